// Spanish: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (bloqueado)',
  locked: 'Tidelock está bloqueado',
  unlock: 'Desbloquear…',
  noAccounts: 'Aún no hay cuentas',
  all: 'Todas las cuentas',
  hideCodes: 'Ocultar todos los códigos',
  lock: 'Bloquear',
  mini: 'Miniventana',
  open: 'Abrir Tidelock',
  quit: 'Salir',
  more: '{count, plural, one {# más en la ventana…} many {# más en la ventana…} other {# más en la ventana…}}',
}
