// Korean: what went wrong and what to do, for every fault code.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: '이 그룹은 더 이상 보관함에 없어요.' },
  'group-exists': { what: '같은 이름의 그룹이 이미 있어요.' },
  'groups-too-many': {
    what: '보관함에는 그룹을 {limit, number}개까지 둘 수 있는데, 이미 가득 찼어요.',
    todo: '먼저 그룹을 하나 제거하세요.',
  },
  'secret-empty': { what: '비밀 키가 없어요.', todo: '사이트에서 복사하세요.' },
  'secret-character': {
    what: '{position, number}번째 문자 {character}: 비밀 키에 쓸 수 없어요.',
    todo: '문자 A~Z와 숫자 2~7만 쓸 수 있어요.',
    meant: '아마 {character}일 거예요.',
    meantEither: '아마 {one} 또는 {other}일 거예요.',
    quoted: '‘{character}’',
  },
  'secret-too-long': {
    what: '비밀 키가 {limit, number}바이트보다 길어요.',
    todo: '비밀 키만 붙여넣었는지 확인하세요.',
  },
  'secret-not-hex': {
    what: '{position, number}번째 문자는 이 비밀 키에 쓸 수 없어요.',
    todo: '숫자 0~9와 문자 a~f만 쓸 수 있어요.',
  },
  'secret-length': {
    what: '비밀 키의 길이가 잘못되었어요. 필요한 길이: {expected, select, even {짝수 개의 문자} other {{expected}}}.',
    todo: '빠진 부분이 없는지 확인하세요.',
  },
  'secret-checksum': {
    what: '비밀 키의 체크섬이 맞지 않아요.',
    todo: '틀리거나 빠진 문자가 있어요. 다시 복사하세요.',
  },
  'digits-invalid': { what: '자릿수는 1~{max, number} 사이의 정수여야 해요.' },
  'period-invalid': { what: '주기는 1~{max, number}초 사이의 정수여야 해요.' },
  'counter-invalid': { what: '카운터는 0 이상의 정수여야 해요.' },
  'algorithm-unsupported': {
    what: '지원하지 않는 알고리즘이에요.',
    todo: 'SHA1, SHA256, SHA512 중 하나를 사용하세요.',
  },
  'token-type-unsupported': {
    what: '지원하지 않는 코드 유형이에요.',
    todo: 'TOTP, HOTP, Steam, mOTP, Yandex 중 하나를 사용하세요.',
  },
  'pin-invalid': {
    what: '올바른 PIN이 아니에요.',
    todo: '보통 Mobile-OTP는 4자리, Yandex는 4~16자리예요.',
  },
  'label-too-long': {
    what: '{field, select, issuer {사이트 이름이} account {계정 이름이} other {메모가}} {limit, number}자보다 길어요.',
    todo: '짧게 줄이세요.',
  },
  'site-codes-too-many': {
    what: '코드가 {limit, number}개보다 많아요. 계정 하나에는 그만큼까지만 보관할 수 있어요.',
    todo: '코드가 아닌 것은 빼세요.',
  },
  'site-code-too-long': {
    what: '{position, number}번째 코드가 {limit, number}자보다 길어요.',
    todo: '코드를 한 줄에 하나씩 쓰세요.',
  },
  'uri-not-otpauth': {
    what: '인증 앱용 링크가 아니에요.',
    todo: 'otpauth://로 시작해야 해요.',
  },
  'uri-too-long': {
    what: '링크가 {limit, number}자보다 길어요.',
    todo: '링크만 붙여넣었는지 확인하세요.',
  },
  'uri-scheme-unsupported': {
    what: '{scheme} 링크에는 일회용 비밀번호가 없어요.',
    todo: '사이트에서 다른 인증 앱을 선택하세요.',
  },
  'uri-migration': {
    what: '이 링크에는 여러 계정이 들어 있어요.',
    todo: '계정을 하나씩 추가하지 말고 가져오세요.',
  },
  'uri-parameter': { what: '링크의 “{parameter}” 값이 잘못되었어요.' },
  'uri-parameter-missing': {
    what: '링크에 “{parameter}” 값이 없어요.',
    todo: '링크 전체를 다시 복사하세요.',
  },
  'vault-missing': {
    what: '보관함 파일이 없어요.',
    todo: '원래 자리에 되돌려 놓거나 이전 사본을 여세요.',
  },
  'vault-empty': {
    what: '보관함 파일이 비어 있어요.',
    todo: '이전 사본을 열거나 백업으로 바꿔 놓으세요.',
  },
  'vault-truncated': {
    what: '보관함 파일이 중간에 끝나서 일부가 없어요.',
    todo: '이전 사본을 열거나 백업으로 바꿔 놓으세요.',
  },
  'vault-damaged': {
    header: '보관함 파일이 손상되었어요. 헤더를 읽을 수 없어요.',
    slot: '보관함 파일이 손상되었어요. 안에 있는 키를 읽을 수 없어요.',
    contents: '보관함 파일이 손상되었어요. 내용이 검사를 통과하지 못해요.',
    todo: '이전 사본을 열거나 백업으로 바꿔 놓으세요.',
  },
  'vault-newer': {
    what: '더 새로운 Tidelock이 저장한 보관함이에요(형식 {version}).',
    todo: '열려면 Tidelock을 업데이트하세요.',
  },
  'vault-foreign': {
    what: '이 파일은 Tidelock 보관함이 아니에요.',
    todo: '올바른 파일이 있는지 확인하세요.',
  },
  'vault-cost-refused': {
    what: '보관함 파일이 여는 데 지나치게 많은 계산을 요구해요.',
    todo: '어디에서 온 것인지 확인하고 이전 사본을 여세요.',
  },
  'vault-too-large': {
    what: '보관함 파일이 {megabytes, number} MB보다 커요.',
    todo: '올바른 파일이 있는지 확인하세요.',
  },
  'wrong-passphrase': {
    what: '패스프레이즈가 아니에요.',
    todo: 'Caps Lock과 키보드 배열을 확인하세요.',
  },
  'wrong-recovery-key': {
    what: '이 보관함의 복구 키가 아니에요.',
    todo: '새 키를 만들면 이전 키는 쓸 수 없어요. 가장 최근의 키를 찾으세요.',
  },
  'recovery-key-malformed': {
    what: '{position, number}번째 문자는 복구 키에 쓸 수 없어요.',
    todo: '인쇄한 것과 비교하세요.',
    length: '복구 키의 길이가 잘못되었어요.',
    lengthTodo: '빠진 묶음이 없는지 확인하세요.',
  },
  'slot-missing': { what: '이 보관함에 그런 키가 없어요.', todo: '다른 방법으로 여세요.' },
  'kdf-failed': {
    what: '키를 계산하지 못했어요.',
    todo: '메모리가 부족할 수 있어요. 다른 프로그램을 닫고 다시 시도하세요.',
  },
  'wait-first': {
    what: '여러 번 틀렸어요.',
    todo: '{seconds, number}초 기다린 후 다시 시도하세요.',
  },
  'biometry-refused': {
    what: '지문을 인식하지 못했거나 확인 창이 닫혔어요.',
    todo: '다시 시도하거나 Tidelock을 다시 시작하세요.',
  },
  'keychain-item-missing': {
    what: '키체인은 작동하지만 이 보관함의 키가 없어요.',
    todo: '패스프레이즈나 복구 키로 보관함을 열거나, 백업에서 키체인을 되살리세요.',
  },
  'keychain-locked': {
    what: '키체인이 잠겨 있거나 비밀번호 창이 닫혔어요.',
    todo: '잠금을 해제하고 다시 시도하세요.',
  },
  'keychain-absent': {
    what: '이 컴퓨터에서 실행 중인 키체인이 없어요.',
    todo: 'GNOME Keyring, KWallet, KeePassXC 중 하나를 시작하고 다시 시도하거나 패스프레이즈를 사용하세요.',
  },
  'keychain-library-missing': {
    what: 'libsecret이 설치되어 있지 않아 키체인을 사용할 수 없어요.',
    todo: 'libsecret(Debian과 Ubuntu에서는 libsecret-1-0)을 설치하고 다시 시도하거나 패스프레이즈를 사용하세요.',
  },
  'keychain-hung': {
    what: '키체인이 응답하지 않아요.',
    todo: '비밀번호 창을 찾아본 후 다시 시도하세요.',
  },
  'keychain-crashed': {
    what: '키체인 요청이 예기치 않게 끝났어요.',
    todo: '다시 시도하세요.',
  },
  'keychain-refused': {
    what: '키체인이 거부했어요.',
    todo: 'Tidelock의 사용이 허용되어 있는지 확인하고 다시 시도하세요.',
  },
  'keychain-wrong-key': {
    what: '키체인에 키가 있지만 이 보관함을 여는 키가 아니에요.',
    todo: '패스프레이즈나 복구 키로 보관함을 여세요.',
  },
  'keychain-not-kept': {
    what: '키체인에 저장한 내용이 남아 있지 않아요.',
    todo: '패스프레이즈를 사용하거나, 다시 로그인한 후 시도하세요.',
  },
  'disk-full': {
    what: '드라이브가 가득 차서 아무것도 저장하지 않았어요.',
    todo: '공간을 비우고 다시 시도하세요.',
  },
  'disk-read-only': {
    what: '드라이브가 읽기 전용이라 아무것도 저장하지 않았어요.',
    todo: '쓸 수 있게 한 후 다시 시도하세요.',
  },
  'disk-no-permission': {
    what: 'Tidelock에 이 파일이나 폴더를 사용할 권한이 없어요.',
    todo: '폴더의 권한을 확인하세요.',
  },
  'disk-too-many-files': {
    what: '시스템에 열린 파일이 너무 많아요.',
    todo: '프로그램을 몇 개 닫고 다시 시도하세요.',
  },
  'disk-io': {
    what: '드라이브에서 오류가 발생했어요.',
    todo: '드라이브를 확인하고 다른 곳에 백업을 두세요.',
  },
  'disk-busy': {
    what: '다른 프로그램이 파일을 사용하고 있어요.',
    todo: '그 프로그램(동기화 프로그램이나 백신 등)을 닫고 다시 시도하세요.',
  },
  'save-not-verified': {
    what: '저장한 후 다시 읽어 보니 내용이 일치하지 않아요.',
    todo: '이전 사본은 그대로 있어요. 드라이브를 확인하고 다시 시도하세요.',
  },
  locked: { what: '보관함이 잠겨 있어요.', todo: '먼저 여세요.' },
  'no-such-account': { what: '이 계정은 더 이상 보관함에 없어요.' },
  'no-such-generation': {
    what: '이 이전 사본은 더 이상 없어요.',
    todo: '다른 사본을 선택하세요.',
  },
  'vault-exists': {
    what: '이미 보관함이 있어요.',
    todo: '그대로 두었어요. Tidelock을 다시 시작해서 여세요.',
  },
  'changed-elsewhere': {
    what: '그사이 다른 곳에서 보관함이 변경되어 이 변경을 적용하지 않았어요.',
    todo: '새 내용을 확인하고 다시 시도하세요.',
  },
  'vault-in-use': {
    what: '다른 Tidelock이 이 보관함에 저장하고 있어요.',
    todo: '잠시 후 다시 시도하세요.',
  },
  'duplicate-account': { what: '이 계정은 이미 보관함에 있어요.' },
  'passphrase-empty': { what: '패스프레이즈를 입력하세요.' },
  'last-slot': {
    what: '보관함의 유일한 키예요. 이것이 없으면 아무것도 보관함을 열 수 없어요.',
    todo: '먼저 다른 키를 설정하세요.',
  },
  'recovery-key-gone': {
    what: '새 복구 키가 더 이상 메모리에 없어요.',
    todo: '가지고 있다면 설정에서 확인하고, 없다면 새로 만드세요.',
  },
  'not-printed': {
    what: '페이지를 만들지 못했어요.',
    todo: '다시 시도하거나, 인쇄하지 말고 키트를 저장하세요.',
  },
  'clipboard-unavailable': {
    what: '지금은 클립보드를 사용할 수 없어요.',
    todo: '잠시 후 다시 시도하세요.',
  },
  'nothing-copied-yet': {
    what: '아직 복사한 코드가 없어요.',
    todo: '먼저 코드를 하나 복사하세요. 그다음부터 이 단축키로 다시 복사할 수 있어요.',
  },
  'hotkey-invalid': {
    what: '이 키는 쓸 수 없어요.',
    todo: 'Ctrl, Alt 또는 Cmd를 다른 키와 함께 누르세요.',
  },
  'hotkey-taken': {
    what: '다른 프로그램이 쓰는 키예요.',
    todo: '다른 키를 선택하거나 그 프로그램에서 해제하세요.',
  },
  'hotkey-used': {
    what: 'Tidelock의 다른 작업에 쓰는 키예요.',
    todo: '다른 키를 선택하거나 그 작업에서 지우세요.',
  },
  'hotkey-unsupported': {
    what: '이 데스크톱에서는 프로그램이 단축키를 쓸 수 없어요.',
    todo: '아래 명령 중 하나를 데스크톱의 키보드 설정에서 지정하세요.',
  },
  'autostart-refused': {
    what: '시스템이 이 설정을 받아들이지 않았어요.',
    todo: '시작 프로그램에 Tidelock을 직접 추가하세요.',
  },
  'screen-unavailable': {
    what: '데스크톱에서 화면을 캡처하지 못했어요.',
    todo: '시스템 설정에서 허용하거나, 스크린샷을 찍어 추가하세요.',
  },
  'no-code-yet': { what: '아직 코드가 없어요.', todo: '먼저 새 코드를 만드세요.' },
  'nothing-to-export': {
    what: '이 형식에 맞는 계정이 없어서 파일을 만들지 않았어요.',
  },
  'export-not-verified': {
    what: '내보낸 내용을 다시 읽어 보니 일치하지 않아 지웠어요.',
    todo: '드라이브를 확인하고 다시 시도하세요.',
  },
  'sheet-too-long': {
    what: '이 시트는 너무 길어서 여기에서 인쇄할 수 없어요.',
    todo: '파일로 저장해 인쇄하거나, 내보낼 계정을 줄이세요.',
  },
  'file-exists': {
    what: '같은 이름의 파일이 이미 있어요.',
    todo: '다른 이름이나 폴더를 선택하세요.',
  },
  'file-is-ours': {
    what: 'Tidelock이 직접 쓰는 파일이에요.',
    todo: '다른 이름이나 폴더를 선택하세요.',
  },
  'bad-request': {
    what: '입력한 내용이 너무 길거나 형식이 잘못되었어요.',
    todo: '확인하고 다시 시도하세요.',
  },
  'not-allowed': { what: '여기에서는 할 수 없어요.' },
  'not-confirmed': { what: '확인하지 않아서 아무것도 하지 않았어요.' },
  unexpected: {
    what: 'Tidelock 내부에서 문제가 생겼어요. 보관함은 안전해요.',
    todo: '다시 시도하세요. 계속되면 알려 주세요.',
  },
  'pin-needed': {
    what: 'PIN 없이는 코드를 만들 수 없어요.',
    todo: '계정을 편집해서 입력하세요.',
  },
  'backup-folder-gone': {
    what: '백업 폴더가 없어요.',
    todo: '드라이브를 연결하거나 마운트하고, 아니면 다른 폴더를 선택하세요.',
  },
  'backup-folder-other': {
    what: '이전 백업이 폴더에 없어요. 드라이브가 마운트되지 않았을 수 있어요.',
    todo: '마운트하거나, 폴더를 다시 선택해 거기에서 계속하세요.',
  },
  'backup-not-verified': {
    what: '백업을 열어 보니 쓴 내용과 달라서 인정하지 않아요.',
    todo: '드라이브를 확인하거나 다른 폴더를 선택하세요.',
  },
  'backup-needs-key': {
    what: '이 보관함은 키체인으로만 열리는데, 백업에는 다른 곳에서도 쓸 수 있는 키가 필요해요.',
    todo: '패스프레이즈를 설정하거나 복구 키를 만드세요.',
  },
  'backup-unreadable': {
    what: '이 파일은 읽을 수 없거나 64 MB보다 커요.',
    todo: '위치와 권한을 확인하세요.',
  },
}
