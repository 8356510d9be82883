// Dutch: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'Annuleren',
  close: 'Sluiten',
  back: 'Terug',
  undo: 'Ongedaan maken',
  retry: 'Opnieuw proberen',
  quit: 'Afsluiten',
  dismiss: 'Verbergen',
  unnamed: 'Account zonder naam',
  accounts: '{count, plural, one {# account} other {# accounts}}',
  bothNames: '{issuer}, {account}',
}
