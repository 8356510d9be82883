// The rows that are on their way in, and what a window may know of each: names, parameters, whether the vault has it.

import type { IntakeRowView, RowSaid, RowState } from '../../shared/intake'
import { algorithms, tokenDefaults, tokenTypes } from '../../shared/token'
import type { ImportedEntry, ReadFile, SkippedRow } from '../importers/importer'
import { type TokenInput, tokenTypeTable } from '../otp'
import type { Account } from '../vault/account'
import { draftKey, duplicateKey } from '../vault/importing'

/** A row of a source. `content` changes when somebody mends it. */
export interface HeldRow {
  readonly key: string
  readonly source: number
  /** Where it stands in its source, from 1. */
  readonly row: number
  content: GoodRow | BadRow
}

export interface GoodRow {
  readonly kind: 'good'
  readonly entry: ImportedEntry
  /** Equal for equal accounts. */
  readonly digest: string
}

export interface BadRow {
  readonly kind: 'bad'
  readonly skipped: SkippedRow
}

export function goodRow(entry: ImportedEntry): GoodRow {
  return { kind: 'good', entry, digest: draftKey(entry.draft) }
}

/** In slices, each of them a few milliseconds of work; the one who asks rests in between. */
export function* heldRows(source: number, { entries, skipped }: ReadFile): Generator<readonly HeldRow[]> {
  const held: HeldRow[] = []
  for (const entry of entries) {
    const key = `${source}.${held.length + 1}`
    held.push({ key, source, row: entry.row, content: goodRow(entry) })
    if (held.length % 2_000 === 0) yield []
  }
  for (const one of skipped) {
    const key = `${source}.${held.length + 1}`
    held.push({ key, source, row: one.row, content: { kind: 'bad', skipped: one } })
  }
  yield held.sort((a, b) => a.row - b.row)
}

export function wipeRow({ content }: HeldRow): void {
  if (content.kind === 'good') content.entry.draft.token.secret.fill(0)
}

export function wipeFile({ entries }: ReadFile): void {
  for (const { draft } of entries) draft.token.secret.fill(0)
}

/** The vault's accounts by what makes them equal; each account is looked at once in its life. */
export function vaultDigests(accounts: () => readonly Account[]): () => ReadonlyMap<string, string> {
  const known = new WeakMap<Account, string>()
  let of: readonly Account[] | null = null
  let map: ReadonlyMap<string, string> = new Map()
  return () => {
    const now = accounts()
    if (now === of) return map
    of = now
    map = new Map(
      now.map((account) => {
        const digest = known.get(account) ?? duplicateKey(account)
        known.set(account, digest)
        return [digest, account.id]
      }),
    )
    return map
  }
}

export function rowViews(
  rows: Iterable<HeldRow>,
  inVault: ReadonlyMap<string, string>,
): readonly IntakeRowView[] {
  const seen = new Set<string>()
  return Array.from(rows, ({ key, source, row, content }) => {
    const { issuer, account } = content.kind === 'good' ? content.entry.draft : content.skipped
    return { key, source, row, issuer, account, state: rowState(content, inVault, seen) }
  })
}

/** What a form can begin with: a choice it has, or what was written; cut, because a hostile file may say much. */
function saidIn({ type, algorithm, digits, period, counter }: TokenInput): RowSaid {
  const text = (value: unknown) => (value === null || value === undefined ? '' : String(value).slice(0, 20))
  return {
    type: tokenTypes.find((known) => known === type.toLowerCase()) ?? 'totp',
    algorithm: algorithms.find((known) => known === algorithm?.toUpperCase()) ?? tokenDefaults.algorithm,
    ...{ digits: text(digits), period: text(period), counter: text(counter) },
  }
}

function rowState(
  content: GoodRow | BadRow,
  inVault: ReadonlyMap<string, string>,
  seen: Set<string>,
): RowState {
  if (content.kind === 'bad') {
    const { fault, given } = content.skipped
    const bad = { kind: 'bad', fault, mendable: given !== undefined } as const
    return given === undefined ? bad : { ...bad, said: saidIn(given) }
  }
  const { entry, digest } = content
  const { type, algorithm, digits, period, counter, pin } = entry.draft.token
  const repeats = seen.has(digest)
  seen.add(digest)
  const token = {
    ...{ type, algorithm, digits, period, counter, note: entry.draft.note, repeats },
    pinNeeded: tokenTypeTable[type].needsPin && pin === null,
  }
  const of = inVault.get(digest)
  return of === undefined ? { kind: 'new', ...token } : { kind: 'duplicate', of, ...token }
}

/** For reports. */
export function nameOf({ content }: HeldRow): string {
  const { issuer, account } = content.kind === 'good' ? content.entry.draft : content.skipped
  return [issuer, account].filter((part) => part !== '').join(': ')
}
