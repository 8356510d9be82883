// Russian: taking things back, and saying where that is not possible.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'Отменить это нельзя.',
  edited: '{name}: всё как было раньше',
  hotkeyCleared: 'Горячая клавиша удалена: {title}',
}
