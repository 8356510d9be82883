// Brazilian Portuguese: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (bloqueado)',
  locked: 'O Tidelock está bloqueado',
  unlock: 'Desbloquear…',
  noAccounts: 'Ainda não há contas',
  all: 'Todas as contas',
  hideCodes: 'Ocultar todos os códigos',
  lock: 'Bloquear',
  mini: 'Minijanela',
  open: 'Abrir o Tidelock',
  quit: 'Sair',
  more: '{count, plural, one {Mais # na janela…} many {Mais # na janela…} other {Mais # na janela…}}',
}
