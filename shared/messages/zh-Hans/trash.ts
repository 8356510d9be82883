// Simplified Chinese: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: '回收站',
  text: '账户会在这里保留 30 天。其网站仍会要求验证码。',
  after: '永久删除的账户仍在保险库较旧的副本中，直到那些副本被清除。可以从那里找回：',
  emptyTitle: '回收站是空的',
  emptyText: '移除的账户会先放在这里，误删也能找回。',
  deleted: '移除于 {when}',
  keptUntil: '保留到 {when}',
  goesSoon: '将在几天内清除',
  restore: '恢复',
  restoreLabel: '恢复 {name}',
  remove: '永久删除',
  removeLabel: '永久删除 {name}',
  removeAll: '清空回收站',
  restored: '{name} 已回到列表中',
  confirmTitle: '永久删除 {name}？',
  confirmAllTitle: '永久删除 {count, number} 个账户？',
  confirmText:
    '其密钥和恢复码将从保险库中删除。保险库较旧的副本最多还会保留 30 天，可通过历史记录找回。此后，如果网站仍要求验证码，可能会无法登录。',
  confirmButton: '永久删除',
  gone: '已删除 {name}',
  goneAll: '回收站已清空',
}
