// A table that nobody knows, in which some column holds links or secrets: the columns are guessed from their names and
// contents, and a person says what they are.

import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { ImportFile } from '../import-file'
import type { ColumnMapping, Importer, Opened, ReadFile } from '../importer'
import { takeOtpValue } from '../otp-value'
import { Rows } from '../rows'
import { bitwardenAuthenticatorCsv } from './bitwarden-authenticator'
import { csvFamilies } from './families'
import { isFamily } from './family'
import { guessColumns, holdsOtp } from './guess'
import { headerOf, type Table, tableOf } from './table'

export const genericCsv: Importer = {
  name: 'csv',
  endings: ['csv', 'tsv', 'txt'],
  detect: (file) => openTable(file).ok,
  open: openTable,
}

function openTable(file: ImportFile): Result<Opened, ImportFault> {
  const header = headerOf(file)
  const known =
    csvFamilies.some((family) => isFamily(family, header)) || bitwardenAuthenticatorCsv.detect(file)
  // Lists of links have commas too, and comments before them.
  if (header === null || known || /^#|^[a-z-]+:\/\//i.test(header[0] ?? '')) {
    return fail({ code: 'import-unknown' })
  }
  const read = tableOf(file)
  if (!read.ok) return read
  const table = withHeader(read.value)
  const guess = guessColumns(table)
  if (guess === null) return fail({ code: 'import-unknown' })
  return ok({
    ...{ kind: 'columns', header: table.header, rows: table.rows.length, guess },
    read: (mapping) => readColumns(table, mapping),
  })
}

/** Where the first row is an account already, columns are named by their numbers. */
function withHeader(table: Table): Table {
  if (!table.header.some(holdsOtp)) return table
  const first = Math.min(...table.rows.map(({ row }) => row), 2) - 1
  return {
    header: table.header.map((_, index) => `Column ${index + 1}`),
    rows: [{ row: first, cells: table.header }, ...table.rows],
  }
}

function readColumns(table: Table, mapping: ColumnMapping): Result<ReadFile, ImportFault> {
  const rows = new Rows()
  for (const { row, cells } of table.rows) {
    const text = (column: number | null) => (column === null ? '' : (cells[column] ?? ''))
    const names = { issuer: text(mapping.issuer), account: text(mapping.account), note: text(mapping.note) }
    takeOtpValue(rows, text(mapping.secret), names, row)
  }
  return ok(rows.file())
}
