import { beforeEach, describe, expect, it } from 'vitest'
import { createFreshKey, type FreshKey, freshKeySeconds } from '../../../main/kit/fresh-key'
import { createFakeClock, type FakeClock } from '../../fakes/clock'
import { createFakeRandom } from '../../fakes/random'

const text = '0K7QM-2VXDA-94HTC-WBNC8-6RPZ0-J3YAE-81GEM'
const made = { text, slotId: 'slot-1' }
const groups = text.split('-')

let clock: FakeClock
let fresh: FreshKey
beforeEach(() => {
  clock = createFakeClock()
  fresh = createFreshKey({ clock, random: createFakeRandom('fresh') })
})
const gone = { ok: false, error: { code: 'recovery-key-gone' } }

describe('a recovery key that was just made', () => {
  it('is lent until ten minutes have passed, and its slot is known for longer', async () => {
    expect(fresh.hold(made).seconds).toBe(600)
    expect(fresh.lend((key) => key)).toEqual({ ok: true, value: text })
    await clock.advance(freshKeySeconds * 1000 - 1)
    expect(fresh.lend((key) => key).ok).toBe(true)
    await clock.advance(1)
    expect(fresh.lend((key) => key)).toEqual(gone)
    expect(fresh.differing(['', ''])).toEqual(gone)
    expect(fresh.slotId()).toBe('slot-1')
    fresh.forget()
    expect(fresh.slotId()).toBeNull()
  })

  it('is gone at once when it is forgotten, and leaves no timer', () => {
    fresh.hold(made)
    fresh.forget()
    expect(fresh.lend((key) => key)).toEqual(gone)
    expect(clock.pending()).toBe(0)
  })

  it('gives way to a later one, whose ten minutes are whole', async () => {
    fresh.hold(made)
    await clock.advance(400_000)
    fresh.hold({ text: text.replace('0K7QM', 'AAAAA'), slotId: 'slot-2' })
    await clock.advance(400_000)
    expect(fresh.lend((key) => key.slice(0, 5))).toEqual({ ok: true, value: 'AAAAA' })
    expect(clock.pending()).toBe(1)
  })

  it('is asked back by two different groups, in order, and each of the seven comes up', () => {
    const seen = new Set<number>()
    for (let turn = 0; turn < 300; turn++) {
      const [one, other] = fresh.hold(made).asks
      expect(one).toBeLessThan(other)
      expect([one >= 1, other <= groups.length]).toEqual([true, true])
      seen.add(one).add(other)
    }
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })
})

describe('the check', () => {
  const typed = (change: (group: string) => string = (group) => group) => {
    const { asks } = fresh.hold(made)
    const [one, other] = asks.map((at) => change(groups[at - 1] ?? ''))
    return { asks, texts: [one ?? '', other ?? ''] as const }
  }

  it('takes the two groups however they are typed', () => {
    const plain = typed()
    expect(fresh.differing(plain.texts)).toEqual({ ok: true, value: [] })
    const loose = typed((group) => ` ${group.toLowerCase().replace('0', 'o').replace('1', 'l')} - `)
    expect(fresh.differing(loose.texts)).toEqual({ ok: true, value: [] })
  })

  it('names the group that differs, never where in it', () => {
    const { asks, texts } = typed()
    expect(fresh.differing([`${texts[0].slice(0, 4)}Z`, texts[1]])).toEqual({ ok: true, value: [asks[0]] })
    expect(fresh.differing([texts[0], ''])).toEqual({ ok: true, value: [asks[1]] })
    expect(fresh.differing([texts[1], texts[0]])).toEqual({ ok: true, value: asks })
  })

  it('takes the whole key in either place, and names each group of it that differs', () => {
    fresh.hold(made)
    expect(fresh.differing([text, ''])).toEqual({ ok: true, value: [] })
    expect(fresh.differing(['', text.replaceAll('-', '  ').toLowerCase()])).toEqual({ ok: true, value: [] })
    const wrong = text.replace('94HTC', '94HTD').replace('81GEM', '81GEMX')
    expect(fresh.differing([wrong, ''])).toEqual({ ok: true, value: [3, 7] })
  })
})
