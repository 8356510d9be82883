// The steps of a countdown ring. Pure; times in milliseconds unless said otherwise.

/** Never more steps than this, so that a long period does not repaint each second. */
const maxSteps = 60
const endingSeconds = 5

export interface Step {
  /** What is left, 0 to 1, in whole steps. */
  readonly fraction: number
  /** Whole seconds left. */
  readonly seconds: number
  readonly ending: boolean
}

/** `period` and `validUntil` in seconds. A step that is over counts as 0, until the new code arrives. */
export function countdownStep(period: number, validUntil: number, now: number): Step {
  const exact = Math.min(period, Math.max(0, validUntil - now / 1000))
  // A hair over a full second still counts as that second; never -0.
  const seconds = Math.max(0, Math.ceil(exact - 0.001))
  const steps = Math.min(maxSteps, period)
  const fraction = Math.ceil((seconds / period) * steps) / steps
  return { fraction, seconds, ending: seconds <= endingSeconds && period > endingSeconds * 2 - 1 }
}

/** Until just after the next full second, when everything counted in seconds changes at once. */
export function untilNextSecond(now: number): number {
  return 1000 - (now % 1000) + 8
}
