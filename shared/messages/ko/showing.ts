// Korean: showing a stored account as a QR, and moving many to a phone.

import type { moving as englishMoving, showing as englishShowing } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof englishShowing> = {
  title: '{name}의 QR 코드',
  danger: '이 QR 코드를 보거나 찍은 사람은 앞으로 어느 기기에서나 {name}의 코드를 만들 수 있어요.',
  alone: '보는 사람이 없고 화면을 공유하고 있지 않은지 확인하세요.',
  passphrase: '패스프레이즈',
  show: 'QR 코드 표시',
  qrLabel: '{name}의 QR 코드',
  tooLong: '이 계정은 너무 길어서 QR 코드로 만들 수 없어요. 링크를 사용하세요.',
  link: '링크',
  png: 'PNG로 저장',
  svg: 'SVG로 저장',
  saved: '{file} 파일을 저장했어요. 파일을 가진 사람은 코드를 만들 수 있으니 스캔한 후 지우세요.',
  left: '{seconds, number}초',
  hides: '{seconds, number}초 후 다시 숨김',
  hidden: '다시 숨겼어요.',
}

export const moving: Translation<typeof englishMoving> = {
  title: '휴대폰으로 옮기기',
  text: '계정 {count, number}개를 Google Authenticator나 그 내보내기 코드를 읽는 앱으로 옮길 수 있어요. 여기에도 그대로 남아요.',
  none: '옮길 수 있는 계정이 없어요.',
  losses: '계정 {count, number}개는 옮길 수 없어요:',
  loss: {
    type: '여기에 남음: 휴대폰 앱이 이 유형의 코드를 지원하지 않아요',
    digits: '여기에 남음: 휴대폰 앱은 6자리와 8자리만 지원해요',
    period: '여기에 남음: 휴대폰 앱은 30초 주기만 지원해요',
    'too-long': '여기에 남음: 이름이나 비밀 키가 너무 길어서 코드에 담을 수 없어요',
  },
  more: '외 {count, number}개',
  danger:
    '다음에 나오는 QR 코드를 보거나 찍은 사람은 {count, plural, =1 {이 계정} other {계정 #개 모두}}의 코드를 만들 수 있어요.',
  show: 'QR 코드 표시',
  place: 'QR 코드 {of, number}개 중 {at, number}번째',
  scan: '휴대폰 앱에서 “가져오기”나 “QR 코드 스캔”을 선택하고 이것을 스캔하세요.',
  next: '다음 QR 코드',
  before: '뒤로',
  done: '완료',
}
