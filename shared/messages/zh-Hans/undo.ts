// Simplified Chinese: taking things back.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: '此操作无法撤销。',
  edited: '{name} 已恢复原样',
  hotkeyCleared: '已移除快捷键：{title}',
}
