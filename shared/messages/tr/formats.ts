// Turkish: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}, şifreli',
  plain: '{app}, şifresiz',
  backup: 'Tidelock yedeği',
  openpgp: 'OpenPGP ile şifrelenmiş',
  table: 'Tek kullanımlık parolalar içeren CSV tablosu',
  webPage: 'otpauth bağlantıları içeren web sayfası',
  links: 'otpauth bağlantıları listesi',
  qrCodes: 'QR kodları',
}
