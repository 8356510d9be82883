// What importers of JSON ask of a file: its outermost object or list; of JSON that was decrypted; and lists of objects
// as rows. The members of an object are json-shapes.ts.

import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { dbLimits } from '../vault/contents'
import { type JsonRead, type Members, membersOf, readJson } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { ReadFile } from './importer'
import { Rows } from './rows'

/** The outermost value of a whole JSON file; undefined = it is no whole JSON. */
export function documentOf(file: ImportFile): unknown {
  return wholeOf(file.json())
}

export function wholeOf(json: JsonRead | null): unknown {
  return json?.kind === 'whole' ? json.value : undefined
}

/** The outermost object of a whole JSON file; null = it is anything else. */
export function topOf(file: ImportFile): Members | null {
  return membersOf(documentOf(file))
}

/** The outermost list of a whole JSON file. */
export function topListOf(file: ImportFile): readonly unknown[] | null {
  const value = documentOf(file)
  return Array.isArray(value) ? value : null
}

/** JSON out of an archive or a cipher. Faults: damaged, too many. */
export function readPlainJson(bytes: Uint8Array): Result<unknown, ImportFault> {
  const json = readJson(bytes, dbLimits)
  if (json.kind === 'whole') return ok(json.value)
  return json.kind === 'too-much' ? tooMany() : fail({ code: 'import-damaged' })
}

/** The same, of what was decrypted: the bytes are wiped. */
export function readSecretJson(plain: Uint8Array): Result<unknown, ImportFault> {
  const json = readPlainJson(plain)
  plain.fill(0)
  return json
}

export interface Item {
  readonly members: Members
  /** From 1. */
  readonly row: number
}

/** Each object of a list is one row; what is no object is a row that cannot be read. Fault: too many. */
export function readRows(
  list: readonly unknown[],
  take: (item: Item, rows: Rows) => void,
  rankOf?: (members: Members) => unknown,
): Result<ReadFile, ImportFault> {
  if (list.length > importLimits.maxRows) return tooMany()
  const rows = new Rows()
  const items = list.flatMap((value, index) => {
    const members = membersOf(value)
    if (members === null) rows.skip({ code: 'row-malformed' }, undefined, index + 1)
    return members === null ? [] : [{ members, row: index + 1 }]
  })
  for (const item of rankOf === undefined ? items : ranked(items, rankOf)) take(item, rows)
  return ok(rows.file())
}

/** In the order that the program showed, where every item tells its place. */
function ranked(items: readonly Item[], rankOf: (members: Members) => unknown): readonly Item[] {
  const ranks = items.flatMap((item) => {
    const rank = rankOf(item.members)
    return typeof rank === 'number' ? [{ item, rank }] : []
  })
  if (ranks.length < items.length) return items
  return ranks.sort((a, b) => a.rank - b.rank).map(({ item }) => item)
}

export function tooMany(): Result<never, ImportFault> {
  return fail({ code: 'import-too-many', limit: importLimits.maxRows })
}
