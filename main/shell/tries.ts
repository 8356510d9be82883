// The waits after wrong passphrases, the same for the lock screen and for whoever asks to see a secret. Kept here and not
// in a page, so that a reload ends no wait. Not kept across restarts: what makes guessing dear is scrypt, and a person who
// forgot must not find the vault barred for a day.

import type { Fault } from '../../shared/errors'
import { fail, type Result } from '../../shared/result'
import type { Clock } from '../platform/platform'

export interface Tries {
  /** Milliseconds until the next try is taken; 0 = now. */
  wait(): number
  /** Refuses with `wait-first` while there is a wait; else tries, and counts how it went. */
  attempt<T>(work: () => Promise<Result<T, Fault>>): Promise<Result<T, Fault>>
  forget(): void
}

/** Typing errors that cost nothing. */
const free = 3
/** Milliseconds: the first wait, doubled with each further wrong try, and the longest. */
const [firstWait, longestWait] = [1_000, 60_000]

export function waitAfter(wrong: number): number {
  return wrong < free ? 0 : Math.min(longestWait, firstWait * 2 ** (wrong - free))
}

export function isWrong({ code }: Fault): boolean {
  return code === 'wrong-passphrase' || code === 'wrong-recovery-key'
}

/** `changed`: the wait is another one now. */
export function createTries(clock: Pick<Clock, 'monotonic'>, changed: () => void): Tries {
  let wrong = 0
  let until = 0

  const wait = () => Math.max(0, until - clock.monotonic())
  const forget = () => {
    wrong = 0
    until = 0
    changed()
  }

  return {
    wait,
    forget,
    attempt: async (work) => {
      const left = wait()
      if (left > 0) return fail({ code: 'wait-first', seconds: Math.ceil(left / 1000) })
      const done = await work()
      if (done.ok) forget()
      else if (isWrong(done.error)) {
        wrong += 1
        until = clock.monotonic() + waitAfter(wrong)
        changed()
      }
      return done
    },
  }
}
