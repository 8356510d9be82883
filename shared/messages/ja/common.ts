// Japanese: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'キャンセル',
  close: '閉じる',
  back: '戻る',
  undo: '元に戻す',
  retry: '再試行',
  quit: '終了',
  dismiss: '閉じる',
  unnamed: '名前のないアカウント',
  accounts: 'アカウント{count, number}件',
  bothNames: '{issuer}（{account}）',
}
