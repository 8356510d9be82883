// Dutch: taking things back, and saying where that is not possible.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'Dit kan niet ongedaan worden gemaakt.',
  edited: '{name} is weer zoals daarvoor',
  hotkeyCleared: 'Sneltoets verwijderd: {title}',
}
