// Codes at a moment of this computer's clock where the vault corrects that clock. What is computed from the right time
// is told in this computer's time, so that a countdown beside it is right too.

import type { CodeFault } from '../shared/errors'
import { ok, type Result } from '../shared/result'
import { codeAt, type TimedCode, type Token } from './otp'

/**
 * Like `codeAt`. `unixSeconds`: this computer's clock; `offset`: seconds that are added to it first. `validFrom` and
 * `validUntil` are this computer's clock again; `step` is the step of the right time.
 */
export function timedCodeAt(token: Token, unixSeconds: number, offset: number): Result<TimedCode, CodeFault> {
  const made = codeAt(token, unixSeconds + offset)
  if (!made.ok || offset === 0) return made
  const { validFrom, validUntil } = made.value
  return ok({ ...made.value, validFrom: validFrom - offset, validUntil: validUntil - offset })
}
