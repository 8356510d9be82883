// Brazilian Portuguese: taking things back, and saying where that is not possible.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'Não é possível desfazer.',
  edited: '{name} está de novo como antes',
  hotkeyCleared: 'Atalho removido: {title}',
}
