// Korean: taking things back, and saying where that is not possible.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: '이 작업은 실행 취소할 수 없어요.',
  edited: '{name} 계정을 이전 상태로 되돌렸어요',
  hotkeyCleared: '단축키를 제거했어요: {title}',
}
