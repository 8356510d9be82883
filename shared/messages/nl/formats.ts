// Dutch: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}, versleuteld',
  plain: '{app}, niet versleuteld',
  backup: 'Tidelock-back-up',
  openpgp: 'Versleuteld met OpenPGP',
  table: 'CSV-tabel met eenmalige wachtwoorden',
  webPage: 'Webpagina met otpauth-links',
  links: 'Lijst met otpauth-links',
  qrCodes: 'QR-codes',
}
