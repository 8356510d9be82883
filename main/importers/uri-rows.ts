// Texts that each hold one otpauth URI or one code of a Google export, to drafts. What splits a file into such texts
// is the business of the list importers. A bad text costs only itself.

import type { InputFault } from '../../shared/errors'
import { type ImportFault, importLimits, type RowFault } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { type NamedToken, parseMigration, parseUri } from '../otp'
import type { BatchPart, ImportedEntry, ReadFile, SkippedRow } from './importer'

export interface UriRow {
  readonly row: number
  readonly text: string
}

/** What a text in a list starts with (formats.md 3.1). */
export const uriStart = /^(?:apple-)?otpauth:\/\/|^otpauth-migration:\/\/|^motp:\/\/|^steam:\/\//i
export const migrationStart = /^otpauth-migration:\/\//i

/** Fault: `import-too-many`. */
export function readUriRows(rows: readonly UriRow[]): Result<ReadFile, ImportFault> {
  const entries: ImportedEntry[] = []
  const skipped: SkippedRow[] = []
  const parts: BatchPart[] = []
  const skip = (row: number, fault: RowFault, names = { issuer: '', account: '' }) =>
    skipped.push({ row, ...names, fault })
  const take = (row: number, { token, issuer, account }: NamedToken) =>
    entries.push({ row, draft: { token, issuer: issuer.trim(), account: account.trim(), note: '' } })

  for (const { row, text } of rows) {
    if (entries.length + skipped.length >= importLimits.maxRows) {
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    }
    if (text.length > importLimits.maxLine) {
      skip(row, { code: 'uri-too-long', limit: importLimits.maxLine })
      continue
    }
    if (!migrationStart.test(text)) {
      const parsed = parseUri(text)
      parsed.ok ? take(row, parsed.value) : skip(row, parsed.error satisfies InputFault)
      continue
    }
    const part = parseMigration(text)
    if (!part.ok) {
      skip(row, { code: 'row-migration-damaged' })
      continue
    }
    const { batchId, batchSize, batchIndex } = part.value
    const repeated = parts.some((other) => isSamePart(other, part.value))
    parts.push({ batchId, batchSize, batchIndex })
    for (const entry of part.value.entries) {
      if (repeated) skip(row, { code: 'row-repeated' }, { issuer: entry.issuer, account: entry.account })
      else take(row, entry)
    }
    for (const { issuer, account, fault } of part.value.skipped) skip(row, fault, { issuer, account })
  }
  return ok({ entries, skipped, parts, groups: [] })
}

/** Newer exports give no batch id; then nothing tells two batches apart, so nothing counts as repeated. */
function isSamePart(a: BatchPart, b: BatchPart): boolean {
  return a.batchId !== 0 && a.batchId === b.batchId && a.batchIndex === b.batchIndex
}
