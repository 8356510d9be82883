// Spanish: taking things back, and saying where that is not possible.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'No se puede deshacer.',
  edited: '{name} vuelve a estar como antes',
  hotkeyCleared: 'Atajo quitado: {title}',
}
