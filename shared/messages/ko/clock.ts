// Korean: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: '시계',
  title: '이 컴퓨터의 시계',
  text: '코드는 시간으로 만들어요. 다른 기기에 표시된 코드가 있으면 네트워크 없이 시계가 맞는지 알 수 있어요.',
  check: '확인…',
  corrected: '코드에 {span} 보정한 시계를 사용해요.',
  setBack: '보정 해제',
  wasSetBack: '코드에 다시 이 컴퓨터의 시계를 사용해요',
  wasCorrected: '이제 코드에 {span} 보정한 시계를 사용해요',
  seconds: '{sign}{seconds, number}초',
  minutes: '{sign}{minutes, number}분',
  minutesAndSeconds: '{sign}{minutes, number}분 {seconds, number}초',
  dialog: {
    title: '이 컴퓨터의 시계 확인',
    text: '휴대폰처럼 시계가 맞는 기기에서 계정 하나의 코드를 표시하고 여기에 입력하세요.',
    account: '계정',
    code: '다른 기기의 코드',
    search: '확인',
    noAccounts: '시간에 따라 코드가 바뀌는 계정이 필요해요.',
    onTime: '두 시계가 일치해요. 지금 시각의 코드예요.',
    onTimeCorrected: '이 컴퓨터의 시계는 그대로도 정확해요. 보정이 필요 없어요.',
    range: '{from, number}~{to, number}초',
    exact: '{seconds, number}초',
    behind: '이 컴퓨터의 시계가 다른 기기보다 {range} 느려요.',
    ahead: '이 컴퓨터의 시계가 다른 기기보다 {range} 빨라요.',
    best: '시스템 시계를 맞추는 것이 가장 좋아요. 그럴 수 없으면 이 보관함에서 Tidelock이 보정하게 하세요.',
    alreadyCorrected: '현재 보정으로 맞춰져 있어요.',
    correct: '코드를 {span} 보정',
    nowhere:
      '지금부터 앞뒤 {minutes, number}분 안의 어느 시각과도 맞지 않는 코드예요. 같은 계정인지, 이 컴퓨터의 날짜가 맞는지 확인하세요.',
    malformed: '이 계정의 코드는 {digits, number}자리예요.',
    notTimed: '이 계정은 카운터를 쓰며 시계를 따르지 않아요.',
  },
}
