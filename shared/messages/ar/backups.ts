// Arabic: backups in the settings and above the list.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: 'النسخ الاحتياطية',
  automatic: {
    title: 'النسخ الاحتياطي تلقائيًا',
    text: 'بعد كل تغيير بقليل، في مجلد تختاره. مشفّرة، وتُفتح مجددًا قبل أن يُعتدّ بها.',
  },
  folder: {
    title: 'المجلد',
    none: 'لم يُختر بعد. قرص آخر أو مجلد متزامن يبقى بعد هذا الحاسوب.',
    choose: 'اختيار…',
  },
  kept: {
    title: 'الاحتفاظ بـ',
    text: 'تُزال النسخ الاحتياطية التلقائية الأقدم لهذه الخزنة. ولا يُزال شيء آخر في المجلد.',
    count:
      '{count, plural, zero {آخر #} one {الأخيرة} two {آخر نسختين} few {آخر # نسخ} many {آخر # نسخة} other {آخر # نسخة}}',
  },
  reminder: {
    title: 'التذكير عند عدم وجود نسخة حديثة',
    never: 'أبدًا',
    days: 'بعد {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  },
  last: 'آخر تحقّق {day, select, today {اليوم {when}} yesterday {أمس {when}} other {{when}}}، {accounts, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}',
  lastByHand: 'أُنشئت يدويًا.',
  never: 'لم تُنشأ هنا نسخة احتياطية من هذه الخزنة بعد.',
  working: 'جارٍ النسخ الاحتياطي…',
  failed:
    'لا نسخة احتياطية تلقائية منذ {day, select, today {اليوم {when}} yesterday {أمس {when}} other {{when}}}.',
  failedAgain: 'تُعاد المحاولة تلقائيًا.',
  now: 'نسخ احتياطي الآن…',
  restore: 'استعادة…',
  made: 'حُفظ {file}: فُتح مجددًا، وفيه {accounts, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}',
  notice: {
    none: 'لا نسخة احتياطية من هذه الخزنة بعد. إن ضاع هذا الحاسوب ضاعت رموزك.',
    old: 'عمر آخر نسخة احتياطية {days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}. إن ضاع هذا الحاسوب ضاع ما جاء بعدها.',
    failed: 'فشل النسخ الاحتياطي التلقائي.',
    open: 'النسخ الاحتياطية',
  },
  dialog: {
    title: 'نسخ احتياطي الآن',
    text: 'ملف مشفّر واحد فيه كل الحسابات وسلة المهملات. يفتحه Tidelock وAegis وتطبيقات أخرى.',
    label: 'ما يفتح الملف',
    vaultKey: 'ما يفتح هذه الخزنة: عبارة مرورها أو مفتاح استردادها',
    own: 'كلمة مرور لهذا الملف وحده',
    password: {
      first: 'كلمة مرور الملف',
      again: 'تكرار كلمة المرور',
      empty: 'اكتب كلمة مرور للملف.',
      forgotten: 'لا يستطيع أحد فتح الملف من دونها.',
    },
    confirm: 'من يعرف كلمة المرور هذه يحصل على كل حساب في الملف.',
    choose: 'اختيار المكان…',
    working: 'جارٍ العمل…',
  },
  key: {
    title: 'تحتاج النسخة الاحتياطية إلى مفتاح خاص بها',
    text: 'لا يفتح الخزنة الآن إلا سلسلة مفاتيح هذا الحاسوب. ويجب أن تُفتح النسخة الاحتياطية في مكان آخر حين يضيع الحاسوب.',
    recovery: 'إنشاء مفتاح استرداد',
    recoveryText: 'للتدوين والحفظ بعيدًا عن هذا الحاسوب.',
    passphrase: 'تعيين عبارة مرور',
    passphraseText: 'للحفظ في الذاكرة. وتظل سلسلة المفاتيح تفتح الخزنة تلقائيًا.',
    own: 'كلمة مرور لهذا الملف فقط',
  },
}
