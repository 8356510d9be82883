// Japanese: settings.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: '設定',
  sections: {
    security: 'セキュリティ',
    clipboard: 'クリップボード',
    quick: 'クイックアクセス',
    window: 'ウィンドウ',
    appearance: '外観',
    keyboard: 'キーボード',
    about: 'Tidelockについて',
  },
  inForce: {
    keychainOnly:
      'サインインしている間、{backend, select, none {システムのキーチェーン} other {{backend}}}がこの保管庫を自動で開きます。ほかにキーはありません。キーチェーンは失われることがあります。',
    keychainAndSpare:
      'サインインしている間、{backend, select, none {システムのキーチェーン} other {{backend}}}がこの保管庫を自動で開きます。パスフレーズは予備のキーです。',
    keychainAndRecovery:
      'サインインしている間、{backend, select, none {システムのキーチェーン} other {{backend}}}がこの保管庫を自動で開きます。回復キーが予備です。',
    passphrase:
      'この保管庫はパスフレーズでロックされます。本人以外は、このコンピューターの何を使っても開けません。',
    recoveryOnly: 'この保管庫は回復キーでのみ開きます。',
  },
  curtain:
    '同じユーザーで動くプログラムもキーチェーンに問い合わせできます。確実にロックするには、パスフレーズを設定してキーチェーンをオフにしてください。',
  keychain: {
    title: 'キーチェーンで開く',
    on: 'キーは{backend, select, none {システムのキーチェーン} other {{backend}}}にあります。',
    off: 'オフ：保管庫を開くたびにパスフレーズをたずねます。',
    needsOther: '先にパスフレーズか回復キーを設定してください。そうしないと保管庫を開く方法がなくなります。',
  },
  passphrase: {
    title: 'パスフレーズ',
    set: '設定',
    setDialog: 'パスフレーズを設定',
    change: '変更…',
    changeDialog: 'パスフレーズを変更',
    remove: '削除',
    isSet: '設定済みです。',
    notSet: '設定されていません。',
    done: 'パスフレーズを設定しました',
    removed: 'パスフレーズを削除しました',
    working: '処理しています…',
    saveButton: 'パスフレーズを設定',
  },
  recovery: {
    title: '回復キー',
    isSet: '作成済みです。再表示はできません。',
    notSet: 'ありません。ほかのすべてを失ったときに保管庫を開くキーです。',
    unproven: '作成済みですが、書き留めたことが確認されていません。',
    make: '作成…',
    makeNew: '新しく作成…',
    check: '確認…',
    checkLabel: '回復キーを確認',
  },
  clear: {
    title: 'コピーしたコードを消去するまでの時間',
    text: 'クリップボードにまだ残っている場合に限ります。',
    never: '消去しない',
    seconds: '{count, number}秒',
    minutes: '{count, number}分',
  },
  last: {
    title: '残りが5秒を切ったとき',
    copy: 'コードをコピーし、残り時間を知らせる',
    next: '次のコードをコピー',
    wait: '次のコードを待つ',
    why: '次のコードを早めに受け付けないサイトもあります。',
  },
  theme: { title: 'テーマ', system: 'システム', light: 'ライト', dark: 'ダーク' },
  nextCode: { title: '次のコードを表示', text: '現在のコードの下に小さく表示します。' },
  about: {
    version: 'バージョン',
    runtime: '実行環境',
    runtimeText: 'Electron {electron}、Chromium {chromium}、Node {node}',
    fallback:
      'これは開発用の実行環境です。サポート対象より古く、インストール版のTidelockに含まれることはありません。',
    vault: '保管庫',
    settingsFile: '設定',
    keychain: 'キーチェーン',
    noKeychain: '使用していません',
    clipboard: 'クリップボード',
    clipboardMarks: 'コードはクリップボードの履歴やクラウドに残りません',
    clipboardPlain: '通常：クリップボードの履歴にコードが残ることがあります',
    releases: '新しいバージョン',
    copyAddress: 'アドレスをコピー',
    addressCopied: 'アドレスをコピーしました',
    offline:
      'Tidelockはネットワークに接続しないため、新しいバージョンを探すこともありません。パッケージは、インストールしたシステムの方法で更新されます。上のアドレスにはすべてのバージョンがあります。',
  },
}
