// Japanese: the recovery key, its kit, and the check that it was written down.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: '回復キーを作成',
    what: '回復キーは、パスフレーズを忘れたときやキーチェーンを失ったときに、この保管庫を開くためのものです。紙に残すため、キットを印刷するか書き留めてください。',
    once: '表示されるのは今回だけです。その後、控えが正しいか確かめるために一部を入力します。',
    older: '古い回復キーはそれまで使え、新しいキーを確認すると使えなくなります。',
    make: 'キーを作成',
  },
  shown: {
    title: '回復キー',
    text: 'キットを印刷するかキーを書き留め、このコンピューターとは別の場所に保管してください。',
    label: '回復キー',
    save: 'キットをPDFで保存…',
    print: 'キットを印刷…',
    copy: 'コピー',
    copied: 'コピーしました（{seconds, number}秒間）',
    saved: '{file}を保存しました。このコンピューターから移すか、印刷して削除してください。',
    printed: 'キットをプリンターに送りました。',
    siteCodes: 'アカウント{count, number}件の未使用のリカバリーコードを載せる',
    siteCodesDanger: 'キットを見つけた人は、保管庫がなくてもこれらのコードをすぐに使えます。',
    later: 'あとで',
    next: '続ける',
  },
  check: {
    title: '控えを確認',
    text: '画面ではなく控えを見て、{one, number}番目と{other, number}番目のまとまりを入力してください。',
    group: '{group, number}番目のまとまり',
    hint: 'ここにキー全体を入力または貼り付けることもできます。',
    empty: 'キーの{group, number}番目のまとまりを入力してください。',
    differs: 'キーの{group, number}番目のまとまりと違います。控えをもう一度確認してください。',
    wholeDiffers: '{count, plural, other {控えの{groups}番目のまとまりが違います。}}',
    button: '確認',
    done: '控えは正しい内容です。回復キーが有効になりました',
    doneOlder: '控えは正しい内容です。古い回復キーでは保管庫を開けなくなりました',
  },
  leave: {
    title: '確認せずに終えますか？',
    goneTitle: 'キーの表示を終了しました',
    gone: '10分が経過しました。',
    unproven: '新しいキーですでに保管庫を開けますが、手元にあることが確認されていません。',
    older: '新しいキーを確認するまで、古い回復キーも使えます。',
    reminder: '保管庫を確実に開けるのはキーチェーンだけなので、Tidelockは引き続きお知らせします。',
    later: 'あとで設定から、キー全体を入力して確認できます。',
    back: '戻る',
    keep: '未確認のまま残す',
    remove: 'キーを削除',
    removed: '新しい回復キーを削除しました',
  },
  prove: {
    title: '回復キーを確認',
    text: '最後に作成した回復キーを、控えのとおりに入力してください。',
    label: '回復キー',
    hint: '大文字と小文字、空白とハイフンは区別しません。',
    empty: '回復キーを入力してください。',
    button: '確認',
    working: '確認しています…',
  },
}
