// Polish: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'Rozmiar tekstu i elementów',
    keys: '{mod} + powiększa wszystko, {mod} - pomniejsza, {mod} 0 przywraca zwykły rozmiar.',
    percent: '{count, number}%',
  },
  sayLeft: 'Powiedz, jak długo kod jest ważny',
  floating: 'Komunikaty',
  noEnd: 'Ważność tego kodu nie zależy od zegara',
}
