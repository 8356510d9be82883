// The order of the list: pinned first, then as in the vault; and what a move means for the vault's order. Pure.

import type { AccountsChange, AccountView } from '../../shared/views'

export function pinnedFirst(accounts: readonly AccountView[]): readonly AccountView[] {
  const pinned = accounts.filter((account) => account.pinned)
  return pinned.length === 0 ? accounts : [...pinned, ...accounts.filter((account) => !account.pinned)]
}

export interface Move {
  readonly id: string
  /** The account it is put before; null = last. */
  readonly before: string | null
}

/** Puts an account into a slot among those that are pinned, or not, as it is. Null when nothing would change. */
export function moveToSlot(accounts: readonly AccountView[], id: string, slot: number): Move | null {
  const moved = accounts.find((account) => account.id === id)
  if (!moved) return null
  const section = accounts.filter((account) => account.pinned === moved.pinned)
  const at = section.indexOf(moved)
  if (slot < 0 || slot > section.length || slot === at || slot === at + 1) return null
  const follower = section[slot]
  if (follower) return { id, before: follower.id }
  const after = accounts.indexOf(section.at(-1) ?? moved) + 1
  return { id, before: accounts[after]?.id ?? null }
}

/** One place up (-1) or down (1) in the list as shown. */
export function moveByOne(accounts: readonly AccountView[], id: string, by: -1 | 1): Move | null {
  const moved = accounts.find((account) => account.id === id)
  if (!moved) return null
  const at = accounts.filter((account) => account.pinned === moved.pinned).indexOf(moved)
  return moveToSlot(accounts, id, by === -1 ? at - 1 : at + 2)
}

export function applyMove(accounts: readonly AccountView[], move: Move): readonly AccountView[] {
  const moved = accounts.find((account) => account.id === move.id)
  if (!moved) return accounts
  const rest = accounts.filter((account) => account.id !== move.id)
  const at = move.before === null ? rest.length : rest.findIndex((account) => account.id === move.before)
  return at < 0 ? accounts : [...rest.slice(0, at), moved, ...rest.slice(at)]
}

/** The list after a change that main told; accounts it does not know yet are put last. */
export function applyChange(
  accounts: readonly AccountView[],
  change: AccountsChange,
): readonly AccountView[] {
  if (change.kind === 'all') return change.accounts
  const changed = new Map(change.changed.map((account) => [account.id, account]))
  const removed = new Set(change.removed)
  const kept: AccountView[] = []
  for (const account of accounts) {
    if (!removed.has(account.id)) kept.push(changed.get(account.id) ?? account)
    changed.delete(account.id)
  }
  return [...kept, ...changed.values()]
}
