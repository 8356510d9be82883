// Italian: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}, cifrato',
  plain: '{app}, non cifrato',
  backup: 'Backup di Tidelock',
  openpgp: 'Cifrato con OpenPGP',
  table: 'Tabella CSV con password monouso',
  webPage: 'Pagina web con link otpauth',
  links: 'Elenco di link otpauth',
  qrCodes: 'Codici QR',
}
