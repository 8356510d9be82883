// A site's own one-time recovery codes, kept with their account wherever it goes. In the file they stand apart from the
// entries, in `db.tidelock.siteCodes` (docs/vault-format.md). No path loses a code, and a used one never turns unused.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Account, TrashedAccount } from './account'
import type { Change } from './changes'
import type { Contents } from './contents'
import { type Members, membersOf, restOf } from './json-text'
import { Secret } from './secret'
import { SetAside } from './set-aside'

export interface SiteCode {
  /** UTF-8. */
  readonly code: Secret
  /** Milliseconds since 1970; null = not used. */
  readonly usedAt: number | null
  /** Members that this version does not know. */
  readonly extra: Members
}

export interface SiteCodes {
  readonly list: readonly SiteCode[]
  readonly extra: Members
}

export const noSiteCodes: SiteCodes = { list: [], extra: {} }

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const codeNames = new Set(['code', 'usedAt'])
const itemNames = new Set(['account', 'codes'])

export function codeText({ code }: SiteCode): string {
  return code.use((bytes) => utf8.decode(bytes))
}

export function secretOfText(text: string): Secret {
  return new Secret(new TextEncoder().encode(text))
}

/** All of both: those of `first` first. A code that was used in either is used. The very `first` if that changes nothing. */
export function joinedCodes(first: SiteCodes, second: SiteCodes): SiteCodes {
  if (second.list.length === 0) return first
  const more = second.list.filter(({ code }) => !first.list.some((one) => one.code.equals(code)))
  const list = first.list.map((one) => {
    const usedAt = second.list.find(({ code }) => code.equals(one.code))?.usedAt ?? null
    return one.usedAt === null && usedAt !== null ? { ...one, usedAt } : one
  })
  if (more.length === 0 && list.every((one, place) => one === first.list[place])) return first
  return { list: [...list, ...more], extra: { ...second.extra, ...first.extra } }
}

/** The account with the codes of another state of it. */
export function withCodesOf<T extends Account>(account: T, other: Account | undefined): T {
  const siteCodes = other === undefined ? account.siteCodes : joinedCodes(account.siteCodes, other.siteCodes)
  return siteCodes === account.siteCodes ? account : { ...account, siteCodes }
}

/** The member `siteCodes` of the file: what is known first, then what could not be told. */
export function toSiteCodesJson(
  accounts: readonly Account[],
  strays: readonly SetAside[],
): readonly unknown[] {
  const known = accounts.filter(({ siteCodes }) => siteCodes !== noSiteCodes)
  return [
    ...known.map(({ id, siteCodes: { list, extra } }) => ({
      ...{ account: id, ...extra },
      codes: list.map((one) => ({ code: codeText(one), usedAt: one.usedAt, ...one.extra })),
    })),
    ...strays.map((stray) => stray.value()),
  ]
}

interface WithCodes {
  readonly accounts: readonly Account[]
  readonly trash: readonly TrashedAccount[]
  /** Of accounts that are not here (one that was set aside has some), and what cannot be read: kept as it stands. */
  readonly strayCodes: readonly SetAside[]
}

/** `member`: of the file, whatever it is; absent in files of older versions and of Aegis. */
export function fromSiteCodesJson(
  accounts: readonly Account[],
  trash: readonly TrashedAccount[],
  member: unknown,
): WithCodes {
  if (member === undefined) return { accounts, trash, strayCodes: [] }
  const ids = new Set([...accounts, ...trash.map(({ account }) => account)].map(({ id }) => id))
  const read = new Map<string, SiteCodes>()
  const strayCodes: SetAside[] = []
  for (const item of Array.isArray(member) ? member : [member]) {
    const id = membersOf(item)?.['account']
    const codes = typeof id === 'string' && ids.has(id) ? readItem(item) : null
    const before = typeof id === 'string' ? read.get(id) : undefined
    if (codes === null || typeof id !== 'string') strayCodes.push(new SetAside('siteCodes', item))
    else read.set(id, before === undefined ? codes : joinedCodes(before, codes))
  }
  const having = (account: Account): Account => {
    const siteCodes = read.get(account.id)
    return siteCodes === undefined ? account : { ...account, siteCodes }
  }
  return {
    accounts: accounts.map(having),
    trash: trash.map((trashed) => ({ ...trashed, account: having(trashed.account) })),
    strayCodes,
  }
}

