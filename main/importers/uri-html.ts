// Lists of otpauth URIs printed as a web page (formats.md 3.3: Aegis, Stratum, Ente): every text and every attribute
// that starts like a URI. Runs nothing, loads nothing, knows no document tree.

import { fail, ok } from '../../shared/result'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import { readUriRows, uriStart } from './uri-rows'

export const otpauthHtml: Importer = {
  name: 'otpauth-html',
  endings: ['html', 'htm'],
  detect: (file) => urisOf(file).length > 0,
  open: (file) => {
    const uris = urisOf(file)
    if (uris.length === 0) return fail({ code: 'import-unknown' })
    const read = readUriRows(uris.map((text, index) => ({ row: index + 1, text })))
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

const attribute = /=\s*(?:"(\s*[a-z-]{4,17}:\/\/[^"]*)"|'(\s*[a-z-]{4,17}:\/\/[^']*)')/gi

/** A link shows its own address as its text, so an attribute counts only where no text says the same. */
function urisOf(file: ImportFile): readonly string[] {
  // Most files with tags are none of ours, and taking them apart costs a second for 16 MiB of tags.
  if (!/^\s*</.test(file.text() ?? '') || !/otpauth|motp|steam/i.test(file.text() ?? '')) return []
  const page = withoutComments(file.text() ?? '')
  // Split, not matched: a hostile page makes a pattern for `>…<` look at each character again and again.
  // What no tag follows is cut off, so the last piece is none.
  const pieces = page.split('<').slice(0, -1)
  const texts = pieces.flatMap((piece) => uriIn(piece.slice(piece.indexOf('>') + 1)))
  const attributes = [...page.matchAll(attribute)].flatMap(([, double, single]) =>
    uriIn(double ?? single ?? ''),
  )
  const shown = new Set(texts)
  return [...texts, ...attributes.filter((uri) => !shown.has(uri))]
}

function withoutComments(page: string): string {
  const [before = '', ...rest] = page.split('<!--')
  return (
    before +
    rest.map((piece) => (piece.includes('-->') ? piece.slice(piece.indexOf('-->') + 3) : '')).join('')
  )
}

function uriIn(text: string): readonly string[] {
  const uri = unescapeHtml(text.trim())
  return uriStart.test(uri) ? [uri] : []
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
