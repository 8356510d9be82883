// Ukrainian: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}, зашифрований',
  plain: '{app}, незашифрований',
  backup: 'Резервна копія Tidelock',
  openpgp: 'Зашифровано за допомогою OpenPGP',
  table: 'Таблиця CSV з одноразовими паролями',
  webPage: 'Вебсторінка з посиланнями otpauth',
  links: 'Список посилань otpauth',
  qrCodes: 'QR-коди',
}
