// Japanese: pictures beside the accounts, the picker, and packs of icons.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: 'アイコン',
  change: 'アイコンを変更',
  changeShort: '変更…',
  now: {
    automatic: 'サイト名から',
    monogram: '頭文字',
    brand: 'ブランドアイコン：{name}',
    picture: '自分の画像',
  },

  title: 'アイコンを選択',
  basic: '名前から',
  search: 'ブランドアイコンとパックを検索',
  automatic: '自動',
  monogram: '頭文字',
  own: '自分の画像…',
  ownHint: 'ここに画像を貼り付けることもできます。',
  suggested: '候補',
  brands: 'ブランドアイコン',
  packs: '追加したパックから',
  packIcon: '{name}（{pack}）',
  typeToSearch: '名前を入力すると、3,000種類以上のブランドアイコンから探せます。',
  none: '「{query}」という名前のアイコンはありません。別の名前を試すか、自分の画像を選んでください。',
  found: 'アイコンが{count, number}個見つかりました',

  fault: {
    unknown:
      'このファイルは、ここで読める画像ではありません。PNG、JPEG、WebP、GIF、BMP、AVIFのいずれかを選んでください。',
    'too-large': 'この画像は大きすぎます。20 MB以下のものを選んでください。',
    damaged: 'この画像は壊れています。別のものを選んでください。',
  },

  section: 'アイコン',
  brandIcons: {
    title: 'ブランドアイコン',
    text: '既知のサイトは、頭文字の代わりにアイコンで表示します。アイコンはプログラムに含まれ、何もダウンロードしません。',
  },
  packsTitle: 'アイコンパック',
  packsText: 'Aegis形式のパック（zip）です。アカウントに選んだアイコンは、保管庫に保存されます。',
  add: 'パックを追加…',
  adding: 'パックを読み込んでいます…',
  remove: '削除',
  removeLabel: 'アイコンパック{name}を削除',
  packLine: 'アイコン{icons, number}個、バージョン {version}',
  leftOut: '安全に表示できないため、画像{count, number}個を除外しました。',
  added: 'アイコンパック{name}を追加しました',
  removed: 'アイコンパック{name}を削除しました。そこから選んだアイコンは残ります。',
  dialog: { title: 'アイコンパックを選択', kind: 'アイコンパック' },
  refused: {
    unreadable:
      'このファイルはAegis形式のアイコンパックではありません。pack.jsonを含むzipファイルを選んでください。',
    'too-large': 'このアイコンパックは64 MBを超えています。小さいものを選んでください。',
    'too-many': 'アイコンパックはすでに20個あります。先に1つ削除してください。',
  },
}
