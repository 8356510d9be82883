// French: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}, chiffré',
  plain: '{app}, non chiffré',
  backup: 'Sauvegarde Tidelock',
  openpgp: 'Chiffré avec OpenPGP',
  table: 'Tableau CSV de mots de passe à usage unique',
  webPage: 'Page web avec des liens otpauth',
  links: 'Liste de liens otpauth',
  qrCodes: 'Codes QR',
}
