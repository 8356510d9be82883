// Arabic: showing an account as a QR, and moving many to a phone.

import type { moving as englishMoving, showing as englishShowing } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof englishShowing> = {
  title: 'رمز QR لحساب {name}',
  danger: 'من يرى رمز QR هذا أو يصوّره يستطيع منذئذٍ توليد رموز {name} على أي جهاز.',
  alone: 'تأكّد من أن لا أحد ينظر ومن أن الشاشة غير مشارَكة.',
  passphrase: 'عبارة المرور',
  show: 'إظهار رمز QR',
  qrLabel: 'رمز QR لحساب {name}',
  tooLong: 'هذا الحساب أطول من أن يسعه رمز QR. استخدم رابطه.',
  link: 'الرابط',
  png: 'حفظ بصيغة PNG',
  svg: 'حفظ بصيغة SVG',
  saved: 'حُفظ {file}. من يملكه يستطيع توليد الرموز: احذفه بعد مسحه.',
  left: '{seconds, number} ث',
  hides: 'يُخفى مجددًا بعد {seconds, number} ث',
  hidden: 'أُخفي مجددًا.',
}

export const moving: Translation<typeof englishMoving> = {
  title: 'نقل إلى هاتف',
  text: 'يمكن النقل إلى Google Authenticator أو أي تطبيق يقرأ رموز تصديره: {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}. وتبقى نسخة هنا أيضًا.',
  none: 'لا حساب يمكن نقله.',
  losses:
    'لا يُنقل {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}:',
  loss: {
    type: 'يبقى هنا: لا يعرف تطبيق الهاتف رموزًا من هذا النوع',
    digits: 'يبقى هنا: لا يعرف تطبيق الهاتف إلا 6 أو 8 أرقام',
    period: 'يبقى هنا: لا يعرف تطبيق الهاتف إلا خطوات من 30 ثانية',
    'too-long': 'يبقى هنا: أسماؤه أو سره أطول من أن يسعها رمز',
  },
  more: '{count, plural, zero {و# غيرها} one {و# غيرها} two {و# غيرها} few {و# غيرها} many {و# غيرها} other {و# غيرها}}',
  danger:
    '{count, plural, =1 {من يرى الرموز التالية أو يصوّرها يستطيع توليد رموز هذا الحساب.} zero {من يرى الرموز التالية أو يصوّرها يستطيع توليد رموز # حساب.} one {من يرى الرموز التالية أو يصوّرها يستطيع توليد رموز حساب واحد.} two {من يرى الرموز التالية أو يصوّرها يستطيع توليد رموز حسابين.} few {من يرى الرموز التالية أو يصوّرها يستطيع توليد رموز # حسابات.} many {من يرى الرموز التالية أو يصوّرها يستطيع توليد رموز # حسابًا.} other {من يرى الرموز التالية أو يصوّرها يستطيع توليد رموز # حساب.}}',
  show: 'إظهار الرموز',
  place: 'الرمز {at, number} من {of, number}',
  scan: 'في تطبيق الهاتف اختر «استيراد» أو «مسح رمز QR» وامسح هذا.',
  next: 'الرمز التالي',
  before: 'رجوع',
  done: 'تم',
}
