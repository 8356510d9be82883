// Korean: what the doctor says. Commands and file names stay as they are.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: '문제가 있는지와 고치는 명령을 보여 줌',
  options: {
    code: '다른 기기가 이 계정에 표시하는 CODE로 이 시계가 얼마나 어긋났는지 확인',
    within: '지금부터 앞뒤 몇 초까지 코드를 찾을지. 기본값 1200',
    correct: '--code와 함께: 찾은 만큼 이 보관함의 시계를 보정',
    offset: '이 보관함의 시계를 지정한 초만큼 보정. 0 = 보정 안 함',
  },
  examples: {
    all: '모든 것과 열 수 있는 보관함의 계정을 한 번 점검. 아무것도 바꾸지 않음',
    code: '이 시계를 휴대폰의 시계와 비교',
    offset: '이 컴퓨터의 시계로 되돌리기',
  },
  noWords: 'doctor에는 --code QUERY 뒤의 CODE만 쓸 수 있어요.',
  codeMissing: '코드도 지정하세요: tidelock doctor --code QUERY CODE',
  notTogether: '--offset만 쓰거나, --code와 CODE를 쓰세요.',
  wrongNumber: '--{name}에는 {max} 이하의 정수(초)를 쓰세요.',
  allWell: '모두 괜찮아요.',
  wrong: '조치가 필요한 항목이 {count, number}개 있어요.',
  mendWith: '해결:',

  keychain: {
    works: '키체인: {backend, select, none {작동함} other {{backend}}}. 시험 항목을 쓰고 읽고 지웠어요',
    notAsked: '키체인: 이 보관함은 패스프레이즈로 열려서 확인하지 않았어요',
    needed: '키체인: {fault}',
    notNeeded: '키체인: {fault} 이 보관함에는 필요하지 않아요.',
    start: '{command}, 또는 패스프레이즈 사용: TIDELOCK_PASSPHRASE_FILE',
    unlock: '키링 잠금 해제: 데스크톱에 로그인하거나 seahorse 사용',
  },
  libsecret: {
    there: 'libsecret: 설치됨',
    missing: 'libsecret: 설치되지 않아 키체인을 쓸 수 없어요',
  },
  vault: {
    none: '보관함: {path}에 아직 없어요',
    whole: '보관함: {path}, 형식 {version}, {bytes}바이트, 여는 수단: {slots}, 이전 사본 {kept, number}개',
    noSlot: '알 수 없음',
    inside: ', 열림: 계정 {accounts, number}개, 저장 번호 {generation}',
    setAside: ', 읽지 못해 보류한 계정 {count, number}개',
    setAsideMend: 'tidelock restore FILE로 백업에서 되살리기',
    fault: '보관함: {fault} 아무것도 바꾸지 않았어요.',
    copies: 'tidelock 시작: 창에서 이전 사본 {count, number}개 중에서 선택할 수 있어요',
    update: 'Tidelock 업데이트',
    restore: '백업이 있으면 tidelock restore FILE',
    key: '키: {fault}',
  },
  spareKey: '예비 키: 없음. 이 보관함은 키체인으로만 열리고, 키체인은 사라지기도 해요',
  spareKeyMend: 'tidelock passphrase set 또는 tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: '짧은 비밀 키: 없음',
      what: '짧은 비밀 키: 80비트 미만이라 누군가 본 코드로 추측할 수 있어요: {accounts}',
      mend: '사이트에서 2단계 인증을 다시 설정',
    },
    'modest-secrets': {
      none: '조금 짧은 비밀 키: 없음',
      what: '조금 짧은 비밀 키: RFC 4226의 128비트 미만: {accounts}',
    },
    'shared-secrets': {
      none: '함께 쓰는 비밀 키: 없음',
      what: '함께 쓰는 비밀 키: 이름이 다른 계정들이 같은 비밀 키를 써요: {accounts}',
      mend: '하나만 남기고 다른 사이트에서 2단계 인증을 다시 설정',
    },
    duplicates: {
      none: '중복: 없음',
      what: '중복: 발급자와 계정 이름이 같아요: {accounts}',
    },
    unconfirmed: {
      none: '미확인: 없음',
      what: '미확인: 사이트에서 코드가 인증됐다는 기록이 없어요: {accounts}',
      mend: '코드로 한 번 로그인한 다음, 창의 계정 메뉴에서 “사이트에서 코드 인증됨” 선택',
    },
    'pin-needed': {
      none: 'PIN: 모두 있음',
      what: 'PIN: 없으면 코드를 만들 수 없어요: {accounts}',
      mend: '창에서 계정을 편집해 입력',
    },
  },
  noName: '이름 없음',
  bits: '{names}({bits, number}비트)',
  more: '외 {count, number}개',
  trash: '{count, plural, =0 {휴지통: 비어 있음} other {휴지통: 계정 #개. 사이트는 계속 코드를 요청해요}}',
  permissions: {
    private: '권한: 본인만 쓸 수 있어요',
    unknown: '권한: 확인할 것이 없어요',
    open: '권한: 이 컴퓨터의 다른 사용자가 접근할 수 있어요: {files}',
  },
  folder: {
    durable: '폴더: {path}. 정전이 되어도 저장 내용이 남아요',
    notDurable: '폴더: {path}. 이 드라이브는 정전 때 저장 내용을 보장하지 못해요',
    notDurableMend: '다른 드라이브에 tidelock backup FILE',
    missing: '폴더: {path} 아직 없음',
  },
  clock: {
    sane: '시계: 이상 없음',
    corrected: '시계: 이상 없음. 코드에는 {seconds} 보정해서 써요',
    beforeBuild: '시계: 이 프로그램이 만들어지기 전의 시각이에요',
    beforeBuildMend: '날짜 맞추기: timedatectl set-time 또는 시스템 설정',
    behindSave: '시계: 보관함이 지금보다 {seconds}초 나중에 저장되었으므로, 시계가 틀리거나 틀렸었어요',
  },
  backups: {
    last: '마지막 확인 {when}, 계정 {accounts, number}개',
    none: '백업: 여기에서 아는 백업이 없어요. tidelock backup FILE로 만들 수 있어요',
    off: '백업: {last}. 자동으로 만들지 않아요',
    recent: '백업: {last}, 자동 저장 위치 {folder}',
    old: '백업: 최근 백업이 없어요. {last}',
    failed: '백업: 자동 백업에 실패했어요({folder}). {fault}',
    failedBefore: '백업: 자동 백업에 실패했어요({folder}). {fault} 그 전: {last}.',
  },
  display: {
    there: '디스플레이: {kind}',
    none: '디스플레이: 없음. 명령줄은 그대로 쓸 수 있어요',
  },
  tray: {
    there: '{host, select, none {트레이: 이 데스크톱의 프로그램이 표시} other {트레이: {host}에서 표시}}',
    none: '트레이: 여기에서는 트레이 아이콘이 표시되지 않아요. GNOME에서는 AppIndicator 확장으로 표시할 수 있어요',
  },
  hotkey: {
    works: '단축키: 설정할 수 있어요. {set}',
    portal: '단축키: 데스크톱의 포털로 쓸 수 있어요. {set}',
    wayland: '단축키: Wayland에서는 데스크톱이 관리해요. 그 설정에서 tidelock --toggle을 지정하세요. {set}',
    set: '설정됨: {keys}',
    noneSet: '설정된 것이 없음',
    quick: '빠른 창 {keys}',
    copyLast: '마지막 코드 복사 {keys}',
    accounts: '계정 {count, number}개',
    none: '단축키: 디스플레이가 필요해요',
  },
  clipboard: {
    marked:
      '클립보드: 창은 기록과 클라우드에 남지 않도록 코드에 {marks} 표시를 붙여요. {tool, select, none {--copy에 필요한 xclip, xsel 또는 wl-copy가 설치되어 있지 않아요} other {--copy는 표시 없이 {tool}에 맡겨요}}',
    plain:
      '클립보드: 일반. 클립보드 기록에 코드가 남을 수 있어요. {tool, select, none {--copy에 필요한 xclip, xsel 또는 wl-copy가 설치되어 있지 않아요} other {--copy는 표시 없이 {tool}에 맡겨요}}',
    unknown:
      '클립보드: {tool, select, none {--copy에 필요한 xclip, xsel 또는 wl-copy가 설치되어 있지 않아요} other {--copy는 표시 없이 {tool}에 맡겨요}}',
    none: '클립보드: 디스플레이가 필요해요',
  },
  typing: {
    there: '입력: {tool} 사용',
    none: '입력: 도구가 없어요. X11에서는 xdotool, 맨 앞의 창을 알려 주는 데스크톱의 Wayland에서는 wtype이나 ydotool을 써요',
  },
  runtime: {
    fine: '{electron, select, none {실행 환경: Node {node}} other {실행 환경: Node {node}, Electron {electron}}}',
    old: '실행 환경: Node {node} 버전은 너무 오래되었어요',
    oldMend: 'Node 20.19 이상 설치',
  },

  drift: {
    onTime: '두 시계가 일치해요.',
    onTimeCorrected: '이 컴퓨터의 시계는 그대로도 정확해요. 현재 보정이 틀렸어요.',
    behind: '이 시계가 다른 기기보다 {from}~{to}초 느려요.',
    ahead: '이 시계가 다른 기기보다 {from}~{to}초 빨라요.',
    madeUp: '현재 보정({seconds})으로 맞춰져 있어요.',
    howTo: '시계를 맞추거나 다음을 실행하세요: tidelock doctor --offset {offset}',
    nowhere: '지금부터 앞뒤 {seconds}초 안의 어느 시각과도 맞지 않는 코드예요.',
    malformed: '이 계정의 코드는 {digits, number}자리예요.',
    notTimed: '이 계정은 카운터를 쓰며 시계를 따르지 않아요.',
    corrected: '이 보관함의 코드에 {seconds} 보정한 시계를 써요.',
    setBack: '이 보관함의 코드에 시계를 그대로 써요.',
  },
}
