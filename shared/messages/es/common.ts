// Spanish: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'Cancelar',
  close: 'Cerrar',
  back: 'Atrás',
  undo: 'Deshacer',
  retry: 'Reintentar',
  quit: 'Salir',
  dismiss: 'Descartar',
  unnamed: 'Cuenta sin nombre',
  accounts: '{count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
  bothNames: '{issuer} ({account})',
}
