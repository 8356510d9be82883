// Simplified Chinese: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: '取消',
  close: '关闭',
  back: '返回',
  undo: '撤销',
  retry: '重试',
  quit: '退出',
  dismiss: '关闭',
  unnamed: '未命名账户',
  accounts: '{count, plural, other {# 个账户}}',
  bothNames: '{issuer}（{account}）',
}
