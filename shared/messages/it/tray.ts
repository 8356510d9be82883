// Italian: the tray’s menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (bloccato)',
  locked: 'Tidelock è bloccato',
  unlock: 'Sblocca…',
  noAccounts: 'Ancora nessun account',
  all: 'Tutti gli account',
  hideCodes: 'Nascondi tutti i codici',
  lock: 'Blocca',
  mini: 'Mini finestra',
  open: 'Apri Tidelock',
  quit: 'Esci',
  more: '{count, plural, one {# altro nella finestra…} many {# altri nella finestra…} other {# altri nella finestra…}}',
}
