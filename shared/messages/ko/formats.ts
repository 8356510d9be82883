// Korean: how the formats of files that can be imported are called.

import type { formats as english } from '../en/formats'
import type { Translation } from '../live'

export const formats: Translation<typeof english> = {
  encrypted: '{app}(암호화됨)',
  plain: '{app}(암호화되지 않음)',
  backup: 'Tidelock 백업',
  openpgp: 'OpenPGP로 암호화됨',
  table: '일회용 비밀번호가 있는 CSV 표',
  webPage: 'otpauth 링크가 있는 웹 페이지',
  links: 'otpauth 링크 목록',
  qrCodes: 'QR 코드',
}
