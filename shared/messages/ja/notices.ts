// Japanese: calm remarks about an open vault.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: '回復キーを作成',
    setPassphrase: 'パスフレーズを設定',
    check: '確認する',
    makeAnother: '作り直す',
    nextWeek: '1週間後に知らせる',
  },
  text: {
    'only-keychain-slot':
      'この保管庫を開けるのはキーチェーンだけです。キーチェーンは失われることがあるので、予備のキーを作成してください。',
    'recovery-unproven':
      '回復キーは作成済みですが、書き留めたことが確認されていません。確認するまで、この保管庫を確実に開けるのはキーチェーンだけです。',
    'older-generation':
      'この保管庫は、ここで開いた最新のものより古い状態です（保存番号 {opened}、最新は {seen}）。最近の変更が失われている可能性があります。',
    'slots-changed-outside':
      'この保管庫のキーがTidelockの外で変更されました。心当たりがない場合は、新しいパスフレーズを設定し、回復キーを作り直してください。',
    'another-vault':
      '前回ここで開いたものとは別の保管庫です。自分で置いた覚えがない場合は、どこから来たものか確認してください。',
    'set-aside':
      'アカウント{count, number}件を読み取れませんでした。ファイル内にそのまま保持し、表示していません。',
    'keychain-changed':
      'この保管庫のキーは{was}に保存されましたが、このコンピューターは現在{now}を使っています。保存し直すには、設定でキーチェーンをいったんオフにし、再びオンにしてください。',
    'folder-not-durable':
      'この保管庫のあるドライブでは、停電時に保存内容が残る保証がありません。別の場所にバックアップを置いてください。',
  },
}
