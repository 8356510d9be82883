// Korean: exports.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: '내보내기',
  none: '내보낼 계정이 없어요.',
  which: '내보낼 계정',
  all: '{count, plural, =1 {하나뿐인 계정} other {모든 계정(#개)}}',
  found: '“{query}” 검색으로 찾은 계정 {count, number}개',
  one: '{name} 계정만',
  chosen: '선택한 계정 {count, number}개',
  sealedGroup: '암호화함',
  plainGroup: '암호화 안 함: 파일을 얻은 사람은 계정도 얻어요',
  formats: {
    backup: {
      name: '암호화된 백업',
      text: '계정의 모든 정보가 들어 있어요. Tidelock과 Aegis 파일을 읽는 앱에서 열려요.',
    },
    'aegis-sealed': {
      name: 'Aegis(암호화)',
      text: '지금 정하는 비밀번호로 Aegis와 그 파일을 읽는 앱에서 열려요.',
    },
    aegis: { name: 'Aegis(암호화 안 함)', text: 'Aegis와 대부분의 다른 앱에서 열려요.' },
    '2fas': { name: '2FAS', text: '2FAS와 그 파일을 읽는 앱에서 열려요.' },
    uris: {
      name: '링크 텍스트',
      text: '한 줄에 otpauth:// 링크 하나씩이에요. 거의 모든 앱과 비밀번호 관리자가 읽어요.',
    },
    'migration-qr': {
      name: 'Google Authenticator용 이미지',
      text: '계정 10개씩 담은 QR 코드를 PNG 파일로 저장해요. 이 화면에서 스캔하려면 닫고 “휴대폰으로 옮기기”를 선택하세요.',
    },
    html: {
      name: 'QR 코드 시트',
      text: '각 계정의 QR 코드와 링크예요. 인쇄해서 잠글 수 있는 곳에 보관해요.',
    },
  },
  next: '계속',
  titleOf: '내보내기: {format}',
  goes: '계정 {count, number}개를 내보내요. 여기에도 그대로 남아요.',
  allLeft: '이 형식에 맞는 계정이 없어요.',
  left: '계정 {count, number}개는 포함되지 않아요',
  leftWhy: {
    type: '이 형식에 없는 코드 유형이라 파일에 포함되지 않음:',
    digits: '이 형식은 6자리나 8자리만 담을 수 있어 파일에 포함되지 않음:',
    period: '이 형식은 30초 주기만 담을 수 있어 파일에 포함되지 않음:',
    secret: '이 형식에 담을 수 없는 비밀 키라 파일에 포함되지 않음:',
    'too-long': '이름이 너무 길어 파일에 포함되지 않음:',
  },
  lost: '계정 {count, number}개에서 일부 정보가 빠져요',
  lostWhat: '파일에서 빠지는 정보({parts}):',
  lostPart: {
    note: '메모',
    pin: 'PIN',
    icon: '아이콘',
    pinned: '맨 위에 고정',
    groups: '그룹',
    tags: '태그',
  },
  danger:
    '내보내는 내용은 암호화되지 않아요. 이것을 얻은 사람은 앞으로 어느 기기에서나 {count, plural, =1 {이 계정} other {이 계정 #개}}의 코드를 만들 수 있어요.',
  dangerThen: '필요 이상으로 오래 두지 말고, 클라우드 폴더에 넣거나 메시지로 보내지 마세요.',
  opensWith: '여는 수단',
  ownKeys: {
    both: '이 보관함의 패스프레이즈나 복구 키',
    passphrase: '이 보관함의 패스프레이즈',
    recovery: '이 보관함의 복구 키',
  },
  ownPassword: '별도의 비밀번호',
  password: '파일 비밀번호',
  passwordAgain: '비밀번호 다시 입력',
  passwordMissing: '비밀번호를 입력하세요.',
  passwordForgotten: '이것 없이는 아무도 파일을 열 수 없어요.',
  proves: '본인임을 확인하기 위한 이 보관함의 패스프레이즈예요.',
  save: '저장…',
  print: '인쇄…',
  working: '내보내고, 다시 읽어 비교하는 중이에요. 그동안에도 코드를 쓸 수 있어요.',
  doneTitle: '내보냈어요',
  done: '{files, plural, =1 {계정 {count, number}개를 쓰고, 다시 읽어 비교했어요.} other {계정 {count, number}개를 파일 #개에 쓰고, 다시 읽어 비교했어요.}}',
  files: '파일',
  doneDelete:
    '{files, plural, =1 {파일은 암호화되지 않았어요. 다 쓴 후 휴지통에서도 지우세요.} other {파일 #개는 암호화되지 않았어요. 다 쓴 후 휴지통에서도 지우세요.}}',
  doneSealed: '패스프레이즈나 비밀번호 없이는 본인을 포함해 아무도 열 수 없어요.',
  printed: '계정 {count, number}개의 시트를 프린터로 보냈어요.',
  printedThen: '잠글 수 있는 곳에 보관하세요. 여러 사람이 쓰는 프린터에는 인쇄한 내용이 남을 수 있어요.',
  settings: {
    title: '계정 내보내기',
    text: '다른 앱, 백업 또는 종이로',
    button: '내보내기…',
  },
}
