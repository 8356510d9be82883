// Undo for what replaces a value in an account: the copy of the vault that the save kept has the value still.

import { messages } from '../../shared/messages'
import { undoWords } from '../../shared/messages/later'
import type { AccountView } from '../../shared/views'
import { ask } from '../bridge'
import { bare } from './history'
import { sayName } from './labels'
import { complain, dropToast, showToast } from './toast'

/** Says what was done to the account; with Undo where a copy of the time before was kept. */
export async function sayChanged(account: Pick<AccountView, 'id' | 'issuer' | 'account'>, said: string) {
  const reply = await ask('listCopies')
  const before = reply.ok ? reply.value.copies[0] : undefined
  if (before === undefined) return showToast({ text: said, tone: 'plain' })
  const run = async () => {
    dropToast()
    const done = await ask('bringBack', { copy: bare(before), id: account.id, way: 'values' })
    if (!done.ok) return complain(done.error)
    showToast({ text: undoWords.edited(sayName(done.value.account)), tone: 'plain' })
  }
  showToast({ text: said, tone: 'plain', action: { label: messages.common.undo, run: () => void run() } })
}
