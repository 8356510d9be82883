// Korean: what is said of the vault's health on the list itself.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: '점검과 활동',
  failedUnlocks: '마지막 잠금 해제 이후 패스프레이즈를 {count, number}번 틀렸어요(마지막: {last}).',
  failedLabel: '잠금 해제 실패',
  ask: {
    label: '새 계정 확인',
    question: '{name}의 코드가 사이트에서 인증됐나요?',
    yes: '예',
    notYet: '아직',
    thanks: '기록했어요: {name}의 코드가 사이트에서 인증돼요.',
    hint: '계속 인증되지 않으면 이 컴퓨터의 시계를 확인하거나 사이트의 비밀 키를 다시 가져오세요.',
    inMenu: '사이트에서 코드 인증됨',
  },
}
