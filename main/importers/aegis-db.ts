// What an Aegis vault holds once it is open, plain or decrypted, to drafts and skipped rows (formats.md 5.3). Our own
// backups hold more, in `tidelock`: accounts that Aegis cannot express, and the trash, which an import leaves alone.

import { type ImportFault, importLimits, type RowFault } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import type { TokenInput } from '../otp'
import { membersOf } from '../vault/json-text'
import { givenOf, namesOf, readAegisEntry } from './aegis-entry'
import type { ImportedEntry, ReadFile, SkippedRow } from './importer'

const newestDb = 3
const newestOwn = 1

export function readAegisDb(value: unknown): Result<ReadFile, ImportFault> {
  const db = membersOf(value)
  const version = db?.['version']
  const list = db?.['entries']
  if (db === null || typeof version !== 'number' || !Array.isArray(list))
    return fail({ code: 'import-damaged' })
  const own = membersOf(db['tidelock'])
  const ownVersion = own?.['version'] ?? newestOwn
  if (version > newestDb || (typeof ownVersion === 'number' && ownVersion > newestOwn)) {
    return fail({ code: 'import-unsupported', why: 'newer' })
  }
  const ownLists = (['accounts', 'setAside', 'trash'] as const).map((name) => listOf(own?.[name]))
  const count = ownLists.reduce((sum, { length }) => sum + length, list.length)
  if (count > importLimits.maxRows) return fail({ code: 'import-too-many', limit: importLimits.maxRows })

  const reader = new Rows()
  for (const entry of list) reader.take(entry)
  const [accounts = [], setAside = [], trash = []] = ownLists
  for (const item of accounts) reader.take(membersOf(item)?.['entry'], membersOf(item)?.['position'])
  for (const item of setAside) reader.takeAgain(item)
  for (const item of trash) reader.skip(membersOf(item)?.['entry'], { code: 'row-in-trash' })
  const groups = listOf(db['groups'])
  return ok({ entries: reader.entries, skipped: reader.skipped, parts: [], groups })
}

/** Counts every row it is given, whatever becomes of it. */
class Rows {
  readonly entries: ImportedEntry[] = []
  readonly skipped: SkippedRow[] = []

  #next(): number {
    return this.entries.length + this.skipped.length + 1
  }

  /** `position`: the place among all accounts, where the list says one. */
  take(value: unknown, position?: unknown): void {
    const read = readAegisEntry(value)
    if (!read.ok) {
      this.skip(value, read.error, givenOf(value))
      return
    }
    const entry = { ...read.value, row: this.#next() }
    if (typeof position === 'number' && position >= 0) this.entries.splice(position, 0, entry)
    else this.entries.push(entry)
  }

  skip(value: unknown, fault: RowFault, given: TokenInput | null = null): void {
    const row = { row: this.#next(), ...namesOf(value), fault }
    this.skipped.push(given === null ? row : { ...row, given })
  }

  /** What a vault set aside as unreadable: this reader is more tolerant than the vault's. */
  takeAgain(item: unknown): void {
    const members = membersOf(item)
    const value = members?.['value']
    const from = members?.['from']
    if (from === 'trash') this.skip(membersOf(value)?.['entry'], { code: 'row-in-trash' })
    else this.take(from === 'accounts' ? membersOf(value)?.['entry'] : value)
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
