// What changed from one state of the vault to the next, told by names. Pure. Works on prints of the states, which hold
// keyed digests in the place of secrets, so that no more than one copy's secrets are in memory at a time.

import { createHmac } from 'node:crypto'
import { type ChangedAccount, type ChangeKind, type Changes, maxChangesTold } from '../../shared/history'
import type { Account } from './account'
import type { Contents } from './contents'
import { groupsOf, tagsOf } from './groups'
import type { SiteCodes } from './site-codes'

interface AccountPrint {
  readonly id: string
  readonly issuer: string
  readonly account: string
  readonly place: 'list' | 'trash'
  readonly pinned: boolean
  /** Groups and tags. */
  readonly order: string
  readonly counter: number
  readonly parameters: string
  /** Digests, each telling only whether two are the same. */
  readonly secret: string
  readonly siteCodes: string
}

/** A state of the vault without anything that makes a code. */
export interface StatePrint {
  readonly accounts: ReadonlyMap<string, AccountPrint>
  readonly listed: number
  readonly trashed: number
}

/** Accounts between two pauses; some milliseconds of work. */
const slice = 500

/**
 * `key`: random, so that a digest says nothing to whoever does not have it. `pause` lets others have a turn and answers
 * whether to go on; null = it said no, and the contents may be wiped by now.
 */
export async function printOf(
  { accounts, trash }: Contents,
  key: Uint8Array,
  pause: () => Promise<boolean>,
): Promise<StatePrint | null> {
  const prints = new Map<string, AccountPrint>()
  const all = [
    ...accounts.map((account) => ({ account, place: 'list' as const })),
    ...trash.map(({ account }) => ({ account, place: 'trash' as const })),
  ]
  for (const [done, { account, place }] of all.entries()) {
    if (done % slice === slice - 1 && !(await pause())) return null
    prints.set(account.id, printAccount(account, place, key))
  }
  return { accounts: prints, listed: accounts.length, trashed: trash.length }
}

function printAccount(account: Account, place: AccountPrint['place'], key: Uint8Array): AccountPrint {
  const { id, issuer, pinned, counter, secret, pin, siteCodes } = account
  const { type, note, algorithm, digits, period } = account
  const secrets = createHmac('sha256', key)
  secret.use((bytes) => secrets.update(bytes))
  secrets.update(pin === null ? '\0none' : '\0some')
  pin?.use((bytes) => secrets.update(bytes))
  const parameters = JSON.stringify([type, algorithm, digits, period, note])
  return {
    ...{ id, issuer, account: account.account, place, pinned, counter },
    order: JSON.stringify([groupsOf(account), tagsOf(account)]),
    secret: secrets.digest('base64'),
    parameters,
    siteCodes: printCodes(siteCodes, key),
  }
}

function printCodes({ list }: SiteCodes, key: Uint8Array): string {
  if (list.length === 0) return ''
  const digest = createHmac('sha256', key)
  for (const { code, usedAt } of list) {
    digest.update(`${code.length}:${usedAt === null ? 'new' : 'used'}:`)
    code.use((bytes) => digest.update(bytes))
  }
  return digest.digest('base64')
}

/** What can be brought back comes first, so that a long list does not hide it; what was only added comes last. */
export function changesBetween(earlier: StatePrint, later: StatePrint): Changes {
  const deleted: ChangedAccount[] = []
  const changed: ChangedAccount[] = []
  const added: ChangedAccount[] = []
  for (const was of earlier.accounts.values())
    if (!later.accounts.has(was.id)) deleted.push(told(was, undefined, ['deleted']))
  for (const now of later.accounts.values()) {
    const was = earlier.accounts.get(now.id)
    const kinds = was === undefined ? [] : kindsOf(was, now)
    if (was === undefined) added.push(told(now, was, ['added']))
    else if (kinds.length > 0) changed.push(told(now, was, kinds))
  }
  const all = [...deleted, ...changed, ...added]
  const counts: Partial<Record<ChangeKind, number>> = {}
  for (const { kinds } of all) for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  const list = all.slice(0, maxChangesTold)
  return { counts, list, more: all.length - list.length, order: reordered(earlier, later) }
}

function kindsOf(was: AccountPrint, now: AccountPrint): readonly ChangeKind[] {
  const found: readonly (readonly [ChangeKind, boolean])[] = [
    ['restored', was.place === 'trash' && now.place === 'list'],
    ['trashed', was.place === 'list' && now.place === 'trash'],
    ['renamed', was.issuer !== now.issuer || was.account !== now.account],
    ['secret', was.secret !== now.secret],
    ['edited', was.parameters !== now.parameters],
    ['site-codes', was.siteCodes !== now.siteCodes],
    ['counted', was.counter !== now.counter],
    ['pinned', was.pinned !== now.pinned],
    ['ordered', was.order !== now.order],
  ]
  return found.filter(([, holds]) => holds).map(([kind]) => kind)
}

function told(
  { id, issuer, account }: AccountPrint,
  was: AccountPrint | undefined,
  kinds: readonly ChangeKind[],
): ChangedAccount {
  const renamed = kinds.includes('renamed') && was !== undefined
  return { id, issuer, account, kinds, was: renamed ? { issuer: was.issuer, account: was.account } : null }
}

/** Of those that are in the list both times. */
function reordered(earlier: StatePrint, later: StatePrint): boolean {
  const listed = ({ accounts }: StatePrint, other: StatePrint) =>
    [...accounts.values()]
      .filter(({ id, place }) => place === 'list' && other.accounts.get(id)?.place === 'list')
      .map(({ id }) => id)
  const after = listed(later, earlier)
  return listed(earlier, later).some((id, place) => after[place] !== id)
}
