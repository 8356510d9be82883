// Arabic: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'إضافة حساب',
  editTitle: 'تعديل الحساب',
  ways: 'طريقة الإضافة',
  byHand: 'يدويًا',
  link: 'رابط',
  issuer: 'الموقع أو جهة الإصدار',
  account: 'اسم الحساب',
  accountHint: 'اسم المستخدم أو البريد الإلكتروني هناك',
  secret: 'المفتاح السري',
  secretHint: 'أحرف من A إلى Z وأرقام من 2 إلى 7. لا أهمية للمسافات.',
  secretHintHex: 'أرقام من 0 إلى 9 وأحرف من a إلى f.',
  secretKept: 'يبقى كما هو. اكتب مفتاحًا جديدًا لاستبداله فقط.',
  more: 'خيارات أخرى',
  type: 'النوع',
  typeName: {
    totp: 'حسب الوقت (TOTP)',
    hotp: 'حسب العداد (HOTP)',
    steam: 'رمز Steam Guard',
    motp: 'رمز Mobile-OTP',
    yandex: 'رمز Yandex',
  },
  algorithm: 'الخوارزمية',
  digits: 'عدد الأرقام',
  period: 'المدة بالثواني',
  counter: 'قيمة العداد التالية',
  pin: 'رقم PIN',
  pinHint: 'محفوظ في الخزنة كي يمكن إنشاء الرموز.',
  pinKept: 'يبقى كما هو إذا تُرك الحقل فارغًا.',
  note: 'ملاحظة',
  noteHint: 'يشملها البحث',
  preview: 'الرمز',
  previewEmpty: 'يظهر الرمز هنا لمقارنته قبل الحفظ.',
  previewPin: 'أدخل رقم PIN لرؤية الرمز.',
  previewCounter: 'العداد {counter}',
  previewCounted: 'العداد {counter}. تأتي رموزه بعد الحفظ.',
  duplicate: 'موجود في الخزنة: {name}. له المفتاح السري نفسه.',
  warning: {
    'short-secret':
      'طول هذا المفتاح السري {bits, plural, zero {# بت} one {بت واحد} two {بتّان} few {# بتات} many {# بتًا} other {# بت}} فقط، والمعتاد 128 أو أكثر. تأكد من أنه كامل.',
    'counter-assumed':
      'لا يذكر الرابط عدادًا، فيبدأ من 0. إذا رُفضت الرموز، فاضبط العداد في «خيارات أخرى».',
    'parameters-ignored': 'لم يُستخدم: {names}.',
  },
  saveNew: 'حفظ الحساب',
  saveAnyway: 'حفظ على أي حال',
  saveChanges: 'حفظ التغييرات',
  saved: 'أُضيف {name}',
  changed: 'عُدّل {name}',
}
