// Polish: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}, zaszyfrowany',
  plain: '{app}, niezaszyfrowany',
  backup: 'Kopia zapasowa Tidelock',
  openpgp: 'Zaszyfrowane przez OpenPGP',
  table: 'Tabela CSV z hasłami jednorazowymi',
  webPage: 'Strona internetowa z linkami otpauth',
  links: 'Lista linków otpauth',
  qrCodes: 'Kody QR',
}
