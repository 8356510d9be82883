// Korean: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

const notYou = '방금 직접 요청하지 않았다면 “취소”를 선택하세요.'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: '이 보관함의 패스프레이즈를 제거할까요?',
    text: `그러면 남은 키(키체인이나 복구 키)로만 열려요. 실행 취소할 수 없으며, 다시 쓰려면 새로 설정해야 해요. ${notYou}`,
    button: '제거',
    reason: '보관함의 패스프레이즈 제거',
  },
  addKeychain: {
    title: '키체인으로 이 보관함을 열게 할까요?',
    text: `그러면 로그인한 동안 자동으로 열리고, 같은 사용자로 실행되는 프로그램도 키체인에 요청할 수 있어요. ${notYou}`,
    button: '허용',
    reason: '키체인으로 보관함 열기 허용',
  },
  removeKeychain: {
    title: '키체인으로 이 보관함을 여는 것을 그만둘까요?',
    text: `그러면 매번 패스프레이즈나 복구 키를 물어요. 둘 중 하나를 준비해 두세요. ${notYou}`,
    button: '그만두기',
    reason: '키체인으로 보관함 열기 중지',
  },
  newRecoveryKey: {
    title: '이 보관함의 새 복구 키를 만들까요?',
    text: `한 번만 표시되며, 키를 가진 사람은 보관함과 그 백업을 열 수 있어요. ${notYou}`,
    button: '만들기',
    reason: '보관함의 복구 키 만들기',
  },
}
