// One CSV export of a password manager as data (how its header is known, which column is what), and the importer that
// follows from it (formats.md 26).

import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { ImportFile } from '../import-file'
import type { Importer, ReadFile } from '../importer'
import { type OtpItem, takeOtpValue, timeOf } from '../otp-value'
import { Rows } from '../rows'
import { headerOf, tableOf } from './table'

/** Names of columns in lower case. Of several the first that is not empty counts. */
export interface CsvFamily {
  readonly name: string
  /** All of these stand in the header … */
  readonly has: readonly string[]
  /** … and at least one of these, where there are any … */
  readonly oneOf?: readonly string[]
  /** … and none of these. */
  readonly lacks?: readonly string[]
  readonly secret: readonly string[]
  readonly issuer: readonly string[]
  readonly account: readonly string[]
  readonly note: readonly string[]
  readonly tags?: readonly string[]
  readonly pinned?: string
  readonly addedAt?: string
  /** The whole text is one tag unless told. */
  tagsOf?(text: string, column: string): readonly string[]
  /** Names that the product decorates. */
  mend?(item: OtpItem): OtpItem
  /** Where the field is more than a link or a secret. */
  take?(rows: Rows, value: string, item: OtpItem, row: number): void
}

export function csvImporter(family: CsvFamily): Importer {
  return {
    name: family.name,
    endings: ['csv'],
    detect: (file) => isFamily(family, headerOf(file)),
    open: (file) => {
      const read = readFamily(family, file)
      return read.ok ? ok({ kind: 'read', file: read.value }) : read
    },
  }
}

export function isFamily(family: CsvFamily, header: readonly string[] | null): boolean {
  if (header === null) return false
  const names = new Set(header.map((name) => name.toLowerCase()))
  const { has, oneOf = [], lacks = [] } = family
  return (
    has.every((name) => names.has(name)) &&
    (oneOf.length === 0 || oneOf.some((name) => names.has(name))) &&
    !lacks.some((name) => names.has(name))
  )
}

export function readFamily(family: CsvFamily, file: ImportFile): Result<ReadFile, ImportFault> {
  if (!isFamily(family, headerOf(file))) return fail({ code: 'import-unknown' })
  const table = tableOf(file)
  if (!table.ok) return table
  const names = table.value.header.map((name) => name.toLowerCase())
  const places = (wanted: readonly string[]) => wanted.map((name) => names.indexOf(name))
  const [secret, issuer, account, note] = [family.secret, family.issuer, family.account, family.note].map(
    places,
  )
  const [pinned, addedAt] = [family.pinned, family.addedAt].map((name) => places([name ?? '']))
  const { tags = [], mend = (item: OtpItem) => item, take = takeOtpValue } = family
  const tagsOf = (column: string, text: string) => family.tagsOf?.(text, column) ?? [text]

  const rows = new Rows()
  for (const { row, cells } of table.value.rows) {
    const text = (columns: readonly number[] = []) =>
      columns.map((column) => cells[column] ?? '').find((cell) => cell.trim() !== '') ?? ''
    const value = text(secret)
    if (value === '') continue
    const item = {
      ...{ issuer: text(issuer), account: text(account), note: text(note) },
      tags: tags.flatMap((column) => tagsOf(column, text(places([column])))),
      pinned: /^(?:1|true|yes)$/i.test(text(pinned).trim()),
      addedAt: timeOf(text(addedAt)),
    }
    take(rows, value, mend(item), row)
  }
  return ok(rows.file())
}
