// Japanese: groups, tags, sorting, and what is searched by them.

import type { ordering as english } from '../en/ordering'
import type { Translation } from '../live'

export const ordering: Translation<typeof english> = {
  strip: {
    label: '表示',
    all: 'すべて',
    recent: '最近使ったもの',
    unconfirmed: '未確認',
    ungrouped: 'グループなし',
    tag: '#{tag}',
    said: '{name}：アカウント{count, number}件',
  },
  sort: {
    menu: '並べ替えとグループ…',
    title: '並べ替えとグループ',
    manual: '手動',
    issuer: '発行者順',
    account: 'アカウント名順',
    'last-used': '最近使った順',
    'most-used': 'よく使う順',
    added: '追加が新しい順',
    said: '並べ替え：{how}',
    groups: 'グループを編集…',
  },
  noMove: {
    sorted:
      'アカウントを動かせるのは、手動で並べているときだけです。「並べ替えとグループ」で「手動」を選んでください。',
    part: 'アカウントを動かせるのは、すべてを表示しているときだけです。',
  },
  nothing: {
    hint: 'group:仕事、tag:メール、#メール、type:hotpのようにも検索できます。マイナスを付けると除外します：-tag:旧',
    elsewhere: '表示中の範囲の外で、アカウント{count, number}件が一致します。',
    everywhere: 'すべてから検索',
    emptyTitle: 'まだ何もありません',
    emptyText: 'アカウントの編集画面か行のメニューから、このグループに追加できます。',
    showAll: 'すべてのアカウントを表示',
  },
  fields: {
    groups: 'グループ',
    groupsHint: '名前を入力してEnterを押します。新しい名前なら新しいグループになります。',
    tags: 'タグ',
    tagsHint: '単語を入力してEnterを押します。',
    add: '{name}を追加',
    remove: '{name}を外す',
    more: 'グループとタグ',
  },
  account: {
    menu: 'グループとタグ…',
    title: 'グループとタグ',
    save: '保存',
    saved: '{name}のグループとタグを保存しました',
  },
  groups: {
    title: 'グループ',
    none: 'グループはまだありません。1つのアカウントを複数のグループに入れることも、どこにも入れないこともできます。',
    newLabel: '新しいグループ',
    add: '追加',
    nameLabel: 'グループ{name}の名前',
    count: '{count, plural, =0 {アカウントなし} other {アカウント#件}}',
    up: '{name}を上へ移動',
    down: '{name}を下へ移動',
    remove: '{name}を削除',
    moved: '{name}、{count, number}件中{place, number}番目',
    removed: 'グループ{name}を削除しました。アカウントは残っています。',
    done: '完了',
  },
  usage: {
    section: '並び順',
    sort: 'アカウントの並べ替え',
    groups: 'グループ',
    groupsText: '追加、名前の変更、並べ替え、削除ができます。',
    edit: '編集…',
    count: 'アカウントの使用回数を数える',
    countText:
      '「最近使った順」と「よく使う順」に使います。このコンピューターの暗号化されたログだけに残ります。',
    needsLog: 'アクティビティログが必要ですが、オフになっています。',
    forget: 'アカウントの使用回数を消去',
    forgetButton: '消去',
    forgetTitle: '使用回数をすべて消去しますか？',
    forgetText: 'アカウントをいつ、何回使ったかの記録を消去します。アカウント自体は残ります。',
    forgotten: '使用回数を消去しました',
  },
}
