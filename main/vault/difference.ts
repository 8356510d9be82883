// What changed between two contents: for the lists that show them, and for the secrets that nobody needs any more.
// Of ten thousand accounts a change touches a few, so what is the same at both ends is left out first.

import type { AccountsChange } from '../../shared/views'
import { type Account, accountView, secretsOf } from './account'
import { sameAccount } from './changes'
import { isUnconfirmed } from './confirming'
import type { Contents } from './contents'
import { iconOf } from './entry-icon'
import { sameOrder } from './groups'

/** null = the list is the same. 'some' says too that the order stays and that what is new stands at the end. */
export function difference(before: readonly Account[], after: readonly Account[]): AccountsChange | null {
  const middle = differing(before, after)
  const old = new Map(middle.before.map((account) => [account.id, account]))
  const present = new Set(middle.after.map(({ id }) => id))
  const stayed = middle.before.filter(({ id }) => present.has(id))
  const inOrder = stayed.every(({ id }, place) => middle.after[place]?.id === id)
  const newAtEnd = middle.atEnd || middle.after.length === stayed.length
  if (!inOrder || !newAtEnd) return { kind: 'all', accounts: after.map(accountView) }
  const removed = middle.before.filter(({ id }) => !present.has(id)).map(({ id }) => id)
  const changed = middle.after.filter((account) => {
    const was = old.get(account.id)
    if (was === undefined || !sameAccount(was, account) || !sameOrder(was, account)) return true
    return isUnconfirmed(was) !== isUnconfirmed(account) || !sameIcon(was, account)
  })
  return changed.length + removed.length === 0
    ? null
    : { kind: 'some', changed: changed.map(accountView), removed }
}

function sameIcon(a: Account, b: Account): boolean {
  return a.extra === b.extra || JSON.stringify(iconOf(a)) === JSON.stringify(iconOf(b))
}

/** Zeroes the secrets of `before` that `after` does not share. */
export function wipeDropped(before: Contents, after: Contents): void {
  const accounts = differing(before.accounts, after.accounts)
  const trash = differing(before.trash, after.trash)
  const bare = (list: readonly { readonly account: Account }[]) => list.map(({ account }) => account)
  const kept = new Set([...accounts.after, ...bare(trash.after)].flatMap(secretsOf))
  for (const secret of [...accounts.before, ...bare(trash.before)].flatMap(secretsOf))
    if (!kept.has(secret)) secret.wipe()
}

interface Differing<T> {
  readonly before: readonly T[]
  readonly after: readonly T[]
  /** Nothing the same follows. */
  readonly atEnd: boolean
}

function differing<T>(before: readonly T[], after: readonly T[]): Differing<T> {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
    atEnd: tail === 0,
  }
}
