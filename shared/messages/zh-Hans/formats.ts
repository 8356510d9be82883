// Simplified Chinese: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}（已加密）',
  plain: '{app}（未加密）',
  backup: 'Tidelock 备份',
  openpgp: '使用 OpenPGP 加密',
  table: '含一次性密码的 CSV 表格',
  webPage: '含 otpauth 链接的网页',
  links: 'otpauth 链接列表',
  qrCodes: '二维码',
}
