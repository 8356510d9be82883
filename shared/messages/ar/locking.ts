// Arabic: the lock screen, the lock’s settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: 'لا يُعرض شيء حتى تفتحه.',
    idle: 'أُقفل بعد {span} بلا إدخال.',
    hidden: 'أُقفل بعد {span} بعيدًا عن النظر.',
    suspend: 'أُقفل عند سكون الحاسوب.',
    'screen-lock': 'أُقفل مع الشاشة.',
  },
  minutes:
    '{count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  hours:
    '{count, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}',
  wait: {
    button: 'انتظر {seconds, number} ث',
    said: 'المحاولة التالية بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  },
  gate: {
    reason: 'فتح الخزنة',
    open: 'الفتح بواسطة {name}',
  },
  settings: {
    section: 'القفل التلقائي',
    never: 'أبدًا',
    keychain: 'تفتح سلسلة المفاتيح هذه الخزنة من دونك، فلا يمنع القفل أحدًا.',
    keychainOff: 'لذلك لا يقفلها Tidelock تلقائيًا.',
    keychainToo: 'القفل رغم ذلك',
    keychainTooText: 'ستار من النظرات العابرة: نقرة واحدة في النافذة المقفلة تفتحها مجددًا.',
    idle: 'بلا إدخال مدة',
    idleText: 'بلا مفاتيح ولا مؤشر في أي مكان على هذا الحاسوب.',
    hidden: 'بعيدًا عن النظر مدة',
    hiddenText: 'لا تظهر أي نافذة لـ Tidelock.',
    suspend: 'عند سكون الحاسوب',
    screen: 'عند قفل الشاشة',
    screenNone: 'لا يخبر سطح المكتب هذا البرامج متى يقفل الشاشة.',
    touchId: 'طلب {name} أولًا',
    touchIdText:
      'قبل أن تفتح سلسلة المفاتيح خزنة مقفلة. {name} هنا بوابة لا مفتاح: البرامج الأخرى التي تعمل باسمك تستطيع سؤال سلسلة المفاتيح، وإعادة التشغيل لا تسأل.',
    now: 'للقفل فورًا اضغط {keys}، أو استخدم قائمة علبة النظام، أو شغّل tidelock --lock.',
  },
  strength: {
    label: 'القوة',
    levels: ['ضعيفة جدًا', 'ضعيفة', 'متوسطة', 'قوية', 'قوية جدًا'],
    verdict: '{level}: {guessed}',
    guessed: {
      seconds: 'تُخمَّن في ثوانٍ إذا سُرق الملف.',
      minutes: 'تُخمَّن في دقائق إذا سُرق الملف.',
      hours: 'تُخمَّن في ساعات إذا سُرق الملف.',
      days: 'تُخمَّن في أيام إذا سُرق الملف.',
      months: 'تُخمَّن في أشهر إذا سُرق الملف.',
      years: 'يستغرق تخمينها سنوات إذا سُرق الملف.',
      centuries: 'يستغرق تخمينها قرونًا إذا سُرق الملف.',
      never: 'بعيدة عن التخمين، حتى إذا سُرق الملف.',
    },
  },
}
