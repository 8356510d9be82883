// German: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  back: 'Zurück',
  undo: 'Rückgängig',
  retry: 'Erneut versuchen',
  quit: 'Beenden',
  dismiss: 'Ausblenden',
  unnamed: 'Konto ohne Namen',
  accounts: '{count, plural, one {# Konto} other {# Konten}}',
  bothNames: '{issuer}, {account}',
}
