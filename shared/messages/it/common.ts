// Italian: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'Annulla',
  close: 'Chiudi',
  back: 'Indietro',
  undo: 'Annulla',
  retry: 'Riprova',
  quit: 'Esci',
  dismiss: 'Ignora',
  unnamed: 'Account senza nome',
  accounts: '{count, plural, one {# account} many {# account} other {# account}}',
  bothNames: '{issuer} ({account})',
}
