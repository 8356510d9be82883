import { beforeEach, describe, expect, it } from 'vitest'
import { type Copied, createCopied } from '../../../main/shell/copied'
import type { ClipboardView } from '../../../shared/views'
import { createFakeClock, type FakeClock, settle } from '../../fakes/clock'

let clock: FakeClock
let held: string
let works: boolean
let told: ClipboardView[]
let copied: Copied

beforeEach(() => {
  clock = createFakeClock()
  held = ''
  works = true
  told = []
  copied = createCopied({
    clock,
    tell: (view) => told.push(view),
    clipboard: {
      marks: false,
      write: async (text) => {
        if (works) held = text
        return works
      },
      clearIfHolds: async (text) => {
        if (held === text) held = ''
      },
    },
  })
})

describe('a copied code', () => {
  it('does not stay when it is cleared, as by a lock, while it is being written', async () => {
    const copying = copied.copy('a', '123456', 30)
    await copied.clearNow()
    await copying
    expect([held, told, clock.pending()]).toEqual(['', [], 0])
  })

  it('is cleared after the set time and not before', async () => {
    expect(await copied.copy('a', '123456', 30)).toBe(true)
    await clock.advance(29_900)
    expect(held).toBe('123456')
    await clock.advance(200)
    expect(held).toBe('')
    expect(told).toEqual([{ id: 'a', secondsLeft: 30 }, null])
  })

  it('stays when the time is 0, until it is cleared by hand, by a lock or by a quit', async () => {
    await copied.copy('a', '123456', 0)
    await clock.advance(3_600_000)
    expect(held).toBe('123456')
    await copied.clearNow()
    expect(held).toBe('')
  })

  it('makes room for what is no secret, which nothing clears and no window counts down', async () => {
    await copied.copy('a', '123456', 30)
    expect(await copied.copyPlain('https://example.org')).toBe(true)
    await clock.advance(60_000)
    await copied.clearNow()
    expect(held).toBe('https://example.org')
    expect(told).toEqual([{ id: 'a', secondsLeft: 30 }, null])
    works = false
    expect(await copied.copyPlain('https://example.net')).toBe(false)
  })

  it('leaves alone what another program copied since', async () => {
    await copied.copy('a', '123456', 30)
    held = 'from another program'
    await clock.advance(31_000)
    expect(held).toBe('from another program')
    expect(told.at(-1)).toBeNull()
  })

  it('starts the time anew with the next copy', async () => {
    await copied.copy('a', '111111', 30)
    await clock.advance(20_000)
    await copied.copy('b', '222222', 30)
    await clock.advance(20_000)
    expect(held).toBe('222222')
    await clock.advance(10_100)
    expect(held).toBe('')
  })

  it('goes soon after the computer wakes from a sleep that the timers did not count', async () => {
    await copied.copy('a', '123456', 30)
    clock.jump(8 * 3_600_000)
    await clock.advance(5_100)
    expect(held).toBe('')
  })

  it('says when the clipboard did not take it, and books nothing', async () => {
    works = false
    expect(await copied.copy('a', '123456', 30)).toBe(false)
    await settle()
    expect(clock.pending()).toBe(0)
    expect(told).toEqual([])
  })
})
