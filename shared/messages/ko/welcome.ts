// Korean: the first run.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: '{of}단계 중 {at}단계',
  next: '계속',
  skip: '건너뛰기',
  skipLabel: '소개 건너뛰기',
  backup: '백업이 있어요',
  points: {
    yoursAlone: '본인만 열 수 있어요',
    yoursAloneText: '이 컴퓨터의 키체인이나 패스프레이즈로 잠가요.',
    yoursAlonePortable: '전용 패스프레이즈로 잠가요. 키는 어떤 키체인에도 저장하지 않아요.',
    quick: '2초면 코드 준비',
    quickText: '이 창이나 트레이에서, 또는 단축키로 어디서나.',
    yours: '언제든 가지고 나갈 수 있어요',
    yoursText: '앱 서른 가지의 내보내기 파일을 읽고, 그 앱들이 읽을 수 있는 파일을 만들어요.',
  },
  protect: {
    title: '어떻게 열까요?',
    text: '나중에 설정에서 바꿀 수 있어요.',
    backupNext: '보관함을 만든 다음 백업을 선택해요.',
  },
  bring: {
    title: '계정 가져오기',
    text: '이전 앱의 계정은 거기에서 지울 때까지 남아 있어요. 사이트에서 2단계 인증을 켜고 QR 코드를 가져와도 돼요.',
    later: '나중에',
  },
  fromApp: '다른 앱에서 옮겨 왔어요',
  fromAppText: '앱을 선택하면 계정을 꺼내는 방법을 볼 수 있어요',
}
