// The adapter of the system's absence, over a powerMonitor that a test plays. Linux' screen savers are judged on a real bus
// (test/desktop/screen-lock-watch.spec.ts).

import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { sessionObject } from '../../../main/platform/screen-lock-watch'

vi.mock('electron', () => ({ powerMonitor: {} }))
const { createPower } = await import('../../../main/platform/electron/power')

function setUp(platform: NodeJS.Platform, saver = false) {
  const events = new EventEmitter()
  let idle = 0
  let lockScreen = () => {}
  const left: string[] = []
  const power = createPower({
    platform,
    env: {},
    // The part of powerMonitor that is used; its types name every event.
    monitor: {
      on: events.on.bind(events),
      getSystemIdleTime: () => idle,
    } as unknown as NonNullable<Parameters<typeof createPower>[0]>['monitor'] & object,
    watch: (_env, locked) => {
      lockScreen = locked
      return { tells: () => saver, stop: () => undefined }
    },
  })
  power.onLeave((how) => left.push(how))
  const setIdle = (seconds: number) => {
    idle = seconds
  }
  return { power, events, left, setIdle, lockScreen: () => lockScreen() }
}

describe.each(['darwin', 'win32'] as const)('%s', (platform) => {
  it('tells of sleep and of a locked screen, and always how long it was idle', () => {
    const { power, events, left } = setUp(platform)
    events.emit('suspend')
    events.emit('lock-screen')
    expect([left, power.tellsScreenLock, power.idleSeconds()]).toEqual([['suspend', 'screen-lock'], true, 0])
  })
})

describe('linux', () => {
  it('tells of a locked screen as far as a screen saver does', () => {
    const without = setUp('linux')
    const having = setUp('linux', true)
    having.lockScreen()
    having.events.emit('suspend')
    expect([without.power.tellsScreenLock, having.power.tellsScreenLock]).toEqual([false, true])
    expect(having.left).toEqual(['screen-lock', 'suspend'])
  })

  it('a display that never says anything but 0 does not say', () => {
    const { power, setIdle } = setUp('linux')
    expect(power.idleSeconds()).toBeNull()
    setIdle(3)
    expect(power.idleSeconds()).toBe(3)
    setIdle(0)
    expect(power.idleSeconds()).toBe(0)
    setIdle(-1)
    expect(power.idleSeconds()).toBeNull()
  })

  it('tells of waking', () => {
    const { power, events } = setUp('linux')
    const woke = vi.fn()
    power.onReturn(woke)
    events.emit('resume')
    expect(woke).toHaveBeenCalledOnce()
  })
})

// As `systemd-escape`'s bus_label_escape does: sd-bus's bus-label.c.
it.each([
  ['2', '_32\0'],
  ['c1', 'c1\0'],
  ['12', '_312\0'],
])('the session %s has its own object', (id, end) => {
  expect(sessionObject(id).endsWith(`/session/${end}`)).toBe(true)
})
