// Arabic: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'إضافة حساب',
  editTitle: 'تحرير الحساب',
  ways: 'طريقة الإضافة',
  byHand: 'يدويًا',
  link: 'رابط',
  issuer: 'الموقع أو الجهة المُصدِرة',
  account: 'اسم الحساب',
  accountHint: 'اسم المستخدم أو البريد الإلكتروني هناك',
  secret: 'السر',
  secretHint: 'الحروف A إلى Z والأرقام 2 إلى 7. لا تهم المسافات.',
  secretHintHex: 'الأرقام 0 إلى 9 والحروف a إلى f.',
  secretKept: 'يبقى كما هو. اكتب سرًا جديدًا لاستبداله فقط.',
  more: 'خيارات أخرى',
  type: 'النوع',
  typeName: {
    totp: 'حسب الوقت (TOTP)',
    hotp: 'حسب العدّاد (HOTP)',
    steam: 'Steam Guard',
    motp: 'Mobile-OTP',
    yandex: 'Yandex',
  },
  algorithm: 'الخوارزمية',
  digits: 'عدد الأرقام',
  period: 'الفترة بالثواني',
  counter: 'العدّاد التالي',
  pin: 'PIN',
  pinHint: 'يُحفظ في الخزنة لتوليد الرموز.',
  pinKept: 'يبقى كما هو إن تُرك فارغًا.',
  note: 'ملاحظة',
  noteHint: 'يشملها البحث',
  preview: 'الرمز',
  previewEmpty: 'يظهر الرمز هنا لمقارنته قبل الحفظ.',
  previewPin: 'أدخل PIN لرؤية الرمز.',
  previewCounter: 'العدّاد {counter}',
  previewCounted: 'العدّاد {counter}. تظهر رموزه بعد الحفظ.',
  duplicate: 'موجود في الخزنة: {name}. وله السر نفسه.',
  warning: {
    'short-secret':
      'طول هذا السر {bits, plural, zero {# بت} one {بت واحد} two {بتّان} few {# بتات} many {# بتًا} other {# بت}} فقط؛ والمعتاد 128 أو أكثر. تحقّق من أنه كامل.',
    'counter-assumed': 'لا يذكر الرابط عدّادًا، لذلك يبدأ من 0. إن رُفضت الرموز، فعيّن العدّاد في «خيارات أخرى».',
    'parameters-ignored': 'غير مستخدم: {names}.',
  },
  saveNew: 'حفظ الحساب',
  saveAnyway: 'الحفظ رغم ذلك',
  saveChanges: 'حفظ التغييرات',
  saved: 'أُضيف {name}',
  changed: 'عُدّل {name}',
}
