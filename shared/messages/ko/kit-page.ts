// Korean: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: '복구 키트',
  documentTitle: 'Tidelock 복구 키트',
  what: [
    '패스프레이즈를 잊었거나 컴퓨터 또는 키체인을 잃었을 때 이 종이로 Tidelock 보관함을 열 수 있어요.',
    '이 종이만으로는 아무것도 열리지 않아요. 보관함 파일이나 백업이 필요하므로 둘을 서로 다른 곳에 보관하세요.',
  ],
  key: '복구 키',
  keyHint: '대소문자, 공백, 하이픈은 상관없어요. 문자 O, I, L, U는 들어 있지 않아요.',
  qr: '같은 키',
  vault: '보관함',
  made: '만든 날짜',
  ways: [
    {
      head: '보관함이 있는 컴퓨터에서',
      steps: ['Tidelock을 시작하고 잠금 화면에 키를 입력하세요. “복구 키 사용”을 누르면 입력란이 나와요.'],
    },
    {
      head: '새 컴퓨터에서',
      steps: [
        'Tidelock을 설치하고 시작해서 새 보관함을 만드세요.',
        '백업이나 이전 파일 vault.json을 창에 끌어다 놓으세요.',
        '파일 비밀번호를 물으면 복구 키를 입력하세요.',
      ],
    },
    {
      head: 'Tidelock이 없어졌을 때',
      steps: [
        '보관함 파일은 Android용 인증 앱 Aegis의 형식이에요. Aegis에서 가져오고, 비밀번호로 이 키를 대문자로, 묶음 사이에 하이픈을 넣어 입력하세요.',
        '또는 Python이 있는 컴퓨터에서: <code>python3 open-vault.py vault.json</code>. 이 프로그램은 Tidelock 소스의 docs에 형식 설명과 함께 들어 있어요.',
      ],
    },
  ],
  after: '그런 다음 새 복구 키를 만들어 키트를 인쇄하고, 이 종이는 없애세요.',
  kept: '보관함 파일이나 백업을 보관하는 곳',
  notes: '메모',
  siteCodes: '사이트의 사용하지 않은 복구 코드',
  siteCodesHint: '각각 한 번만 쓸 수 있어요. 쓴 것은 줄을 그어 지우세요.',
  noName: '이름 없는 계정',
}
