// Turkish: taking things back.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'Bu geri alınamaz.',
  edited: '{name} önceki hâline döndü',
  hotkeyCleared: 'Kısayol kaldırıldı: {title}',
}
