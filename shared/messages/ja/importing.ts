// Japanese: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown':
    'Tidelockがインポートできる形式ではありません。テキストかAegisファイルとしてエクスポートし直してください。',
  'import-needs-password':
    'このファイルは暗号化されています。--password-file FILE か --password - でパスワードを指定してください。',
  'import-wrong-password':
    'パスワードが違うか、ファイルが壊れています。Caps Lockとキーボード配列を確認してください。',
  'import-wrong-password-or-key-file':
    'パスワードが違うか、このデータベースにはTidelockで使えないキーファイルが必要です。Caps Lockを確認するか、CSVでエクスポートしてください。',
  'import-unsupported': {
    newer:
      'このファイルは、より新しいプログラムで作成されました。Tidelockを更新するか、古いバージョンからエクスポートしてください。',
    'no-password-slot':
      'このファイルはパスワードでは開けません。パスワードを付けてエクスポートし直してください。',
    'account-restricted':
      'このファイルを開けるのは、作成したBitwardenアカウントだけです。「パスワード保護」を選んでエクスポートし直してください。',
    'own-key': 'このファイルを開けるのは、作成したアプリだけです。暗号化せずにエクスポートし直してください。',
    'failed-export':
      'アプリがこのファイルに、アカウントではなくエラーメッセージを書き込んでいます。アプリでエクスポートし直してください。',
    database:
      'これはアプリのフォルダー内のデータベースで、Tidelockでは読めません。そのアプリのエクスポート機能を使ってください。',
    'open-authenticator':
      'TidelockはOpen Authenticatorのバックアップを読めません。各サイトで設定し直してください。',
    openpgp:
      'このファイルはOpenPGPで暗号化されています。`gpg --decrypt`で復号し、結果をインポートしてから削除してください。',
    'proton-pass-pgp':
      'このProton PassのエクスポートはPGPで暗号化されています。暗号化せずにエクスポートし直し、インポートしてから削除してください。',
    'foreign-cipher':
      'このファイルの暗号化方式にTidelockは対応していません。テキストでエクスポートし直してください。',
    'windows-protected':
      'このファイルは、特定のコンピューターの特定のユーザーだけが開けるようWindowsで保護されています。そこでWinAuthを開き、テキストでエクスポートしてください。',
    'yubikey-protected':
      'このファイルはYubiKeyで保護されています。WinAuthで開き、テキストでエクスポートしてください。',
    'manifest-apart':
      'このファイルは、同じフォルダーのほかのファイルと一緒でないと開けません。maFilesフォルダー全体をzipファイルにしてインポートしてください。',
    'kdbx-older':
      'このKeePassデータベースは古い形式です。KeePassかKeePassXCでKDBX 4として保存するか、CSVでエクスポートしてください。',
    'kdbx-twofish':
      'このKeePassデータベースはTwofishで暗号化されています。暗号化をAESかChaCha20に変更するか、CSVでエクスポートしてください。',
    'kdbx-other':
      'このKeePassデータベースの暗号化方式にTidelockは対応していません。セキュリティ設定でAESとArgon2を選ぶか、CSVでエクスポートしてください。',
  },
  'import-damaged': 'ファイルが壊れているか、途中で切れています。コピーまたはエクスポートし直してください。',
  'import-too-large': 'ファイルが{megabytes, number} MBを超えています。正しいファイルか確認してください。',
  'import-too-many': 'ファイルの行が{limit, number}行を超えています。正しいファイルか確認してください。',
  'import-cost-refused':
    'このファイルは、開くのに通常あり得ない計算量を要求しています。どこから来たものか確認してください。',
  'import-ended': 'キーを計算できませんでした。何かを閉じて、もう一度試してください。',
  'import-gave-up':
    '読み取りに時間かメモリを使いすぎたため、中止しました。正しいファイルか確認してください。',
  'import-stopped': 'ファイルの読み取りを中止しました。読み取るには追加し直してください。',
  'import-image': 'これは画像です。画像として追加すると、中のQRコードを読み取ります。',
  'import-unreadable': 'ファイルを読み取れません。元の場所にあり、開く権限があるか確認してください。',
  'row-malformed': 'この項目は読み取れません。',
  'row-in-trash':
    'このアカウントはゴミ箱にありました。Tidelockのバックアップなら、`tidelock restore`でゴミ箱も復元されます。',
  'row-deleted': 'この項目は、ファイルを作成したプログラムのゴミ箱かアーカイブにありました。',
  'row-repeated': '同じGoogleエクスポートのコードがすでにあります。',
  'row-migration-damaged': 'このGoogleのコードは壊れているか、不完全です。もう一度スキャンしてください。',
  'row-duplicate': 'このアカウントはすでに保管庫にあります。',
  'row-sealed': 'このパスワードでは項目を開けないか、項目が壊れています。',
  'row-protected':
    'この項目はWindowsかYubiKeyで保護されています。WinAuthで開き、テキストでエクスポートしてください。',
  'row-secret-damaged': 'この項目のシークレットは壊れています。ファイルをエクスポートし直してください。',
  'row-file-missing': 'このアカウントのファイルがありません。フォルダー全体をzipファイルに入れてください。',
}
