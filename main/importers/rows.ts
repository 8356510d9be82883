// Rows of a file as an importer meets them: each becomes an entry or is set aside with its reason, and none is lost.

import { createHash } from 'node:crypto'
import type { RowFault } from '../../shared/importing'
import { tokenLimits } from '../../shared/token'
import { checkToken, type TokenInput } from '../otp'
import type { BatchPart, ImportedEntry, ReadFile, SkippedRow } from './importer'

/** Loose fields of one account; what is absent takes its default (formats.md 1.1). */
export interface GivenRow extends TokenInput {
  readonly issuer: string
  readonly account: string
  readonly note?: string | undefined
  readonly pinned?: boolean | undefined
  /** Milliseconds since 1970. */
  readonly addedAt?: number | undefined
  /** Names of groups, folders or tags. */
  readonly tags?: readonly string[] | undefined
}

export interface Names {
  readonly issuer: string
  readonly account: string
}

export class Rows {
  readonly #entries: ImportedEntry[] = []
  readonly #skipped: SkippedRow[] = []
  readonly #groups = new Map<string, string>()

  /** How many there are so far. */
  get count(): number {
    return this.#entries.length + this.#skipped.length
  }

  /** `row`: the place in the file, from 1; the next one unless told. */
  take(given: GivenRow, row: number = this.count + 1): void {
    const issuer = given.issuer.trim()
    const account = given.account.trim()
    const long = [issuer, account].findIndex((name) => name.length > tokenLimits.maxLabel)
    if (long !== -1) {
      const field = long === 0 ? 'issuer' : 'account'
      this.skip({ code: 'label-too-long', field, limit: tokenLimits.maxLabel }, given, row, given)
      return
    }
    const token = checkToken(given)
    if (!token.ok) {
      this.skip(token.error.fault, given, row, given)
      return
    }
    const groups = (given.tags ?? []).filter((tag) => tag.trim() !== '').map((tag) => this.#group(tag.trim()))
    this.#entries.push({
      row,
      draft: {
        ...{ issuer, account, note: given.note ?? '', token: token.value },
        ...(given.pinned === true ? { pinned: true } : {}),
      },
      ...(groups.length > 0 ? { extra: { groups: [...new Set(groups)] } } : {}),
      ...(given.addedAt !== undefined && given.addedAt > 0 ? { addedAt: given.addedAt } : {}),
    })
  }

  /** Something that is an entry already, from the reader of links. */
  takeEntry(entry: ImportedEntry): void {
    this.#entries.push(entry)
  }

  skip(
    fault: RowFault,
    { issuer, account }: Names = { issuer: '', account: '' },
    row: number = this.count + 1,
    given?: TokenInput,
  ): void {
    const short = (name: string) => name.trim().slice(0, tokenLimits.maxLabel)
    this.#skipped.push({
      ...{ row, issuer: short(issuer), account: short(account), fault },
      ...(given === undefined ? {} : { given: tokenInputOf(given) }),
    })
  }

  file(parts: readonly BatchPart[] = []): ReadFile {
    const groups = [...this.#groups].map(([name, uuid]) => ({ uuid, name }))
    return { entries: this.#entries, skipped: this.#skipped, parts, groups }
  }

  /** The same name gets the same id in every file, so that groups of several files meet. */
  #group(name: string): string {
    const known = this.#groups.get(name)
    if (known !== undefined) return known
    const hex = createHash('sha256').update(`tidelock group\0${name}`).digest('hex')
    const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
    this.#groups.set(name, uuid)
    return uuid
  }
}

function tokenInputOf({ type, secret, algorithm, digits, period, counter, pin }: TokenInput): TokenInput {
  return { type, secret, algorithm, digits, period, counter, pin }
}
