// Lists of otpauth URIs in plain text, a line each (formats.md 3.3), and the same where every line is a code of a
// Google export.

import { importLimits } from '../../shared/importing'
import { fail, ok } from '../../shared/result'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import { migrationStart, pushStart, readUriRows, type UriRow, uriStart } from './uri-rows'

/** A text of nothing but links for approvals is read too, so that it is said what they are. */
const anyUri =
  /^[ \t]*(?:(?:apple-)?otpauth|otpauth-migration|motp|steam|phonefactor|duo|vip|authy|okta[a-z0-9+.-]*):\/\//im

export const otpauthList: Importer = {
  name: 'otpauth-list',
  endings: ['txt'],
  detect: (file) => anyUri.test(file.text() ?? ''),
  open,
}

export const googleMigration: Importer = {
  name: 'google-migration',
  endings: ['txt'],
  detect: (file) => {
    if (!anyUri.test(file.text() ?? '')) return false
    const uris = rowsOf(file.text() ?? '').filter(({ text }) => uriStart.test(text))
    return uris.length > 0 && uris.every(({ text }) => migrationStart.test(text))
  },
  open,
}

/** Ente writes how each account is shown into its link; the reader of links heeds it anywhere. */
export const entePlain: Importer = {
  name: 'ente-plain',
  endings: ['txt'],
  detect: isEnte,
  open: (file) => (isEnte(file) ? open(file) : fail({ code: 'import-unknown' })),
}

function isEnte(file: ImportFile): boolean {
  const text = file.text() ?? ''
  // Every file of text comes by here, so first what costs next to nothing.
  if (!text.includes('codeDisplay=') || !anyUri.test(text)) return false
  const uris = rowsOf(text).filter((row) => uriStart.test(row.text))
  return uris.length > 0 && uris.every((row) => row.text.includes('codeDisplay='))
}

function open(file: ImportFile): ReturnType<Importer['open']> {
  const rows = rowsOf(file.text() ?? '')
  if (!rows.some(({ text }) => uriStart.test(text) || pushStart.test(text)))
    return fail({ code: 'import-unknown' })
  const read = readUriRows(rows)
  return read.ok ? ok({ kind: 'read', file: read.value }) : read
}

/** Text that is known to be such a list: every line is a row, whatever it holds. */
export function readUriText(text: string): ReturnType<typeof readUriRows> {
  return readUriRows(rowsOf(text))
}

/** Blank lines and comments are no rows. Ente puts commas between URIs; a name may hold one too, so only before a URI. */
function rowsOf(text: string): readonly UriRow[] {
  const rows: UriRow[] = []
  let number = 0
  let from = 0
  // Line by line: a file of nothing but line ends must not become an array of millions.
  while (from <= text.length && rows.length <= importLimits.maxRows) {
    number++
    const end = lineEnd(text, from)
    const line = text.slice(from, end).trim()
    from = end + (text.startsWith('\r\n', end) ? 2 : 1)
    if (line === '' || line.startsWith('#')) continue
    for (const one of line.split(/,\s*(?=otpauth(?:-migration)?:\/\/)/i)) {
      if (one.trim() !== '') rows.push({ row: number, text: one.trim() })
    }
  }
  return rows
}

function lineEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}
