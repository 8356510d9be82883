// Japanese: taking things back, and saying where that is not possible.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'この操作は元に戻せません。',
  edited: '{name}を元の状態に戻しました',
  hotkeyCleared: 'ホットキーを削除しました：{title}',
}
