// Dutch: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (vergrendeld)',
  locked: 'Tidelock is vergrendeld',
  unlock: 'Ontgrendelen…',
  noAccounts: 'Nog geen accounts',
  all: 'Alle accounts',
  hideCodes: 'Alle codes verbergen',
  lock: 'Vergrendelen',
  mini: 'Minivenster',
  open: 'Tidelock openen',
  quit: 'Afsluiten',
  more: '{count, plural, one {nog # in het venster…} other {nog # in het venster…}}',
}
