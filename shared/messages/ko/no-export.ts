// Korean: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: '내보낼 수 없는 앱',
  advice:
    '이전 앱이 작동하는 동안 각 사이트에 로그인해서 인증 앱을 다시 설정하고, 새 코드를 여기에서 스캔하세요. 이전 앱은 마지막에 지우세요.',
  apps: {
    microsoft:
      '백업은 그 앱에만 복원할 수 있어요. 각 사이트에서 인증 앱을 다시 설정하세요. Microsoft 계정에서는 “다른 인증 앱 설정”을 선택하세요.',
    authy:
      '이 앱은 아무것도 내보내지 않아요. 각 사이트에서 인증 앱을 다시 설정하세요. 다른 도구로 Authy에서 꺼낸 파일은 가져올 수 있어요.',
    duo: '백업은 Duo Mobile에만 복원할 수 있어요. 푸시 승인은 Duo에 남아요. 다른 계정은 인증 앱을 다시 설정하세요.',
    okta: '휴대폰에 묶여 있어요. 조직에서 허용한다면 다른 방법으로 “Google Authenticator”를 추가하고 그 코드를 여기에서 스캔하세요.',
    symantec:
      '자격 증명을 기기 밖으로 옮길 수 없어요. 사이트에서 다른 인증 앱을 쓸 수 있다면 그것을 선택하세요.',
    steam:
      '이 앱은 아무것도 내보내지 않고, 거래 확인은 앱에 남아요. Steam Desktop Authenticator의 .maFile이 있으면 가져오세요.',
    'battle-net':
      '이 앱은 아무것도 내보내지 않고, 승인은 앱에 남아요. 이전 인증 앱의 환경설정 파일은 가져올 수 있어요.',
    rsa: '토큰은 조직의 것이라 꺼낼 수 없어요. 다른 인증 앱이 허용되는지 문의하세요.',
    salesforce:
      '승인은 앱에 남아요. Salesforce와 다른 사이트에서 “일회용 비밀번호”나 인증 앱을 하나 더 추가하고 그 코드를 여기에서 스캔하세요.',
    yubico: '비밀 키가 보안 키 안에 있고 밖으로 나오지 않아요. 각 사이트에서 인증 앱을 다시 설정하세요.',
  },
  links: {
    microsoft:
      'Microsoft Authenticator의 승인용이라 일회용 비밀번호가 없어요. 사이트에서 “다른 인증 앱 설정”을 선택하세요.',
    authy: 'Authy의 승인용이라 일회용 비밀번호가 없어요. 사이트에서 다른 인증 앱을 선택하세요.',
    duo: 'Duo Mobile의 승인용이라 일회용 비밀번호가 없어요. Duo를 계속 쓰거나, 패스코드 방식이 있는지 문의하세요.',
    okta: 'Okta Verify의 승인용이라 일회용 비밀번호가 없어요. 사이트에서 대신 “Google Authenticator”를 추가하세요.',
    symantec: '자격 증명을 옮길 수 없는 Symantec VIP Access용이에요. 사이트에서 다른 인증 앱을 선택하세요.',
  },
}
