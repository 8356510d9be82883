// Korean: backups in the settings and above the list.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: '백업',
  automatic: {
    title: '자동 백업',
    text: '변경할 때마다 곧바로 선택한 폴더에 저장해요. 암호화하고, 다시 열리는지 확인해야 백업으로 인정해요.',
  },
  folder: {
    title: '폴더',
    none: '아직 선택하지 않았어요. 다른 드라이브나 동기화되는 폴더는 이 컴퓨터를 잃어도 남아요.',
    choose: '선택…',
  },
  kept: {
    title: '보관 개수',
    text: '이 보관함의 오래된 자동 백업을 지워요. 폴더의 다른 파일은 지우지 않아요.',
    count: '최근 {count, number}개',
  },
  reminder: {
    title: '최근 백업이 없을 때 알림',
    never: '안 함',
    days: '{count, number}일 후',
  },
  last: '마지막 확인: {day, select, today {오늘 {when}} yesterday {어제 {when}} other {{when}}}, 계정 {accounts, number}개',
  lastByHand: '직접 만든 백업이에요.',
  never: '여기에서 이 보관함을 백업한 적이 아직 없어요.',
  working: '백업하는 중…',
  failed:
    '{day, select, today {오늘 {when}} yesterday {어제 {when}} other {{when}}} 이후로 자동 백업을 하지 못했어요.',
  failedAgain: '자동으로 다시 시도해요.',
  now: '지금 백업…',
  restore: '복원…',
  made: '{file} 파일을 저장했어요. 다시 열어 확인했고 계정 {accounts, number}개가 들어 있어요',
  notice: {
    none: '이 보관함의 백업이 아직 없어요. 이 컴퓨터를 잃으면 코드도 잃어요.',
    old: '마지막 백업이 {days, number}일 전이에요. 이 컴퓨터를 잃으면 그 후의 변경도 잃어요.',
    failed: '자동 백업에 실패했어요.',
    open: '백업',
  },
  dialog: {
    title: '지금 백업',
    text: '모든 계정과 휴지통을 암호화된 파일 하나에 담아요. Tidelock, Aegis와 다른 앱에서 열 수 있어요.',
    label: '파일을 여는 수단',
    vaultKey: '이 보관함을 여는 패스프레이즈나 복구 키',
    own: '이 파일만의 비밀번호',
    password: {
      first: '파일 비밀번호',
      again: '비밀번호 다시 입력',
      empty: '파일 비밀번호를 입력하세요.',
      forgotten: '이것 없이는 아무도 파일을 열 수 없어요.',
    },
    confirm: '이 비밀번호를 아는 사람은 파일의 모든 계정을 얻어요.',
    choose: '저장할 곳 선택…',
    working: '처리하는 중…',
  },
  key: {
    title: '백업에는 따로 키가 필요해요',
    text: '지금은 이 컴퓨터의 키체인으로만 보관함이 열려요. 백업은 이 컴퓨터가 없어도 다른 곳에서 열려야 해요.',
    recovery: '복구 키 만들기',
    recoveryText: '적어서 이 컴퓨터와 떨어진 곳에 보관해요.',
    passphrase: '패스프레이즈 설정',
    passphraseText: '기억해 두는 것이에요. 보관함은 여전히 키체인으로 자동으로 열려요.',
    own: '이 파일의 비밀번호만 설정',
  },
}
