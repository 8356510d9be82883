// Tells of changes soon, and never more often than is worth it: many come at once, and a view of thousands of rows is
// large.

import type { Clock } from '../platform/platform'

/** Milliseconds between two, at least; and one more for so many rows. */
const [shortest, rowsPerMillisecond] = [50, 50]

export interface Telling {
  changed(): void
  /** Nothing more is told of changes until now. */
  forget(): void
}

export function createTelling(
  clock: Pick<Clock, 'after' | 'monotonic'>,
  tell: () => void,
  rows: () => number,
): Telling {
  let last = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | null = null
  return {
    changed: () => {
      if (cancel !== null) return
      const spacing = Math.max(shortest, rows() / rowsPerMillisecond)
      cancel = clock.after(Math.max(0, last + spacing - clock.monotonic()), () => {
        cancel = null
        last = clock.monotonic()
        tell()
      })
    },
    forget: () => {
      cancel?.()
      cancel = null
    },
  }
}
