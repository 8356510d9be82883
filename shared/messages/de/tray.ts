// German: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (gesperrt)',
  locked: 'Tidelock ist gesperrt',
  unlock: 'Entsperren…',
  noAccounts: 'Noch keine Konten',
  all: 'Alle Konten',
  hideCodes: 'Alle Codes verbergen',
  lock: 'Sperren',
  mini: 'Minifenster',
  open: 'Tidelock öffnen',
  quit: 'Beenden',
  more: '{count, plural, one {# weiteres im Fenster…} other {# weitere im Fenster…}}',
}
