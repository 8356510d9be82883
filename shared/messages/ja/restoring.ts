// Japanese: the Restore screen.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: 'バックアップを復元',
  text: 'バックアップの内容を確認するまで、何も変更しません。',
  choose: 'バックアップを選択…',
  chooseOther: '別のものを選択…',
  reading: '開いています…',
  intro:
    'TidelockかAegisのバックアップを復元します。ほかのアプリのエクスポートは「アカウントを追加」からインポートしてください。',
  locked: {
    title: 'キーが必要です',
    text: 'この保管庫のキーでは開けません。作成したときのパスフレーズか回復キーが必要です。',
    label: 'パスフレーズまたは回復キー',
    open: '開く',
    opening: '開いています…',
    empty: 'パスフレーズか回復キーを入力してください。',
  },
  wrongKey:
    'これではこのバックアップを開けません。古いパスフレーズの可能性があります。それか回復キーを試してください。',
  refused: {
    'vault-empty': 'このファイルは空です。別のバックアップを選んでください。',
    'vault-truncated':
      'このバックアップは途中で切れており、一部がありません。元の場所からコピーし直すか、別のものを選んでください。',
    'vault-damaged': 'このバックアップは壊れています。内容の検査に通りません。別のものを選んでください。',
    'vault-newer':
      'このバックアップは、より新しいTidelockで作成されました（形式 {version}）。復元するにはTidelockを更新してください。',
    'vault-cost-refused':
      'このファイルは、開くのに通常あり得ない計算量を要求しています。どこから来たものか確認してください。',
    'slot-missing':
      'このファイルを開けるのは、作成したコンピューターのキーチェーンだけです。パスフレーズか回復キーのあるバックアップを選んでください。',
    other: 'このファイルは読み取れないか、64 MBを超えています。場所と権限を確認してください。',
  },
  foreign: {
    other: 'これは別のプログラムのエクスポートで、保管庫のバックアップではありません。インポートはできます。',
    import: 'インポート',
    none: 'これはバックアップではありません。Tidelockのバックアップの名前はtidelock-backup-….jsonです。',
  },
  made: '{moment}に作成',
  madeUnknown: '作成日時は不明です',
  holds: '{trash, plural, =0 {アカウント{count, number}件} other {アカウント{count, number}件、ゴミ箱に#件}}',
  unreadable: '中の{count, number}件を読み取れません。そのまま保持します。',
  otherVault: '別の保管庫から作成されたものです。',
  filter: '表示',
  place: { new: '新規', here: '両方にある', 'only-here': 'ここだけ' },
  filters: {
    new: '新規 {count, number}',
    here: '両方にある {count, number}',
    'only-here': 'ここだけ {count, number}',
  },
  list: 'アカウント',
  nothing: 'なし。',
  how: {
    label: '復元の方法',
    merge: '足りないものを追加',
    mergeText:
      '{added, plural, =0 {バックアップの内容はすべてここにあります。} other {アカウント#件を追加します。ここにあるものはすべて残ります。}}',
    replace: 'すべて置き換える',
    replaceText:
      '保管庫の内容は、バックアップのアカウント{inBackup, number}件になります。{onlyHere, plural, =0 {} other {この保管庫だけにある#件は削除されます。}}',
  },
  merge: '復元',
  replaceTitle: 'すべて置き換えますか？',
  replaceButton: '置き換える',
  working: '復元しています…',
  done: {
    title: '復元しました',
    merged: '{added, plural, =0 {足りないものはありませんでした} other {アカウント#件を追加しました}}',
    replaced: '保管庫はアカウント{count, number}件になりました',
    removed: 'この保管庫だけにあったアカウント{count, number}件を削除しました。',
    trashed: 'アカウント{count, number}件がゴミ箱に入りました。',
    undo: '元に戻す',
    undoText: 'ほかの変更をするまでは、復元前の状態に正確に戻せます。',
    undone: '復元全体を元に戻しました',
    close: '完了',
  },
}
