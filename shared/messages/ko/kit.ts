// Korean: the recovery key, its kit, and the check that it was written down.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: '복구 키 만들기',
    what: '복구 키는 패스프레이즈를 잊었거나 키체인을 잃었을 때 이 보관함을 열어요. 종이에 남기도록 키트를 인쇄하거나 적어 두세요.',
    once: '지금 한 번만 표시돼요. 그다음 옮긴 키가 맞는지 확인하도록 일부를 다시 입력해요.',
    older: '이전 복구 키는 그때까지 쓸 수 있고, 새 키를 확인하면 쓸 수 없게 돼요.',
    make: '키 만들기',
  },
  shown: {
    title: '복구 키',
    text: '키트를 인쇄하거나 키를 적어서 이 컴퓨터와 떨어진 곳에 보관하세요.',
    label: '복구 키',
    save: '키트를 PDF로 저장…',
    print: '키트 인쇄…',
    copy: '복사',
    copied: '{seconds, number}초 동안 복사됨',
    saved: '{file} 파일을 저장했어요. 다른 곳으로 옮기거나, 인쇄하고 지우세요.',
    printed: '키트를 프린터로 보냈어요.',
    siteCodes: '계정 {count, number}개의 사용하지 않은 복구 코드 포함',
    siteCodesDanger: '키트를 찾은 사람은 보관함이 없어도 이 코드를 바로 쓸 수 있어요.',
    later: '나중에',
    next: '계속',
  },
  check: {
    title: '옮긴 키 확인',
    text: '화면이 아니라 종이를 보고 {one, number}번째와 {other, number}번째 묶음을 입력하세요.',
    group: '{group, number}번째 묶음',
    hint: '여기에 키 전체를 입력하거나 붙여넣어도 돼요.',
    empty: '키의 {group, number}번째 묶음을 입력하세요.',
    differs: '키의 {group, number}번째 묶음이 아니에요. 종이를 다시 확인하세요.',
    wholeDiffers: '{count, plural, other {종이의 {groups}번째 묶음이 틀려요.}}',
    button: '확인',
    done: '옮긴 키가 맞아요. 이제 복구 키를 쓸 수 있어요',
    doneOlder: '옮긴 키가 맞아요. 이전 복구 키로는 이제 보관함이 열리지 않아요',
  },
  leave: {
    title: '확인하지 않고 나갈까요?',
    goneTitle: '키가 더 이상 표시되지 않아요',
    gone: '10분이 지났어요.',
    unproven: '새 키로 이미 보관함이 열리지만, 가지고 있는지 확인되지 않았어요.',
    older: '새 키를 확인할 때까지 이전 복구 키도 쓸 수 있어요.',
    reminder: '보관함을 확실히 열 수 있는 것은 키체인뿐이라 Tidelock이 계속 알려 드려요.',
    later: '나중에 설정에서 키 전체를 입력해 확인할 수 있어요.',
    back: '돌아가기',
    keep: '확인 없이 두기',
    remove: '키 제거',
    removed: '새 복구 키를 제거했어요',
  },
  prove: {
    title: '복구 키 확인',
    text: '마지막으로 만든 복구 키를 종이에 있는 대로 입력하세요.',
    label: '복구 키',
    hint: '대소문자, 공백, 하이픈은 상관없어요.',
    empty: '복구 키를 입력하세요.',
    button: '확인',
    working: '확인하는 중…',
  },
}
