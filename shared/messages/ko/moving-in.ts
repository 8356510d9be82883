// Korean: "I come from another app". Names of menus are as those apps write them in Korean, where they speak it.

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

const again = '각 사이트의 보안 설정을 열고 인증 앱을 다시 설정한 다음, 새 코드를 여기에서 스캔하세요.'
const only = '이름과 비밀 키만 옮겨져요. 앱이 그 밖의 것은 내보내지 않아요.'

const apps: Translation<typeof english.apps> = {
  google: {
    path: ['메뉴', '계정 이전', '내보내기: QR 코드'],
    steps: [
      '휴대폰에서 메뉴를 열고 “계정 이전” → “계정 내보내기”를 선택한 다음 모두 선택하세요.',
      '계정 10개마다 코드 하나가 표시돼요. 여기의 카메라 앞에 대거나, 스크린샷을 찍어 모두 끌어다 놓으세요.',
    ],
    lost: [only],
  },
  microsoft: {
    path: [],
    steps: [
      again,
      'Microsoft 계정: account.microsoft.com의 “보안”에서 로그인 방법을 추가하고 다른 종류의 인증 앱을 선택하세요.',
      '승인하거나 숫자를 입력하라고 하는 회사나 학교 계정은 코드를 쓰지 않아요. 휴대폰에 그대로 남아요.',
    ],
    lost: ['승인, 비밀번호 없는 로그인, 저장된 비밀번호는 앱에 남아요.'],
  },
  authy: {
    path: [],
    steps: [
      '커뮤니티 도구가 만든 파일이나 루팅한 휴대폰의 백업이 있으면 여기에 놓으세요.',
      again,
      '로그인에 성공한 다음에만 Authy에서 계정을 지우세요.',
    ],
    lost: ['데스크톱 앱은 종료되었고, 휴대폰 앱에서는 아무것도 꺼낼 수 없어요.'],
  },
  aegis: {
    path: ['메뉴, 설정', '가져오기 및 내보내기', '내보내기'],
    steps: [
      '설정을 열고 “가져오기 및 내보내기” → “내보내기”를 선택하세요.',
      '암호화를 켜 두고 기억할 수 있는 비밀번호를 설정하세요.',
    ],
    lost: ['지문으로만 열리는 보관함은 읽을 수 없어요. 먼저 Aegis에서 비밀번호를 설정하세요.'],
  },
  '2fas': {
    path: ['설정', '백업(2FAS Backup)', '내보내기'],
    steps: [
      '설정을 열고 백업(2FAS Backup)을 선택한 다음 파일로 내보내세요. 비밀번호는 있어도 되고 없어도 돼요.',
    ],
    lost: ['항목의 이미지와 색.', 'SHA224나 SHA384를 쓰는 계정(목록에 표시돼요).'],
  },
  ente: {
    path: ['설정', '데이터', '코드 내보내기'],
    steps: [
      '설정을 열고 “데이터” → “코드 내보내기”를 선택하세요.',
      '암호화된 내보내기를 선택하고 비밀번호를 설정하세요. 여기에서 여는 데 일부러 시간이 좀 걸려요.',
    ],
    lost: ['휴지통에 있는 계정(목록에 표시돼요).'],
  },
  'proton-authenticator': {
    path: ['설정', '내보내기'],
    steps: ['설정을 열고 “내보내기”를 선택하세요. 비밀번호를 쓸 수 있으면 설정하세요.'],
    lost: ['코드에 필요한 것은 모두 옮겨져요.'],
  },
  'proton-pass': {
    path: ['설정', '내보내기', 'ZIP(PGP 없이)'],
    steps: ['브라우저나 데스크톱 앱에서 설정을 열고 “내보내기”를 선택한 다음, PGP 없는 ZIP을 선택하세요.'],
    lost: ['PGP로 암호화된 내보내기 파일은 읽을 수 없어요.'],
  },
  bitwarden: {
    path: ['도구 또는 설정', '보관함 내보내기', '.json, 비밀번호로 보호됨'],
    steps: [
      '웹 보관함이나 데스크톱 앱에서 “보관함 내보내기”를 선택하고, 형식은 .json (Encrypted), 종류는 “비밀번호로 보호됨”을 선택하세요.',
      '“계정 제한됨”은 선택하지 마세요. 그 Bitwarden 계정으로만 열 수 있어요.',
    ],
    lost: [],
  },
  'bitwarden-authenticator': {
    path: ['설정', '내보내기'],
    steps: ['설정을 열고 “내보내기”를 선택한 다음 JSON을 선택하세요.'],
    lost: [only],
  },
  lastpass: {
    path: ['설정', '계정 이전', '파일로 내보내기'],
    steps: ['설정을 열고 계정 이전(Transfer accounts)을 선택한 다음 파일로 내보내세요.'],
    lost: ['승인으로 로그인하는 계정.'],
  },
  raivo: {
    path: ['설정(Settings)', '“Export OTPs to ZIP archive”'],
    steps: [
      '설정(Settings)을 열고 “Export OTPs to ZIP archive”를 선택하세요.',
      '압축 파일의 비밀번호는 Raivo를 여는 비밀번호와 같아요. 파일을 그대로 두세요.',
    ],
    lost: ['항목의 이미지.'],
  },
  stratum: {
    path: ['설정', '백업'],
    steps: ['설정을 열고 “백업”을 선택한 다음 비밀번호를 설정하세요.'],
    lost: ['앱의 데이터베이스 자체는 읽을 수 없어요. 백업은 읽을 수 있어요.'],
  },
  andotp: {
    path: ['메뉴', '백업', '백업(암호화)'],
    steps: ['메뉴를 열고 “백업”을 선택한 다음, 비밀번호를 쓰거나 쓰지 않는 백업을 만드세요.'],
    lost: ['OpenPGP로 암호화된 백업. 먼저 복호화하세요.', '항목의 이미지.'],
  },
  freeotp: {
    path: ['메뉴', '백업(Backup)'],
    steps: [
      'FreeOTP 2: 메뉴를 열고 백업(Backup)을 선택한 다음 비밀번호를 설정하세요. 파일 이름은 externalBackup.xml이에요.',
      'FreeOTP 1에는 백업 기능이 없어요. 루팅한 휴대폰의 tokens.xml은 읽을 수 있어요.',
    ],
    lost: ['항목의 이미지.'],
  },
  'freeotp-plus': {
    path: ['메뉴', '내보내기', 'JSON 또는 키 URI'],
    steps: ['메뉴를 열고 “내보내기”를 선택한 다음, JSON이나 키 URI 목록을 선택하세요.'],
    lost: ['항목의 이미지.'],
  },
  duo: {
    path: [],
    steps: [again],
    lost: ['승인은 Duo에 남아요. 앱의 백업은 Duo Mobile에만 복원할 수 있어요.'],
  },
  okta: {
    path: [],
    steps: [
      '다른 인증 앱이 허용되는지 조직에 문의하세요.',
      '허용된다면 다른 방법으로 “Google Authenticator”를 추가하고 그 코드를 여기에서 스캔하세요.',
    ],
    lost: ['승인과 지문은 앱에 남아요.'],
  },
  steam: {
    path: [],
    steps: [
      'Steam Guard용 데스크톱 프로그램은 계정마다 .maFile을 만들어요. 있으면 여기에 놓으세요. 암호화되어 있으면 manifest.json과 함께 zip 파일 하나로 만드세요.',
      '그런 파일이 없으면 Steam 앱을 계속 쓰세요.',
    ],
    lost: ['거래와 로그인 확인은 앱에 남아요.'],
  },
  winauth: {
    path: ['WinAuth 메뉴', '내보내기(Export)', '텍스트 또는 zip'],
    steps: ['메뉴를 열고 내보내기(Export)를 선택한 다음, 텍스트나 비밀번호가 있는 zip 파일로 저장하세요.'],
    lost: ['winauth.xml에서 Windows나 YubiKey로 보호된 항목. 대신 텍스트로 내보내세요.', 'Steam 거래 확인.'],
  },
  '1password': {
    path: ['파일', '내보내기', '1PUX 형식'],
    steps: ['데스크톱 앱에서 “파일” → “내보내기”를 선택한 다음, 계정과 1PUX 형식을 선택하세요.'],
    lost: ['이전 종류의 내보내기 파일(OPVault, 1PIF)은 읽을 수 없어요.'],
  },
  keepass: {
    path: ['데이터베이스(.kdbx)'],
    steps: [
      '내보낼 필요가 없어요. .kdbx 파일을 그대로 쓰세요.',
      '키 파일도 필요하면 대신 CSV(KeePassXC)나 XML(KeePass)로 내보내세요.',
    ],
    lost: ['휴지통의 항목과 항목의 이전 버전.', '이전 데이터베이스(KDBX 3). 먼저 KDBX 4로 저장하세요.'],
  },
  apple: {
    path: ['파일', '모든 암호를 파일로 내보내기', 'CSV 파일'],
    steps: ['Mac에서 “암호” 앱을 열고 “파일” → “모든 암호를 파일로 내보내기”를 선택하세요.'],
    lost: ['패스키.', 'iPhone만으로는 내보낼 수 없어요. 같은 계정의 Mac을 쓰세요.'],
  },
  'browser-extension': {
    path: ['설정', '백업', '백업 파일 다운로드'],
    steps: ['확장 프로그램의 설정을 열고 “백업”을 선택한 다음, 백업 파일을 다운로드하세요.'],
    lost: ['GOST 알고리즘을 쓰는 계정(목록에 표시돼요).'],
  },
  authme: {
    path: ['설정(Settings)', '코드 내보내기(Export codes)'],
    steps: ['설정(Settings)을 열고 “Export codes”를 선택하세요.'],
    lost: ['긴 이름. Authme에서 이미 잘렸어요.'],
  },
  otpclient: {
    path: ['데이터베이스(.enc)'],
    steps: ['내보낼 필요가 없어요. 데이터베이스(.enc로 끝나는 파일)를 복사하세요.'],
    lost: ['코드에 필요한 것은 모두 옮겨져요.'],
  },
  'battle-net': {
    path: [],
    steps: [
      '루팅한 휴대폰에 있는 이전 인증 앱의 환경설정 파일을 여기에 놓을 수 있어요.',
      '그렇지 않으면 계정의 보안 설정에서 다른 종류의 인증 앱을 찾아보세요.',
    ],
    lost: ['승인은 앱에 남아요.'],
  },
  'totp-authenticator': {
    path: ['메뉴', '백업(Backup)'],
    steps: ['메뉴를 열고 백업(Backup)을 선택하세요. 비밀번호는 있어도 되고 없어도 돼요.'],
    lost: [only],
  },
  symantec: { path: [], steps: [again], lost: [] },
  rsa: { path: [], steps: [again], lost: [] },
  salesforce: { path: [], steps: [again], lost: [] },
  yubico: { path: [], steps: [again], lost: [] },
}

