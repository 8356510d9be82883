// German: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}, verschlüsselt',
  plain: '{app}, unverschlüsselt',
  backup: 'Tidelock-Backup',
  openpgp: 'Mit OpenPGP verschlüsselt',
  table: 'CSV-Tabelle mit Einmalpasswörtern',
  webPage: 'Webseite mit otpauth-Links',
  links: 'Liste von otpauth-Links',
  qrCodes: 'QR-Codes',
}
