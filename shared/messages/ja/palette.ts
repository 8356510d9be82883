// Japanese: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type {
  bulk as englishBulk,
  palette as englishPalette,
  shortcutSheet as englishSheet,
} from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof englishPalette> = {
  title: 'コマンドを検索',
  field: 'コマンドまたはアカウント',
  placeholder: 'コマンドとアカウントを検索',
  list: 'コマンドとアカウント',
  nothing: '「{query}」に一致するコマンドもアカウントもありません。',
  found: '{count, number}件。Enterで実行：{first}',
  of: '{action}：{name}',
  copies: 'コードをコピー',
  opensPin: 'PINを入力',
  countsUp: '新しいコード',
  moreOf: '{name}のその他の操作',
  backToAll: 'すべてのコマンドに戻る',
  hintRun: '実行',
  hintMore: 'その他の操作',
  hintBack: '戻る',
  hintClose: '閉じる',
}

export const shortcutSheet: Translation<typeof englishSheet> = {
  title: 'キーボードショートカット',
  topics: {
    window: '共通',
    list: '一覧',
    account: 'アカウント',
    selecting: '複数のアカウント',
    quick: 'クイックウィンドウ',
  },
  gestures: {
    type: '検索（そのまま入力）',
    walk: '一覧を移動',
    ends: '最初と最後のアカウント',
    pages: '1ページ上または下へ',
    back: '検索をクリア、戻る',
    paste: 'リンクや画像を貼り付けて追加',
    menu: 'アカウントのメニュー',
    choose: '選択または選択を解除',
    range: 'ここからそこまでを選択',
    chooseAll: '一覧をすべて選択',
    trashChosen: '選択したアカウントをゴミ箱に入れる',
    stop: '選択を終了',
    quickCopy: 'コードをコピーして隠す',
    quickType: '前のウィンドウにコードを入力',
    quickPick: '一覧の順番でコピー',
    quickHide: 'ウィンドウを隠す',
  },
  or: 'または',
  open: '開く',
  settingsText: 'このウィンドウのすべてのキーを1ページで見られます。',
}

export const bulk: Translation<typeof englishBulk> = {
  title: 'アカウント{count, number}件のグループとタグ',
  groups: 'グループ',
  noGroups: 'グループはまだありません。',
  newGroup: '新しいグループ',
  addGroup: 'グループを追加',
  tags: 'タグ',
  noTags: 'タグの付いたアカウントはありません。',
  newTag: '新しいタグ',
  newTagHint: '空白なし（例：仕事）',
  addTag: 'タグを追加',
  tagFault: 'タグは32文字以内の1語です。空白を除いてください。',
  groupFault: 'グループの名前は1～64文字です。',
  some: '{all, number}件中{count, number}件',
  save: '保存',
  saved: 'アカウント{count, number}件を変更しました。',
}
