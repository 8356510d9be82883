// Korean: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown': 'Tidelock이 가져올 수 있는 형식이 아니에요. 텍스트나 Aegis 파일로 다시 내보내세요.',
  'import-needs-password':
    '암호화된 파일이에요. --password-file FILE 또는 --password - 옵션으로 비밀번호를 지정하세요.',
  'import-wrong-password': '비밀번호가 틀렸거나 파일이 손상되었어요. Caps Lock과 키보드 배열을 확인하세요.',
  'import-wrong-password-or-key-file':
    '비밀번호가 틀렸거나, Tidelock이 쓸 수 없는 키 파일이 필요한 데이터베이스예요. Caps Lock을 확인하거나 CSV로 내보내세요.',
  'import-unsupported': {
    newer: '더 새로운 프로그램이 만든 파일이에요. Tidelock을 업데이트하거나 이전 버전에서 내보내세요.',
    'no-password-slot': '비밀번호로 열 수 없는 파일이에요. 비밀번호를 설정해 다시 내보내세요.',
    'account-restricted':
      '이 파일은 만든 Bitwarden 계정으로만 열 수 있어요. “비밀번호로 보호됨”을 선택해 다시 내보내세요.',
    'own-key': '이 파일은 만든 앱에서만 열 수 있어요. 암호화하지 않고 다시 내보내세요.',
    'failed-export': '앱이 이 파일에 계정 대신 오류 메시지를 썼어요. 그 앱에서 다시 내보내세요.',
    database:
      '앱 폴더에 있던 데이터베이스로, Tidelock이 읽지 않는 파일이에요. 그 앱의 내보내기를 사용하세요.',
    'open-authenticator':
      'Tidelock은 Open Authenticator의 백업을 읽지 않아요. 각 사이트에서 계정을 다시 설정하세요.',
    openpgp: 'OpenPGP로 암호화된 파일이에요. `gpg --decrypt`로 복호화하고, 결과를 가져온 후 지우세요.',
    'proton-pass-pgp':
      '이 Proton Pass 내보내기 파일은 PGP로 암호화되어 있어요. 암호화하지 않고 다시 내보내서 가져온 후 지우세요.',
    'foreign-cipher': 'Tidelock이 모르는 방식으로 암호화된 파일이에요. 텍스트로 다시 내보내세요.',
    'windows-protected':
      '이 파일은 Windows가 특정 컴퓨터의 특정 사용자용으로 보호하고 있어요. 그곳에서 WinAuth를 열고 텍스트로 내보내세요.',
    'yubikey-protected': 'YubiKey로 보호된 파일이에요. WinAuth에서 열고 텍스트로 내보내세요.',
    'manifest-apart':
      '이 파일은 같은 폴더의 다른 파일과 함께 있어야 열려요. maFiles 폴더 전체를 zip 파일로 만들어 가져오세요.',
    'kdbx-older':
      '오래된 형식의 KeePass 데이터베이스예요. KeePass나 KeePassXC에서 KDBX 4로 저장하거나 CSV로 내보내세요.',
    'kdbx-twofish':
      'Twofish로 암호화된 KeePass 데이터베이스예요. 암호화를 AES나 ChaCha20으로 바꾸거나 CSV로 내보내세요.',
    'kdbx-other':
      'Tidelock이 모르는 방식으로 암호화된 KeePass 데이터베이스예요. 보안 설정에서 AES와 Argon2를 선택하거나 CSV로 내보내세요.',
  },
  'import-damaged': '파일이 손상되었거나 중간에 끝나요. 다시 복사하거나 내보내세요.',
  'import-too-large': '파일이 {megabytes, number} MB보다 커요. 올바른 파일인지 확인하세요.',
  'import-too-many': '파일의 행이 {limit, number}개보다 많아요. 올바른 파일인지 확인하세요.',
  'import-cost-refused': '파일이 여는 데 지나치게 많은 계산을 요구해요. 어디에서 온 것인지 확인하세요.',
  'import-ended': '키를 계산하지 못했어요. 다른 프로그램을 닫고 다시 시도하세요.',
  'import-gave-up': '파일을 읽는 데 시간이나 메모리를 너무 많이 써서 중지했어요. 올바른 파일인지 확인하세요.',
  'import-stopped': '파일 읽기를 중지했어요. 읽으려면 다시 추가하세요.',
  'import-image': '이미지 파일이에요. 이미지로 추가하면 안의 QR 코드를 읽어요.',
  'import-unreadable': '파일을 읽을 수 없어요. 제자리에 있고 열 권한이 있는지 확인하세요.',
  'row-malformed': '이 항목은 읽을 수 없어요.',
  'row-in-trash':
    '이 계정은 휴지통에 있었어요. Tidelock 백업이라면 `tidelock restore`로 휴지통도 되살릴 수 있어요.',
  'row-deleted': '이 항목은 파일을 만든 프로그램의 휴지통이나 보관 목록에 있었어요.',
  'row-repeated': '같은 Google 내보내기 코드가 앞에 있었어요.',
  'row-migration-damaged': '이 Google 코드는 손상되었거나 불완전해요. 다시 스캔하세요.',
  'row-duplicate': '이 계정은 이미 보관함에 있어요.',
  'row-sealed': '비밀번호로 이 항목이 열리지 않거나 항목이 손상되었어요.',
  'row-protected': '이 항목은 Windows나 YubiKey로 보호되어 있어요. WinAuth에서 열고 텍스트로 내보내세요.',
  'row-secret-damaged': '이 항목의 비밀 키가 손상되었어요. 파일을 다시 내보내세요.',
  'row-file-missing': '이 계정의 파일이 없어요. 폴더 전체를 zip 파일에 넣으세요.',
}
