// Delimited text as rows of cells (RFC 4180, and what localised programs make of it), within bounds. Knows no product.

import { parse } from 'csv-parse/sync'
import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { ImportFile } from '../import-file'

export interface TableRow {
  /** As a spreadsheet counts: the header is 1. */
  readonly row: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

/** The largest exports of password managers have a few megabytes. */
export const tableLimits = {
  bytes: 16 * 1024 * 1024,
  columns: 256,
  /** The parser needs 20 microseconds for a row that is shorter or longer than the header. */
  rows: 30_000,
  /** Of a row, in characters. */
  row: 1024 * 1024,
  /** Delimiters in one line, and in all. */
  lineCells: 100_000,
  cells: 3_000_000,
} as const

/** The header line ends well before this. */
const looked = 64 * 1024
const delimiters = [',', ';', '\t'] as const
type Delimiter = (typeof delimiters)[number]

interface Beginning {
  readonly delimiter: Delimiter
  readonly header: readonly string[]
}

const beginnings = new WeakMap<ImportFile, Beginning | null>()
const tables = new WeakMap<ImportFile, Result<Table, ImportFault>>()

/** The names of the columns as they stand there, trimmed; null where the file is no table. Cheap. */
export function headerOf(file: ImportFile): readonly string[] | null {
  return beginningOf(file)?.header ?? null
}

/** Faults: unknown, too large, too many, damaged (a quote that never ends). */
export function tableOf(file: ImportFile): Result<Table, ImportFault> {
  const known = tables.get(file)
  if (known !== undefined) return known
  const made = readTable(file)
  tables.set(file, made)
  return made
}

function beginningOf(file: ImportFile): Beginning | null {
  const known = beginnings.get(file)
  if (known !== undefined) return known
  const made = readBeginning(file.text()?.slice(0, looked) ?? '')
  beginnings.set(file, made)
  return made
}

function readBeginning(text: string): Beginning | null {
  if (!/\S/.test(text) || /^\s*[<{[]/.test(text)) return null
  // As many columns as possible: a comma inside a name of a table with semicolons makes fewer.
  const found = delimiters.flatMap((delimiter) => {
    const record = firstHeader(text, delimiter)
    return record === undefined ? [] : [{ delimiter, header: record.map((name) => name.trim()) }]
  })
  const best = found.sort((a, b) => b.header.length - a.header.length)[0]
  if (best === undefined || best.header.length < 2 || best.header.length > tableLimits.columns) return null
  return best
}

/** One record more at a time, so that what is wrong below the header does not matter here. */
function firstHeader(text: string, delimiter: Delimiter): readonly string[] | undefined {
  for (let count = 1; count <= 8; count++) {
    const records = recordsOf(text, delimiter, count)
    const record = records?.find(isHeader)
    if (record !== undefined || records === null || records.length < count) return record
  }
  return undefined
}

/** Not a blank line, and not the line by which Excel tells the delimiter. */
function isHeader(record: readonly string[]): boolean {
  return record.some((cell) => cell.trim() !== '') && !/^sep=/i.test(record[0] ?? '')
}

function readTable(file: ImportFile): Result<Table, ImportFault> {
  const beginning = beginningOf(file)
  const text = file.text()
  if (beginning === null || text === null) return fail({ code: 'import-unknown' })
  const { delimiter, header } = beginning
  if (text.length > tableLimits.bytes) return fail({ code: 'import-too-large', limit: tableLimits.bytes })
  const cells = countCells(text, delimiter)
  if (cells.inAll > tableLimits.cells) return tooMany()
  if (cells.inOneLine > tableLimits.lineCells) return fail({ code: 'import-damaged' })
  const records = recordsOf(text, delimiter, tableLimits.rows + 10)
  if (records === null) return fail({ code: 'import-damaged' })
  if (records.length > tableLimits.rows + 9) return tooMany()
  const top = records.findIndex(isHeader)
  const rows = records.slice(top + 1).map((record, index) => ({ row: top + index + 2, cells: record }))
  return ok({ header, rows: rows.filter((one) => one.cells.some((cell) => cell !== '')) })
}

function tooMany(): Result<never, ImportFault> {
  return fail({ code: 'import-too-many', limit: tableLimits.rows })
}

/** The library bounds the characters of a row, but an empty cell has none. */
function countCells(text: string, delimiter: Delimiter) {
  let inAll = 0
  let inOneLine = 0
  let lineStart = 0
  let lineEnd = -1
  for (let at = text.indexOf(delimiter); at !== -1; at = text.indexOf(delimiter, at + 1)) {
    if (++inAll > tableLimits.cells) break
    if (at > lineEnd) {
      lineStart = inAll
      const next = text.indexOf('\n', at)
      lineEnd = next === -1 ? text.length : next
    }
    inOneLine = Math.max(inOneLine, inAll - lineStart)
  }
  return { inAll, inOneLine }
}

/** null: a quote that never ends, or a row without end. */
function recordsOf(text: string, delimiter: Delimiter, limit: number): readonly string[][] | null {
  try {
    return parse(text, {
      delimiter,
      to: limit,
      // The fewer there are to look for, the faster.
      record_delimiter: text.includes('\n') ? ['\r\n', '\n'] : ['\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: tableLimits.row,
    })
  } catch {
    return null
  }
}
