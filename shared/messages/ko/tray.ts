// Korean: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock(잠김)',
  locked: 'Tidelock이 잠겨 있어요',
  unlock: '잠금 해제…',
  noAccounts: '아직 계정이 없어요',
  all: '모든 계정',
  hideCodes: '모든 코드 숨기기',
  lock: '잠금',
  mini: '미니 창',
  open: 'Tidelock 열기',
  quit: '종료',
  more: '창에서 {count, number}개 더 보기…',
}
