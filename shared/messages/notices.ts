// A sentence for every calm remark about an open vault, in the language in force.

import type { VaultNotice } from '../views'
import { messages } from './catalogue'

export function noticeText(notice: VaultNotice): string {
  const words = messages.notices.text
  switch (notice.kind) {
    case 'older-generation':
      return words[notice.kind](notice.opened, notice.seen)
    case 'set-aside':
      return words[notice.kind](notice.count)
    case 'keychain-changed':
      return words[notice.kind](notice.was, notice.now)
    default:
      return words[notice.kind]
  }
}
