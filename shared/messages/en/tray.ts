// The tray's menu.

import { say } from '../say'

export const tray = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (locked)',
  locked: 'Tidelock is locked',
  unlock: 'Unlock…',
  noAccounts: 'No accounts yet',
  all: 'All accounts',
  hideCodes: 'Hide all codes',
  lock: 'Lock',
  mini: 'Mini window',
  open: 'Open Tidelock',
  quit: 'Quit',
  more: say<[count: number]>(['count'], '{count, plural, other {# more in the window…}}'),
} as const
