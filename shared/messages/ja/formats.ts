// Japanese: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}（暗号化）',
  plain: '{app}（暗号化なし）',
  backup: 'Tidelockのバックアップ',
  openpgp: 'OpenPGPで暗号化',
  table: 'ワンタイムパスワードのCSV表',
  webPage: 'otpauthリンクのあるWebページ',
  links: 'otpauthリンクの一覧',
  qrCodes: 'QRコード',
}
