// Japanese: what the main process itself puts on the screen.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: 'キャンセル',
  portableTitle: '{file}（ポータブル保管庫） - Tidelock',
  pdf: 'PDF文書',
  kitFile: 'Tidelock回復キット.pdf',
  picture: { png: 'PNG画像', svg: 'SVG画像' },
  exported: {
    backup: '暗号化バックアップ',
    aegis: 'Aegisファイル',
    '2fas': '2FASファイル',
    uris: 'テキスト',
    'migration-qr': 'PNG画像',
    html: 'Webページ',
  },
  backup: {
    kind: 'Tidelockバックアップ',
    folder: 'バックアップ用フォルダー',
    open: 'バックアップを選択',
    kinds: 'バックアップ',
  },
  noName: '名前のないアカウント',
  bothNames: '{issuer}（{account}）',
  questions: {
    show: {
      title: '{name}のシークレットを表示しますか？',
      text: 'これを見た人は、今後どのデバイスでもこのアカウントのコードを作れます。心当たりがない場合は「キャンセル」を選んでください。',
      button: '表示',
      reason: 'アカウントのシークレットを表示',
    },
    savePicture: {
      title: '{name}のシークレットを画像として保存しますか？',
      text: 'この画像を持つ人は、今後どのデバイスでもこのアカウントのコードを作れます。心当たりがない場合は「キャンセル」を選んでください。',
      button: '保存',
      reason: 'アカウントのシークレットを保存',
    },
    move: {
      title: 'アカウント{count, number}件のシークレットを表示しますか？',
      text: 'これを見た人は、今後どのデバイスでもコードを作れます。心当たりがない場合は「キャンセル」を選んでください。',
      button: '表示',
      reason: 'アカウントのシークレットを表示',
    },
    siteCodes: {
      title: '{name}のリカバリーコードを表示しますか？',
      text: 'これを見た人は、本人に代わってサインインできます。心当たりがない場合は「キャンセル」を選んでください。',
      button: '表示',
      reason: 'アカウントのリカバリーコードを表示',
    },
    kit: {
      title: 'サイトのリカバリーコードを回復キットに載せますか？',
      text: 'キットを持つ人は、本人に代わってこれらのサイトにサインインできます。心当たりがない場合は「キャンセル」を選んでください。',
      button: '載せる',
      reason: 'サイトのリカバリーコードを回復キットに記載',
    },
    write: {
      title: 'アカウント{count, number}件のシークレットをファイルに書き出しますか？',
      text: 'このファイルを開ける人は、今後コードを作れます。心当たりがない場合は「キャンセル」を選んでください。',
      button: '続行',
      reason: 'アカウントのシークレットをファイルに保存',
    },
    print: {
      title: 'アカウント{count, number}件のシークレットを印刷しますか？',
      text: 'この紙を見た人は、今後コードを作れます。心当たりがない場合は「キャンセル」を選んでください。',
      button: '続行',
      reason: 'アカウントのシークレットを印刷',
    },
    backUp: {
      title: '専用のパスワードで保管庫をバックアップしますか？',
      text: 'このファイルとパスワードを持つ人は、保管庫のすべてのシークレットを手に入れられます。心当たりがない場合は「キャンセル」を選んでください。',
      button: '続行',
      reason: '専用のパスワードで保管庫をバックアップ',
    },
    setPassphrase: {
      title: 'この保管庫に新しいパスフレーズを使いますか？',
      text: 'パスフレーズを知る人は、保管庫を開いてすべてのシークレットを見られます。入力した覚えがない場合は「キャンセル」を選んでください。',
      button: '使う',
      reason: '保管庫のパスフレーズを設定',
    },
  },
}
