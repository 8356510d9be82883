// Korean: settings.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: '설정',
  sections: {
    security: '보안',
    clipboard: '클립보드',
    quick: '빠른 사용',
    window: '창',
    appearance: '모양',
    keyboard: '키보드',
    about: '정보',
  },
  inForce: {
    keychainOnly:
      '로그인한 동안 {backend, select, none {시스템 키체인} other {{backend}}}에서 이 보관함을 자동으로 열어요. 유일한 키인데, 키체인은 사라지기도 해요.',
    keychainAndSpare:
      '로그인한 동안 {backend, select, none {시스템 키체인} other {{backend}}}에서 이 보관함을 자동으로 열어요. 패스프레이즈는 예비 키예요.',
    keychainAndRecovery:
      '로그인한 동안 {backend, select, none {시스템 키체인} other {{backend}}}에서 이 보관함을 자동으로 열어요. 복구 키가 예비 키예요.',
    passphrase: '이 보관함은 패스프레이즈로 잠겨요. 본인 없이는 이 컴퓨터의 무엇으로도 열 수 없어요.',
    recoveryOnly: '이 보관함은 복구 키로만 열려요.',
  },
  curtain:
    '같은 사용자로 실행되는 프로그램도 키체인에 요청할 수 있어요. 확실히 잠그려면 패스프레이즈를 설정하고 키체인을 끄세요.',
  keychain: {
    title: '키체인으로 열기',
    on: '키는 {backend, select, none {시스템 키체인} other {{backend}}}에 있어요.',
    off: '꺼짐: 보관함을 열 때마다 패스프레이즈를 물어요.',
    needsOther: '먼저 패스프레이즈나 복구 키를 설정하세요. 그러지 않으면 보관함을 열 방법이 없어져요.',
  },
  passphrase: {
    title: '패스프레이즈',
    set: '설정',
    setDialog: '패스프레이즈 설정',
    change: '변경…',
    changeDialog: '패스프레이즈 변경',
    remove: '제거',
    isSet: '설정되어 있어요.',
    notSet: '설정되어 있지 않아요.',
    done: '패스프레이즈를 설정했어요',
    removed: '패스프레이즈를 제거했어요',
    working: '처리하는 중…',
    saveButton: '패스프레이즈 설정',
  },
  recovery: {
    title: '복구 키',
    isSet: '만들어져 있어요. 다시 표시할 수는 없어요.',
    notSet: '없어요. 다른 모든 것을 잃었을 때 보관함을 여는 키예요.',
    unproven: '만들어져 있지만, 적어 두었는지 확인되지 않았어요.',
    make: '만들기…',
    makeNew: '새로 만들기…',
    check: '확인…',
    checkLabel: '복구 키 확인',
  },
  clear: {
    title: '복사한 코드를 지우기까지의 시간',
    text: '클립보드에 아직 남아 있을 때만 지워요.',
    never: '지우지 않음',
    seconds: '{count, number}초',
    minutes: '{count, number}분',
  },
  last: {
    title: '5초도 남지 않았을 때',
    copy: '코드를 복사하고 남은 시간 알리기',
    next: '다음 코드 복사',
    wait: '다음 코드 기다리기',
    why: '다음 코드를 미리 받아 주지 않는 사이트도 있어요.',
  },
  theme: { title: '테마', system: '시스템', light: '밝게', dark: '어둡게' },
  nextCode: { title: '다음 코드 표시', text: '현재 코드 아래에 작게 표시해요.' },
  about: {
    version: '버전',
    runtime: '실행 환경',
    runtimeText: 'Electron {electron} · Chromium {chromium} · Node {node}',
    fallback: '개발용 실행 환경이에요. 지원되는 것보다 오래되었고, 설치된 Tidelock에는 절대 들어가지 않아요.',
    vault: '보관함',
    settingsFile: '설정',
    keychain: '키체인',
    noKeychain: '사용하지 않음',
    clipboard: '클립보드',
    clipboardMarks: '코드가 클립보드 기록과 클라우드에 남지 않아요',
    clipboardPlain: '일반: 클립보드 기록에 코드가 남을 수 있어요',
    releases: '새 버전',
    copyAddress: '주소 복사',
    addressCopied: '주소를 복사했어요',
    offline:
      'Tidelock은 네트워크에 절대 연결하지 않으므로 새 버전도 찾지 않아요. 패키지는 설치한 시스템의 방식으로 업데이트돼요. 위 주소에 모든 버전이 있어요.',
  },
}
