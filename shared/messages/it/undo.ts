// Italian: taking things back.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'Non si può annullare.',
  edited: '{name} è di nuovo com’era',
  hotkeyCleared: 'Scorciatoia rimossa: {title}',
}
