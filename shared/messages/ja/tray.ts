// Japanese: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock（ロック中）',
  locked: 'Tidelockはロックされています',
  unlock: 'ロックを解除…',
  noAccounts: 'アカウントはまだありません',
  all: 'すべてのアカウント',
  hideCodes: 'すべてのコードを隠す',
  lock: 'ロック',
  mini: 'ミニウィンドウ',
  open: 'Tidelockを開く',
  quit: '終了',
  more: 'ほか{count, number}件はウィンドウに…',
}
