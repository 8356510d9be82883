// Korean: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: '취소',
  close: '닫기',
  back: '뒤로',
  undo: '실행 취소',
  retry: '다시 시도',
  quit: '종료',
  dismiss: '닫기',
  unnamed: '이름 없는 계정',
  accounts: '계정 {count, number}개',
  bothNames: '{issuer}({account})',
}
