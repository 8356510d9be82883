// Japanese: the first run.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'ステップ {at}/{of}',
  next: '続ける',
  skip: 'スキップ',
  skipLabel: '紹介をスキップ',
  backup: 'バックアップがある',
  points: {
    yoursAlone: '開けるのは本人だけ',
    yoursAloneText: 'このコンピューターのキーチェーン、またはパスフレーズでロックします。',
    yoursAlonePortable: '専用のパスフレーズでロックします。キーはどのキーチェーンにも保存されません。',
    quick: '2秒でコードを',
    quickText: 'このウィンドウやトレイから。ホットキーならどこからでも。',
    yours: 'データは持ち出し自由',
    yoursText: '30種類のアプリのエクスポートを読み込み、それらが読める形式で書き出します。',
  },
  protect: {
    title: '保管庫の開き方は？',
    text: 'あとで設定から変更できます。',
    backupNext: '保管庫を作成した後で、バックアップを選びます。',
  },
  bring: {
    title: 'アカウントを取り込む',
    text: '元のアプリのアカウントは、そこで削除するまで残ります。サイトで2段階認証を有効にし、QRコードを取り込むこともできます。',
    later: 'あとで',
  },
  fromApp: 'ほかのアプリから乗り換える',
  fromAppText: 'アプリを選ぶと、アカウントの取り出し方がわかります',
}
