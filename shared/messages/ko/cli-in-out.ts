// Korean: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: '형식',
  filesMissing: '파일을 지정하세요(예: tidelock import export.json).',
  oneFile: '파일을 하나만 지정하세요.',
  fileUnreadable: '읽을 수 없거나 64 MB보다 커요. 경로와 권한을 확인하세요.',
  folderEmpty: '폴더에 가져올 수 있는 파일이 없어요.',
  columnsMalformed:
    '열을 이렇게 지정하세요: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME. secret은 꼭 있어야 해요.',
  columnsNeeded:
    '표예요. 비밀 키가 있는 열을 지정하세요: --columns secret=NAME,issuer=NAME,account=NAME. 열: {header}.',
  columnsUnknown: '그런 열이 없어요. 열: {header}. 번호는 1부터 세요.',
  columnsTaken: '사용한 열: {columns}',
  readingFile: '파일을 읽는 중({number}/{of}) ...',
  workingOutKey: '{file}의 키를 계산하는 중 ...',
  storing: '계정 {rows, number}개를 저장하는 중 ...',
  askFilePassword: '{file}의 비밀번호: ',
  inTheFile:
    '{dry, select, true {파일의 항목 {all} = 가져올 것 {taken} + 건너뛸 것 {skipped}. 아무것도 저장하지 않았어요} other {파일의 항목 {all} = 가져옴 {taken} + 건너뜀 {skipped}}}',
  inAllFiles:
    '{dry, select, true {파일 {files, number}개의 항목 {all} = 가져올 것 {taken} + 건너뛸 것 {skipped}. 아무것도 저장하지 않았어요} other {파일 {files, number}개의 항목 {all} = 가져옴 {taken} + 건너뜀 {skipped}}}',
  row: '{row}행, {name}: {reason}',
  incomplete:
    'Google 내보내기: 코드 {of, number}개 중 {have}개. 빠진 코드: {missing}. 마저 스캔하지 않으면 일부 계정을 가져오지 못해요.',
  noneReadable: '읽을 수 있는 행이 없어서 아무것도 저장하지 않았어요.',
  emptyFile: '계정이 없어요.',

  addWhat: '이미지를 지정하거나, 표준 입력의 링크에는 “-”를 쓰세요. 다른 앱의 파일: tidelock import FILE',
  scanWhat: '이미지를 지정하세요(예: tidelock scan screenshot.png).',
  noCode: 'QR 코드를 찾지 못했어요. 코드 부분만 잘라 내거나 더 선명한 이미지를 쓰세요.',
  imageForWindow: '{kind} 이미지는 여기에서 읽지 않아요. 창에서 열거나 PNG로 저장하세요.',
  imageUnknown: 'PNG, JPEG, GIF, BMP 이미지가 아니에요.',
  imageTooLarge: '이미지가 20 MB 또는 50메가픽셀보다 커요. 코드 부분만 잘라 내세요.',
  imageDamaged: '이미지가 손상되었어요.',
  imageEnded: '이미지 처리가 너무 오래 걸려서 끝냈어요. 코드 부분만 잘라 내세요.',

  exportNeedsPlain:
    '암호화하지 않는 형식이에요: {label}. 파일을 얻은 사람은 모든 계정을 얻어요. 그래도 괜찮으면 --plain을 붙이세요.',
  exportNotPlain: '항상 암호화하는 형식이라 --plain을 쓸 수 없어요: {label}.',
  exportNeedsPassword:
    '--password-file FILE 또는 --password - 옵션으로 비밀번호를 지정하거나, 암호화하지 않으려면 --plain을 붙이세요.',
  exportNoPassword: '암호화하지 않는 형식이라 비밀번호를 쓸 수 없어요: {label}.',
  plainOrPassword: '--plain과 비밀번호는 함께 쓸 수 없어요.',
  formatMissing: '--format을 지정하세요: {names}.',
  backupNeedsPassphrase:
    '이 보관함에는 다른 곳에서 백업을 열 수 있는 패스프레이즈가 없어요. --password-file FILE로 지정하거나 설정하세요: tidelock passphrase set',
  passwordEmpty: '비밀번호가 비어 있어요.',
  notVerified: '쓴 내용을 다시 읽어 보니 일치하지 않아 파일을 지웠어요. 드라이브를 확인하고 다시 시도하세요.',
  exported:
    '{files, plural, =1 {계정 {count, number}개를 쓰고, 다시 읽어 비교했어요.} other {계정 {count, number}개를 파일 {files}개에 쓰고, 다시 읽어 비교했어요.}}',
  plainWarning: '파일은 암호화되지 않았어요. 다 쓴 후 지우세요.',
  leftOut: {
    type: '제외: {name}. 이 형식에 없는 코드 유형이에요',
    digits: '제외: {name}. 이 형식은 6자리나 8자리만 담을 수 있어요',
    period: '제외: {name}. 이 형식은 30초 주기만 담을 수 있어요',
    secret: '제외: {name}. 이 형식에 담을 수 없는 비밀 키예요',
    'too-long': '제외: {name}. 이름이 너무 길어요',
  },
  lost: '옮겨지지 않음: {name}: {parts}',
  lostPart: {
    note: '메모',
    pin: 'PIN',
    icon: '아이콘',
    pinned: '맨 위에 고정',
    groups: '그룹',
    tags: '태그',
  },

  backupSubwords: 'tidelock backup [FILE] 또는 tidelock backup verify FILE.',
  backedUp:
    '{file}: 계정 {accounts, number}개{trash, plural, =0 {} other {, 휴지통에 #개}}. 다시 열어 모두 들어 있는 것을 확인했어요.',
  verified: '열려요: 계정 {accounts, number}개{trash, plural, =0 {} other {, 휴지통에 #개}}.',
  codesSame: '보관함과 시험 코드 비교: {same, number}개 모두 같아요.',
  codesDiffer:
    '보관함과 시험 코드 비교: 같음 {same}개, 보관함에 없음 {other}개, 보관함에 있고 백업에 없음 {missing}개.',
  byVaultKey: '이 보관함의 현재 패스프레이즈나 복구 키로 열려요.',
  unreadableInside: '안의 항목 {count, number}개를 읽을 수 없어요. 그대로 보관해요.',
  restored:
    '{dry, select, true {복원 예정: 계정 {added, number}개} other {복원함: 계정 {added, number}개}}. 이미 있던 것 {present, number}개. 보관함에만 있는 {onlyHere, number}개는 유지돼요.',
  replaced:
    '{dry, select, true {보관함이 백업의 계정 {all, number}개로 바뀔 예정이에요. 보관함에만 있는 {onlyHere, number}개는 없어져요.} other {이제 보관함에 백업의 계정 {all, number}개가 있어요. 보관함에만 있던 {onlyHere, number}개는 없어졌어요.}} 보관함의 이전 사본은 남아 있어요.',
  nothingStored: '아무것도 저장하지 않았어요.',
  backupWrongPassphrase:
    '이것으로는 백업이 열리지 않아요. 이전 패스프레이즈일 수 있으니 그것이나 복구 키를 입력해 보세요.',
  backupNoText: '이 파일을 열 수 있는 패스프레이즈가 없어요.',

  passphraseWhat: '할 일을 지정하세요: tidelock passphrase set, change 또는 remove.',
  passphraseThere: '이미 패스프레이즈가 있어요. 변경하려면: tidelock passphrase change',
  passphraseAbsent: '아직 패스프레이즈가 없어요. 설정하려면: tidelock passphrase set',
  passphraseSet: '패스프레이즈를 설정했어요. 남아 있는 보관함 사본도 모두 이것으로 열려요.',
  passphraseChanged: '패스프레이즈를 변경했어요. 이전에 만든 백업은 여전히 이전 패스프레이즈로 열려요.',
  passphraseRemoved: '패스프레이즈를 제거했어요. 이전에 만든 백업은 여전히 그것으로 열려요.',
  passphraseNeeded: '터미널에서 입력하거나, --password-file FILE 또는 --password - 옵션으로 지정하세요.',
  askNewPassphrase: '새 패스프레이즈: ',
  askAgain: '다시 입력: ',
  notTheSame: '두 값이 같지 않아요.',
  recoveryWhat: '이렇게 쓰세요: tidelock recovery-key new',
  recoveryKit: '복구 키트를 저장했어요. 브라우저에서 인쇄한 다음 파일을 지우세요. 키가 적혀 있어요.',
  recoveryShown:
    '지금 적어 두거나 인쇄하세요. 다시 표시되지 않아요. 이전 복구 키로는 이제 보관함이 열리지 않아요.',
}
