// Sorts accounts by what a format can hold: those that go in, those that stay out, and what the former lose.

import type { LeftOut, LostPart } from '../../shared/exporting'
import type { Account } from '../vault/account'
import type { Exported } from './exporter'

export interface Sorted extends Pick<Exported, 'written' | 'leftOut' | 'lost'> {}

/** `keeps`: the parts that the format has a place for. `refuses`: why an account cannot go in; null = it can. */
export function sortAccounts(
  accounts: readonly Account[],
  keeps: readonly LostPart[],
  refuses: (account: Account) => LeftOut | null,
): Sorted {
  const judged = accounts.map((account) => ({ account, why: refuses(account) }))
  const written = judged.flatMap(({ account, why }) => (why === null ? [account] : []))
  const lost = written.flatMap((account) => {
    const parts = partsOf(account).filter((part) => !keeps.includes(part))
    return parts.length === 0 ? [] : [{ account, parts }]
  })
  const leftOut = judged.flatMap(({ account, why }) => (why === null ? [] : [{ account, why }]))
  return { written, leftOut, lost }
}

/** What an account has beyond its token and its names. */
function partsOf({ note, pin, extra, pinned }: Account): readonly LostPart[] {
  return [
    ...(note === '' ? [] : (['note'] as const)),
    ...(pin === null ? [] : (['pin'] as const)),
    ...(typeof extra['icon'] === 'string' ? (['icon'] as const) : []),
    ...(pinned ? (['pinned'] as const) : []),
  ]
}
