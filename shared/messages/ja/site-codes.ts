// Japanese: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: 'リカバリーコード…',
  title: '{name}のリカバリーコード',
  how: '多くのサイトでは2段階認証の設定の近くに、「バックアップコード」などの名前で表示されます。認証アプリがないとき、1つにつき1回サインインできます。',
  none: 'このアカウントのリカバリーコードはまだありません。',
  count:
    '{used, plural, =0 {コード{total, number}個、すべて未使用} other {コード{total, number}個、#個は使用済み}}',
  allUsed: 'すべて使用済みです。サイトで新しいものを受け取ってください。',
  danger: 'これらのコードを見た人は、認証アプリなしで{name}に入れます。',
  show: 'コードを表示',
  list: 'リカバリーコード',
  used: '{when}に使用',
  tick: 'サイトで使えたコードに印を付けてください。',
  tickLabel: '{code} は使用済み',
  copyLabel: '{code} をコピー',
  copied: 'コピーしました。サイトで使えたら印を付けてください。',
  copiedClears:
    'コピーしました。クリップボードは{seconds, number}秒後に消去されます。サイトで使えたら印を付けてください。',
  copiedLeft: 'リカバリーコードをコピーしました。サイトで使えましたか？',
  markUsed: '使用済みにする',
  marked: '使用済みにしました',
  edit: '編集',
  field: 'コード',
  hint: 'サイトの表示のまま、1行に1つずつ貼り付けてください。先頭の番号や記号は除きます。',
  found: '{count, plural, =0 {コードはまだありません。} other {コードが#個見つかりました：}}',
  removesAll: '保存すると、このアカウントのリカバリーコードがすべて削除されます。',
  keepsTicks: '残るコードの印はそのままです。',
  save: 'コードを保存',
  remove: 'コードを削除',
  saved: 'リカバリーコードを{count, number}個保存しました',
  removed: 'リカバリーコードを削除しました',
}
