// Korean: what stands on the exported sheet of accounts.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Tidelock 계정',
  warning: '이 시트를 가진 사람은 여기에 있는 모든 코드를 만들 수 있어요. 잠글 수 있는 곳에 보관하세요.',
}
