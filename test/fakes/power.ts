// A computer whose absence is told by a test: idle time, sleep and a locked screen.

import type { Biometry, Power } from '../../main/platform/platform'

export interface FakePower extends Power {
  /** null: it does not say. */
  idle(seconds: number | null): void
  leave(how: 'suspend' | 'screen-lock'): void
  wake(): void
  /** How often it was asked. */
  looks(): number
}

export function createFakePower(): FakePower {
  let idle: number | null = 0
  let looks = 0
  const leaving = new Set<(how: 'suspend' | 'screen-lock') => void>()
  const returning = new Set<() => void>()
  return {
    tellsScreenLock: true,
    idleSeconds: () => {
      looks += 1
      return idle
    },
    onLeave: (listener) => void leaving.add(listener),
    onReturn: (listener) => void returning.add(listener),
    idle: (seconds) => {
      idle = seconds
    },
    leave: (how) => {
      for (const listener of leaving) listener(how)
    },
    wake: () => {
      for (const listener of returning) listener()
    },
    looks: () => looks,
  }
}

export interface FakeBiometry extends Biometry {
  /** What the next question is answered with. */
  answer(passed: boolean): void
  readonly asked: string[]
}

export function createFakeBiometry(name: string | null): FakeBiometry {
  const asked: string[] = []
  let passed = false
  return {
    name,
    asked,
    answer: (next) => {
      passed = next
    },
    ask: async (reason) => {
      asked.push(reason)
      return passed && name !== null
    },
  }
}
