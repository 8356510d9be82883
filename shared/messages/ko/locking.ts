// Korean: the lock screen, the lock's settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: '열기 전까지 아무것도 표시되지 않아요.',
    idle: '{span} 동안 입력이 없어서 잠갔어요.',
    hidden: '{span} 동안 창이 보이지 않아서 잠갔어요.',
    suspend: '컴퓨터가 절전 상태가 되어서 잠갔어요.',
    'screen-lock': '화면과 함께 잠갔어요.',
  },
  minutes: '{count, number}분',
  hours: '{count, number}시간',
  wait: {
    button: '{seconds, number}초 대기',
    said: '{seconds, number}초 후에 다시 시도할 수 있어요.',
  },
  gate: {
    reason: '보관함 열기',
    open: '{name} 사용하여 열기',
  },
  settings: {
    section: '자동 잠금',
    never: '안 함',
    keychain: '이 보관함은 키체인이 알아서 열기 때문에 잠가도 아무도 막지 못해요.',
    keychainOff: '그래서 Tidelock이 자동으로 잠그지 않아요.',
    keychainToo: '그래도 잠그기',
    keychainTooText: '엿보기를 막는 가림막이에요. 잠긴 창에서 한 번 클릭하면 다시 열려요.',
    idle: '입력이 없는 시간',
    idleText: '이 컴퓨터 어디에서도 키와 포인터를 쓰지 않은 시간이에요.',
    hidden: '보이지 않는 시간',
    hiddenText: 'Tidelock 창이 하나도 표시되지 않은 시간이에요.',
    suspend: '컴퓨터가 절전 상태가 될 때',
    screen: '화면이 잠길 때',
    screenNone: '이 데스크톱은 화면을 잠글 때 프로그램에 알려 주지 않아요.',
    touchId: '먼저 {name} 인증 요청',
    touchIdText:
      '잠긴 보관함을 키체인으로 열기 전에 요청해요. 여기에서 {name} 인증은 관문일 뿐 키가 아니에요. 같은 사용자로 실행되는 다른 프로그램은 여전히 키체인에 요청할 수 있고, 다시 시작하면 묻지 않아요.',
    now: '바로 잠그려면 {keys} 키를 누르거나, 트레이 메뉴를 쓰거나, tidelock --lock을 실행하세요.',
  },
  strength: {
    label: '강도',
    levels: ['매우 약함', '약함', '보통', '강함', '매우 강함'],
    verdict: '{level}: {guessed}',
    guessed: {
      seconds: '파일을 도난당하면 몇 초 만에 알아낼 수 있어요.',
      minutes: '파일을 도난당하면 몇 분 만에 알아낼 수 있어요.',
      hours: '파일을 도난당하면 몇 시간 만에 알아낼 수 있어요.',
      days: '파일을 도난당하면 며칠 만에 알아낼 수 있어요.',
      months: '파일을 도난당하면 몇 달 만에 알아낼 수 있어요.',
      years: '파일을 도난당해도 알아내는 데 몇 년이 걸려요.',
      centuries: '파일을 도난당해도 알아내는 데 몇백 년이 걸려요.',
      never: '파일을 도난당해도 알아낼 수 없어요.',
    },
  },
}
