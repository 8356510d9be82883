// Japanese: what the doctor says. Commands and file names stay as they are.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: '問題の有無と、直すためのコマンドを表示する',
  options: {
    code: 'このアカウントについて別のデバイスが表示するCODEから、この時計のずれを調べる',
    within: '現在の前後何秒までコードを探すか。既定は1200',
    correct: '--code と併用：見つかったずれだけ、この保管庫の時計を補正する',
    offset: 'この保管庫の時計を指定した秒数だけ補正する。0 = 補正しない',
  },
  examples: {
    all: 'すべてと、開ける保管庫のアカウントを1回調べる。何も変更しない',
    code: 'この時計をスマートフォンの時計と比べる',
    offset: 'このコンピューターの時計に戻す',
  },
  noWords: 'doctorに指定できる語は、--code QUERY の後の CODE だけです。',
  codeMissing: 'コードも指定してください: tidelock doctor --code QUERY CODE',
  notTogether: '--offset だけか、--code とCODEを指定してください。',
  wrongNumber: '--{name} には{max}以下の整数の秒数を指定してください。',
  allWell: '問題はありません。',
  wrong: '対応が必要な項目が{count, number}件あります。',
  mendWith: '対処:',

  keychain: {
    works:
      'キーチェーン: {backend, select, none {動作} other {{backend}}}。テスト項目の書き込み、読み取り、削除に成功',
    notAsked: 'キーチェーン: この保管庫はパスフレーズで開くため、確認していません',
    needed: 'キーチェーン: {fault}',
    notNeeded: 'キーチェーン: {fault}この保管庫には必要ありません。',
    start: '{command}、またはパスフレーズを使う: TIDELOCK_PASSPHRASE_FILE',
    unlock: 'キーリングのロックを解除: デスクトップにサインインするか、seahorseを使う',
  },
  libsecret: {
    there: 'libsecret: インストール済み',
    missing: 'libsecret: インストールされていないため、キーチェーンを使えません',
  },
  vault: {
    none: '保管庫: {path}にはまだありません',
    whole: '保管庫: {path}、形式 {version}、{bytes}バイト、開くもの: {slots}、以前のコピー{kept, number}個',
    noSlot: '不明',
    inside: '、開けます: アカウント{accounts, number}件、保存番号 {generation}',
    setAside: '、読み取れないアカウント{count, number}件を保留',
    setAsideMend: 'tidelock restore FILE でバックアップから取り戻す',
    fault: '保管庫: {fault}何も変更していません。',
    copies: 'tidelockを起動: ウィンドウで以前のコピー{count, number}個から選べます',
    update: 'Tidelockを更新する',
    restore: 'バックアップがあれば tidelock restore FILE',
    key: 'キー: {fault}',
  },
  spareKey:
    '予備のキー: なし。この保管庫を開けるのはキーチェーンだけで、キーチェーンは失われることがあります',
  spareKeyMend: 'tidelock passphrase set または tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: '短いシークレット: なし',
      what: '短いシークレット: 80ビット未満で、見られたコードから推測されることがあります: {accounts}',
      mend: 'サイトで2要素認証を設定し直す',
    },
    'modest-secrets': {
      none: 'やや短いシークレット: なし',
      what: 'やや短いシークレット: RFC 4226の128ビット未満: {accounts}',
    },
    'shared-secrets': {
      none: '共有のシークレット: なし',
      what: '共有のシークレット: 名前の異なるアカウントが同じシークレットを使用: {accounts}',
      mend: '1つを残して、ほかのサイトで2要素認証を設定し直す',
    },
    duplicates: {
      none: '重複: なし',
      what: '重複: 発行者とアカウント名が同じ: {accounts}',
    },
    unconfirmed: {
      none: '未確認: なし',
      what: '未確認: コードがサイトで使えたことを確認していません: {accounts}',
      mend: '1回コードでサインインし、ウィンドウのアカウントのメニューで「コードがサイトで使えた」を選ぶ',
    },
    'pin-needed': {
      none: 'PIN: 不足なし',
      what: 'PIN: PINがないとコードを作れません: {accounts}',
      mend: 'ウィンドウでアカウントを編集して入力する',
    },
  },
  noName: '名前なし',
  bits: '{names}（{bits, number}ビット）',
  more: 'ほか{count, number}件',
  trash: '{count, plural, =0 {ゴミ箱: 空} other {ゴミ箱: アカウント#件。サイトは引き続きコードを求めます}}',
  permissions: {
    private: '権限: 本人だけが使えます',
    unknown: '権限: 調べるものがありません',
    open: '権限: このコンピューターのほかのユーザーが使えます: {files}',
  },
  folder: {
    durable: 'フォルダー: {path}。停電が起きても保存内容は残ります',
    notDurable: 'フォルダー: {path}。このドライブでは、停電時に保存内容が残る保証がありません',
    notDurableMend: '別のドライブに tidelock backup FILE',
    missing: 'フォルダー: {path}はまだありません',
  },
  clock: {
    sane: '時計: 不自然な点はありません',
    corrected: '時計: 不自然な点はありません。コードには{seconds}補正して使います',
    beforeBuild: '時計: このプログラムが作られたときより前の日時です',
    beforeBuildMend: '日付を合わせる: timedatectl set-time、またはシステムの設定',
    behindSave: '時計: 保管庫の保存日時が現在より{seconds}秒先のため、時計が間違っているか、間違っていました',
  },
  backups: {
    last: '最後の検証は{when}、アカウント{accounts, number}件',
    none: 'バックアップ: ここでは見つかりません。tidelock backup FILE で作成できます',
    off: 'バックアップ: {last}。自動では作成されません',
    recent: 'バックアップ: {last}、自動保存先は{folder}',
    old: 'バックアップ: 最近のものがありません。{last}',
    failed: 'バックアップ: {folder}への自動バックアップに失敗しました。{fault}',
    failedBefore: 'バックアップ: {folder}への自動バックアップに失敗しました。{fault}その前は、{last}。',
  },
  display: {
    there: 'ディスプレイ: {kind}',
    none: 'ディスプレイ: なし。コマンドラインはそのまま使えます',
  },
  tray: {
    there: '{host, select, none {トレイ: このデスクトップのプログラムが表示} other {トレイ: {host}が表示}}',
    none: 'トレイ: ここではトレイアイコンが表示されません。GNOMEではAppIndicator拡張機能で表示できます',
  },
  hotkey: {
    works: 'ホットキー: 設定できます。{set}',
    portal: 'ホットキー: デスクトップのポータルで使えます。{set}',
    wayland:
      'ホットキー: Waylandではデスクトップが管理します。その設定で tidelock --toggle を割り当ててください。{set}',
    set: '設定済み: {keys}',
    noneSet: '設定されていません',
    quick: 'クイックウィンドウ {keys}',
    copyLast: '最後のコードをコピー {keys}',
    accounts: 'アカウント{count, number}件',
    none: 'ホットキー: ディスプレイが必要です',
  },
  clipboard: {
    marked:
      'クリップボード: ウィンドウは履歴とクラウドに残らないよう、コードに{marks}の印を付けます。{tool, select, none {--copy に必要なxclip、xsel、wl-copyがインストールされていません} other {--copy は{tool}を使い、印を付けません}}',
    plain:
      'クリップボード: 通常。履歴にコードが残ることがあります。{tool, select, none {--copy に必要なxclip、xsel、wl-copyがインストールされていません} other {--copy は{tool}を使い、印を付けません}}',
    unknown:
      'クリップボード: {tool, select, none {--copy に必要なxclip、xsel、wl-copyがインストールされていません} other {--copy は{tool}を使い、印を付けません}}',
    none: 'クリップボード: ディスプレイが必要です',
  },
  typing: {
    there: '入力: {tool}を使います',
    none: '入力: ツールがありません。X11ではxdotool、最前面のウィンドウを通知するデスクトップのWaylandではwtypeかydotoolで使えます',
  },
  runtime: {
    fine: '{electron, select, none {実行環境: Node {node}} other {実行環境: Node {node}、Electron {electron}}}',
    old: '実行環境: Node {node}は古すぎます',
    oldMend: 'Node 20.19以降をインストールする',
  },

  drift: {
    onTime: '両方の時計が一致しています。',
    onTimeCorrected: 'このコンピューターの時計はそのままで正確です。現在の補正が間違っています。',
    behind: 'この時計は別のデバイスより{from}～{to}秒遅れています。',
    ahead: 'この時計は別のデバイスより{from}～{to}秒進んでいます。',
    madeUp: '現在の補正（{seconds}）で合っています。',
    howTo: '時計を合わせるか、次を実行してください: tidelock doctor --offset {offset}',
    nowhere: 'このコードは、現在の前後{seconds}秒のどの時刻のものでもありません。',
    malformed: 'このアカウントのコードは{digits, number}文字です。',
    notTimed: 'このアカウントはカウンター式で、時計を使いません。',
    corrected: 'この保管庫のコードには、{seconds}補正した時計を使います。',
    setBack: 'この保管庫のコードには、時計をそのまま使います。',
  },
}
