// Japanese: what the command line says.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: 'アカウントかシークレットの一方だけを指定してください。',
  queryAndCode: 'アカウントとコードを指定してください: tidelock verify QUERY CODE',
  codeMissing: '検証するコードを指定してください（例: 042817）。',
  secretAsWord:
    '一致するアカウントがありません。シークレットを入力した場合、シェルの履歴に残り、ほかのプログラムに読まれた可能性があります。シークレットは --secret - か --secret-file FILE で指定してください。',
  uriSaysAll: 'リンクにはすべてが含まれるため、--{name} は --uri と併用できません。',
  needsSecret: '--{name} は --secret - か --secret-file FILE と併用します。',
  counterNeedsHotp: '--counter は --type hotp と併用します。',
  notTogether: '--{one} と --{other} は併用できません。',
  hotpHasNoTime: 'このアカウントはカウンターベース（HOTP）です。--{name} は時刻ベース用です。',
  secondsLeft: '{seconds}秒',
  corrected: '（時計を{seconds}秒補正）',
  noClipboard:
    'ここではクリップボードを使えません。デスクトップがないか、wl-copy、xclip、xselのどれもインストールされていません。コードを表示するには --copy を外してください。',
  copied:
    '{left, select, none {コピーしました。} other {コピーしました。残り{left}秒です。}}{clears, plural, =0 {} other {クリップボードは#秒後に消去されます。}}',
  codeRight: '正しいコードです。ステップ {step}（ずれ {drift}）。',
  codeWrong: '違います。許容範囲のどのステップのコードでもありません。',
  codeMalformed: '違います。このアカウントのコードの形式ではありません。',
  noWords: 'このコマンドに指定できるのはオプションだけです。',
  saveNeedsName: '--save には --issuer か --account が必要です。ないと後で探せません。',
  sizeWithoutFile: '--size は --png か --svg と併用します。',
  qrTooLong: 'リンクが長すぎてQRコードにできません。発行者かアカウント名を短くしてください。',
  qrTooSmall: 'このQRコードには --size {pixels} 以上が必要です。',
  written:
    '{both, select, true {PNGとSVGで書き出しました。} other {書き出しました。}}この画像を持つ人にシークレットが渡ります。',
  notAFile: '{option}にはファイル名が必要です。',
  fileExists:
    '{option}で指定したファイルはすでにあり、変更していません。別の名前を選ぶか、--force を付けてください。',
  noFolder: '{option}で指定したファイルのフォルダーがありません。',
  manualName: 'デスクトップとコマンドラインのワンタイムパスワード',
  manualAbout:
    'Tidelockは、ワンタイムパスワードのアカウントをこのコンピューターの保管庫に保存します。保管庫はキーチェーンかパスフレーズで開きます。コマンドを指定しないとウィンドウを開きます。どのコマンドも、ディスプレイやキーチェーンのないサーバーで使えます。ネットワークに接続することはありません。',
  manualStatus: {
    0: '完了、またはコードが一致した。',
    1: 'コードが一致しないか、何も見つからなかった。',
    2: '使い方または入力の誤り。',
    3: 'ロック中、またはパスフレーズの誤り。',
    4: '保管庫が壊れている。何も書き込んでいない。',
    5: 'キーチェーンを使えない。',
    130: '質問中にCtrl+Cで終了した。',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      '保管庫のパスフレーズを含むファイル。末尾の改行1つは除く。キーチェーンには問い合わせない。',
    TIDELOCK_HOME: '--home と同じく、設定と保管庫のフォルダー。',
  },
  whichShell: 'シェルを指定してください: tidelock completion bash、zsh、fishのいずれか。',
  overviewHead:
    '使い方: tidelock COMMAND [OPTIONS]\n\nコマンドを指定しないと、Tidelockのウィンドウを開きます。',
  overviewEverywhere: '共通:',
  examplesHead: '例:',
  overviewFoot:
    '終了ステータス: 0 完了または一致、1 不一致、2 入力の誤り、3 ロック中、4 保管庫の破損、5 キーチェーンを使えない。例は tidelock COMMAND --help、マニュアル全体は tidelock help --manual | man -l - で見られます。',
  queryMissing: 'アカウントを指定してください: id、または発行者かアカウント名の一部。',
  nothingFound: '一致するアカウントがありません。',
  severalFound: 'アカウント{count, number}件が一致します: {names}。さらに絞り込むか、idを指定してください。',
  addFromInputOnly:
    'URIは標準入力で渡してください: tidelock add - < FILE。引数はこのコンピューターのどのプログラムからも読めるため、シークレットは引数で受け取りません。',
  added: '{added}件を追加、{skipped}件をスキップしました。',
  row: '{row}行目: {reason}',
  skippedRow: '{row}行目: {reason}',
  unknownCommand:
    'そのようなコマンドはありません。{near, select, none {} other {{near}のことですか？}}tidelock --help を参照してください。',
  unknownOption:
    'そのようなオプションはありません。{near, select, none {} other {--{near} のことですか？}}tidelock COMMAND --help を参照してください。',
  optionNeedsValue: '--{name} には値が必要です。',
  optionTakesNone: '--{name} に値は指定できません。',
  notOneOf: '--{name} に指定できる値: {values}。{near, select, none {} other {{near}のことですか？}}',
  notNumber: '--{name} には{min}～{max}の整数を指定してください。',
  notBoth: '--{one} か --{other} の一方だけを指定してください。',
  inputOnce: '標準入力から読めるオプションは1つだけです。もう一方はファイルで指定してください。',
  fileUnreadable: '{option}で指定したファイルを読み取れません。パスと権限を確認してください。',
  secretAsArgument:
    'シークレットは引数で受け取りません。プロセス一覧とシェルの履歴に残るためです。{file, select, true {--{name} - を使って標準入力で渡すか、--{name}-file FILE を使ってください。} other {--{name} - を使って標準入力で渡してください。}}',
  uriAsArgument:
    'otpauth://リンクはシークレットを含むため、引数で受け取りません。プロセス一覧とシェルの履歴に残るためです。標準入力で渡してください: tidelock code --uri -、または tidelock add -。',
  askPassphrase: '保管庫のパスフレーズ: ',
  askNewPassphrase: '保管庫の新しいパスフレーズ: ',
  askAgain: 'もう一度: ',
  notTheSame: '2つが一致しませんでした。',
  unexpected: 'Tidelockの内部で問題が起きました。保管庫は無事です。続く場合は報告してください。',
  noVaultFile:
    'その保管庫のファイルはまだありません。tidelock add - など、保存を行うコマンドで作成されます。',
  noVaultYet:
    '保管庫がまだありません。Tidelockを一度起動するか、アカウントを追加してください。キーチェーンがあるか、TIDELOCK_PASSPHRASE_FILEの設定が必要です。',
  passphraseFileUnreadable: 'TIDELOCK_PASSPHRASE_FILEで指定したファイルを読み取れません。',
  vaultLocked:
    '保管庫はロックされています。TIDELOCK_PASSPHRASE_FILEに、パスフレーズを含むファイルを指定してください。',
}
