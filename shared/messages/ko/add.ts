// Korean: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: '계정 추가',
  editTitle: '계정 편집',
  ways: '추가 방법',
  byHand: '직접 입력',
  link: '링크',
  issuer: '사이트 또는 발급자',
  account: '계정 이름',
  accountHint: '그 사이트의 사용자 이름 또는 이메일',
  secret: '비밀 키',
  secretHint: '문자 A~Z와 숫자 2~7. 공백은 상관없어요.',
  secretHintHex: '숫자 0~9와 문자 a~f.',
  secretKept: '지금 값을 유지해요. 바꿀 때만 새로 입력하세요.',
  more: '추가 옵션',
  type: '유형',
  typeName: {
    totp: '시간 기반(TOTP)',
    hotp: '카운터 기반(HOTP)',
    steam: 'Steam Guard 코드',
    motp: 'Mobile-OTP(mOTP)',
    yandex: 'Yandex 방식',
  },
  algorithm: '알고리즘',
  digits: '자릿수',
  period: '주기(초)',
  counter: '다음 카운터',
  pin: 'PIN',
  pinHint: '코드를 만들 수 있도록 보관함에 저장해요.',
  pinKept: '비워 두면 지금 값을 유지해요.',
  note: '메모',
  noteHint: '검색할 수 있어요',
  preview: '코드',
  previewEmpty: '저장하기 전에 비교할 수 있도록 여기에 코드가 표시돼요.',
  previewPin: 'PIN을 입력하면 코드가 표시돼요.',
  previewCounter: '카운터 {counter}',
  previewCounted: '카운터 {counter}. 코드는 저장한 후에 표시돼요.',
  duplicate: '이미 보관함에 있어요: {name}. 비밀 키가 같아요.',
  warning: {
    'short-secret':
      '이 비밀 키는 {bits, number}비트뿐이에요. 보통 128비트 이상이에요. 빠진 부분이 없는지 확인하세요.',
    'counter-assumed':
      '링크에 카운터가 없어서 0부터 시작해요. 코드가 거부되면 “추가 옵션”에서 카운터를 설정하세요.',
    'parameters-ignored': '사용하지 않는 항목: {names}.',
  },
  saveNew: '계정 저장',
  saveAnyway: '그대로 저장',
  saveChanges: '변경 사항 저장',
  saved: '{name} 계정을 추가했어요',
  changed: '{name} 계정을 변경했어요',
}
