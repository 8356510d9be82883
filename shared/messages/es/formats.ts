// Spanish: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}, cifrado',
  plain: '{app}, sin cifrar',
  backup: 'Copia de seguridad de Tidelock',
  openpgp: 'Cifrado con OpenPGP',
  table: 'Tabla CSV con contraseñas de un solo uso',
  webPage: 'Página web con enlaces otpauth',
  links: 'Lista de enlaces otpauth',
  qrCodes: 'Códigos QR',
}
