// `--columns secret=NAME,issuer=NAME,account=NAME,note=NAME`: what the columns of a table are, by the names in its first
// line or by their numbers from 1. Pure.

import { inOutText } from '../../shared/messages/cli-in-out'
import { fail, ok, type Result } from '../../shared/result'
import type { ColumnMapping } from '../importers/importer'
import { printable } from './query'

const parts = ['secret', 'issuer', 'account', 'note'] as const
type Part = (typeof parts)[number]

/** Each part's column as it was said. */
export type ColumnWords = Readonly<Partial<Record<Part, string>>>

/** Fault: the sentence. */
export function readColumnWords(text: string): Result<ColumnWords, string> {
  const words: Partial<Record<Part, string>> = {}
  for (const piece of text.split(',')) {
    const cut = piece.indexOf('=')
    const part = parts.find((one) => one === piece.slice(0, cut).trim().toLowerCase())
    const column = piece.slice(cut + 1).trim()
    if (part === undefined || column === '' || words[part] !== undefined)
      return fail(inOutText.columnsMalformed)
    words[part] = column
  }
  return words.secret === undefined ? fail(inOutText.columnsMalformed) : ok(words)
}

/** Fault: the sentence. */
export function columnsOf(
  { header, guess }: { readonly header: readonly string[]; readonly guess: ColumnMapping | null },
  words: ColumnWords | null,
): Result<ColumnMapping, string> {
  const names = header.map((name) => printable(name))
  if (words === null) return guess === null ? fail(inOutText.columnsNeeded(names.join(', '))) : ok(guess)
  const found = parts.map((part) => {
    const word = words[part]
    return word === undefined ? null : placeOf(header, word)
  })
  if (found.includes(-1)) return fail(inOutText.columnsUnknown(names.join(', ')))
  const [secret, issuer = null, account = null, note = null] = found
  return secret === null || secret === undefined
    ? fail(inOutText.columnsMalformed)
    : ok({ secret, issuer, account, note })
}

function placeOf(header: readonly string[], word: string): number {
  const named = header.findIndex((name) => name.trim().toLowerCase() === word.toLowerCase())
  if (named >= 0 || !/^\d{1,4}$/.test(word)) return named
  const place = Number(word) - 1
  return place < header.length ? place : -1
}

export function columnsSentence(header: readonly string[], mapping: ColumnMapping): string {
  const said = parts.flatMap((part) => {
    const place = mapping[part]
    return place === null ? [] : [`${part}=${printable(header[place] ?? String(place + 1))}`]
  })
  return inOutText.columnsTaken(said.join(','))
}
