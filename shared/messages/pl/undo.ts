// Polish: taking things back, and saying where that is not possible.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'Tego nie można cofnąć.',
  edited: 'Przywrócono poprzednie dane: {name}',
  hotkeyCleared: 'Usunięto skrót: {title}',
}
