// The system's clock and timers.

import type { Clock } from '../platform'

/** Longer waits than this overflow setTimeout and would fire at once. */
const longest = 2 ** 31 - 1

export function createClock(): Clock {
  return {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    after: (milliseconds, callback) => {
      const timer = setTimeout(callback, Math.min(Math.max(milliseconds, 0), longest))
      return () => clearTimeout(timer)
    },
  }
}
