// The order of the quick window: used last, then pinned, then used often and not long ago, then by name. Pure.

import type { AccountView } from '../../shared/views'
import { sayName } from './labels'

export function quickOrder(
  accounts: readonly AccountView[],
  recent: readonly string[],
  /** Milliseconds since 1970. */
  now: number,
): readonly AccountView[] {
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const used = recent.map((id) => byId.get(id)).filter((account) => account !== undefined)
  const pinned = accounts.filter((account) => account.pinned)
  const compare = new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare
  const named = accounts.map((account) => ({ account, name: sayName(account) }))
  const rest = named.sort((a, b) => compare(a.name, b.name)).map(({ account }) => account)
  const often = accounts.filter((account) => account.used).sort((a, b) => weight(b, now) - weight(a, now))
  return [...new Set([...used, ...pinned, ...often, ...rest])]
}

/** A use counts half after so long. */
const halfLife = 30 * 86_400_000

function weight({ used }: AccountView, now: number): number {
  return used ? used.count * 2 ** (-Math.max(0, now - used.last) / halfLife) : 0
}
