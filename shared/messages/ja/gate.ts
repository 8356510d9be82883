// Japanese: the screens before the vault is open.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart:
    'このコンピューターではTidelockを起動できません。保管庫はそのままです。原因を調べるには、端末から起動してください。',
  firstStart: {
    title: 'Tidelockへようこそ',
    what: 'ワンタイムコードを、このコンピューターだけに保管します。アカウント登録もネットワークも使いません。',
    asking: 'システムのキーチェーンに問い合わせています…',
    keychainTitle: '自動で開く',
    keychainText:
      'このコンピューターにサインインしている間、{backend, select, none {システムのキーチェーン} other {{backend}}}がキーを保管します。',
    keychainButton: '{backend, select, none {システムのキーチェーン} other {{backend}}}で保護',
    passphraseTitle: '毎回たずねる',
    passphraseText: 'パスフレーズを入力して開きます。同じユーザーで動くほかのプログラムからも守ります。',
    passphraseButton: 'パスフレーズを使う',
    create: '保管庫を作成',
    spare: '予備のキーとしてパスフレーズも設定する',
    spareText: 'キーチェーンは失われることがあります。予備のキーがあれば、コードは失われません。',
    noKeychain: 'このコンピューターのキーチェーンは使えないため、パスフレーズでコードを保護します。',
    portable: '新しいポータブル保管庫です。どのコンピューターでも、この保管庫のパスフレーズでのみ開きます。',
    chooseOther: '別の方法を選ぶ',
    restore: 'バックアップがある場合も、まず保管庫の開き方を選びます。その後で復元できます。',
  },
  portableFile: 'ポータブル保管庫',
  passphrase: {
    label: 'パスフレーズ',
    again: 'パスフレーズをもう一度',
    hint: '無関係な単語を4つ以上並べると、強くて入力しやすくなります。',
    different: '2つが一致しません。',
    empty: 'パスフレーズを入力してください。',
    forgotten: 'これがないと誰も保管庫を開けません。再設定もできません。',
    show: '入力内容を表示',
    hide: '入力内容を隠す',
  },
  keychainAsked: {
    title: 'キーチェーンを待っています',
    text: '保管庫のキーをシステムのキーチェーンに要求しました。',
    slow: 'システムがパスワードを求めているかもしれません。この後ろに隠れたウィンドウがないか確認してください。',
    meanwhile: 'または自分で保管庫を開く',
  },
  keychainFailed: {
    title: 'キーチェーンで保管庫を開けませんでした',
    changed: '保管庫は{was}で保護されていましたが、このコンピューターは現在{now}を使っています。',
    safe: '保管庫は無事です。何も変更していません。',
    noOther: 'この保管庫にはパスフレーズも回復キーもないため、キーチェーンでしか開けません。',
  },
  locked: {
    title: 'Tidelockはロックされています',
    text: '開くまで何も表示されません。',
    open: 'ロックを解除',
    opening: '開いています…',
    recoveryLabel: '回復キー',
    recoveryHint: '印刷されたとおりの英数字のまとまりです。空白とハイフンの有無は問いません。',
    usePassphrase: 'パスフレーズを使う',
    useRecovery: '回復キーを使う',
    useKeychain: 'キーチェーンで開く',
  },
  unreadable: {
    title: 'この保管庫を開けません',
    safe: '何も変更していません。ファイルは元のままです。',
    file: 'ファイル',
    copies: '以前のコピー',
    copiesText: '開いたコピーが現在のファイルに置き換わります。読めないファイルは同じ場所に残ります。',
    copy: '{saved}に保存、{size}',
    open: '開く',
    openLabel: '{saved}に保存されたコピーを開く',
    noCopies: '同じ場所に以前のコピーはありませんでした。',
  },
}
