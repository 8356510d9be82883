// Russian: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}, зашифрованный',
  plain: '{app}, незашифрованный',
  backup: 'Резервная копия Tidelock',
  openpgp: 'Зашифровано с помощью OpenPGP',
  table: 'Таблица CSV с одноразовыми паролями',
  webPage: 'Веб-страница со ссылками otpauth',
  links: 'Список ссылок otpauth',
  qrCodes: 'QR-коды',
}
