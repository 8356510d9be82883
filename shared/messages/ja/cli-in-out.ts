// Japanese: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: '形式',
  filesMissing: 'ファイルを指定してください（例: tidelock import export.json）。',
  oneFile: 'ファイルを1つだけ指定してください。',
  fileUnreadable: '読み取れないか、64 MBを超えています。パスと権限を確認してください。',
  folderEmpty: 'フォルダーにインポートできるファイルがありません。',
  columnsMalformed:
    '列は次のように指定してください: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME。secretは必須です。',
  columnsNeeded:
    'これは表です。シークレットの列を指定してください: --columns secret=NAME,issuer=NAME,account=NAME。列: {header}。',
  columnsUnknown: 'その列はありません。列: {header}。番号は1から数えます。',
  columnsTaken: '使用する列: {columns}',
  readingFile: 'ファイルを読み取っています（{number}/{of}）...',
  workingOutKey: '{file}のキーを計算しています...',
  storing: 'アカウント{rows, number}件を保存しています...',
  askFilePassword: '{file}のパスワード: ',
  inTheFile:
    '{dry, select, true {ファイル内 {all} = インポート予定 {taken} + スキップ予定 {skipped}。何も保存していません} other {ファイル内 {all} = インポート {taken} + スキップ {skipped}}}',
  inAllFiles:
    '{dry, select, true {{files, number}個のファイル内 {all} = インポート予定 {taken} + スキップ予定 {skipped}。何も保存していません} other {{files, number}個のファイル内 {all} = インポート {taken} + スキップ {skipped}}}',
  row: '{row}行目、{name}: {reason}',
  incomplete:
    'Googleのエクスポート: {of, number}個中{have}個のコード。足りないもの: {missing}。スキャンしないと残りのアカウントは取り込まれません。',
  noneReadable: '読み取れる行がなかったため、何も保存していません。',
  emptyFile: 'アカウントがありません。',

  addWhat: '画像か、標準入力のリンクを表す-を指定してください。ほかのアプリのファイル: tidelock import FILE',
  scanWhat: '画像を指定してください（例: tidelock scan screenshot.png）。',
  noCode: 'QRコードが見つかりませんでした。コードの部分を切り取るか、より鮮明な画像を使ってください。',
  imageForWindow: '{kind}画像はここでは読み取れません。ウィンドウで開くか、PNGで保存してください。',
  imageUnknown: 'PNG、JPEG、GIF、BMPの画像ではありません。',
  imageTooLarge: '画像が20 MBか50メガピクセルを超えています。コードの部分を切り取ってください。',
  imageDamaged: '画像が壊れています。',
  imageEnded: '画像に時間がかかりすぎたため、処理を終了しました。コードの部分を切り取ってください。',

  exportNeedsPlain:
    '{label}は暗号化されません。ファイルを手に入れた人にすべてのアカウントが渡ります。それで構わなければ --plain を付けてください。',
  exportNotPlain: '{label}は常に暗号化されるため、--plain は使えません。',
  exportNeedsPassword:
    '--password-file FILE か --password - でパスワードを指定するか、暗号化しない場合は --plain を付けてください。',
  exportNoPassword: '{label}は暗号化されないため、パスワードは指定できません。',
  plainOrPassword: '--plain とパスワードは併用できません。',
  formatMissing: '--format を指定してください: {names}。',
  backupNeedsPassphrase:
    'この保管庫には、バックアップを別の場所で開けるパスフレーズがありません。--password-file FILE で指定するか、設定してください: tidelock passphrase set',
  passwordEmpty: 'パスワードが空です。',
  notVerified:
    '書き出した内容を読み直したところ一致しなかったため、ファイルを削除しました。ドライブを確認して、もう一度試してください。',
  exported:
    '{files, plural, =1 {アカウント{count, number}件を書き出し、読み直して照合しました。} other {アカウント{count, number}件を{files}個のファイルに書き出し、読み直して照合しました。}}',
  plainWarning: 'ファイルは暗号化されていません。用が済んだら削除してください。',
  leftOut: {
    type: '除外: {name}。この形式にない種類のコードです',
    digits: '除外: {name}。この形式は6桁か8桁だけです',
    period: '除外: {name}。この形式は30秒間隔だけです',
    secret: '除外: {name}。この形式に入らないシークレットです',
    'too-long': '除外: {name}。名前が長すぎます',
  },
  lost: '含まれないもの: {name}: {parts}',
  lostPart: {
    note: 'メモ',
    pin: 'PIN',
    icon: 'アイコン',
    pinned: '一番上への固定',
    groups: 'グループ',
    tags: 'タグ',
  },

  backupSubwords: 'tidelock backup [FILE] または tidelock backup verify FILE。',
  backedUp:
    '{file}: アカウント{accounts, number}件{trash, plural, =0 {} other {、ゴミ箱に#件}}。開いて、すべて含まれることを確認しました。',
  verified: '開けます: アカウント{accounts, number}件{trash, plural, =0 {} other {、ゴミ箱に#件}}。',
  codesSame: '保管庫とのテストコードの比較: {same, number}件すべて一致しました。',
  codesDiffer:
    '保管庫とのテストコードの比較: 一致{same}件、保管庫にないもの{other}件、保管庫にあってバックアップにないもの{missing}件。',
  byVaultKey: 'この保管庫の現在のパスフレーズか回復キーで開けます。',
  unreadableInside: '中の{count, number}件を読み取れません。そのまま保持します。',
  restored:
    '{dry, select, true {復元予定: アカウント{added, number}件} other {復元: アカウント{added, number}件}}。既存{present, number}件。保管庫だけにある{onlyHere, number}件は残ります。',
  replaced:
    '{dry, select, true {保管庫の内容は、バックアップのアカウント{all, number}件になる予定です。保管庫だけにある{onlyHere, number}件は削除されます。} other {保管庫の内容は、バックアップのアカウント{all, number}件になりました。保管庫だけにあった{onlyHere, number}件は削除しました。}}保管庫の以前のコピーは残ります。',
  nothingStored: '何も保存していません。',
  backupWrongPassphrase:
    'これではバックアップを開けません。古いパスフレーズの可能性があります。それか回復キーを試してください。',
  backupNoText: 'このファイルを開けるパスフレーズはありません。',

  passphraseWhat: '操作を指定してください: tidelock passphrase set、change、removeのいずれか。',
  passphraseThere: 'パスフレーズはすでにあります。変更するには: tidelock passphrase change',
  passphraseAbsent: 'パスフレーズはまだありません。設定するには: tidelock passphrase set',
  passphraseSet: 'パスフレーズを設定しました。保管庫の残っているコピーもすべてこれで開けます。',
  passphraseChanged: 'パスフレーズを変更しました。以前に作成したバックアップは、古いパスフレーズで開きます。',
  passphraseRemoved: 'パスフレーズを削除しました。以前に作成したバックアップは、引き続きそれで開きます。',
  passphraseNeeded: '端末で入力するか、--password-file FILE か --password - で指定してください。',
  askNewPassphrase: '新しいパスフレーズ: ',
  askAgain: 'もう一度: ',
  notTheSame: '2つが一致しませんでした。',
  recoveryWhat: '次のように指定してください: tidelock recovery-key new',
  recoveryKit:
    '回復キットを書き出しました。ブラウザーで印刷してから、ファイルを削除してください。キーが書かれています。',
  recoveryShown:
    '今すぐ書き留めるか印刷してください。再表示はできません。古い回復キーでは保管庫を開けなくなりました。',
}
