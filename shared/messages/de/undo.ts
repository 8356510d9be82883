// German: taking things back, and saying where that is not possible.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'Das lässt sich nicht rückgängig machen.',
  edited: '{name} ist wieder wie zuvor',
  hotkeyCleared: 'Tastenkürzel entfernt: {title}',
}
