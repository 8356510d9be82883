// French: the tray’s menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (verrouillé)',
  locked: 'Tidelock est verrouillé',
  unlock: 'Déverrouiller…',
  noAccounts: 'Pas encore de compte',
  all: 'Tous les comptes',
  hideCodes: 'Masquer tous les codes',
  lock: 'Verrouiller',
  mini: 'Mini-fenêtre',
  open: 'Ouvrir Tidelock',
  quit: 'Quitter',
  more: '{count, plural, one {# autre dans la fenêtre…} many {# autres dans la fenêtre…} other {# autres dans la fenêtre…}}',
}
