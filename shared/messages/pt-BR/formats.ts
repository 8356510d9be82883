// Portuguese (Brazil): how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}, criptografado',
  plain: '{app}, sem criptografia',
  backup: 'Backup do Tidelock',
  openpgp: 'Criptografado com OpenPGP',
  table: 'Tabela CSV com senhas de uso único',
  webPage: 'Página web com links otpauth',
  links: 'Lista de links otpauth',
  qrCodes: 'Códigos QR',
}
