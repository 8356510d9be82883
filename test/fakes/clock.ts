// A clock that stands still until it is moved. Timers fire while it moves, in their order.

import type { Clock } from '../../main/platform/platform'

export interface FakeClock extends Clock {
  /** Moves on and fires what is due; lets promises settle before, between and after. */
  advance(milliseconds: number): Promise<void>
  /** The wall time jumps; monotonic time does not, and no timer fires. */
  jump(milliseconds: number): void
  /** Timers that wait. */
  pending(): number
}

export function createFakeClock(start = Date.UTC(2026, 10, 22)): FakeClock {
  let now = start
  let monotonic = 1_000
  let timers: { readonly at: number; readonly callback: () => void }[] = []
  return {
    now: () => now,
    monotonic: () => monotonic,
    after: (milliseconds, callback) => {
      const timer = { at: monotonic + milliseconds, callback }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    advance: async (milliseconds) => {
      const until = monotonic + milliseconds
      await settle()
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
        const to = next?.at ?? until
        now += to - monotonic
        monotonic = to
        if (next === undefined) break
        timers = timers.filter((other) => other !== next)
        next.callback()
        await settle()
      }
    },
    jump: (milliseconds) => {
      now += milliseconds
    },
    pending: () => timers.length,
  }
}

/** Long enough for chains of promises over in-memory twins. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}
