// Japanese: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: 'ゴミ箱',
  text: 'アカウントは30日間ここに残ります。サイトは引き続きコードを求めます。',
  after: '完全に削除したアカウントも、保管庫の古いコピーが消えるまではその中に残り、そこから元に戻せます：',
  emptyTitle: 'ゴミ箱は空です',
  emptyText: '削除したアカウントはここに残るため、誤って削除しても元に戻せます。',
  deleted: '{when}に削除',
  keptUntil: '{when}まで保持',
  goesSoon: '数日以内に消去',
  restore: '復元',
  restoreLabel: '{name}を復元',
  remove: '完全に削除',
  removeLabel: '{name}を完全に削除',
  removeAll: 'ゴミ箱を空にする',
  restored: '{name}を一覧に戻しました',
  confirmTitle: '{name}を完全に削除しますか？',
  confirmAllTitle: 'アカウント{count, number}件を完全に削除しますか？',
  confirmText:
    'シークレットとリカバリーコードを保管庫から削除します。保管庫の古いコピーには最長30日間残り、履歴から元に戻せます。その後もコードを求めるサイトでは、締め出されることがあります。',
  confirmButton: '完全に削除',
  gone: '{name}を削除しました',
  goneAll: 'ゴミ箱を空にしました',
}
