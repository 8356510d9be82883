// The bounds of a correction of the clock, and of the search for one. Seconds.

export const timeOffsetLimits = {
  /** A day either way: beyond it the date is wrong, which is for the system's settings. */
  max: 86_400,
  /** How far around now a typed code is searched for, unless told otherwise. */
  search: 20 * 60,
} as const

export function isTimeOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= timeOffsetLimits.max
}
