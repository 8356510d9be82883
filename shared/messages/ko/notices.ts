// Korean: calm remarks about an open vault.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: '복구 키 만들기',
    setPassphrase: '패스프레이즈 설정',
    check: '확인하기',
    makeAnother: '다시 만들기',
    nextWeek: '일주일 후 알림',
  },
  text: {
    'only-keychain-slot': '이 보관함은 키체인으로만 열려요. 키체인은 사라지기도 하니 예비 키를 만드세요.',
    'recovery-unproven':
      '복구 키를 만들었지만, 적어 두었는지 확인되지 않았어요. 확인할 때까지 이 보관함을 확실히 열 수 있는 것은 키체인뿐이에요.',
    'older-generation':
      '이 보관함은 여기에서 본 최신 상태보다 오래되었어요(저장 번호 {opened}, 최신 {seen}). 최근 변경 사항이 없을 수 있어요.',
    'slots-changed-outside':
      'Tidelock 밖에서 이 보관함의 키가 변경되었어요. 본인이 한 일이 아니라면 새 패스프레이즈를 설정하고 복구 키를 새로 만드세요.',
    'another-vault':
      '지난번에 여기에서 연 것과 다른 보관함이에요. 직접 넣은 것이 아니라면 어디에서 왔는지 확인하세요.',
    'set-aside': '계정 {count, number}개를 읽지 못했어요. 파일에 그대로 두고 표시하지 않아요.',
    'keychain-changed':
      '이 보관함의 키는 {was}에 저장되었는데, 이 컴퓨터에서는 이제 {now} 키체인을 사용해요. 다시 저장하려면 설정에서 키체인을 껐다가 켜세요.',
    'folder-not-durable':
      '이 보관함이 있는 드라이브는 정전 때 저장 내용을 보장하지 못해요. 다른 곳에 백업을 두세요.',
  },
}
