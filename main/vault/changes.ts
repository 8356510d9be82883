// Every change of the accounts as a function of the contents, so that it can be made again on newer contents.
// Pure: returns a copy that shares what did not change, or the very same contents when there is nothing to do.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Account, AccountDraft } from './account'
import { unconfirmed } from './confirming'
import type { Contents } from './contents'
import { Secret } from './secret'
import { noSiteCodes, straysWithout } from './site-codes'

export interface Changed<T> {
  readonly contents: Contents
  readonly value: T
}
export type Change<T> = (contents: Contents) => Result<Changed<T>, Fault>

/** A draft with the bytes copied at once, because its owner may wipe them while the change waits for its turn. */
export interface OwnedDraft extends Omit<AccountDraft, 'token'> {
  readonly token: Omit<AccountDraft['token'], 'secret' | 'pin'>
  readonly secret: Secret | null
  readonly pin: Secret | null
}

export function ownedDraft({ token: { secret, pin, ...token }, ...draft }: AccountDraft): OwnedDraft {
  return {
    ...draft,
    token,
    secret: secret.length === 0 ? null : new Secret(Uint8Array.from(secret)),
    pin: pin === null ? null : new Secret(new TextEncoder().encode(pin)),
  }
}

export function newAccount(draft: OwnedDraft, id: string, now: number): Account {
  const { issuer, account, note, token, pin, pinned = false } = draft
  const secret = draft.secret ?? new Secret(new Uint8Array(0))
  const names = { id, issuer, account, note }
  const extra = draft.unconfirmed ? unconfirmed({}) : {}
  const rest = { secret, pin, pinned, addedAt: now, siteCodes: noSiteCodes, extra }
  return { ...names, ...parameters(token), ...rest }
}

export function adding(accounts: readonly Account[]): Change<readonly Account[]> {
  return (contents) =>
    done(contents, accounts.length === 0 ? {} : { accounts: [...contents.accounts, ...accounts] }, accounts)
}

/** `before` is the account as the person saw it: if it has changed since, the edit no longer makes sense. */
export function editing(before: Account, draft: OwnedDraft): Change<Account> {
  return (contents) => {
    const current = contents.accounts.find(({ id }) => id === before.id)
    if (current === undefined) return fail({ code: 'no-such-account' })
    if (!sameAccount(current, before)) return fail({ code: 'changed-elsewhere' })
    const { issuer, account, note, token } = draft
    const kept = draft.secret === null
    const edited: Account = {
      ...current,
      issuer,
      account,
      note,
      ...parameters(token),
      secret: draft.secret ?? current.secret,
      pin: draft.pin ?? (kept && token.type === current.type ? current.pin : null),
      pinned: draft.pinned ?? current.pinned,
    }
    return done(contents, { accounts: replaced(contents, edited) }, edited)
  }
}

export function pinning(id: string, pinned: boolean): Change<null> {
  return withAccount(id, (contents, account) =>
    done(
      contents,
      account.pinned === pinned ? {} : { accounts: replaced(contents, { ...account, pinned }) },
      null,
    ),
  )
}

export function moving(id: string, before: string | null): Change<null> {
  return withAccount(id, (contents, account) => {
    const others = contents.accounts.filter((other) => other.id !== id)
    const place = before === null ? others.length : others.findIndex((other) => other.id === before)
    if (before === id) return done(contents, {}, null)
    if (place < 0) return fail({ code: 'no-such-account' })
    const stays = contents.accounts[place] === account
    return done(contents, stays ? {} : { accounts: others.toSpliced(place, 0, account) }, null)
  })
}

export function trashing(ids: readonly string[], now: number): Change<null> {
  return (contents) => {
    const [gone, kept] = parted(contents.accounts, ids, ({ id }) => id)
    if (gone.length === 0)
      return ids.length === 0 ? done(contents, {}, null) : fail({ code: 'no-such-account' })
    const trash = [...contents.trash, ...gone.map((account) => ({ account, deletedAt: now }))]
    return done(contents, { accounts: kept, trash }, null)
  }
}

export function restoring(ids: readonly string[]): Change<null> {
  return (contents) => {
    const [back, trash] = parted(contents.trash, ids, ({ account }) => account.id)
    if (back.length === 0)
      return ids.length === 0 ? done(contents, {}, null) : fail({ code: 'no-such-account' })
    return done(
      contents,
      { accounts: [...contents.accounts, ...back.map(({ account }) => account)], trash },
      null,
    )
  }
}

export function deleting(ids: readonly string[]): Change<null> {
  return (contents) => {
    const [gone, trash] = parted(contents.trash, ids, ({ account }) => account.id)
    if (gone.length === 0)
      return ids.length === 0 ? done(contents, {}, null) : fail({ code: 'no-such-account' })
    const strayCodes = straysWithout(contents.strayCodes, new Set(gone.map(({ account }) => account.id)))
    return done(contents, { trash, strayCodes }, null)
  }
}

/** HOTP (RFC 4226 7.2): the counter moves on in the file before its code is shown, so none is ever used twice. */
export function countingUp(id: string): Change<{ readonly account: Account }> {
  return withAccount(id, (contents, account) => {
    if (account.type !== 'hotp') return fail({ code: 'bad-request' })
    if (account.counter >= Number.MAX_SAFE_INTEGER) return fail({ code: 'counter-invalid' })
    const next = { ...account, counter: account.counter + 1 }
    return done(contents, { accounts: replaced(contents, next) }, { account })
  })
}

export function sameAccount(a: Account, b: Account): boolean {
  if (a === b) return true
  const plain: readonly (keyof Account)[] = [
    'id',
    'type',
    'issuer',
    'account',
    'note',
    'algorithm',
    'digits',
    'period',
    'counter',
    'pinned',
    'addedAt',
  ]
  const samePin = a.pin === null || b.pin === null ? a.pin === b.pin : a.pin.equals(b.pin)
  return samePin && a.secret.equals(b.secret) && plain.every((name) => a[name] === b[name])
}

function parameters({ type, algorithm, digits, period, counter }: OwnedDraft['token']) {
  return { type, algorithm, digits, period, counter }
}

function done<T>(contents: Contents, change: Partial<Contents>, value: T): Result<Changed<T>, Fault> {
  return ok({ contents: Object.keys(change).length === 0 ? contents : { ...contents, ...change }, value })
}

function withAccount<T>(
  id: string,
  change: (contents: Contents, account: Account) => Result<Changed<T>, Fault>,
): Change<T> {
  return (contents) => {
    const account = contents.accounts.find((one) => one.id === id)
    return account === undefined ? fail({ code: 'no-such-account' }) : change(contents, account)
  }
}

function replaced({ accounts }: Contents, account: Account): readonly Account[] {
  return accounts.map((other) => (other.id === account.id ? account : other))
}

/** In the order in which they stand, not in the order of the ids. */
function parted<T>(all: readonly T[], ids: readonly string[], idOf: (one: T) => string): [T[], T[]] {
  const wanted = new Set(ids)
  return [all.filter((one) => wanted.has(idOf(one))), all.filter((one) => !wanted.has(idOf(one)))]
}
