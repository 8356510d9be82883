// Korean: what the main process itself puts on the screen.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: '취소',
  portableTitle: '{file}(휴대용 보관함) - Tidelock',
  pdf: 'PDF 문서',
  kitFile: 'Tidelock 복구 키트.pdf',
  picture: { png: 'PNG 이미지', svg: 'SVG 이미지' },
  exported: {
    backup: '암호화된 백업',
    aegis: 'Aegis 파일',
    '2fas': '2FAS 파일',
    uris: '텍스트',
    'migration-qr': 'PNG 이미지',
    html: '웹 페이지',
  },
  backup: {
    kind: 'Tidelock 백업',
    folder: '백업 폴더',
    open: '백업 선택',
    kinds: '백업',
  },
  noName: '이름 없는 계정',
  bothNames: '{issuer}({account})',
  questions: {
    show: {
      title: '{name}의 비밀 키를 표시할까요?',
      text: '비밀 키를 본 사람은 앞으로 어느 기기에서나 이 계정의 코드를 만들 수 있어요. 방금 직접 요청하지 않았다면 “취소”를 선택하세요.',
      button: '표시',
      reason: '계정의 비밀 키 표시',
    },
    savePicture: {
      title: '{name}의 비밀 키를 이미지로 저장할까요?',
      text: '이미지를 가진 사람은 앞으로 어느 기기에서나 이 계정의 코드를 만들 수 있어요. 방금 직접 요청하지 않았다면 “취소”를 선택하세요.',
      button: '저장',
      reason: '계정의 비밀 키 저장',
    },
    move: {
      title: '계정 {count, number}개의 비밀 키를 표시할까요?',
      text: '이것을 본 사람은 앞으로 어느 기기에서나 코드를 만들 수 있어요. 방금 직접 요청하지 않았다면 “취소”를 선택하세요.',
      button: '표시',
      reason: '계정들의 비밀 키 표시',
    },
    siteCodes: {
      title: '{name}의 복구 코드를 표시할까요?',
      text: '복구 코드를 본 사람은 본인 대신 로그인할 수 있어요. 방금 직접 요청하지 않았다면 “취소”를 선택하세요.',
      button: '표시',
      reason: '계정의 복구 코드 표시',
    },
    kit: {
      title: '사이트의 복구 코드를 복구 키트에 넣을까요?',
      text: '키트를 가진 사람은 본인 대신 이 사이트들에 로그인할 수 있어요. 방금 직접 요청하지 않았다면 “취소”를 선택하세요.',
      button: '넣기',
      reason: '사이트의 복구 코드를 복구 키트에 추가',
    },
    write: {
      title: '계정 {count, number}개의 비밀 키를 파일에 쓸까요?',
      text: '파일을 열 수 있는 사람은 앞으로 코드를 만들 수 있어요. 방금 직접 요청하지 않았다면 “취소”를 선택하세요.',
      button: '계속',
      reason: '계정들의 비밀 키를 파일에 저장',
    },
    print: {
      title: '계정 {count, number}개의 비밀 키를 인쇄할까요?',
      text: '종이를 본 사람은 앞으로 코드를 만들 수 있어요. 방금 직접 요청하지 않았다면 “취소”를 선택하세요.',
      button: '계속',
      reason: '계정들의 비밀 키 인쇄',
    },
    backUp: {
      title: '별도의 비밀번호로 보관함을 백업할까요?',
      text: '파일과 이 비밀번호를 가진 사람은 보관함의 모든 비밀 키를 얻어요. 방금 직접 요청하지 않았다면 “취소”를 선택하세요.',
      button: '계속',
      reason: '별도의 비밀번호로 보관함 백업',
    },
    setPassphrase: {
      title: '이 보관함에 새 패스프레이즈를 사용할까요?',
      text: '패스프레이즈를 아는 사람은 보관함을 열고 모든 비밀 키를 볼 수 있어요. 방금 직접 입력하지 않았다면 “취소”를 선택하세요.',
      button: '사용',
      reason: '보관함의 패스프레이즈 설정',
    },
  },
}
