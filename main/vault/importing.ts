// Many accounts that come in at once, from files or a backup, as one change. What counts as a duplicate is decided on
// the contents as they are when the change is made, so two processes that import at once still import once.

import { createHash } from 'node:crypto'
import type { OnDuplicate } from '../../shared/importing'
import { ok } from '../../shared/result'
import type { Account, AccountDraft } from './account'
import { type Change, newAccount, ownedDraft } from './changes'
import { unconfirmed } from './confirming'
import { metByName } from './groups'
import { type Members, membersOf } from './json-text'

/** Of an importer's row: what the vault keeps. */
export interface ImportRow {
  readonly draft: AccountDraft
  readonly extra?: Members
  /** Milliseconds since 1970; absent = now. */
  readonly addedAt?: number
}

export interface ImportBatch {
  readonly rows: readonly ImportRow[]
  /** Aegis' groups, which the rows' `extra` may name. */
  readonly groups: readonly unknown[]
}

export type RowOutcome = 'added' | 'replaced' | 'duplicate'

/** A batch whose rows are accounts already: ids given, bytes owned. */
export interface OwnedBatch {
  readonly accounts: readonly Account[]
  readonly groups: readonly unknown[]
}

export interface ImportPlan {
  readonly accounts: readonly Account[]
  /** For each batch, for each of its rows. */
  readonly outcomes: readonly (readonly RowOutcome[])[]
}

export interface Imported extends Pick<ImportPlan, 'outcomes'> {
  /** Added accounts as they came in. */
  readonly added: readonly Account[]
  /** The accounts that were replaced, as they were; their PINs may be wiped. */
  readonly replaced: readonly Account[]
}

export function ownedBatch({ rows, groups }: ImportBatch, newId: () => string, now: number): OwnedBatch {
  const accounts = rows.map(({ draft, extra = {}, addedAt = now }) => ({
    ...newAccount(ownedDraft(draft), newId(), addedAt),
    extra: draft.unconfirmed ? unconfirmed(extra) : extra,
  }))
  return { accounts, groups }
}

/** Batches come one after the other; equal rows within one batch are all kept (formats.md 1.9). */
export function importing(given: readonly OwnedBatch[], onDuplicate: OnDuplicate): Change<Imported> {
  return (contents) => {
    const batches = given.map(({ accounts, groups }) => metByName(contents.groups, groups, accounts))
    const { accounts, outcomes } = planImport(contents.accounts, batches, onDuplicate)
    const told = outcomes.flat()
    const added = batches.flatMap((batch) => batch.accounts).filter((_, index) => told[index] === 'added')
    const value = { outcomes, added, replaced: contents.accounts.filter((one, i) => accounts[i] !== one) }
    if (added.length === 0 && value.replaced.length === 0) return ok({ contents, value })
    const groups = withGroups(
      contents.groups,
      batches.flatMap((batch) => batch.groups),
    )
    return ok({ contents: { ...contents, accounts, groups }, value })
  }
}

export function planImport(
  present: readonly Account[],
  batches: readonly OwnedBatch[],
  onDuplicate: OnDuplicate,
): ImportPlan {
  const accounts = [...present]
  const places = new Map(present.map((account, place) => [duplicateKey(account), place]))
  const outcomes = batches.map(({ accounts: rows }) => {
    const fresh: (readonly [string, number])[] = []
    const told = rows.map((row): RowOutcome => {
      const key = duplicateKey(row)
      const place = places.get(key)
      const twin = place === undefined ? undefined : accounts[place]
      if (place === undefined || twin === undefined || onDuplicate === 'keep') {
        fresh.push([key, accounts.length])
        accounts.push(row)
        return 'added'
      }
      if (onDuplicate === 'skip') return 'duplicate'
      accounts[place] = replacing(twin, row)
      return 'replaced'
    })
    // Only now, because rows of one batch are no duplicates of each other.
    for (const [key, place] of fresh) if (!places.has(key)) places.set(key, place)
    return told
  })
  return { accounts, outcomes }
}

/** Type, secret, names, algorithm, digits and period agree; the counter does not count. Holds a digest, no secret. */
export function duplicateKey(account: Account): string {
  return account.secret.use((bytes) => digest(account, account, bytes))
}

/** The same of an account that is no account yet. */
export function draftKey({ token, ...names }: AccountDraft): string {
  return digest(token, names, token.secret)
}

function digest(
  { type, algorithm, digits, period }: Pick<Account, 'type' | 'algorithm' | 'digits' | 'period'>,
  { issuer, account }: Pick<Account, 'issuer' | 'account'>,
  secret: Uint8Array,
): string {
  const fold = (text: string) => text.trim().toLowerCase()
  const plain = [type, algorithm, digits, type === 'hotp' ? 0 : period, fold(issuer), fold(account)]
  return createHash('sha256').update(JSON.stringify(plain)).update('\0').update(secret).digest('base64')
}

/** The secret is the same, so the account keeps its own; of two HOTP counters the larger is the safe one. */
function replacing(twin: Account, row: Account): Account {
  const { issuer, account, note, pin, pinned, counter, extra } = row
  return {
    ...twin,
    ...{ issuer, account, note: note === '' ? twin.note : note, pin: pin ?? twin.pin },
    pinned: pinned || twin.pinned,
    counter: Math.max(counter, twin.counter),
    extra: { ...twin.extra, ...extra },
  }
}

/** Those that are not there yet, by their ids. */
export function withGroups(present: readonly unknown[], more: readonly unknown[]): readonly unknown[] {
  const ids = new Set(present.map(idOf))
  const fresh = more.filter((group) => {
    const id = idOf(group)
    if (id === null || ids.has(id)) return false
    ids.add(id)
    return true
  })
  return fresh.length === 0 ? present : [...present, ...fresh]
}

function idOf(group: unknown): unknown {
  return membersOf(group)?.['uuid'] ?? null
}

/** Takes the added accounts out again and gives the replaced ones their names back; no HOTP counter ever goes back. */
export function undoingImport({ added, replaced }: Imported): Change<null> {
  return (contents) => {
    const gone = new Set(added.map(({ id }) => id))
    const before = new Map(replaced.map((account) => [account.id, account]))
    const accounts = contents.accounts.flatMap((account) => {
      if (gone.has(account.id)) return []
      const old = before.get(account.id)
      if (old === undefined) return [account]
      const { issuer, account: name, note, pinned, extra } = old
      return [{ ...account, issuer, account: name, note, pinned, extra }]
    })
    return ok({ contents: { ...contents, accounts }, value: null })
  }
}