function readItem(item: unknown): SiteCodes | null {
  const members = membersOf(item)
  const codes = members?.['codes']
  if (members === null || !Array.isArray(codes)) return null
  const list = codes.map(readCode)
  if (!list.every((one) => one !== null)) return null
  return { list, extra: restOf(members, itemNames) }
}

function readCode(value: unknown): SiteCode | null {
  const members = membersOf(value)
  const code = members?.['code']
  const usedAt = members?.['usedAt'] ?? null
  if (members === null || typeof code !== 'string' || code === '') return null
  if (usedAt !== null && !(typeof usedAt === 'number' && Number.isSafeInteger(usedAt) && usedAt >= 0))
    return null
  return { code: secretOfText(code), usedAt, extra: restOf(members, codeNames) }
}

/** Those that belong to accounts which are deleted for good go with them. */
export function straysWithout(strays: readonly SetAside[], gone: ReadonlySet<string>): readonly SetAside[] {
  const kept = strays.filter((stray) => {
    const id = membersOf(stray.value())?.['account']
    return typeof id !== 'string' || !gone.has(id)
  })
  return kept.length === strays.length ? strays : kept
}

/** In the place of all codes of the account. One that was there before keeps what is known of it. */
export function settingSiteCodes(id: string, codes: readonly Secret[]): Change<null> {
  return changingCodes(id, ({ list, extra }) => {
    const next = codes.map(
      (code): SiteCode => list.find((one) => one.code.equals(code)) ?? { code, usedAt: null, extra: {} },
    )
    const same = next.length === list.length && next.every((one, place) => one === list[place])
    return same ? null : ok({ list: next, extra })
  })
}

/** `usedAt`: milliseconds since 1970; null takes the tick back. Fault for a code that is not there: `changed-elsewhere`. */
export function tickingSiteCode(id: string, code: Secret, usedAt: number | null): Change<null> {
  return changingCodes(id, ({ list, extra }) => {
    const one = list.find((each) => each.code.equals(code))
    if (one === undefined) return fail({ code: 'changed-elsewhere' })
    if ((one.usedAt === null) === (usedAt === null)) return null
    return ok({ list: list.map((each) => (each === one ? { ...one, usedAt } : each)), extra })
  })
}

/** null = nothing to do. */
function changingCodes(
  id: string,
  change: (codes: SiteCodes) => Result<SiteCodes, Fault> | null,
): Change<null> {
  return (contents) => {
    const account = contents.accounts.find((one) => one.id === id)
    if (account === undefined) return fail({ code: 'no-such-account' })
    const next = change(account.siteCodes)
    if (next === null) return ok({ contents, value: null })
    if (!next.ok) return next
    const { list, extra } = next.value
    const none = list.length === 0 && Object.keys(extra).length === 0
    const changed = { ...account, siteCodes: none ? noSiteCodes : next.value }
    const accounts = contents.accounts.map((other) => (other === account ? changed : other))
    return ok({ contents: { ...contents, accounts }, value: null })
  }
}

export interface UnusedSiteCodes {
  readonly issuer: string
  readonly account: string
  readonly codes: readonly string[]
}

/** For paper: every account that has codes left, in the order of the list. The texts are secrets; whoever asks has proved who they are. */
export function unusedSiteCodes({ accounts }: Pick<Contents, 'accounts'>): readonly UnusedSiteCodes[] {
  return accounts.flatMap(({ issuer, account, siteCodes: { list } }) => {
    const codes = list.filter(({ usedAt }) => usedAt === null).map(codeText)
    return codes.length === 0 ? [] : [{ issuer, account, codes }]
  })
}
