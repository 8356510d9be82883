// Arabic: the settings.

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
    about: 'حول البرنامج',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {تفتح سلسلة مفاتيح النظام هذه الخزنة تلقائيًا طوال تسجيل الدخول.} other {تُفتح هذه الخزنة تلقائيًا بواسطة {backend} طوال تسجيل الدخول.}} وهي المفتاح الوحيد، وقد تضيع سلاسل المفاتيح.',
    keychainAndSpare:
      '{backend, select, none {تفتح سلسلة مفاتيح النظام هذه الخزنة تلقائيًا طوال تسجيل الدخول.} other {تُفتح هذه الخزنة تلقائيًا بواسطة {backend} طوال تسجيل الدخول.}} وعبارة المرور مفتاح احتياطي.',
    keychainAndRecovery:
      '{backend, select, none {تفتح سلسلة مفاتيح النظام هذه الخزنة تلقائيًا طوال تسجيل الدخول.} other {تُفتح هذه الخزنة تلقائيًا بواسطة {backend} طوال تسجيل الدخول.}} ومفتاح الاسترداد هو المفتاح الاحتياطي.',
    passphrase: 'تقفل عبارة المرور هذه الخزنة. لا شيء على هذا الكمبيوتر يفتحها بدون صاحبها.',
    recoveryOnly: 'لا يفتح هذه الخزنة إلا مفتاح الاسترداد.',
  },
  curtain:
    'تستطيع البرامج التي تعمل باسم المستخدم نفسه سؤال سلسلة المفاتيح أيضًا. لقفل حقيقي، عيّن عبارة مرور وأوقف سلسلة المفاتيح.',
  keychain: {
    title: 'الفتح بسلسلة المفاتيح',
    on: '{backend, select, none {المفتاح في سلسلة مفاتيح النظام.} other {المفتاح محفوظ في {backend}.}}',
    off: 'متوقف: تطلب الخزنة عبارة المرور عند كل فتح.',
    needsOther: 'عيّن أولًا عبارة مرور أو مفتاح استرداد، وإلا فلن يفتح الخزنة شيء.',
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
    working: 'جارٍ التنفيذ…',
    saveButton: 'تعيين عبارة المرور',
  },
  recovery: {
    title: 'مفتاح الاسترداد',
    isSet: 'مُنشأ. لا يمكن عرضه مرة أخرى.',
    notSet: 'لا يوجد. يفتح الخزنة عند ضياع كل شيء آخر.',
    unproven: 'مُنشأ، لكن لم يُتحقق من تدوينه.',
    make: 'إنشاء…',
    makeNew: 'إنشاء مفتاح جديد…',
    check: 'تحقق…',
    checkLabel: 'التحقق من مفتاح الاسترداد',
  },
  clear: {
    title: 'مسح الرمز المنسوخ بعد',
    text: 'فقط إذا كان ما زال في الحافظة.',
    never: 'أبدًا',
    seconds:
      '{count, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
    minutes:
      '{count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  },
  last: {
    title: 'عند بقاء أقل من 5 ثوانٍ',
    copy: 'نسخ الرمز وذكر المدة الباقية',
    next: 'نسخ الرمز التالي',
    wait: 'انتظار الرمز التالي',
    why: 'لا تقبل كل المواقع الرمز التالي قبل وقته.',
  },
  theme: { title: 'السمة', system: 'النظام', light: 'فاتحة', dark: 'داكنة' },
  nextCode: { title: 'إظهار الرمز التالي', text: 'بخط صغير تحت الرمز الحالي.' },
  about: {
    version: 'الإصدار',
    runtime: 'بيئة التشغيل',
    runtimeText: 'Electron {electron}، Chromium {chromium}، Node {node}',
    fallback: 'هذه بيئة تشغيل للتطوير. وهي أقدم من المدعومة ولا تدخل أبدًا في Tidelock المثبّت.',
    vault: 'الخزنة',
    settingsFile: 'الإعدادات',
    keychain: 'سلسلة المفاتيح',
    noKeychain: 'غير مستخدمة',
    clipboard: 'الحافظة',
    clipboardMarks: 'لا تدخل الرموز سجل الحافظة ولا السحابة',
    clipboardPlain: 'عادية: قد يحتفظ سجل الحافظة بالرموز',
    offline: 'لا يفتح Tidelock أي اتصال بالشبكة أبدًا.',
  },
}
