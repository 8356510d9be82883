// When an open vault locks by itself, on clocks that jump and computers that sleep.

import { beforeEach, describe, expect, it } from 'vitest'
import { type AutoLock, createAutoLock, type LockRules } from '../../../main/shell/auto-lock'
import type { LockWhy } from '../../../shared/locking'
import { createFakeClock, type FakeClock } from '../../fakes/clock'
import { createFakePower, type FakePower } from '../../fakes/power'

const minute = 60_000
const off: LockRules = {
  lockIdleMinutes: 0,
  lockHiddenMinutes: 0,
  lockOnSuspend: false,
  lockOnScreenLock: false,
}

let clock: FakeClock
let power: FakePower
let autoLock: AutoLock
let rules: LockRules | null = null
let locked: LockWhy[] = []

/** An open vault with these rules; a lock closes it. */
function open(some: Partial<LockRules>): void {
  rules = { ...off, ...some }
  autoLock.refresh()
}

beforeEach(() => {
  clock = createFakeClock()
  power = createFakePower()
  rules = null
  locked = []
  autoLock = createAutoLock({
    ...{ clock, power },
    rules: () => rules,
    lock: async (why) => {
      locked.push(why)
      rules = null
    },
  })
  autoLock.seen(true, 'main')
  autoLock.start()
})

describe('without input', () => {
  const idle = { kind: 'idle', minutes: 15 }

  it('it locks once the system says that long enough nobody was there', async () => {
    open({ lockIdleMinutes: 15 })
    await clock.advance(14 * minute)
    power.idle(14.9 * 60)
    await clock.advance(minute)
    expect(locked).toEqual([])
    power.idle(15 * 60)
    await clock.advance(minute)
    expect(locked).toEqual([idle])
  })

  it('time before the vault was opened does not count', async () => {
    power.idle(3_600)
    open({ lockIdleMinutes: 15 })
    await clock.advance(14 * minute)
    expect(locked).toEqual([])
    await clock.advance(minute)
    expect(locked).toEqual([idle])
  })

  it('where the system does not say, what is done in our windows counts', async () => {
    power.idle(null)
    open({ lockIdleMinutes: 15 })
    await clock.advance(10 * minute)
    autoLock.touched()
    await clock.advance(14 * minute)
    expect(locked).toEqual([])
    await clock.advance(minute)
    expect(locked).toEqual([idle])
  })

  it('a clock that is set back does not hold it off', async () => {
    power.idle(null)
    open({ lockIdleMinutes: 15 })
    clock.jump(-24 * 60 * minute)
    await clock.advance(15 * minute)
    expect(locked).toEqual([idle])
  })

  it('looks at most every half minute while there is time, and not at all where no rule asks', async () => {
    open({ lockIdleMinutes: 15 })
    const before = power.looks()
    await clock.advance(10 * minute)
    expect(power.looks() - before).toBeLessThanOrEqual(20)
    open({})
    expect(clock.pending()).toBe(0)
    open({ lockHiddenMinutes: 5 })
    expect(clock.pending()).toBe(0)
  })
})

describe('a sleep of which nobody told', () => {
  it('locks as soon as the computer wakes, although the idle counter began anew', () => {
    open({ lockIdleMinutes: 15 })
    clock.jump(8 * 60 * minute)
    power.idle(1)
    power.wake()
    expect(locked).toEqual([{ kind: 'idle', minutes: 15 }])
  })

  it('locks before a window is answered', async () => {
    open({ lockIdleMinutes: 15 })
    clock.jump(8 * 60 * minute)
    expect(locked).toEqual([])
    await autoLock.overdue()
    expect(locked).toEqual([{ kind: 'idle', minutes: 15 }])
    expect(autoLock.overdue()).toBeNull()
  })

  it('locks at the next look, half a minute later, where nobody asks', async () => {
    open({ lockIdleMinutes: 15 })
    clock.jump(8 * 60 * minute)
    await clock.advance(30_000)
    expect(locked).toEqual([{ kind: 'idle', minutes: 15 }])
  })

  it('a short one does nothing', async () => {
    open({ lockIdleMinutes: 15 })
    clock.jump(10 * minute)
    expect(autoLock.overdue()).toBeNull()
    await clock.advance(minute)
    expect(locked).toEqual([])
  })
})

describe('out of sight', () => {
  const hidden = { kind: 'hidden', minutes: 5 }

  it('it locks after the set time, and a window that shows up begins it anew', async () => {
    open({ lockHiddenMinutes: 5 })
    await clock.advance(60 * minute)
    autoLock.seen(false, 'main')
    await clock.advance(4 * minute)
    autoLock.seen(true, 'quick')
    autoLock.seen(false, 'quick')
    await clock.advance(4 * minute)
    expect(locked).toEqual([])
    await clock.advance(minute)
    expect(locked).toEqual([hidden])
  })

  it('one window that is seen is enough', async () => {
    open({ lockHiddenMinutes: 5 })
    autoLock.seen(true, 'quick')
    autoLock.seen(false, 'main')
    await clock.advance(60 * minute)
    expect(locked).toEqual([])
  })

  it('a start in the tray counts from the moment it was opened', async () => {
    autoLock.seen(false, 'main')
    await clock.advance(60 * minute)
    open({ lockHiddenMinutes: 5 })
    expect(locked).toEqual([])
    await clock.advance(5 * minute)
    expect(locked).toEqual([hidden])
  })

  it('after a sleep it locks before the window that comes up is seen', () => {
    open({ lockHiddenMinutes: 5 })
    autoLock.seen(false, 'main')
    clock.jump(60 * minute)
    autoLock.seen(true, 'main')
    expect(locked).toEqual([hidden])
  })
})

describe('sleep and the system’s own lock', () => {
  it.each([
    ['suspend', { lockOnSuspend: true }],
    ['screen-lock', { lockOnScreenLock: true }],
  ] as const)('%s locks where the setting says so, and else not', (how, rule) => {
    open({})
    power.leave(how)
    expect(locked).toEqual([])
    open(rule)
    power.leave(how)
    expect(locked).toEqual([{ kind: how }])
  })

  it('does nothing to a vault that the rules leave alone', () => {
    power.leave('suspend')
    power.leave('screen-lock')
    expect(locked).toEqual([])
  })
})

describe('while a save holds the lock up', () => {
  it('a window is answered only after it, and nothing locks twice', async () => {
    let release = () => {}
    // Another computer than the one of the other tests, whose lock would come first.
    power = createFakePower()
    const slow = createAutoLock({
      ...{ clock, power },
      rules: () => rules,
      lock: (why) => {
        locked.push(why)
        return new Promise((resolve) => {
          release = () => {
            rules = null
            resolve()
          }
        })
      },
    })
    slow.start()
    rules = { ...off, lockOnSuspend: true, lockIdleMinutes: 1 }
    slow.refresh()
    power.leave('suspend')
    power.leave('suspend')
    let answered = false
    const waiting = slow.overdue()?.then(() => {
      answered = true
    })
    await clock.advance(5 * minute)
    expect([answered, locked.length]).toEqual([false, 1])
    release()
    await waiting
    expect(answered).toBe(true)
  })
})
