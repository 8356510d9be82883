// A site's own one-time recovery codes: their limits, what a window may know of them, and how a pasted text is read.

import type { InputFault } from './errors'
import { fail, ok, type Result } from './result'

/** Of one account. `maxText`: characters of a paste before it is cleaned. */
export const siteCodeLimits = { maxCodes: 50, maxLength: 128, maxText: 20_000 } as const

/** How many codes an account has, and nothing of them. */
export interface SiteCodesView {
  readonly id: string
  readonly total: number
  readonly used: number
}

/** A code that its owner asked to see. */
export interface ShownSiteCode {
  readonly code: string
  /** Milliseconds since 1970; null = not used. */
  readonly usedAt: number | null
}

/** Bullets and numbers that lists put in front: "1. ", "2) ", "- ", "• ", "[ ] ". */
const marker = /^(?:(?:[-*•·‣–—☐☑✓]|\[[ xX]?\]|\d{1,3}[.):])\s+)+/u
/** What cannot be seen and comes along with a copy from a page. */
const unseen = /\p{Cf}|\p{Cc}(?<![\n\r\t])/gu
/** Between codes of one line. A single space may stand within a code ("1234 5678"). */
const between = /\t+|\s{2,}|\s*[,;|]\s*/u
/** Words of this many characters are codes of their own, also with a single space between them. */
const longWord = 6

/**
 * One code a line; several where tabs, commas or wide gaps part them. Numbers and bullets of lists, repetitions and
 * invisible characters are left out; nothing else of a code is changed. An empty text has no codes, which is no fault.
 */
export function readSiteCodes(text: string): Result<readonly string[], InputFault> {
  const codes = new Set(
    text
      .replaceAll(unseen, '')
      .split(/\r\n|\r|\n/u)
      .flatMap(codesOfLine),
  )
  const { maxCodes, maxLength } = siteCodeLimits
  if (codes.size > maxCodes) return fail({ code: 'site-codes-too-many', limit: maxCodes })
  const long = [...codes].findIndex((code) => [...code].length > maxLength)
  if (long >= 0) return fail({ code: 'site-code-too-long', position: long + 1, limit: maxLength })
  return ok([...codes])
}

function codesOfLine(line: string): readonly string[] {
  return line
    .trim()
    .split(between)
    .map((piece) => piece.trim().replace(marker, ''))
    .flatMap((piece) => {
      const words = piece.split(' ')
      return words.every((word) => word.length >= longWord) ? words : [piece]
    })
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}
