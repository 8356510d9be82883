// Korean: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: '복구 코드…',
  title: '{name}의 복구 코드',
  how: '대부분의 사이트는 2단계 인증 설정 옆에 “백업 코드” 같은 이름으로 보여 줘요. 인증 앱이 없을 때 코드마다 한 번씩 로그인할 수 있어요.',
  none: '이 계정에 보관된 복구 코드가 아직 없어요.',
  count:
    '{used, plural, =0 {코드 {total, number}개, 모두 사용 안 함} other {코드 {total, number}개, #개 사용함}}',
  allUsed: '모두 사용했어요. 사이트에서 새 코드를 받으세요.',
  danger: '이 코드를 본 사람은 인증 앱 없이도 {name} 계정에 로그인할 수 있어요.',
  show: '코드 표시',
  list: '복구 코드',
  used: '{when}에 사용함',
  tick: '사이트에서 쓴 코드에 표시하세요.',
  tickLabel: '{code} 사용함',
  copyLabel: '{code} 복사',
  copied: '복사했어요. 사이트에서 사용한 후 표시하세요.',
  copiedClears: '복사했어요. {seconds, number}초 후 클립보드가 지워져요. 사이트에서 사용한 후 표시하세요.',
  copiedLeft: '복구 코드를 복사했어요. 사이트에서 사용했나요?',
  markUsed: '사용함으로 표시',
  marked: '사용함으로 표시했어요',
  edit: '편집',
  field: '코드',
  hint: '사이트에 나온 그대로 한 줄에 하나씩 붙여넣으세요. 앞의 번호와 기호는 빼고 저장해요.',
  found: '{count, plural, =0 {아직 코드가 없어요.} other {코드 #개를 찾았어요:}}',
  removesAll: '저장하면 이 계정의 복구 코드가 모두 제거돼요.',
  keepsTicks: '남는 코드의 표시는 유지돼요.',
  save: '코드 저장',
  remove: '코드 제거',
  saved: '복구 코드 {count, number}개를 저장했어요',
  removed: '복구 코드를 제거했어요',
}
