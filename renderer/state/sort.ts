// The list in one of its orders, what is pinned first. Ten thousand names are compared once; afterwards an account that
// changed is put into its place. Pure.

import type { Settings } from '../../shared/settings'
import type { AccountView } from '../../shared/views'
import { pinnedFirst } from './order'

export type Sort = Settings['sort']

export interface HowToSort {
  readonly by: Sort
  /** BCP 47; undefined = the system's. */
  readonly language: string | undefined
  /** Orders by use stand still until this changes: a row must not jump away from under the pointer that copied it. */
  readonly turn: number
}

type Compare = (a: AccountView, b: AccountView) => number

interface Sorted {
  readonly how: HowToSort
  readonly input: readonly AccountView[]
  readonly output: readonly AccountView[]
}

/** Beyond so many changed accounts, sorting anew is cheaper. */
const few = 64

export function createSorter(): (accounts: readonly AccountView[], how: HowToSort) => readonly AccountView[] {
  let last: Sorted | null = null
  let held: Uses = new Map()
  let compare: Compare = () => 0

  return (accounts, how) => {
    if (how.by === 'manual') {
      last = null
      return pinnedFirst(accounts)
    }
    const same = last !== null && last.how.by === how.by && last.how.language === how.language
    const byUse = how.by === 'last-used' || how.by === 'most-used'
    // What is not known yet when the vault opens comes a moment later, and is worth a change of order.
    const stale = byUse && (last?.how.turn !== how.turn || held.size === 0)
    if (same && !stale && last?.input === accounts) return last.output
    if (stale) held = usesOf(accounts)
    if (!same || stale) compare = comparing(how, held)
    const output =
      (same && !stale && last ? patched(last, accounts, compare) : null) ?? accounts.toSorted(compare)
    last = { how, input: accounts, output }
    return output
  }
}

type Uses = ReadonlyMap<string, NonNullable<AccountView['used']>>

function usesOf(accounts: readonly AccountView[]): Uses {
  return new Map(accounts.flatMap(({ id, used }) => (used ? [[id, used] as const] : [])))
}

/** null: too much has changed. */
function patched(
  { input, output }: Sorted,
  accounts: readonly AccountView[],
  compare: Compare,
): readonly AccountView[] | null {
  const before = new Set(input)
  const fresh = accounts.filter((account) => !before.has(account))
  if (fresh.length > few) return null
  const present = new Set(accounts)
  const next = output.filter((account) => present.has(account))
  for (const account of fresh) next.splice(placeFor(next, account, compare), 0, account)
  return next
}

function placeFor(sorted: readonly AccountView[], account: AccountView, compare: Compare): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const there = sorted[middle]
    if (there && compare(there, account) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function comparing({ by, language }: HowToSort, held: Uses): Compare {
  const collate = new Intl.Collator(language).compare
  const names = new WeakMap<AccountView, readonly [string, string]>()
  const namesOf = (account: AccountView) => {
    const known = names.get(account)
    if (known) return known
    const { issuer, account: name } = account
    const pair = by === 'account' ? ([name || issuer, issuer] as const) : ([issuer || name, name] as const)
    const made = [numbered(pair[0]), numbered(pair[1])] as const
    names.set(account, made)
    return made
  }
  const byName: Compare = (a, b) => {
    const [one, other] = [namesOf(a), namesOf(b)]
    // Nameless accounts stand last.
    if ((one[0] === '') !== (other[0] === '')) return one[0] === '' ? 1 : -1
    return (
      (one[0] === other[0] ? 0 : collate(one[0], other[0])) ||
      (one[1] === other[1] ? 0 : collate(one[1], other[1])) ||
      a.addedAt - b.addedAt ||
      (a.id < b.id ? -1 : 1)
    )
  }
  const lastOf = ({ id }: AccountView) => held.get(id)?.last ?? 0
  const countOf = ({ id }: AccountView) => held.get(id)?.count ?? 0
  const first: Readonly<Record<Exclude<Sort, 'manual'>, Compare>> = {
    issuer: byName,
    account: byName,
    added: (a, b) => b.addedAt - a.addedAt || byName(a, b),
    'last-used': (a, b) => lastOf(b) - lastOf(a) || byName(a, b),
    'most-used': (a, b) => countOf(b) - countOf(a) || lastOf(b) - lastOf(a) || byName(a, b),
  }
  const within = by === 'manual' ? byName : first[by]
  return (a, b) => (a.pinned === b.pinned ? within(a, b) : a.pinned ? -1 : 1)
}

/** Numbers padded with zeros sort by their value, and the collator keeps its quick way for plain names. */
function numbered(name: string): string {
  return /\d/.test(name) ? name.replace(/\d+/g, (digits) => digits.padStart(12, '0')) : name
}
