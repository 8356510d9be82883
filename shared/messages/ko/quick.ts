// Korean: quick access and the quick window.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: '검색 후 Enter로 복사',
  searchLabel: '계정 검색',
  accounts: '계정',
  nothing: '계정을 찾을 수 없어요',
  empty: '아직 계정이 없어요',
  openMain: 'Tidelock 열기',
  hintCopy: '복사',
  hintType: '입력',
  hintPick: '선택',
  locked: 'Tidelock이 잠겨 있어요',
  hotkeys: {
    quick: '빠른 창',
    quickText: '작업 중인 화면 위에 작은 검색창을 열어요.',
    copyLast: '마지막으로 쓴 코드 복사',
    copyLastText: '창 없이도 작동해요.',
    account: '{name}의 코드 복사',
    addAccount: '한 계정 전용 단축키',
    addAccountText: '창 없이 그 계정의 코드를 복사해요.',
    chooseAccount: '계정 선택…',
    none: '설정 안 함',
    record: '설정',
    change: '변경',
    clear: '지우기',
    press: '키를 누르세요…',
    stop: '취소',
    label: '{what} - {keys}',
    notInForce: '지금은 작동하지 않음:',
    commands: '데스크톱의 키보드 설정에서 쓸 명령',
    commandsPortal: '단축키가 작동하지 않으면 데스크톱의 키보드 설정에서 다음 명령 중 하나를 지정하세요.',
    commandsNone:
      '이 데스크톱에서는 프로그램이 단축키를 쓸 수 없어요. 데스크톱의 키보드 설정에서 다음 명령을 지정하세요.',
    toggle: '빠른 창',
    lock: '잠금',
  },
  typing: {
    title: '코드를 입력한 후 Enter 누르기',
    text: '빠른 창에서 Ctrl+Enter를 누르면 이전 창에 코드를 입력해요. 사용 도구: {tool}.',
    none: '다른 창에 코드 입력',
    noneText: {
      linux:
        '여기에서는 쓸 수 없어요. X11에서는 xdotool이, Wayland에서는 wtype 또는 ydotool과 맨 앞의 창을 알려 주는 데스크톱이 필요해요.',
      mac: '“시스템 설정”의 “개인정보 보호 및 보안” → “손쉬운 사용”에서 Tidelock을 허용하세요.',
      windows: '여기에서는 쓸 수 없어요.',
    },
  },
  tray: {
    close: '창을 닫아도 트레이에서 계속 실행',
    closeText: '트레이 메뉴에서도 코드를 복사할 수 있어요.',
    none: '이 데스크톱은 트레이 아이콘을 표시하지 않아서 창을 닫으면 종료돼요. 트레이의 모든 기능은 위의 단축키와 창으로 쓸 수 있어요.',
    hidden: '트레이에서 시작',
    hiddenText: '불러낼 때까지 창을 표시하지 않아요.',
  },
  autostart: {
    title: '로그인할 때 시작',
    none: '이 시스템에서는 여기에서 설정할 수 없어요.',
  },
  onTop: { title: '항상 위에 표시', text: '창을 다른 창보다 위에 두어요.' },
  hideAfterCopy: { title: '복사한 후 창 숨기기', text: '하던 일로 바로 돌아가요.' },
  hide: {
    title: '코드 숨기기',
    text: '요청할 때만 코드를 표시해요. 복사는 그대로 할 수 있어요.',
    seconds: '숨긴 코드를 표시하는 시간',
  },
  protect: {
    title: '스크린샷에 나오지 않게 하기',
    text: '화면 공유와 녹화에도 나오지 않아요.',
    none: 'Linux에는 창을 스크린샷에서 제외하는 방법이 없어요.',
  },
  remark: {
    'no-tool': '코드는 클립보드에 있어요. 여기에서는 Tidelock이 다른 프로그램에 입력할 수 없어요.',
    'no-window': '코드는 클립보드에 있어요. 입력할 다른 창이 없어요.',
    'focus-changed': '코드는 클립보드에 있어요. 입력하기 전에 다른 창이 앞으로 나왔어요.',
    failed: '코드는 클립보드에 있어요. 입력하지 못했어요.',
  },
}
