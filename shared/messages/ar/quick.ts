// Arabic: quick access, the quick window, the tray and hidden codes.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: 'ابحث، ومفتاح Enter ينسخ',
  searchLabel: 'البحث في الحسابات',
  accounts: 'الحسابات',
  nothing: 'لم يُعثر على حساب',
  empty: 'لا حسابات بعد',
  openMain: 'فتح Tidelock',
  hintCopy: 'نسخ',
  hintType: 'كتابة',
  hintPick: 'اختيار',
  locked: 'Tidelock مقفل',
  hotkeys: {
    quick: 'النافذة السريعة',
    quickText: 'تفتح بحثًا صغيرًا فوق أي برنامج.',
    copyLast: 'نسخ آخر رمز مستخدم',
    copyLastText: 'يعمل بلا أي نافذة.',
    account: 'نسخ رمز {name}',
    addAccount: 'اختصار لحساب واحد',
    addAccountText: 'ينسخ رمزه بلا أي نافذة.',
    chooseAccount: 'اختيار حساب…',
    none: 'غير معيّن',
    record: 'تعيين',
    change: 'تغيير',
    clear: 'مسح',
    press: 'اضغط المفاتيح…',
    stop: 'إلغاء',
    label: '{what}: {keys}',
    notInForce: 'لا يعمل الآن:',
    commands: 'أوامر لإعدادات لوحة المفاتيح في سطح المكتب',
    commandsPortal: 'إذا لم يعمل اختصار، فاربط أحد هذه الأوامر في إعدادات لوحة المفاتيح في سطح المكتب.',
    commandsNone: 'لا يمنح سطح المكتب هذا البرامجَ اختصارات. اربط هذه الأوامر في إعدادات لوحة مفاتيحه.',
    toggle: 'النافذة السريعة',
    lock: 'قفل',
  },
  typing: {
    title: 'ضغط Enter بعد كتابة الرمز',
    text: 'في النافذة السريعة، يكتب Ctrl+Enter الرمز في النافذة السابقة. وينفذ ذلك {tool}.',
    none: 'كتابة الرموز في نوافذ أخرى',
    noneText: {
      linux:
        'غير ممكن هنا: يلزم xdotool في X11، وفي Wayland يلزم wtype أو ydotool وسطح مكتب يحدد النافذة الأمامية.',
      mac: 'اسمح لبرنامج Tidelock من: إعدادات النظام، الخصوصية والأمن، تسهيلات الاستخدام.',
      windows: 'غير ممكن هنا.',
    },
  },
  tray: {
    close: 'مواصلة العمل في علبة النظام عند إغلاق النافذة',
    closeText: 'قائمة علبة النظام تنسخ الرموز أيضًا.',
    none: 'لا يعرض سطح المكتب هذا أيقونات في علبة النظام، فإغلاق النافذة ينهي البرنامج. الاختصارات أعلاه والنافذة تؤدي كل ما تؤديه علبة النظام.',
    hidden: 'البدء في علبة النظام',
    hiddenText: 'لا تظهر النافذة إلا عند طلبها.',
  },
  autostart: {
    title: 'التشغيل عند تسجيل الدخول',
    none: 'لا يتيح هذا النظام ضبط ذلك من هنا.',
  },
  onTop: { title: 'في المقدمة دائمًا', text: 'تبقى النافذة فوق غيرها.' },
  hideAfterCopy: { title: 'إخفاء النافذة بعد النسخ', text: 'للعودة إلى العمل الجاري.' },
  hide: {
    title: 'إخفاء الرموز',
    text: 'لا يظهر رمز إلا عند طلبه. ويعمل النسخ كالمعتاد.',
    seconds: 'مدة إظهار الرمز المخفي',
  },
  protect: {
    title: 'الإخفاء من لقطات الشاشة',
    text: 'ومن مشاركة الشاشة وتسجيلها أيضًا.',
    none: 'لا يتيح Linux إخفاء نافذة من لقطات الشاشة.',
  },
  remark: {
    'no-tool': 'الرمز في الحافظة: لا يستطيع Tidelock الكتابة في برامج أخرى هنا.',
    'no-window': 'الرمز في الحافظة: لا توجد نافذة أخرى لكتابته فيها.',
    'focus-changed': 'الرمز في الحافظة: ظهرت نافذة أخرى قبل كتابته.',
    failed: 'الرمز في الحافظة: تعذرت كتابته.',
  },
}
