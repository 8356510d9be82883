// Korean: what the command line says.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: '계정이나 비밀 키 중 하나만 지정하세요.',
  queryAndCode: '계정과 코드를 지정하세요: tidelock verify QUERY CODE',
  codeMissing: '확인할 코드를 지정하세요(예: 042817).',
  secretAsWord:
    '일치하는 계정이 없어요. 비밀 키를 입력했다면 셸 기록에 남았고 다른 프로그램이 읽었을 수 있어요. 비밀 키는 --secret - 또는 --secret-file FILE로 지정하세요.',
  uriSaysAll: '링크에 모든 것이 들어 있으므로 --{name} 옵션은 --uri와 함께 쓸 수 없어요.',
  needsSecret: '--{name} 옵션은 --secret - 또는 --secret-file FILE과 함께 써요.',
  counterNeedsHotp: '--counter는 --type hotp와 함께 써요.',
  notTogether: '--{one}, --{other} 옵션은 함께 쓸 수 없어요.',
  hotpHasNoTime: '이 계정은 카운터 기반(HOTP)이에요. --{name} 옵션은 시간 기반 계정용이에요.',
  secondsLeft: '{seconds}초',
  corrected: '(시계를 {seconds}초 보정)',
  noClipboard:
    '여기에서는 클립보드를 쓸 수 없어요. 데스크톱이 없거나 wl-copy, xclip, xsel이 모두 설치되어 있지 않아요. 코드를 출력하려면 --copy를 빼세요.',
  copied:
    '{left, select, none {복사했어요.} other {복사했어요. {left}초 남았어요.}}{clears, plural, =0 {} other { #초 후 클립보드가 지워져요.}}',
  codeRight: '맞아요. 단계 {step}(차이 {drift}).',
  codeWrong: '틀려요. 허용 범위의 어느 단계에도 없는 코드예요.',
  codeMalformed: '틀려요. 이 계정의 코드 형식이 아니에요.',
  noWords: '이 명령에는 옵션만 쓸 수 있어요.',
  saveNeedsName: '--save에는 --issuer나 --account가 필요해요. 없으면 다시 찾을 수 없어요.',
  sizeWithoutFile: '--size는 --png나 --svg와 함께 써요.',
  qrTooLong: '링크가 너무 길어서 QR 코드로 만들 수 없어요. 발급자나 계정 이름을 줄이세요.',
  qrTooSmall: '이 QR 코드에는 --size {pixels} 이상이 필요해요.',
  written:
    '{both, select, true {PNG와 SVG로 저장했어요.} other {저장했어요.}} 이 이미지를 가진 사람은 비밀 키도 가져요.',
  notAFile: '{option}에는 파일 이름이 필요해요.',
  fileExists: '{option}에 지정한 파일이 이미 있어서 그대로 두었어요. 다른 이름을 쓰거나 --force를 붙이세요.',
  noFolder: '{option}에 지정한 파일의 폴더가 없어요.',
  manualName: '데스크톱과 명령줄의 일회용 비밀번호',
  manualAbout:
    'Tidelock은 일회용 비밀번호 계정을 이 컴퓨터의 보관함에 보관해요. 보관함은 키체인이나 패스프레이즈로 열려요. 명령을 쓰지 않으면 창을 열어요. 모든 명령은 디스플레이나 키체인이 없는 서버에서도 작동해요. 네트워크에는 절대 연결하지 않아요.',
  manualStatus: {
    0: '완료했거나 코드가 일치함.',
    1: '코드가 일치하지 않거나 아무것도 찾지 못함.',
    2: '사용법이나 입력이 잘못됨.',
    3: '잠겨 있거나 패스프레이즈가 틀림.',
    4: '보관함이 손상됨. 아무것도 쓰지 않음.',
    5: '키체인을 쓸 수 없음.',
    130: '질문에서 Ctrl+C로 끝냄.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      '보관함의 패스프레이즈가 든 파일. 끝의 줄바꿈 하나는 뺌. 키체인에는 요청하지 않음.',
    TIDELOCK_HOME: '--home처럼 설정과 보관함의 폴더.',
  },
  whichShell: '셸을 지정하세요: tidelock completion bash, zsh 또는 fish.',
  overviewHead: '사용법: tidelock COMMAND [OPTIONS]\n\n명령을 쓰지 않으면 Tidelock 창이 열려요.',
  overviewEverywhere: '공통:',
  examplesHead: '예:',
  overviewFoot:
    '종료 상태: 0 완료 또는 일치, 1 불일치, 2 잘못된 입력, 3 잠김, 4 보관함 손상, 5 키체인 사용 불가. 예는 tidelock COMMAND --help, 전체 설명서는 tidelock help --manual | man -l - 명령으로 보세요.',
  queryMissing: '계정을 지정하세요: id, 또는 발급자나 계정 이름의 일부.',
  nothingFound: '일치하는 계정이 없어요.',
  severalFound: '계정 {count, number}개가 일치해요: {names}. 더 정확하게 쓰거나 id를 지정하세요.',
  addFromInputOnly:
    'URI는 표준 입력으로 주세요: tidelock add - < FILE. 인수는 이 컴퓨터의 모든 프로그램이 읽을 수 있으므로 비밀 키를 인수로 받지 않아요.',
  added: '{added}개 추가, {skipped}개 건너뜀.',
  row: '{row}행: {reason}',
  skippedRow: '{row}번째 줄: {reason}',
  unknownCommand:
    '그런 명령이 없어요.{near, select, none {} other { 혹시 {near} 명령인가요?}} tidelock --help를 보세요.',
  unknownOption:
    '그런 옵션이 없어요.{near, select, none {} other { 혹시 --{near} 옵션인가요?}} tidelock COMMAND --help를 보세요.',
  optionNeedsValue: '--{name} 옵션에는 값이 필요해요.',
  optionTakesNone: '--{name} 옵션에는 값을 쓸 수 없어요.',
  notOneOf: '--{name} 옵션에 쓸 수 있는 값: {values}.{near, select, none {} other { 혹시 {near} 값인가요?}}',
  notNumber: '--{name} 옵션에는 {min}~{max} 사이의 정수를 쓰세요.',
  notBoth: '--{one}, --{other} 옵션 중 하나만 쓰세요.',
  inputOnce: '표준 입력은 옵션 하나만 읽을 수 있어요. 다른 하나는 파일로 주세요.',
  fileUnreadable: '{option}에 지정한 파일을 읽을 수 없어요. 경로와 권한을 확인하세요.',
  secretAsArgument:
    '비밀 키는 인수로 받지 않아요. 프로세스 목록과 셸 기록에 드러나기 때문이에요. {file, select, true {--{name} - 옵션을 쓰고 표준 입력으로 주거나, --{name}-file FILE을 쓰세요.} other {--{name} - 옵션을 쓰고 표준 입력으로 주세요.}}',
  uriAsArgument:
    'otpauth:// 링크에는 비밀 키가 들어 있어서 인수로 받지 않아요. 프로세스 목록과 셸 기록에 드러나기 때문이에요. 표준 입력으로 주세요: tidelock code --uri - 또는 tidelock add -.',
  askPassphrase: '보관함의 패스프레이즈: ',
  askNewPassphrase: '보관함의 새 패스프레이즈: ',
  askAgain: '다시 입력: ',
  notTheSame: '두 값이 같지 않아요.',
  unexpected: 'Tidelock 내부에서 문제가 생겼어요. 보관함은 안전해요. 계속되면 알려 주세요.',
  noVaultFile: '그런 보관함 파일이 아직 없어요. 무언가를 저장하는 명령(예: tidelock add -)이 만들어요.',
  noVaultYet:
    '아직 보관함이 없어요. Tidelock을 한 번 시작하거나 계정을 추가하세요. 키체인이 있거나 TIDELOCK_PASSPHRASE_FILE을 설정해야 해요.',
  passphraseFileUnreadable: 'TIDELOCK_PASSPHRASE_FILE에 지정한 파일을 읽을 수 없어요.',
  vaultLocked: '보관함이 잠겨 있어요. TIDELOCK_PASSPHRASE_FILE에 패스프레이즈가 든 파일을 지정하세요.',
}
