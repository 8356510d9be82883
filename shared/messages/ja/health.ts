// Japanese: what is said of the vault's health on the list itself.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: '診断とアクティビティ',
  failedUnlocks: '前回のロック解除以降、パスフレーズの誤りが{count, number}回ありました（最後は{last}）。',
  failedLabel: 'ロック解除の失敗',
  ask: {
    label: '新しいアカウントの確認',
    question: '{name}のコードはサイトで使えましたか？',
    yes: 'はい',
    notYet: 'まだ',
    thanks: '記録しました：{name}のコードはサイトで使えます。',
    hint: 'いつまでも使えない場合は、このコンピューターの時計を確認するか、サイトのシークレットを取り込み直してください。',
    inMenu: 'コードがサイトで使えた',
  },
}
