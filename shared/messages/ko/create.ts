// Korean: creating a secret for somebody else's sign-in, and checking a code.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: '비밀 키 만들기',
  intro:
    '2단계 인증을 제공하는 쪽을 위한 기능이에요. 사이트에 저장할 새 비밀 키와 사용자가 스캔할 QR 코드를 만들어요.',
  issuer: '사이트 또는 발급자',
  account: '계정 이름',
  accountHint: '이 비밀 키를 쓸 사용자',
  more: '추가 옵션',
  kind: '방식',
  kinds: { totp: '시간', hotp: '카운터' },
  bytes: '비밀 키 길이',
  byteChoice:
    '{kind, select, usual {{bytes}바이트, {bits}비트(일반)} short {{bytes}바이트, {bits}비트(짧음)} other {{bytes}바이트, {bits}비트}}',
  counter: '첫 카운터',
  again: '새 비밀 키',
  qrLabel: '{name}의 QR 코드',
  noQr: '입력란이 올바르면 여기에 QR 코드가 표시돼요.',
  tooLong: 'QR 코드에 담기에는 글자가 너무 많아요. 이름을 줄이세요.',
  savePng: 'PNG로 저장',
  saveSvg: 'SVG로 저장',
  savedFile: '{file} 파일을 저장했어요. 파일을 가진 사람은 코드를 만들 수 있으니 스캔한 후 지우세요.',
  codeNow: '현재 코드',
  copyCode: '코드 {code} 복사',
  atCounter: '카운터 {counter}',
  secret: '비밀 키(Base32)',
  copySecret: '비밀 키 복사',
  link: '설정 링크',
  copyLink: '링크 복사',
  copied: {
    secret: '비밀 키를 복사했어요',
    uri: '링크를 복사했어요',
    code: '코드를 복사했어요',
  },
  check: {
    title: '코드 확인',
    text: '사용자의 앱에 표시된 코드를 입력하세요.',
    label: '코드',
    window: '허용 범위',
    windowChoice: '{count, plural, =0 {이 단계만} other {±#단계}}',
    aheadChoice: '{count, plural, =0 {이 카운터만} other {#개 앞까지}}',
    right: '제때에 일치해요. 단계 {step, number}.',
    late: '{drift, number}단계 늦게 일치해요. 상대 시계가 {seconds, number}초 느려요. 단계 {step, number}.',
    early: '{drift, number}단계 일찍 일치해요. 상대 시계가 {seconds, number}초 빨라요. 단계 {step, number}.',
    counter: '카운터 {step}에서 일치해요.',
    ahead: '카운터 {step}에서 일치해요. 예상보다 {drift, number}만큼 앞서 있어요.',
    none: '{window, plural, =0 {이 단계의 코드가 아니에요.} other {이 단계와 앞뒤 #단계의 코드가 아니에요.}}',
    noneAhead:
      '{window, plural, =0 {이 카운터의 코드가 아니에요.} other {이 카운터와 다음 #개의 코드가 아니에요.}}',
    malformed: '여기의 코드는 {digits, number}자리예요.',
  },
  keep: '이 계정을 내 보관함에 저장',
  kept: '보관함에 있음',
  keptSaid: '{name} 계정을 보관함에 저장했어요',
}
