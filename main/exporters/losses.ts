// Sorts accounts by what a format can hold: those that go in, those that stay out, and what the former lose.

import type { LeftOut, LostPart } from '../../shared/exporting'
import type { Account } from '../vault/account'
import { groupsOf, tagsOf } from '../vault/groups'
import type { Sorted, Turn } from './exporter'
import { paced } from './paced'

interface Rules {
  /** The parts that the format has a place for. */
  readonly keeps: (account: Account) => readonly LostPart[]
  /** Why an account cannot go in; null = it can. */
  readonly refuses: (account: Account) => LeftOut | null
}

export async function sortAccounts(
  accounts: readonly Account[],
  turn: Turn,
  { keeps, refuses }: Rules,
): Promise<Sorted | null> {
  const judged = await paced(accounts, turn, (account) => ({ account, why: refuses(account) }))
  if (judged === null) return null
  const written = judged.flatMap(({ account, why }) => (why === null ? [account] : []))
  const lost = written.flatMap((account) => {
    const kept = keeps(account)
    const parts = partsOf(account).filter((part) => !kept.includes(part))
    return parts.length === 0 ? [] : [{ account, parts }]
  })
  const leftOut = judged.flatMap(({ account, why }) => (why === null ? [] : [{ account, why }]))
  return { written, leftOut, lost }
}

/** What an account has beyond its token and its names. */
function partsOf(account: Account): readonly LostPart[] {
  const { note, pin, extra, pinned } = account
  return [
    ...(note === '' ? [] : (['note'] as const)),
    ...(pin === null ? [] : (['pin'] as const)),
    ...(typeof extra['icon'] === 'string' ? (['icon'] as const) : []),
    ...(pinned ? (['pinned'] as const) : []),
    ...(groupsOf(account).length > 0 ? (['groups'] as const) : []),
    ...(tagsOf(account).length > 0 ? (['tags'] as const) : []),
  ]
}
