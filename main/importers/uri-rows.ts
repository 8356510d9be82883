// Texts that each hold one otpauth URI or one code of a Google export, to drafts. What splits a file into such texts
// is the business of the list importers. A bad text costs only itself.

import type { InputFault } from '../../shared/errors'
import { type ImportFault, importLimits, type RowFault } from '../../shared/importing'
import { pushAppOf } from '../../shared/no-export'
import { fail, ok, type Result } from '../../shared/result'
import { encodeBase32, type NamedToken, parseMigration, parseUri } from '../otp'
import type { BatchPart, ImportedEntry, ReadFile, SkippedRow } from './importer'

export interface UriRow {
  readonly row: number
  readonly text: string
}

/** What a text in a list starts with (formats.md 3.1). */
export const uriStart = /^(?:apple-)?otpauth:\/\/|^otpauth-migration:\/\/|^motp:\/\/|^steam:\/\//i
export const migrationStart = /^otpauth-migration:\/\//i
/** Links of apps that approve by push. They make no list, but say why they are left out of one. */
export const pushStart = /^(?:phonefactor|duo|vip|authy|okta[a-z0-9+.-]*):\/\//i

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
      const parsed = parseListed(text)
      parsed.ok ? take(row, parsed.value) : skip(row, rowFaultOf(parsed.error))
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

/** What a link is for, where it can never be imported. */
export function rowFaultOf(fault: InputFault): RowFault {
  const app = fault.code === 'uri-scheme-unsupported' ? pushAppOf(fault.scheme) : null
  return app === null ? fault : { code: 'row-push-only', app }
}

/** Sixteen characters: so many that all are hex, and one of them no Base32, is no slip of somebody's hand. */
const hexSecret = /([?&]secret=)((?:[0-9a-f]{2}){8,})(?=&|$)/i

/** The browser extension lists hex secrets as they are (formats.md 29). What can be read as Base32 is Base32. */
function parseListed(text: string): ReturnType<typeof parseUri> {
  const parsed = parseUri(text)
  if (parsed.ok || parsed.error.code !== 'uri-parameter' || parsed.error.fault.code !== 'secret-character') {
    return parsed
  }
  if (!/^otpauth:\/\/[th]otp\//i.test(text) || !hexSecret.test(text)) return parsed
  const inBase32 = (_: string, name: string, hex: string) => name + encodeBase32(Buffer.from(hex, 'hex'))
  const again = parseUri(text.replace(hexSecret, inBase32))
  return again.ok ? again : parsed
}

/** Newer exports give no batch id; then nothing tells two batches apart, so nothing counts as repeated. */
function isSamePart(a: BatchPart, b: BatchPart): boolean {
  return a.batchId !== 0 && a.batchId === b.batchId && a.batchIndex === b.batchIndex
}
