// Japanese: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: '回復キット',
  documentTitle: 'Tidelock回復キット',
  what: [
    'パスフレーズを忘れたときや、コンピューターまたはキーチェーンを失ったときに、このページでTidelockの保管庫を開けます。',
    'このページだけでは何も開けません。保管庫のファイルかそのバックアップが必要です。両者は別々の場所に保管してください。',
  ],
  key: '回復キー',
  keyHint: '大文字と小文字、空白とハイフンは区別しません。O、I、L、Uの文字は含まれません。',
  qr: '同じキー',
  vault: '保管庫',
  made: '作成日',
  ways: [
    {
      head: '保管庫のあるコンピューターで',
      steps: ['Tidelockを起動し、ロック画面でキーを入力します。入力欄は「回復キーを使う」で表示されます。'],
    },
    {
      head: '新しいコンピューターで',
      steps: [
        'Tidelockをインストールして起動し、新しい保管庫を作成します。',
        'バックアップか元のファイルvault.jsonを、ウィンドウにドロップします。',
        'ファイルのパスワードをたずねられたら、回復キーを入力します。',
      ],
    },
    {
      head: 'Tidelockがなくなったとき',
      steps: [
        '保管庫のファイルは、Android用認証アプリAegisの形式です。Aegisにインポートし、パスワードとしてこのキーを大文字で、まとまりの間をハイフンでつないで入力します。',
        'または、Pythonのあるコンピューターで：<code>python3 open-vault.py vault.json</code>。このプログラムはTidelockのソースコードのdocsに、形式の説明と一緒に入っています。',
      ],
    },
  ],
  after: 'その後は新しい回復キーを作成してキットを印刷し、このページを破棄してください。',
  kept: '保管庫のファイルまたはバックアップの保管場所',
  notes: 'メモ',
  siteCodes: 'サイトの未使用のリカバリーコード',
  siteCodesHint: '1つにつき1回だけ使えます。使ったものは線で消してください。',
  noName: '名前のないアカウント',
}
