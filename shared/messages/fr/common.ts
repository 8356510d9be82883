// French: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'Annuler',
  close: 'Fermer',
  back: 'Retour',
  undo: 'Annuler',
  retry: 'Réessayer',
  quit: 'Quitter',
  dismiss: 'Ignorer',
  unnamed: 'Compte sans nom',
  accounts: '{count, plural, one {# compte} many {# comptes} other {# comptes}}',
  bothNames: '{issuer} ({account})',
}
