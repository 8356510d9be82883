// Whether a typed code is right, and how far its step is from the expected one.
// Must not decide what a match means: saving a counter or refusing a replay is the caller's business.

import type { CodeFault } from '../../shared/errors'
import { codeAtStep, stepAt } from './codes'
import { tokenTypeTable } from './table'
import type { Token } from './token-type'

/** Steps; bounds the work of one call. */
export const maxWindow = 10_000

/** No code of any type is longer than ten characters; this leaves room for grouping. */
const maxTyped = 64

export type Verdict =
  /** `step` is absolute; `drift` is how many steps it lies after (+) or before (-) the expected one. */
  | { readonly match: true; readonly step: number; readonly drift: number }
  /** `malformed`: no code of this token looks like that. `fault`: no code could be made to compare with. */
  | { readonly match: false; readonly malformed?: true; readonly fault?: CodeFault }

/**
 * Compares a code, as typed, with those around a moment. Timed types: `window` steps before and after `at` (Unix
 * seconds), the nearest first and the earlier of two equally near (RFC 6238 5.2). HOTP: the token's counter and
 * `window` values after it (RFC 4226 7.4); `at` plays no part.
 * Throws when `window` is no integer from 0 to `maxWindow`.
 */
export function verifyCode(
  token: Token,
  code: string,
  { at, window }: { readonly at: number; readonly window: number },
): Verdict {
  if (!Number.isInteger(window) || window < 0 || window > maxWindow)
    throw new RangeError('window out of range')
  const { alphabet, timed } = tokenTypeTable[token.type]
  const typed = readCode(code, alphabet)
  if (typed === null || typed.length !== token.digits) return { match: false, malformed: true }
  const expected = stepAt(token, at)
  for (let distance = 0; distance <= window; distance++) {
    const drifts = distance === 0 ? [0] : timed ? [-distance, distance] : [distance]
    for (const drift of drifts) {
      const step = expected + drift
      if (step < 0 || step > Number.MAX_SAFE_INTEGER) continue
      const right = codeAtStep(token, step)
      if (!right.ok) return { match: false, fault: right.error }
      if (isSame(typed, right.value)) return { match: true, step, drift }
    }
  }
  return { match: false }
}

/** The code without grouping and in the alphabet's case, or null when it holds anything else. */
function readCode(typed: string, alphabet: string): string | null {
  if (typed.length > maxTyped) return null
  let code = ''
  for (const character of typed.replace(/[\s-]/g, '')) {
    // ASCII only: the Kelvin sign has a lower case in the alphabet too.
    if (character > '~') return null
    const found = [character, character.toLowerCase(), character.toUpperCase()].find((c) =>
      alphabet.includes(c),
    )
    if (found === undefined) return null
    code += found
  }
  return code
}

/** Takes the same time wherever two strings of one length differ. */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}
