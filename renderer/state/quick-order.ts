// The order of the quick window: used last, then pinned, then by name. Pure.

import type { AccountView } from '../../shared/views'
import { sayName } from './labels'

export function quickOrder(
  accounts: readonly AccountView[],
  recent: readonly string[],
): readonly AccountView[] {
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const used = recent.map((id) => byId.get(id)).filter((account) => account !== undefined)
  const pinned = accounts.filter((account) => account.pinned)
  const compare = new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare
  const named = accounts.map((account) => ({ account, name: sayName(account) }))
  const rest = named.sort((a, b) => compare(a.name, b.name)).map(({ account }) => account)
  return [...new Set([...used, ...pinned, ...rest])]
}