export const movingIn: Translation<typeof english> = {
  apps,
  title: '다른 앱에서 옮겨 오기',
  text: '앱을 선택하세요. 이전 앱에서는 아무것도 지워지지 않으니, 여기의 코드로 로그인해 볼 때까지 남겨 두세요.',
  search: '앱 검색',
  list: '앱',
  found: '{count, plural, =0 {앱을 찾을 수 없어요} other {앱 #개}}',
  other:
    '찾는 앱이 없나요? 비밀 키나 otpauth 링크가 든 텍스트나 표, QR 코드 이미지면 읽을 수 있어요. 끌어다 놓아 보세요.',
  nothing: '“{query}”라는 앱이 없어요.',
  all: '모든 앱',
  out: {
    file: '파일로 내보냄',
    qr: 'QR 코드를 표시함',
    tool: '자체 내보내기 없음',
    none: '내보내기 없음',
  },
  heads: {
    how: '계정을 꺼내는 방법',
    instead: '대신 할 일',
    comes: '옮겨지는 것',
    lost: '옮겨지지 않는 것',
  },
  picture: '{app}에서 찾을 곳',
  comes: {
    accounts: '계정',
    groups: '그룹',
    notes: '메모',
    favourites: '즐겨찾기',
    pictures: '이미지',
  },
  shared: {
    bring: '파일을 이 컴퓨터로 옮겨 이 창에 끌어다 놓거나 아래에서 선택하세요.',
    password: '물으면 파일 비밀번호를 입력하세요.',
    passwordIf: '비밀번호를 설정했다면 물을 때 입력하세요.',
    plain: '이 파일은 암호화되지 않아서 가진 사람은 코드를 만들 수 있어요. 계정을 가져온 후 지우세요.',
    plainManager: '이 파일은 암호화되지 않았고 모든 비밀번호가 들어 있어요. 계정을 가져온 후 지우세요.',
    onlyCodes: '비밀번호처럼 일회용 비밀번호가 아닌 것은 옮겨지지 않아요.',
    keep: '여기의 코드로 로그인해 볼 때까지 이전 앱을 남겨 두세요.',
  },
  docs: {
    index: 'Tidelock으로 옮기기',
    intro:
      '앱마다 한 페이지예요. 창에서는 “계정 추가” → “다른 앱에서 옮겨 오나요?”에서 볼 수 있어요. 그 페이지들과 같은 표에서 만들었어요.',
    app: '앱',
    way: '꺼내는 방법',
    title: '{app}에서 Tidelock으로',
    formats: '읽는 형식(`tidelock import --format`)',
  },
}
