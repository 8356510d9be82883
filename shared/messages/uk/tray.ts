// Ukrainian: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (заблоковано)',
  locked: 'Tidelock заблоковано',
  unlock: 'Розблокувати…',
  noAccounts: 'Облікових записів ще немає',
  all: 'Усі облікові записи',
  hideCodes: 'Приховати всі коди',
  lock: 'Заблокувати',
  mini: 'Мінівікно',
  open: 'Відкрити Tidelock',
  quit: 'Вийти',
  more: '{count, plural, one {Ще # у вікні…} few {Ще # у вікні…} many {Ще # у вікні…} other {Ще # у вікні…}}',
}
