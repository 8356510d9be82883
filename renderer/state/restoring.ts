// Putting a kept copy back, whole or one account of it, and taking that back at once.

import type { BringBackWay, CopyKey } from '../../shared/history'
import { messages } from '../../shared/messages'
import { ask } from '../bridge'
import { bare, readCopies } from './history'
import { sayName } from './labels'
import { complain, dropToast, showToast } from './toast'

const words = messages.history

/** Answers whether it was done. */
export async function restoreCopy(copy: CopyKey): Promise<boolean> {
  const reply = await ask('restoreCopy', { copy: bare(copy) })
  if (!reply.ok) {
    complain(reply.error)
    return false
  }
  const { undo } = reply.value
  showToast({
    text: words.whole.done(reply.value.accounts),
    tone: 'plain',
    ...(undo === null ? {} : { action: { label: messages.common.undo, run: () => void undoWhole(undo) } }),
  })
  void readCopies()
  return true
}

async function undoWhole(copy: CopyKey) {
  dropToast()
  const reply = await ask('restoreCopy', { copy: bare(copy) })
  if (!reply.ok) return complain(reply.error)
  showToast({ text: words.whole.undone, tone: 'plain' })
  void readCopies()
}

export async function bringBack(copy: CopyKey, id: string, way: BringBackWay): Promise<boolean> {
  const reply = await ask('bringBack', { copy: bare(copy), id, way })
  if (!reply.ok) {
    complain(reply.error)
    return false
  }
  const { account, undo } = reply.value
  const name = sayName(account)
  const { doneBack, doneValues, doneBeside } = words.one
  const undoes = () =>
    way === 'values' && undo ? ask('bringBack', { copy: undo, id, way }) : trash(account.id)
  showToast({
    text: { back: doneBack, values: doneValues, beside: doneBeside }[way](name),
    tone: 'plain',
    action: { label: messages.common.undo, run: () => void undoOne(undoes) },
  })
  void readCopies()
  return true
}

const trash = (id: string) => ask('trashAccounts', { ids: [id] })

async function undoOne(undo: () => ReturnType<typeof ask<'bringBack' | 'trashAccounts'>>) {
  dropToast()
  const reply = await undo()
  if (!reply.ok) return complain(reply.error)
  showToast({ text: words.one.undone, tone: 'plain' })
  void readCopies()
}
