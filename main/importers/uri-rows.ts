// Texts that each hold one otpauth URI or one code of a Google export, to drafts. What splits a file into such texts
// is the business of the list importers. A bad text costs only itself.

import type { InputFault } from '../../shared/errors'
import { type ImportFault, importLimits, type RowFault } from '../../shared/importing'
import { pushAppOf } from '../../shared/no-export'
import { fail, ok, type Result } from '../../shared/result'
import { tokenLimits } from '../../shared/token'
import { encodeBase32, parseMigration, parseUri, saidByUri } from '../otp'
import { type Display, displayOf, withoutDisplay } from './code-display'
import type { BatchPart, ReadFile } from './importer'
import { Rows } from './rows'

export interface UriRow {
  readonly row: number
  readonly text: string
  /** What the file says beside the link, instead of what the link itself says. */
  readonly display?: Display
}

/** What a text in a list starts with (formats.md 3.1). */
export const uriStart = /^(?:apple-)?otpauth:\/\/|^otpauth-migration:\/\/|^motp:\/\/|^steam:\/\//i
export const migrationStart = /^otpauth-migration:\/\//i
/** Links of apps that approve by push. They make no list, but say why they are left out of one. */
export const pushStart = /^(?:phonefactor|duo|vip|authy|okta[a-z0-9+.-]*):\/\//i

/** Fault: `import-too-many`. */
export function readUriRows(given: readonly UriRow[]): Result<ReadFile, ImportFault> {
  const rows = new Rows()
  const parts: BatchPart[] = []

  for (const { row, text, display } of given) {
    if (rows.count >= importLimits.maxRows) {
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    }
    if (text.length > importLimits.maxLine) {
      rows.skip({ code: 'uri-too-long', limit: importLimits.maxLine }, undefined, row)
      continue
    }
    if (!migrationStart.test(text)) {
      takeUri(rows, row, text, display)
      continue
    }
    const part = parseMigration(text)
    if (!part.ok) {
      rows.skip({ code: 'row-migration-damaged' }, undefined, row)
      continue
    }
    const { batchId, batchSize, batchIndex } = part.value
    const repeated = parts.some((other) => isSamePart(other, part.value))
    parts.push({ batchId, batchSize, batchIndex })
    for (const entry of part.value.entries) {
      if (repeated) rows.skip({ code: 'row-repeated' }, entry, row)
      else rows.takeToken(entry.token, entry, row)
    }
    for (const skipped of part.value.skipped) rows.skip(skipped.fault, skipped, row)
  }
  return ok(rows.file(parts))
}

function takeUri(rows: Rows, row: number, text: string, given: Display | undefined): void {
  const { link, display } =
    text.length > tokenLimits.maxUri ? withoutDisplay(text) : { link: text, display: null }
  const parsed = parseListed(link)
  if (!parsed.ok) {
    const fault = rowFaultOf(parsed.error)
    const said = fault.code === 'row-push-only' ? null : saidByUri(link)
    rows.skip(fault, said ?? undefined, row, said?.given)
    return
  }
  const { token, issuer, account, extras } = parsed.value
  const { trashed, ...beside } = given ?? display ?? displayOf(extras)
  if (trashed) rows.skip({ code: 'row-in-trash' }, { issuer, account }, row)
  else rows.takeToken(token, { issuer, account, ...beside }, row)
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
