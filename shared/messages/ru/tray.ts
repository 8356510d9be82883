// Russian: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (заблокирован)',
  locked: 'Tidelock заблокирован',
  unlock: 'Разблокировать…',
  noAccounts: 'Аккаунтов пока нет',
  all: 'Все аккаунты',
  hideCodes: 'Скрыть все коды',
  lock: 'Заблокировать',
  mini: 'Мини-окно',
  open: 'Открыть Tidelock',
  quit: 'Выйти',
  more: '{count, plural, one {Ещё # в окне…} few {Ещё # в окне…} many {Ещё # в окне…} other {Ещё # в окне…}}',
}
