// Japanese: exports.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: 'エクスポート',
  none: 'エクスポートするアカウントがありません。',
  which: '対象のアカウント',
  all: '{count, plural, =1 {唯一のアカウント} other {すべてのアカウント（#件）}}',
  found: '「{query}」で見つかったアカウント{count, number}件',
  one: '{name}のみ',
  chosen: '選択したアカウント{count, number}件',
  sealedGroup: '暗号化あり',
  plainGroup: '暗号化なし：ファイルを手に入れた人にアカウントが渡ります',
  formats: {
    backup: {
      name: '暗号化バックアップ',
      text: 'アカウントのすべての情報を含みます。Tidelockと、Aegisのファイルを読めるアプリで開けます。',
    },
    'aegis-sealed': {
      name: 'Aegis（暗号化あり）',
      text: 'ここで決めるパスワードを使い、Aegisとそのファイルを読めるアプリで開けます。',
    },
    aegis: { name: 'Aegis（暗号化なし）', text: 'Aegisとほとんどのアプリで開けます。' },
    '2fas': { name: '2FAS', text: '2FASとそのファイルを読めるアプリで開けます。' },
    uris: {
      name: 'リンクのテキスト',
      text: '1行に1つのotpauth://リンクです。ほぼすべてのアプリとパスワードマネージャーで読めます。',
    },
    'migration-qr': {
      name: 'Google Authenticator用の画像',
      text: '1枚に10件までのQRコードをPNGファイルにします。この画面からスキャンするには、閉じて「スマートフォンへ移行」を選んでください。',
    },
    html: {
      name: 'QRコードのシート',
      text: '各アカウントのQRコードとリンクです。印刷して鍵のかかる場所に保管します。',
    },
  },
  next: '続ける',
  titleOf: 'エクスポート：{format}',
  goes: 'アカウント{count, number}件を書き出します。ここにも残ります。',
  allLeft: 'この形式で書き出せるアカウントがありません。',
  left: 'アカウント{count, number}件は含まれません',
  leftWhy: {
    type: 'この形式にない種類のコードのため、含まれないもの：',
    digits: 'この形式は6桁か8桁だけのため、含まれないもの：',
    period: 'この形式は30秒間隔だけのため、含まれないもの：',
    secret: 'この形式に入らないシークレットのため、含まれないもの：',
    'too-long': '名前が長すぎるため、含まれないもの：',
  },
  lost: 'アカウント{count, number}件で一部の情報が失われます',
  lostWhat: '次の情報なしで書き出すもの（{parts}）：',
  lostPart: {
    note: 'メモ',
    pin: 'PIN',
    icon: 'アイコン',
    pinned: '一番上への固定',
    groups: 'グループ',
    tags: 'タグ',
  },
  danger:
    '書き出す内容は暗号化されません。手に入れた人は、今後どのデバイスでも{count, plural, =1 {このアカウント} other {これら#件のアカウント}}のコードを作れます。',
  dangerThen:
    '必要がなくなったら残さず、クラウドのフォルダーに置いたりメッセージで送ったりしないでください。',
  opensWith: '開くもの',
  ownKeys: {
    both: 'この保管庫のパスフレーズまたは回復キー',
    passphrase: 'この保管庫のパスフレーズ',
    recovery: 'この保管庫の回復キー',
  },
  ownPassword: '専用のパスワード',
  password: 'ファイルのパスワード',
  passwordAgain: 'パスワードをもう一度',
  passwordMissing: 'パスワードを入力してください。',
  passwordForgotten: 'これがないと誰もファイルを開けません。',
  proves: '本人確認のための、この保管庫のパスフレーズです。',
  save: '保存…',
  print: '印刷…',
  working: '書き出し、読み直して照合しています。その間もコードは使えます。',
  doneTitle: 'エクスポートしました',
  done: '{files, plural, =1 {アカウント{count, number}件を書き出し、読み直して照合しました。} other {アカウント{count, number}件を#個のファイルに書き出し、読み直して照合しました。}}',
  files: 'ファイル',
  doneDelete:
    '{files, plural, =1 {ファイルは暗号化されていません。用が済んだら、ゴミ箱からも削除してください。} other {#個のファイルは暗号化されていません。用が済んだら、ゴミ箱からも削除してください。}}',
  doneSealed: 'パスフレーズかパスワードがないと、本人を含め誰も開けません。',
  printed: 'アカウント{count, number}件のシートをプリンターに送りました。',
  printedThen: '鍵のかかる場所に保管してください。共用のプリンターには、印刷した内容が残ることがあります。',
  settings: {
    title: 'アカウントをエクスポート',
    text: 'ほかのアプリ、バックアップ、紙へ',
    button: 'エクスポート…',
  },
}
