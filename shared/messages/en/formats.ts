// English: how the formats of files that can be imported are called.

import { say } from '../say'

export const formats = {
  encrypted: say<[app: string]>(['app'], '{app}, encrypted'),
  plain: say<[app: string]>(['app'], '{app}, not encrypted'),
  backup: 'Tidelock backup',
  openpgp: 'Encrypted with OpenPGP',
  table: 'CSV table with one-time passwords',
  webPage: 'Web page with otpauth links',
  links: 'List of otpauth links',
  qrCodes: 'QR codes',
} as const
