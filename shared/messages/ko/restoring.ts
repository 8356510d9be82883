// Korean: the Restore screen.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: '백업 복원',
  text: '백업의 내용을 확인하기 전에는 아무것도 바뀌지 않아요.',
  choose: '백업 선택…',
  chooseOther: '다른 백업 선택…',
  reading: '여는 중…',
  intro: 'Tidelock이나 Aegis에서 만든 백업을 복원해요. 다른 앱에서 내보낸 파일은 “계정 추가”에서 가져오세요.',
  locked: {
    title: '키가 필요해요',
    text: '이 보관함의 키로는 열리지 않아요. 만들 때의 패스프레이즈나 복구 키가 필요해요.',
    label: '패스프레이즈 또는 복구 키',
    open: '열기',
    opening: '여는 중…',
    empty: '패스프레이즈나 복구 키를 입력하세요.',
  },
  wrongKey:
    '이것으로는 백업이 열리지 않아요. 이전 패스프레이즈일 수 있으니 그것이나 복구 키를 입력해 보세요.',
  refused: {
    'vault-empty': '파일이 비어 있어요. 다른 백업을 선택하세요.',
    'vault-truncated':
      '백업이 중간에 끝나서 일부가 없어요. 원래 있던 곳에서 다시 복사하거나 다른 것을 선택하세요.',
    'vault-damaged': '백업이 손상되었어요. 내용이 검사를 통과하지 못해요. 다른 것을 선택하세요.',
    'vault-newer':
      '더 새로운 Tidelock이 만든 백업이에요(형식 {version}). 복원하려면 Tidelock을 업데이트하세요.',
    'vault-cost-refused': '파일이 여는 데 지나치게 많은 계산을 요구해요. 어디에서 온 것인지 확인하세요.',
    'slot-missing':
      '이 파일은 만든 컴퓨터의 키체인으로만 열려요. 패스프레이즈나 복구 키가 있는 백업을 선택하세요.',
    other: '이 파일은 읽을 수 없거나 64 MB보다 커요. 위치와 권한을 확인하세요.',
  },
  foreign: {
    other: '다른 프로그램에서 내보낸 파일이고 보관함의 백업이 아니에요. 가져올 수는 있어요.',
    import: '가져오기',
    none: '백업이 아니에요. Tidelock 백업의 이름은 tidelock-backup-….json이에요.',
  },
  made: '{moment}에 만듦',
  madeUnknown: '언제 만들었는지 알 수 없어요',
  holds: '{trash, plural, =0 {계정 {count, number}개} other {계정 {count, number}개, 휴지통에 #개}}',
  unreadable: '안의 항목 {count, number}개를 읽을 수 없어요. 그대로 보관해요.',
  otherVault: '다른 보관함에서 만든 백업이에요.',
  filter: '표시',
  place: { new: '새 계정', here: '양쪽에 있음', 'only-here': '여기에만' },
  filters: {
    new: '새 계정 {count, number}',
    here: '양쪽에 있음 {count, number}',
    'only-here': '여기에만 {count, number}',
  },
  list: '계정',
  nothing: '없음.',
  how: {
    label: '복원 방법',
    merge: '없는 것만 추가',
    mergeText:
      '{added, plural, =0 {백업의 모든 것이 이미 여기에 있어요.} other {계정 #개를 추가해요. 여기에 있는 것은 모두 남아요.}}',
    replace: '모두 바꾸기',
    replaceText:
      '보관함의 내용이 백업의 계정 {inBackup, number}개로 바뀌어요.{onlyHere, plural, =0 {} other { 이 보관함에만 있는 계정 #개는 제거돼요.}}',
  },
  merge: '복원',
  replaceTitle: '모두 바꿀까요?',
  replaceButton: '바꾸기',
  working: '복원하는 중…',
  done: {
    title: '복원했어요',
    merged: '{added, plural, =0 {빠진 것이 없었어요} other {계정 #개를 추가했어요}}',
    replaced: '이제 보관함에 계정 {count, number}개가 있어요',
    removed: '이 보관함에만 있던 계정 {count, number}개를 제거했어요.',
    trashed: '계정 {count, number}개가 휴지통에 들어왔어요.',
    undo: '실행 취소',
    undoText: '다른 변경을 하기 전까지는 원래 있던 그대로 되돌릴 수 있어요.',
    undone: '복원 전체를 취소했어요',
    close: '완료',
  },
}
