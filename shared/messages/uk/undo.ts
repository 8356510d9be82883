// Ukrainian: taking things back, and saying where that is not possible.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'Скасувати це неможливо.',
  edited: '{name}: усе, як було раніше',
  hotkeyCleared: 'Гарячу клавішу вилучено: {title}',
}
