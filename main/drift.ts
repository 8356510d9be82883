// How far this computer's clock is off, from a code that another device shows: the steps around now are searched for it.
// Pure; no network. Changes nothing: whether the vault corrects its clock is for a person to decide.

import type { CodeFault } from '../shared/errors'
import { timeOffsetLimits } from '../shared/time-offset'
import type { DriftView } from '../shared/views'
import { maxWindow, type Token, tokenTypeTable, verifyCode } from './otp'

/** What a search answers, or that no code can be made to compare with. */
export type Drift = DriftView | { readonly kind: 'fault'; readonly fault: CodeFault }

/**
 * `now`: this computer's clock in Unix seconds, fractions included; `offset`: the correction in force. Searched are
 * `within` seconds around the corrected time first, then around the clock as it is, at most a day and `maxWindow` steps.
 */
export function findDrift(
  token: Token,
  typed: string,
  {
    now,
    offset,
    within = timeOffsetLimits.search,
  }: { readonly now: number; readonly offset: number; readonly within?: number },
): Drift {
  if (!tokenTypeTable[token.type].timed) return { kind: 'not-timed' }
  const { period } = token
  const reach = Math.min(within, timeOffsetLimits.max)
  const window = Math.min(maxWindow, Math.ceil(reach / period))
  for (const centre of offset === 0 ? [0] : [offset, 0]) {
    const verdict = verifyCode(token, typed, { at: now + centre, window })
    if (verdict.match) return range(verdict.step, period, now)
    if (verdict.malformed) return { kind: 'malformed', digits: token.digits }
    if (verdict.fault) return { kind: 'fault', fault: verdict.fault }
  }
  return { kind: 'nowhere', seconds: window * period }
}

/** The other device's clock is somewhere in the step whose code it shows; so is the difference to ours. */
function range(step: number, period: number, now: number): DriftView {
  const from = Math.ceil(step * period - now)
  const to = Math.floor((step + 1) * period - now)
  const onTime = from <= 0 && to >= 0
  return { kind: 'found', from, to, offset: onTime ? 0 : Math.round((from + to) / 2) }
}
