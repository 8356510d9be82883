// Polish: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'Anuluj',
  close: 'Zamknij',
  back: 'Wstecz',
  undo: 'Cofnij',
  retry: 'Spróbuj ponownie',
  quit: 'Zakończ',
  dismiss: 'Odrzuć',
  unnamed: 'Konto bez nazwy',
  accounts: '{count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
  bothNames: '{issuer}, {account}',
}
