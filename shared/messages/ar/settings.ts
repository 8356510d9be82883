// Arabic: settings.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: 'الإعدادات',
  sections: {
    security: 'الأمان',
    clipboard: 'الحافظة',
    quick: 'الوصول السريع',
    window: 'النافذة',
    appearance: 'المظهر',
    keyboard: 'لوحة المفاتيح',
    about: 'حول',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {تفتح سلسلة مفاتيح النظام هذه الخزنة تلقائيًا ما دمت مسجّل الدخول.} other {تُفتح هذه الخزنة تلقائيًا بواسطة {backend} ما دمت مسجّل الدخول.}} وهو المفتاح الوحيد، وقد تضيع سلاسل المفاتيح.',
    keychainAndSpare:
      '{backend, select, none {تفتح سلسلة مفاتيح النظام هذه الخزنة تلقائيًا ما دمت مسجّل الدخول.} other {تُفتح هذه الخزنة تلقائيًا بواسطة {backend} ما دمت مسجّل الدخول.}} وعبارة المرور مفتاح احتياطي.',
    keychainAndRecovery:
      '{backend, select, none {تفتح سلسلة مفاتيح النظام هذه الخزنة تلقائيًا ما دمت مسجّل الدخول.} other {تُفتح هذه الخزنة تلقائيًا بواسطة {backend} ما دمت مسجّل الدخول.}} ومفتاح الاسترداد هو الاحتياطي.',
    passphrase: 'تقفل عبارة المرور هذه الخزنة. ولا يستطيع شيء على هذا الحاسوب فتحها من دونك.',
    recoveryOnly: 'لا يفتح هذه الخزنة إلا مفتاح الاسترداد.',
  },
  curtain:
    'تستطيع البرامج التي تعمل باسمك سؤال سلسلة المفاتيح أيضًا. لقفل حقيقي عيّن عبارة مرور وأوقف سلسلة المفاتيح.',
  keychain: {
    title: 'الفتح بسلسلة المفاتيح',
    on: '{backend, select, none {المفتاح محفوظ في سلسلة مفاتيح النظام.} other {المفتاح محفوظ في {backend}.}}',
    off: 'متوقف: تطلب الخزنة عبارة المرور في كل مرة تُفتح فيها.',
    needsOther: 'عيّن عبارة مرور أو مفتاح استرداد أولًا؛ وإلا تعذّر فتح الخزنة.',
  },
  passphrase: {
    title: 'عبارة المرور',
    set: 'تعيين',
    setDialog: 'تعيين عبارة مرور',
    change: 'تغيير…',
    changeDialog: 'تغيير عبارة المرور',
    remove: 'إزالة',
    isSet: 'معيّنة.',
    notSet: 'غير معيّنة.',
    done: 'عُيّنت عبارة المرور',
    removed: 'أُزيلت عبارة المرور',
    working: 'جارٍ العمل…',
    saveButton: 'تعيين عبارة المرور',
  },
  recovery: {
    title: 'مفتاح الاسترداد',
    isSet: 'أُنشئ. لا يمكن عرضه مرة أخرى.',
    notSet: 'لا يوجد. يفتح الخزنة حين يضيع كل ما سواه.',
    unproven: 'أُنشئ، لكن لم يتحقق أحد من تدوينه.',
    make: 'إنشاء…',
    makeNew: 'إنشاء جديد…',
    check: 'تحقّق…',
    checkLabel: 'التحقق من مفتاح الاسترداد',
  },
  clear: {
    title: 'مسح الرمز المنسوخ بعد',
    text: 'فقط إن كان لا يزال في الحافظة.',
    never: 'أبدًا',
    seconds:
      '{count, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتان} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
    minutes:
      '{count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  },
  last: {
    title: 'عند بقاء أقل من 5 ثوانٍ',
    copy: 'نسخ الرمز وذكر الوقت المتبقي',
    next: 'نسخ الرمز التالي',
    wait: 'انتظار الرمز التالي',
    why: 'لا يقبل كل موقع الرمز التالي قبل أوانه.',
  },
  theme: { title: 'المظهر', system: 'النظام', light: 'فاتح', dark: 'داكن' },
  nextCode: { title: 'إظهار الرمز التالي', text: 'صغيرًا، أسفل الحالي.' },
  about: {
    version: 'الإصدار',
    runtime: 'بيئة التشغيل',
    runtimeText: 'Electron {electron}، Chromium {chromium}، Node {node}',
    fallback: 'هذه بيئة تشغيل للتطوير. وهي أقدم من المدعومة ولا تُرفق أبدًا بنسخة Tidelock المثبّتة.',
    vault: 'الخزنة',
    settingsFile: 'الإعدادات',
    keychain: 'سلسلة المفاتيح',
    noKeychain: 'غير مستخدمة',
    clipboard: 'الحافظة',
    clipboardMarks: 'تُستبعد الرموز من محفوظات الحافظة ومن السحابة',
    clipboardPlain: 'بلا علامات: قد تحتفظ محفوظات الحافظة بالرموز',
    releases: 'الإصدارات الجديدة',
    copyAddress: 'نسخ العنوان',
    addressCopied: 'نُسخ العنوان',
    offline:
      'لا يفتح Tidelock أي اتصال بالشبكة أبدًا، ولذلك لا يبحث عن إصدارات جديدة أيضًا. تُحدَّث الحزم بطريقة النظام الذي ثبّتها، وفي العنوان أعلاه كل الإصدارات.',
  },
}
