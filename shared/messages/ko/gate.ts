// Korean: the screens before the vault is open.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart:
    '이 컴퓨터에서는 Tidelock을 시작할 수 없어요. 보관함은 그대로예요. 원인을 보려면 터미널에서 시작하세요.',
  firstStart: {
    title: 'Tidelock에 오신 것을 환영해요',
    what: '일회용 코드를 이 컴퓨터에만 보관해요. 가입도 네트워크도 필요 없어요.',
    asking: '시스템 키체인에 요청하는 중…',
    keychainTitle: '자동으로 열기',
    keychainText:
      '이 컴퓨터에 로그인한 동안 {backend, select, none {시스템 키체인} other {{backend}}}에서 키를 보관해요.',
    keychainButton: '{backend, select, none {시스템 키체인으로 보호} other {{backend} 사용해 보호}}',
    passphraseTitle: '매번 묻기',
    passphraseText: '패스프레이즈를 입력해서 열어요. 같은 사용자로 실행되는 다른 프로그램도 막아요.',
    passphraseButton: '패스프레이즈 사용',
    create: '보관함 만들기',
    spare: '예비 키로 패스프레이즈도 설정',
    spareText: '키체인은 사라지기도 해요. 예비 키가 있으면 코드를 잃지 않아요.',
    noKeychain: '이 컴퓨터의 키체인을 사용할 수 없어서 패스프레이즈로 코드를 보호해요.',
    portable: '새 휴대용 보관함이에요. 어느 컴퓨터에서나 이 보관함의 패스프레이즈로만 열려요.',
    chooseOther: '다른 방법 선택',
    restore: '백업이 있어도 먼저 보관함을 여는 방법을 선택하세요. 그다음에 복원할 수 있어요.',
  },
  portableFile: '휴대용 보관함',
  passphrase: {
    label: '패스프레이즈',
    again: '패스프레이즈 다시 입력',
    hint: '무작위 단어 네 개 이상이 안전하고 입력하기 쉬워요.',
    different: '두 값이 일치하지 않아요.',
    empty: '패스프레이즈를 입력하세요.',
    forgotten: '이것 없이는 아무도 보관함을 열 수 없고 재설정할 수도 없어요.',
    show: '입력 내용 표시',
    hide: '입력 내용 숨기기',
  },
  keychainAsked: {
    title: '키체인을 기다리는 중',
    text: '시스템 키체인에 보관함의 키를 요청했어요.',
    slow: '시스템이 비밀번호를 묻고 있을 수 있어요. 이 창 뒤에 가려진 창이 있는지 확인하세요.',
    meanwhile: '또는 직접 보관함 열기',
  },
  keychainFailed: {
    title: '키체인으로 보관함을 열지 못했어요',
    changed: '보관함은 {was}에서 보호되었어요. 이 컴퓨터에서는 이제 {now} 키체인을 사용해요.',
    safe: '보관함은 안전해요. 아무것도 바꾸지 않았어요.',
    noOther: '이 보관함에는 패스프레이즈도 복구 키도 없어서 키체인으로만 열 수 있어요.',
  },
  locked: {
    title: 'Tidelock이 잠겨 있어요',
    text: '열기 전까지 아무것도 표시되지 않아요.',
    open: '잠금 해제',
    opening: '여는 중…',
    recoveryLabel: '복구 키',
    recoveryHint: '인쇄된 대로 문자와 숫자 묶음을 입력하세요. 공백과 하이픈은 상관없어요.',
    usePassphrase: '패스프레이즈 사용',
    useRecovery: '복구 키 사용',
    useKeychain: '키체인으로 열기',
  },
  unreadable: {
    title: '이 보관함을 열 수 없어요',
    safe: '아무것도 바꾸지 않았어요. 파일은 원래 그대로예요.',
    file: '파일',
    copies: '이전 사본',
    copiesText: '사본을 열면 현재 파일을 대신해요. 읽을 수 없는 파일은 옆에 보관돼요.',
    copy: '{saved} 저장, {size}',
    open: '열기',
    openLabel: '{saved}에 저장된 사본 열기',
    noCopies: '옆에서 이전 사본을 찾지 못했어요.',
  },
}
