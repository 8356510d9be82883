// Japanese: what went wrong and what to do, for every fault code.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: 'このグループはもう保管庫にありません。' },
  'group-exists': { what: '同じ名前のグループがすでにあります。' },
  'groups-too-many': {
    what: '1つの保管庫に作れるグループは{limit, number}個までです。これ以上は作れません。',
    todo: '先にグループを1つ削除してください。',
  },
  'secret-empty': { what: 'シークレットがありません。', todo: 'サイトからコピーしてください。' },
  'secret-character': {
    what: '{position, number}文字目の{character}は、シークレットに使えません。',
    todo: '使えるのはA～Zの英字と2～7の数字です。',
    meant: '{character}かもしれません。',
    meantEither: '{one}か{other}かもしれません。',
    quoted: '「{character}」',
  },
  'secret-too-long': {
    what: 'シークレットが{limit, number}バイトを超えています。',
    todo: 'シークレットだけを貼り付けたか確認してください。',
  },
  'secret-not-hex': {
    what: '{position, number}文字目は、このシークレットに使えません。',
    todo: '使えるのは0～9の数字とa～fの英字です。',
  },
  'secret-length': {
    what: 'シークレットの長さが正しくありません。必要な長さ：{expected, select, even {偶数の文字数} other {{expected}}}。',
    todo: '抜けがないか確認してください。',
  },
  'secret-checksum': {
    what: 'シークレットのチェックサムが合いません。',
    todo: '文字の誤りか抜けがあります。もう一度コピーしてください。',
  },
  'digits-invalid': { what: '桁数は1～{max, number}の整数にしてください。' },
  'period-invalid': { what: '更新間隔は1～{max, number}秒の整数にしてください。' },
  'counter-invalid': { what: 'カウンターは0以上の整数にしてください。' },
  'algorithm-unsupported': {
    what: 'このアルゴリズムには対応していません。',
    todo: 'SHA1、SHA256、SHA512のいずれかを使ってください。',
  },
  'token-type-unsupported': {
    what: 'この種類のコードには対応していません。',
    todo: 'TOTP、HOTP、Steam、mOTP、Yandexのいずれかを使ってください。',
  },
  'pin-invalid': {
    what: 'このPINは正しくありません。',
    todo: '通常、Mobile-OTPは4桁、Yandexは4～16桁です。',
  },
  'label-too-long': {
    what: '{field, select, issuer {サイト名} account {アカウント名} other {メモ}}が{limit, number}文字を超えています。',
    todo: '短くしてください。',
  },
  'site-codes-too-many': {
    what: 'コードが{limit, number}個を超えています。1つのアカウントに保存できるのはそこまでです。',
    todo: 'コードではないものを除いてください。',
  },
  'site-code-too-long': {
    what: '{position, number}番目のコードが{limit, number}文字を超えています。',
    todo: 'コードを1行に1つずつ入力してください。',
  },
  'uri-not-otpauth': {
    what: 'これは認証アプリ用のリンクではありません。',
    todo: 'otpauth://で始まるものが必要です。',
  },
  'uri-too-long': {
    what: 'リンクが{limit, number}文字を超えています。',
    todo: 'リンクだけを貼り付けたか確認してください。',
  },
  'uri-scheme-unsupported': {
    what: '{scheme}のリンクには、ワンタイムパスワードが含まれていません。',
    todo: 'サイトで別の認証アプリを選んでください。',
  },
  'uri-migration': {
    what: 'このリンクには複数のアカウントが含まれています。',
    todo: '1件ずつ追加せず、インポートしてください。',
  },
  'uri-parameter': { what: 'リンクの「{parameter}」が正しくありません。' },
  'uri-parameter-missing': {
    what: 'リンクに「{parameter}」がありません。',
    todo: 'リンク全体をもう一度コピーしてください。',
  },
  'vault-missing': {
    what: '保管庫のファイルがありません。',
    todo: '元の場所に戻すか、以前のコピーを開いてください。',
  },
  'vault-empty': {
    what: '保管庫のファイルが空です。',
    todo: '以前のコピーを開くか、バックアップと置き換えてください。',
  },
  'vault-truncated': {
    what: '保管庫のファイルが途中で切れており、一部がありません。',
    todo: '以前のコピーを開くか、バックアップと置き換えてください。',
  },
  'vault-damaged': {
    header: '保管庫のファイルが壊れています。ヘッダーを読み取れません。',
    slot: '保管庫のファイルが壊れています。中のキーを読み取れません。',
    contents: '保管庫のファイルが壊れています。内容の検査に通りません。',
    todo: '以前のコピーを開くか、バックアップと置き換えてください。',
  },
  'vault-newer': {
    what: 'この保管庫は、より新しいTidelockで保存されました（形式 {version}）。',
    todo: '開くにはTidelockを更新してください。',
  },
  'vault-foreign': {
    what: 'このファイルはTidelockの保管庫ではありません。',
    todo: '正しいファイルが置かれているか確認してください。',
  },
  'vault-cost-refused': {
    what: 'この保管庫のファイルは、開くのに通常あり得ない計算量を要求しています。',
    todo: 'どこから来たものか確認し、以前のコピーを開いてください。',
  },
  'vault-too-large': {
    what: '保管庫のファイルが{megabytes, number} MBを超えています。',
    todo: '正しいファイルが置かれているか確認してください。',
  },
  'wrong-passphrase': {
    what: 'パスフレーズが違います。',
    todo: 'Caps Lockとキーボード配列を確認してください。',
  },
  'wrong-recovery-key': {
    what: 'この保管庫の回復キーではありません。',
    todo: '新しいキーを作ると古いものは使えなくなります。最新のキーを探してください。',
  },
  'recovery-key-malformed': {
    what: '{position, number}文字目は、回復キーに使えません。',
    todo: '印刷したものと見比べてください。',
    length: '回復キーの長さが正しくありません。',
    lengthTodo: '抜けているまとまりがないか確認してください。',
  },
  'slot-missing': {
    what: 'この保管庫にそのキーはありません。',
    todo: '別の方法で開いてください。',
  },
  'kdf-failed': {
    what: 'キーを計算できませんでした。',
    todo: 'メモリが足りない可能性があります。何かを閉じて、もう一度試してください。',
  },
  'wait-first': {
    what: '続けて間違えました。',
    todo: '{seconds, number}秒待ってから、もう一度試してください。',
  },
  'biometry-refused': {
    what: '指紋を認識できなかったか、確認画面が閉じられました。',
    todo: 'もう一度試すか、Tidelockを再起動してください。',
  },
  'keychain-item-missing': {
    what: 'キーチェーンは動いていますが、この保管庫のキーがありません。',
    todo: 'パスフレーズか回復キーで開くか、バックアップからキーチェーンを元に戻してください。',
  },
  'keychain-locked': {
    what: 'キーチェーンがロックされているか、パスワードの画面が閉じられました。',
    todo: 'ロックを解除して、もう一度試してください。',
  },
  'keychain-absent': {
    what: 'このコンピューターではキーチェーンが動いていません。',
    todo: 'GNOME Keyring、KWallet、KeePassXCのいずれかを起動してもう一度試すか、パスフレーズを使ってください。',
  },
  'keychain-library-missing': {
    what: 'libsecretがインストールされていないため、キーチェーンを使えません。',
    todo: 'libsecret（DebianとUbuntuではlibsecret-1-0）をインストールしてもう一度試すか、パスフレーズを使ってください。',
  },
  'keychain-hung': {
    what: 'キーチェーンが応答しません。',
    todo: 'パスワードのウィンドウを探してから、もう一度試してください。',
  },
  'keychain-crashed': {
    what: 'キーチェーンへの問い合わせが途中で終了しました。',
    todo: 'もう一度試してください。',
  },
  'keychain-refused': {
    what: 'キーチェーンに拒否されました。',
    todo: 'Tidelockに使用が許可されているか確認し、もう一度試してください。',
  },
  'keychain-wrong-key': {
    what: 'キーチェーンにあるキーでは、この保管庫を開けません。',
    todo: 'パスフレーズか回復キーで開いてください。',
  },
  'keychain-not-kept': {
    what: 'キーチェーンに保存したものが残っていませんでした。',
    todo: 'パスフレーズを使うか、サインインし直してもう一度試してください。',
  },
  'disk-full': {
    what: 'ドライブの空きがないため、何も保存していません。',
    todo: '空き領域を増やして、もう一度試してください。',
  },
  'disk-read-only': {
    what: 'ドライブが読み取り専用のため、何も保存していません。',
    todo: '書き込めるようにして、もう一度試してください。',
  },
  'disk-no-permission': {
    what: 'Tidelockにはこのファイルまたはフォルダーを使う権限がありません。',
    todo: 'フォルダーの権限を確認してください。',
  },
  'disk-too-many-files': {
    what: 'システムで開いているファイルが多すぎます。',
    todo: 'プログラムをいくつか閉じて、もう一度試してください。',
  },
  'disk-io': {
    what: 'ドライブがエラーを報告しました。',
    todo: 'ドライブを確認し、別の場所にバックアップを置いてください。',
  },
  'disk-busy': {
    what: '別のプログラムがファイルを使用しています。',
    todo: 'そのプログラム（同期ソフトやウイルス対策ソフトなど）を閉じて、もう一度試してください。',
  },
  'save-not-verified': {
    what: '保存後に読み直したところ、内容が一致しませんでした。',
    todo: '保存前のコピーは残っています。ドライブを確認してから、もう一度試してください。',
  },
  locked: { what: '保管庫はロックされています。', todo: '先に開いてください。' },
  'no-such-account': { what: 'このアカウントはもう保管庫にありません。' },
  'no-such-generation': {
    what: 'この以前のコピーはもうありません。',
    todo: '別のコピーを選んでください。',
  },
  'vault-exists': {
    what: 'すでに保管庫があります。',
    todo: '何も変更していません。Tidelockを起動し直して開いてください。',
  },
  'changed-elsewhere': {
    what: 'その間に保管庫が別の場所で変更されたため、この変更は行いませんでした。',
    todo: '新しい内容を確認して、もう一度試してください。',
  },
  'vault-in-use': {
    what: '別のTidelockがこの保管庫を保存しています。',
    todo: '少し待って、もう一度試してください。',
  },
  'duplicate-account': { what: 'このアカウントはすでに保管庫にあります。' },
  'passphrase-empty': { what: 'パスフレーズを入力してください。' },
  'last-slot': {
    what: 'これは保管庫の唯一のキーです。なくなると開けなくなります。',
    todo: '先に別のキーを設定してください。',
  },
  'recovery-key-gone': {
    what: '新しい回復キーはもうメモリにありません。',
    todo: '手元にあれば設定で確認し、なければ新しく作成してください。',
  },
  'not-printed': {
    what: 'ページを作成できませんでした。',
    todo: 'もう一度試すか、印刷せずに回復キットを保存してください。',
  },
  'clipboard-unavailable': {
    what: '現在クリップボードを使えません。',
    todo: '少し待って、もう一度試してください。',
  },
  'nothing-copied-yet': {
    what: 'まだコードをコピーしていません。',
    todo: '先に1つコピーすると、このホットキーで同じコードをコピーできます。',
  },
  'hotkey-invalid': {
    what: 'このキーは使えません。',
    todo: 'Ctrl、Alt、Cmdのいずれかと別のキーを一緒に押してください。',
  },
  'hotkey-taken': {
    what: 'このキーは別のプログラムが使っています。',
    todo: '別のキーを選ぶか、そのプログラムで解除してください。',
  },
  'hotkey-used': {
    what: 'このキーはTidelockの別の操作に使われています。',
    todo: '別のキーを選ぶか、その操作からクリアしてください。',
  },
  'hotkey-unsupported': {
    what: 'このデスクトップではプログラムがホットキーを使えません。',
    todo: '下のいずれかのコマンドをデスクトップのキーボード設定で割り当ててください。',
  },
  'autostart-refused': {
    what: 'システムがこの設定を受け付けませんでした。',
    todo: '自動起動するプログラムにTidelockを手動で追加してください。',
  },
  'screen-unavailable': {
    what: 'デスクトップから画面の画像を取得できませんでした。',
    todo: 'システムの設定で許可するか、スクリーンショットを撮って追加してください。',
  },
  'no-code-yet': { what: 'コードがまだありません。', todo: '先に新しいコードを作ってください。' },
  'nothing-to-export': {
    what: 'この形式で書き出せるアカウントがないため、ファイルは作成していません。',
  },
  'export-not-verified': {
    what: '書き出した内容を読み直したところ一致しなかったため、削除しました。',
    todo: 'ドライブを確認して、もう一度試してください。',
  },
  'sheet-too-long': {
    what: 'このシートは長すぎて、ここからは印刷できません。',
    todo: 'ファイルに保存して印刷するか、書き出すアカウントを減らしてください。',
  },
  'file-exists': {
    what: '同じ名前のファイルがすでにあります。',
    todo: '別の名前かフォルダーを選んでください。',
  },
  'file-is-ours': {
    what: 'このファイルはTidelock自身が使っています。',
    todo: '別の名前かフォルダーを選んでください。',
  },
  'bad-request': {
    what: '入力した内容が長すぎるか、形式が正しくありません。',
    todo: '内容を確認して、もう一度試してください。',
  },
  'not-allowed': { what: 'ここではこの操作はできません。' },
  'not-confirmed': { what: '確認されなかったため、何も行っていません。' },
  unexpected: {
    what: 'Tidelockの内部で問題が起きました。保管庫は無事です。',
    todo: 'もう一度試してください。続く場合は報告してください。',
  },
  'pin-needed': {
    what: 'PINがないとコードを作れません。',
    todo: 'アカウントを編集して入力してください。',
  },
  'backup-folder-gone': {
    what: 'バックアップ用フォルダーがありません。',
    todo: 'ドライブを接続またはマウントするか、別のフォルダーを選んでください。',
  },
  'backup-folder-other': {
    what: 'フォルダーに以前のバックアップがありません。ドライブがマウントされていない可能性があります。',
    todo: 'マウントするか、フォルダーを選び直して続けてください。',
  },
  'backup-not-verified': {
    what: 'バックアップを開くと書き込んだ内容と違ったため、有効とみなしません。',
    todo: 'ドライブを確認するか、別のフォルダーを選んでください。',
  },
  'backup-needs-key': {
    what: 'この保管庫を開けるのはキーチェーンだけですが、バックアップには別の場所でも使えるキーが必要です。',
    todo: 'パスフレーズを設定するか、回復キーを作成してください。',
  },
  'backup-unreadable': {
    what: 'このファイルは読み取れないか、64 MBを超えています。',
    todo: '場所と権限を確認してください。',
  },
}
