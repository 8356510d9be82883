// Simplified Chinese: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock（已锁定）',
  locked: 'Tidelock 已锁定',
  unlock: '解锁…',
  noAccounts: '还没有账户',
  all: '所有账户',
  hideCodes: '隐藏所有验证码',
  lock: '锁定',
  mini: '迷你窗口',
  open: '打开 Tidelock',
  quit: '退出',
  more: '{count, plural, other {窗口中还有 # 个…}}',
}
