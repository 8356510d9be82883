// What can be done to an account from its row: pin, move, trash; each shown at once and taken back when refused.

import { messages } from '../../shared/messages'
import type { AccountView } from '../../shared/views'
import { ask } from '../bridge'
import { sayName } from './labels'
import { applyMove, type Move, moveByOne, moveToSlot } from './order'
import { chosen } from './part'
import { focusSearch, indexOf, query, shown, wantsFocus } from './search'
import { settings } from './settings'
import { announce, complain, dropToast, showToast } from './toast'
import { accounts } from './vault'

const { list } = messages

export async function pin(account: AccountView, pinned: boolean) {
  const reply = await ask('pinAccount', { id: account.id, pinned })
  if (!reply.ok) return complain(reply.error)
  wantsFocus.value = account.id
  announce(pinned ? list.said.pinned(sayName(account)) : list.said.unpinned(sayName(account)))
}

async function move(account: AccountView, to: Move | null) {
  const before = accounts.peek()
  if (!to || !before) return
  accounts.value = applyMove(before, to)
  wantsFocus.value = account.id
  announce(list.said.moved(sayName(account), indexOf(account.id) + 1, shown.peek().length))
  const reply = await ask('moveAccount', to)
  if (reply.ok) return
  accounts.value = before
  complain(reply.error)
}

/** Why accounts cannot be moved now, as a sentence; null = they can. */
export function whyNotByHand(): string | null {
  const { sorted, part } = messages.ordering.noMove
  if ((settings.peek()?.sort ?? 'manual') !== 'manual') return sorted
  return chosen.peek().kind === 'all' ? null : part
}

/** Not while searching: places in a filtered list mean nothing. */
export const canMove = (account: AccountView, by: -1 | 1) =>
  query.peek().trim() === '' &&
  whyNotByHand() === null &&
  moveByOne(accounts.peek() ?? [], account.id, by) !== null

export function moveOne(account: AccountView, by: -1 | 1) {
  const why = whyNotByHand()
  if (why !== null) return showToast({ text: why, tone: 'plain' })
  if (canMove(account, by)) void move(account, moveByOne(accounts.peek() ?? [], account.id, by))
}

export function dropInto(account: AccountView, slot: number) {
  void move(account, moveToSlot(accounts.peek() ?? [], account.id, slot))
}

export async function trash(account: AccountView) {
  const at = indexOf(account.id)
  const neighbour = shown.peek()[at + 1] ?? shown.peek()[at - 1]
  const reply = await ask('trashAccounts', { ids: [account.id] })
  if (!reply.ok) return complain(reply.error)
  if (neighbour) wantsFocus.value = neighbour.id
  else focusSearch()
  showToast({
    text: list.trashed(sayName(account)),
    tone: 'plain',
    action: { label: messages.common.undo, run: () => void restore([account.id]) },
  })
}

async function restore(ids: readonly string[]) {
  dropToast()
  const reply = await ask('restoreFromTrash', { ids: [...ids] })
  if (!reply.ok) return complain(reply.error)
  if (ids[0]) wantsFocus.value = ids[0]
}
