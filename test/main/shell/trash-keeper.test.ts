// The trash is emptied after 30 days that were lived through, and never because a clock jumped.

import { beforeEach, describe, expect, it } from 'vitest'
import { type ClockRun, createTrashKeeper, look } from '../../../main/shell/trash-keeper'
import type { TrashedAccount } from '../../../main/vault/account'
import { ok } from '../../../shared/result'
import { createFakeClock, type FakeClock } from '../../fakes/clock'
import { createFakeLog } from '../../fakes/log'
import { account } from '../../support/small-vault'

const hour = 3_600_000
const day = 24 * hour

let clock: FakeClock
let trash: TrashedAccount[]
let gone: string[]
let remembered: ClockRun | null
beforeEach(() => {
  clock = createFakeClock()
  trash = []
  gone = []
  remembered = null
})

function keeper() {
  return createTrashKeeper({
    vault: {
      trash: () => trash,
      deleteForGood: async (ids) => {
        trash = trash.filter((one) => !ids.includes(one.account.id))
        return ok(null)
      },
    },
    clock,
    log: createFakeLog(),
    memory: {
      clockRun: () => remembered,
      rememberClockRun: (run) => {
        remembered = run
      },
    },
    gone: (ids) => gone.push(...ids),
  })
}
const remove = (id: string) => trash.push({ account: account({ id }), deletedAt: clock.now() })
/** The vault is opened for a moment on each of so many days. */
async function live(days: number, each = day) {
  for (let n = 0; n < days; n++) {
    clock.jump(each)
    const one = keeper()
    one.follow(true)
    await clock.advance(1_000)
    one.follow(false)
  }
}

describe('the trash', () => {
  it('keeps an account for 30 days and lets it go soon after, with its keys', async () => {
    await live(3)
    remove('a')
    await live(29)
    remove('b')
    expect(trash).toHaveLength(2)
    await live(3)
    expect(trash.map((one) => one.account.id)).toEqual(['b'])
    expect(gone).toEqual(['a'])
  })

  it('is emptied also while the window stays open for weeks', async () => {
    const one = keeper()
    one.follow(true)
    remove('a')
    await clock.advance(30 * day)
    expect(trash).toHaveLength(1)
    await clock.advance(2 * day)
    expect(trash).toHaveLength(0)
    one.follow(false)
    expect(clock.pending()).toBe(0)
  })

  it.each([
    ['400 days ahead', 400 * day],
    ['31 days ahead', 31 * day],
    ['to 2038', Date.UTC(2038, 0, 19, 3, 14, 8) - Date.UTC(2026, 10, 22)],
    ['to 2106', Date.UTC(2106, 1, 7, 6, 28, 16) - Date.UTC(2026, 10, 22)],
  ])('is not emptied by a clock that jumps %s, nor by the clock that comes back', async (_, jump) => {
    await live(20)
    remove('a')
    await live(2)
    clock.jump(jump)
    await live(5)
    expect(trash).toHaveLength(1)
    clock.jump(-jump - 5 * day)
    await live(20)
    expect(trash).toHaveLength(1)
    await live(15)
    expect(trash).toHaveLength(0)
  })

  it('is not emptied by many jumps one after the other', async () => {
    await live(20)
    remove('a')
    for (const jump of [31, 400, 4_000, 29_000, -33_431, 9, 50]) {
      clock.jump(jump * day)
      await live(1, hour)
    }
    expect(trash).toHaveLength(1)
  })

  it('is not emptied at once by a jump of a few days, and not by an hour or a day back', async () => {
    await live(20)
    remove('a')
    await live(24)
    clock.jump(7 * day)
    await live(1, hour)
    expect(trash).toHaveLength(1)
    clock.jump(-7 * day)
    for (const back of [-hour / 2, -hour, -day]) {
      clock.jump(back)
      await live(1, hour)
      expect(trash).toHaveLength(1)
    }
  })

  it('waits a week on a computer that never looked before', async () => {
    remove('a')
    clock.jump(300 * day)
    const one = keeper()
    expect(one.keptUntil(trash[0]?.deletedAt ?? 0)).toBe(clock.now() + 7 * day)
    await live(6)
    expect(trash).toHaveLength(1)
    await live(3)
    expect(trash).toHaveLength(0)
  })

  it('says until when an account is kept at least', async () => {
    await live(20)
    remove('a')
    expect(keeper().keptUntil(clock.now())).toBe(clock.now() + 30 * day)
  })

  it('tells looks within a day from looks a day apart', () => {
    const run: ClockRun = { since: 0, last: 40 * day }
    expect(look(run, 40 * day + hour)).toEqual({ run, removedBy: null })
    expect(look(run, 41 * day)).toEqual({ run: { since: 0, last: 41 * day }, removedBy: 10 * day })
    expect(look(run, 49 * day)).toEqual({ run: { since: 49 * day, last: 49 * day }, removedBy: null })
    expect(look(null, 5)).toEqual({ run: { since: 5, last: 5 }, removedBy: null })
  })
})
