// French: taking things back.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'Cette action est irréversible.',
  edited: '{name} est redevenu comme avant',
  hotkeyCleared: 'Raccourci supprimé : {title}',
}
