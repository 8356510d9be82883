import { describe, expect, it } from 'vitest'
import { createCodes } from '../../../main/codes'
import { createCopied } from '../../../main/shell/copied'
import { createCopying } from '../../../main/shell/copying'
import { createRecent } from '../../../main/shell/recent'
import type { Account } from '../../../main/vault/account'
import { fail, ok } from '../../../shared/result'
import { defaultSettings, type Settings } from '../../../shared/settings'
import { createFakeClock } from '../../fakes/clock'
import { account, text } from '../../support/small-vault'

const seed = text('12345678901234567890')

/** RFC 6238: at 59 s the code of eight digits is 94287082. */
function setUp(seconds: number, settings: Partial<Settings> = {}) {
  const clock = createFakeClock(seconds * 1000)
  const all = new Map<string, Account>([
    ['timed', account({ id: 'timed', secret: seed, digits: 8 })],
    ['door', account({ id: 'door', secret: seed, type: 'hotp', period: 0, counter: 0 })],
    ['pinless', account({ id: 'pinless', secret: text('7ac61d4736f51a2b'), type: 'motp', period: 10 })],
  ])
  const saved: number[] = []
  let held = ''
  let saves = true
  const find = (id: string) => all.get(id)
  const codes = createCodes({ clock, find, send: () => {} })
  const kept: (readonly string[])[] = []
  const recent = createRecent({ keep: (ids) => kept.push(ids), tell: () => {} })
  const copied = createCopied({
    clock,
    tell: () => {},
    clipboard: {
      marks: false,
      write: async (value) => {
        // What is on the clipboard was saved before.
        saved.push(all.get('door')?.counter ?? -1)
        held = value
        return true
      },
      clearIfHolds: async () => {},
    },
  })
  const copying = createCopying({
    ...{ codes, copied, recent, clock },
    settings: { now: () => ({ ...defaultSettings, ...settings }) },
    vault: {
      find,
      takeCounter: async (id) => {
        const before = all.get(id)
        if (before === undefined) return fail({ code: 'no-such-account' })
        if (!saves) return fail({ code: 'disk-full' })
        all.set(id, { ...before, counter: before.counter + 1 })
        return ok({ account: before, counter: before.counter })
      },
    },
  })
  return {
    ...{ clock, copying, recent, saved, all, codes },
    clipboard: () => held,
    breakDisk: () => {
      saves = false
    },
  }
}

describe('copying a code from anywhere', () => {
  it('copies the code of the time step and remembers the account as the last used', async () => {
    const { copying, clipboard, recent } = setUp(40)
    expect(await copying.copyFresh('timed')).toMatchObject({
      ok: true,
      value: { which: 'current', secondsLeft: 20 },
    })
    expect([clipboard(), recent.ids()]).toEqual(['94287082', ['timed']])
  })

  it('counts HOTP, and saves the counter before the code is on the clipboard', async () => {
    const { copying, clipboard, saved } = setUp(40)
    await copying.copyFresh('door')
    expect([clipboard(), saved]).toEqual(['755224', [1]])
    await copying.copyFresh('door')
    expect([clipboard(), saved]).toEqual(['287082', [1, 2]])
  })

  it('copies no HOTP code whose counter could not be saved', async () => {
    const { copying, clipboard, breakDisk } = setUp(40)
    breakDisk()
    expect(await copying.copyFresh('door')).toEqual(fail({ code: 'disk-full' }))
    expect(clipboard()).toBe('')
  })

  it.each([
    ['copy', '94287082', 'current'],
    ['next', '37359152', 'next'],
  ] as const)('in the last seconds, by the setting "%s", copies %s', async (lastSeconds, code, which) => {
    const { copying, clipboard } = setUp(57, { lastSeconds })
    expect(await copying.copyFresh('timed')).toMatchObject({ ok: true, value: { which } })
    expect(clipboard()).toBe(code)
  })

  it('in the last seconds, by the setting "wait", copies nothing before the next step', async () => {
    const { copying, clipboard, clock } = setUp(57, { lastSeconds: 'wait' })
    const copied = copying.copyFresh('timed')
    await clock.advance(2_900)
    expect(clipboard()).toBe('')
    await clock.advance(200)
    expect(await copied).toMatchObject({ ok: true, value: { which: 'current' } })
    expect(clipboard()).toBe('37359152')
  })

  it('while it waits, an account that goes (a lock, say) is not copied', async () => {
    const { copying, clipboard, clock, all } = setUp(57, { lastSeconds: 'wait' })
    const copied = copying.copyFresh('timed')
    await clock.advance(1_000)
    all.clear()
    await clock.advance(3_000)
    expect([await copied, clipboard()]).toEqual([fail({ code: 'no-such-account' }), ''])
  })

  it('says what is missing', async () => {
    const { copying } = setUp(40)
    expect(await copying.copyFresh('pinless')).toEqual(fail({ code: 'pin-needed' }))
    expect(await copying.copyFresh('nobody')).toEqual(fail({ code: 'no-such-account' }))
    expect(await copying.copy('door', 'current')).toEqual(fail({ code: 'no-code-yet' }))
  })

  it('works while codes are hidden, and shows none', async () => {
    const { copying, clipboard, codes, all } = setUp(40)
    codes.hide(true)
    await copying.copyFresh('timed')
    expect(clipboard()).toBe('94287082')
    const timed = all.get('timed')
    expect(timed && codes.shown(timed).kind).toBe('hidden')
  })
})
