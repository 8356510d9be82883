// Turkish: the tray's menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (kilitli)',
  locked: 'Tidelock kilitli',
  unlock: 'Kilidi aç…',
  noAccounts: 'Henüz hesap yok',
  all: 'Tüm hesaplar',
  hideCodes: 'Tüm kodları gizle',
  lock: 'Kilitle',
  mini: 'Mini pencere',
  open: 'Tidelock’u aç',
  quit: 'Çık',
  more: 'Pencerede {count, number} hesap daha…',
}
