// Japanese: quick access and the quick window.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: '検索してEnterでコピー',
  searchLabel: 'アカウントを検索',
  accounts: 'アカウント',
  nothing: 'アカウントが見つかりません',
  empty: 'アカウントはまだありません',
  openMain: 'Tidelockを開く',
  hintCopy: 'コピー',
  hintType: '入力',
  hintPick: '選択',
  locked: 'Tidelockはロックされています',
  hotkeys: {
    quick: 'クイックウィンドウ',
    quickText: '作業中の画面の上に小さな検索欄を開きます。',
    copyLast: '最後に使ったコードをコピー',
    copyLastText: 'ウィンドウを開かずに使えます。',
    account: '{name}のコードをコピー',
    addAccount: '特定のアカウントのホットキー',
    addAccountText: 'ウィンドウを開かずにコードをコピーします。',
    chooseAccount: 'アカウントを選択…',
    none: '未設定',
    record: '設定',
    change: '変更',
    clear: 'クリア',
    press: 'キーを押してください…',
    stop: 'キャンセル',
    label: '{what}：{keys}',
    notInForce: '現在は無効：',
    commands: 'デスクトップのキーボード設定で使うコマンド',
    commandsPortal:
      'キーが反応しない場合は、次のいずれかをデスクトップのキーボード設定で割り当ててください。',
    commandsNone:
      'このデスクトップではプログラムがホットキーを使えません。次のコマンドをデスクトップのキーボード設定で割り当ててください。',
    toggle: 'クイックウィンドウ',
    lock: 'ロック',
  },
  typing: {
    title: 'コードの入力後にEnterを押す',
    text: 'クイックウィンドウでCtrl+Enterを押すと、前のウィンドウにコードを入力します（{tool}を使用）。',
    none: 'ほかのウィンドウへのコード入力',
    noneText: {
      linux:
        'ここでは使えません。X11ではxdotool、Waylandではwtypeかydotoolと、最前面のウィンドウを通知するデスクトップが必要です。',
      mac: '「システム設定」の「プライバシーとセキュリティ」→「アクセシビリティ」でTidelockを許可してください。',
      windows: 'ここでは使えません。',
    },
  },
  tray: {
    close: 'ウィンドウを閉じてもトレイで動作を続ける',
    closeText: 'トレイのメニューからもコードをコピーできます。',
    none: 'このデスクトップにはトレイアイコンが表示されないため、ウィンドウを閉じると終了します。トレイでできることは、上のホットキーとウィンドウですべてできます。',
    hidden: 'トレイで起動',
    hiddenText: '呼び出すまでウィンドウを表示しません。',
  },
  autostart: {
    title: 'サインイン時に起動',
    none: 'このシステムでは、ここから設定できません。',
  },
  onTop: { title: '常に手前に表示', text: 'ほかのウィンドウより手前に表示します。' },
  hideAfterCopy: { title: 'コピー後にウィンドウを隠す', text: 'すぐに元の作業に戻れます。' },
  hide: {
    title: 'コードを隠す',
    text: '求めたときだけコードを表示します。コピーは隠したままできます。',
    seconds: '隠したコードを表示する時間',
  },
  protect: {
    title: 'スクリーンショットに写さない',
    text: '画面の共有と録画にも写りません。',
    none: 'Linuxには、ウィンドウをスクリーンショットから除く方法がありません。',
  },
  remark: {
    'no-tool': 'コードはクリップボードにあります。ここではTidelockからほかのプログラムに入力できません。',
    'no-window': 'コードはクリップボードにあります。入力先のウィンドウがありません。',
    'focus-changed': 'コードはクリップボードにあります。入力する前に別のウィンドウが前に出ました。',
    failed: 'コードはクリップボードにあります。入力できませんでした。',
  },
}
