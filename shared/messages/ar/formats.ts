// Arabic: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}، مشفّر',
  plain: '{app}، غير مشفّر',
  backup: 'نسخة احتياطية من Tidelock',
  openpgp: 'مشفّر بـ OpenPGP',
  table: 'جدول CSV بكلمات مرور لمرة واحدة',
  webPage: 'صفحة ويب بها روابط otpauth',
  links: 'قائمة روابط otpauth',
  qrCodes: 'رموز QR',
}
