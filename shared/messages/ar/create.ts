// Arabic: creating a secret for somebody else’s sign-in.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'إنشاء سر',
  intro: 'لمن يُعدّ عاملًا ثانيًا: سر جديد يُحفظ في موقعك، ورمز QR يمسحه المستخدم.',
  issuer: 'الموقع أو الجهة المُصدِرة',
  account: 'اسم الحساب',
  accountHint: 'المستخدم الذي له هذا السر',
  more: 'خيارات أخرى',
  kind: 'يعتمد على',
  kinds: { totp: 'الوقت', hotp: 'العدّاد' },
  bytes: 'طول السر',
  byteChoice:
    '{kind, select, usual {{bytes} بايت، {bits} بت (معتاد)} short {{bytes} بايت، {bits} بت (قصير)} other {{bytes} بايت، {bits} بت}}',
  counter: 'العدّاد الأول',
  again: 'سر جديد',
  qrLabel: 'رمز QR لحساب {name}',
  noQr: 'يظهر رمز QR هنا عند صحة الحقول.',
  tooLong: 'هذا النص أطول من أن يسعه رمز QR. اختصر الأسماء.',
  savePng: 'حفظ بصيغة PNG',
  saveSvg: 'حفظ بصيغة SVG',
  savedFile: 'حُفظ {file}. من يملكه يستطيع توليد الرموز: احذفه بعد مسحه.',
  codeNow: 'الرمز الآن',
  copyCode: 'نسخ الرمز {code}',
  atCounter: 'العدّاد {counter}',
  secret: 'السر (Base32)',
  copySecret: 'نسخ السر',
  link: 'رابط الإعداد',
  copyLink: 'نسخ الرابط',
  copied: {
    secret: 'نُسخ السر',
    uri: 'نُسخ الرابط',
    code: 'نُسخ الرمز',
  },
  check: {
    title: 'التحقق من رمز',
    text: 'اكتب ما يعرضه تطبيق المستخدم.',
    label: 'الرمز',
    window: 'المقبول',
    windowChoice:
      '{count, plural, =0 {هذه الخطوة فقط} zero {± # خطوة} one {± خطوة واحدة} two {± خطوتان} few {± # خطوات} many {± # خطوة} other {± # خطوة}}',
    aheadChoice:
      '{count, plural, =0 {هذا العدّاد فقط} zero {# بعده} one {# بعده} two {# بعده} few {# بعده} many {# بعده} other {# بعده}}',
    right: 'مطابق وفي وقته. الخطوة {step, number}.',
    late: 'مطابق، متأخر {drift, plural, zero {# خطوة} one {خطوة واحدة} two {خطوتين} few {# خطوات} many {# خطوة} other {# خطوة}}: تلك الساعة متأخرة {seconds, number} ث. الخطوة {step, number}.',
    early:
      'مطابق، مبكر {drift, plural, zero {# خطوة} one {خطوة واحدة} two {خطوتين} few {# خطوات} many {# خطوة} other {# خطوة}}: تلك الساعة متقدمة {seconds, number} ث. الخطوة {step, number}.',
    counter: 'مطابق عند العدّاد {step}.',
    ahead: 'مطابق عند العدّاد {step}، متقدمًا على المتوقع بمقدار {drift, number}.',
    none: '{window, plural, =0 {ليس رمز هذه الخطوة.} zero {ليس رمز هذه الخطوة ولا رمزًا ضمن # خطوة حولها.} one {ليس رمز هذه الخطوة ولا رمزًا ضمن خطوة واحدة حولها.} two {ليس رمز هذه الخطوة ولا رمزًا ضمن خطوتين حولها.} few {ليس رمز هذه الخطوة ولا رمزًا ضمن # خطوات حولها.} many {ليس رمز هذه الخطوة ولا رمزًا ضمن # خطوة حولها.} other {ليس رمز هذه الخطوة ولا رمزًا ضمن # خطوة حولها.}}',
    noneAhead:
      '{window, plural, =0 {ليس رمز هذا العدّاد.} zero {ليس رمز هذا العدّاد ولا التالية بعده (#).} one {ليس رمز هذا العدّاد ولا التالية بعده (#).} two {ليس رمز هذا العدّاد ولا التالية بعده (#).} few {ليس رمز هذا العدّاد ولا التالية بعده (#).} many {ليس رمز هذا العدّاد ولا التالية بعده (#).} other {ليس رمز هذا العدّاد ولا التالية بعده (#).}}',
    malformed:
      'يتكوّن الرمز هنا من {digits, plural, zero {# رقم} one {رقم واحد} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}}.',
  },
  keep: 'حفظ هذا الحساب في خزنتي',
  kept: 'في خزنتك',
  keptSaid: '{name} في خزنتك',
}
