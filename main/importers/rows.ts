// Rows of a file as an importer meets them: each becomes an entry or is set aside with its reason, and none is lost.

import { createHash } from 'node:crypto'
import type { RowFault } from '../../shared/importing'
import { tokenLimits } from '../../shared/token'
import { checkToken, type Token, type TokenInput } from '../otp'
import type { BatchPart, ImportedEntry, ReadFile, SkippedRow } from './importer'

export interface Names {
  readonly issuer: string
  readonly account: string
}

/** What stands beside a token. */
export interface Beside extends Names {
  readonly note?: string | undefined
  readonly pinned?: boolean | undefined
  /** Milliseconds since 1970. */
  readonly addedAt?: number | undefined
  /** Names of groups, folders or tags. */
  readonly tags?: readonly string[] | undefined
  /** Members of an Aegis entry, such as its icon. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined
}

/** Loose fields of one account; what is absent takes its default (formats.md 1.1). */
export interface GivenRow extends TokenInput, Beside {}

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
    const long = tooLong(given)
    const token = checkToken(given)
    if (long !== null) this.skip(long, given, row, given)
    else if (!token.ok) this.skip(token.error.fault, given, row, given)
    else this.takeToken(token.value, given, row)
  }

  /** A token that was read already, such as a link's. */
  takeToken(token: Token, beside: Beside, row: number = this.count + 1): void {
    const long = tooLong(beside)
    if (long !== null) {
      this.skip(long, beside, row)
      return
    }
    const { note = '', pinned, addedAt, tags = [] } = beside
    const groups = tags.flatMap((tag) => (tag.trim() === '' ? [] : [this.#group(tag.trim())]))
    const extra = { ...beside.extra, ...(groups.length > 0 ? { groups: [...new Set(groups)] } : {}) }
    this.#entries.push({
      row,
      draft: {
        ...{ issuer: beside.issuer.trim(), account: beside.account.trim(), note, token },
        ...(pinned === true ? { pinned: true } : {}),
      },
      ...(Object.keys(extra).length > 0 ? { extra } : {}),
      ...(addedAt !== undefined && addedAt > 0 ? { addedAt } : {}),
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

function tooLong({ issuer, account }: Names): RowFault | null {
  const limit = tokenLimits.maxLabel
  if (issuer.trim().length > limit) return { code: 'label-too-long', field: 'issuer', limit }
  return account.trim().length > limit ? { code: 'label-too-long', field: 'account', limit } : null
}

function tokenInputOf({ type, secret, algorithm, digits, period, counter, pin }: TokenInput): TokenInput {
  return { type, secret, algorithm, digits, period, counter, pin }
}
