// Polish: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (zablokowany)',
  locked: 'Tidelock jest zablokowany',
  unlock: 'Odblokuj…',
  noAccounts: 'Nie ma jeszcze kont',
  all: 'Wszystkie konta',
  hideCodes: 'Ukryj wszystkie kody',
  lock: 'Zablokuj',
  mini: 'Miniokno',
  open: 'Otwórz Tidelock',
  quit: 'Zakończ',
  more: 'Jeszcze w oknie: {count, number}…',
}
