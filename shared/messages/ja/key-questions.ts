// Japanese: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

const notYou = '心当たりがない場合は「キャンセル」を選んでください。'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: 'この保管庫のパスフレーズを削除しますか？',
    text: `以後は、残りのキー（キーチェーンか回復キー）でのみ開きます。この操作は元に戻せません。再び使うには設定し直します。${notYou}`,
    button: '削除',
    reason: '保管庫のパスフレーズを削除',
  },
  addKeychain: {
    title: 'この保管庫をキーチェーンで開けるようにしますか？',
    text: `サインインしている間は自動で開き、同じユーザーで動くプログラムもキーチェーンに問い合わせできるようになります。${notYou}`,
    button: '許可',
    reason: 'キーチェーンで保管庫を開くよう設定',
  },
  removeKeychain: {
    title: 'キーチェーンでこの保管庫を開くのをやめますか？',
    text: `以後は毎回、パスフレーズか回復キーをたずねます。どちらかを手元に用意してください。${notYou}`,
    button: 'やめる',
    reason: 'キーチェーンで保管庫を開く設定を解除',
  },
  newRecoveryKey: {
    title: 'この保管庫の新しい回復キーを作成しますか？',
    text: `表示されるのは1回だけです。キーを持つ人は、保管庫とそのバックアップを開けます。${notYou}`,
    button: '作成',
    reason: '保管庫の回復キーを作成',
  },
}
