// Korean: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: '휴지통',
  text: '계정은 여기에 30일 동안 남아요. 사이트는 계속 코드를 요청해요.',
  after: '영구 삭제한 계정도 보관함의 오래된 사본이 없어질 때까지 그 안에 남아요. 거기에서 되돌릴 수 있어요:',
  emptyTitle: '휴지통이 비어 있어요',
  emptyText: '지운 계정은 여기에 남으므로 실수로 지워도 괜찮아요.',
  deleted: '{when}에 지움',
  keptUntil: '{when}까지 보관',
  goesSoon: '며칠 안에 없어짐',
  restore: '복원',
  restoreLabel: '{name} 복원',
  remove: '영구 삭제',
  removeLabel: '{name} 영구 삭제',
  removeAll: '휴지통 비우기',
  restored: '{name} 계정을 목록으로 되돌렸어요',
  confirmTitle: '{name} 계정을 영구 삭제할까요?',
  confirmAllTitle: '계정 {count, number}개를 영구 삭제할까요?',
  confirmText:
    '비밀 키와 복구 코드가 보관함에서 지워져요. 보관함의 이전 사본에는 최대 30일 동안 남아 있어 기록에서 되돌릴 수 있어요. 그 후에도 코드를 요청하는 사이트에는 로그인하지 못할 수 있어요.',
  confirmButton: '영구 삭제',
  gone: '{name} 계정을 삭제했어요',
  goneAll: '휴지통을 비웠어요',
}
