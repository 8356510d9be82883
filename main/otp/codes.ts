// From a moment to a code, for every token type. The moment is given: there is no clock in this room.

import type { CodeFault } from '../../shared/errors'
import { ok, type Result } from '../../shared/result'
import { tokenTypeTable } from './table'
import type { Token } from './token-type'

/** The code of one time step and of the one after it. Times are Unix seconds. */
export interface TimedCode {
  readonly code: string
  readonly nextCode: string
  readonly step: number
  readonly validFrom: number
  /** The first second at which the code no longer holds. */
  readonly validUntil: number
}

/**
 * The step of a token at a moment: whole periods since 1970 (RFC 6238 4.2, T0 = 0), or HOTP's next counter whatever
 * the moment. `unixSeconds` may have a fraction; a clock set before 1970 counts as 1970.
 */
export function stepAt(token: Token, unixSeconds: number): number {
  if (!tokenTypeTable[token.type].timed) return token.counter
  return Math.max(0, Math.floor(unixSeconds / token.period))
}

/**
 * The code of one step, a counter value or time step from 0 to 2^53. Fault: `pin-needed`.
 * Throws on a step that is no integer or out of that range.
 */
export function codeAtStep(token: Token, step: number): Result<string, CodeFault> {
  return tokenTypeTable[token.type].codeAtStep(token, step)
}

/**
 * Code, next code and times of a timed token at a moment in Unix seconds. Fault: `pin-needed`.
 * Throws for HOTP, which has no times: ask `codeAtStep` with the counter that has been saved.
 */
export function codeAt(token: Token, unixSeconds: number): Result<TimedCode, CodeFault> {
  if (!tokenTypeTable[token.type].timed) throw new TypeError('HOTP has no code for a time')
  const step = stepAt(token, unixSeconds)
  const code = codeAtStep(token, step)
  if (!code.ok) return code
  const nextCode = codeAtStep(token, step + 1)
  if (!nextCode.ok) return nextCode
  const validFrom = step * token.period
  return ok({
    code: code.value,
    nextCode: nextCode.value,
    step,
    validFrom,
    validUntil: validFrom + token.period,
  })
}
