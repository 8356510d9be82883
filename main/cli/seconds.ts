// Whole seconds as an option's value.

import { timeOffsetLimits } from '../../shared/time-offset'

/** From `least` to a day; null for anything else. */
export function readSeconds(text: string, least: number): number | null {
  const seconds = /^[+-]?\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN
  return seconds >= least && seconds <= timeOffsetLimits.max ? seconds : null
}
