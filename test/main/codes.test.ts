import { describe, expect, it } from 'vitest'
import { createCodes } from '../../main/codes'
import { decodeBase32 } from '../../main/otp'
import type { Account } from '../../main/vault/account'
import { Secret } from '../../main/vault/secret'
import type { ShownCodeView } from '../../shared/views'
import { createFakeClock } from '../fakes/clock'
import { account, text } from '../support/small-vault'
import { totpVectors } from './otp/vectors'

const seed = text('12345678901234567890')
const half = account({ id: 'half', secret: seed, digits: 8 })
const whole = account({ id: 'whole', secret: seed, digits: 8, period: 60 })
const door = account({ id: 'door', secret: seed, type: 'hotp', period: 0, counter: 5 })
const pinless = account({ id: 'pinless', secret: text('7ac61d4736f51a2b'), type: 'motp', period: 10 })

function setUp(seconds: number, accounts: readonly Account[] = [half, whole, door, pinless]) {
  const clock = createFakeClock(seconds * 1000)
  const sent: (readonly ShownCodeView[])[] = []
  const list = [...accounts]
  const codes = createCodes({
    clock,
    find: (id) => list.find((one) => one.id === id),
    send: (views) => sent.push(views),
  })
  return { clock, sent, codes, list }
}

describe('the live feed of codes', () => {
  it.each(totpVectors)('says $code at $at for $algorithm, $digits digits, $period s', (vector) => {
    const { secret, at, code, ...numbers } = vector
    const decoded = decodeBase32(secret)
    if (!decoded.ok) throw new Error('not Base32')
    const one = account({ ...numbers, secret: new Secret(decoded.value) })
    expect(setUp(at).codes.of(one)).toMatchObject({ kind: 'timed', code })
  })

  it('answers a watcher with the codes of the accounts that exist', () => {
    const { codes } = setUp(59)
    expect(codes.watch(['half', 'nobody', 'door', 'pinless']).map(({ id, kind }) => [id, kind])).toEqual([
      ['half', 'timed'],
      ['door', 'counted'],
      ['pinless', 'none'],
    ])
  })

  it('has no timer while nobody can see, and none when only counters are watched', () => {
    const { codes, clock } = setUp(59)
    codes.watch(['half'])
    expect(clock.pending()).toBe(0)
    codes.setVisible(true)
    expect(clock.pending()).toBe(1)
    codes.watch(['door'])
    expect(clock.pending()).toBe(0)
    codes.watch(['half', 'whole'])
    expect(clock.pending()).toBe(1)
    codes.setVisible(false)
    expect(clock.pending()).toBe(0)
  })

  it('sends at a turn of the step only the codes that changed', async () => {
    const { codes, clock, sent } = setUp(1_111_111_105)
    codes.watch(['half', 'whole', 'door'])
    codes.setVisible(true)
    sent.length = 0
    await clock.advance(4_000)
    expect(sent).toEqual([])
    await clock.advance(2_000)
    expect(sent.map((views) => views.map(({ id }) => id))).toEqual([['half']])
    expect(sent[0]?.[0]).toMatchObject({ code: '14050471', validFrom: 1_111_111_110 })
  })

  it('shows right codes within a second after the clock jumped, in both directions', async () => {
    const { codes, clock, sent } = setUp(1_111_111_111)
    codes.watch(['half'])
    codes.setVisible(true)
    sent.length = 0
    clock.jump((2_000_000_000 - 1_111_111_111) * 1000)
    await clock.advance(1_000)
    expect(sent.at(-1)?.[0]).toMatchObject({ code: '69279037' })
    clock.jump((1_111_111_111 - 2_000_000_001) * 1000)
    await clock.advance(1_000)
    expect(sent.at(-1)?.[0]).toMatchObject({ code: '14050471' })
  })

  it('keeps a HOTP code until the counter is changed by hand or the vault locks', () => {
    const { codes, list, sent } = setUp(59)
    const used = { ...door, counter: 6 }
    list.splice(list.indexOf(door), 1, used)
    codes.rememberCounted(door, '254676')
    expect(sent).toEqual([[{ id: 'door', kind: 'counted', code: '254676', counter: 6 }]])
    expect(codes.of(used)).toEqual({ id: 'door', kind: 'counted', code: '254676', counter: 6 })
    expect(codes.of({ ...door, counter: 9 })).toMatchObject({ code: null })
    codes.forget()
    expect(codes.of(used)).toMatchObject({ code: null })
  })
})

describe('hidden codes', () => {
  const kinds = (views: readonly ShownCodeView[]) => views.map(({ id, kind }) => [id, kind])

  it('are sent to no window; only when they change is', () => {
    const { codes, sent } = setUp(59)
    codes.hide(true)
    codes.setVisible(true)
    const answered = codes.watch(['half', 'door'])
    expect(answered).toEqual([
      { id: 'half', kind: 'hidden', validFrom: 30, validUntil: 60 },
      { id: 'door', kind: 'hidden', validFrom: null, validUntil: null },
    ])
    expect(JSON.stringify([answered, sent])).not.toMatch(/\d{6}/)
  })

  it('are shown one by one for the set time, and none when nobody looks any more', async () => {
    const { codes, sent, clock } = setUp(30)
    codes.hide(true)
    codes.setVisible(true)
    codes.watch(['half', 'whole'])
    sent.length = 0
    codes.reveal('half', 10)
    expect(kinds(sent.at(-1) ?? [])).toEqual([['half', 'timed']])
    await clock.advance(10_100)
    expect(kinds(sent.at(-1) ?? [])).toEqual([['half', 'hidden']])
    codes.reveal('half', 10)
    codes.setVisible(false)
    expect(clock.pending()).toBe(0)
    codes.setVisible(true)
    expect(kinds(sent.at(-1) ?? [])).toEqual([
      ['half', 'hidden'],
      ['whole', 'hidden'],
    ])
  })

  it('come back when they are shown again, and go at once when they are hidden', () => {
    const { codes, sent } = setUp(30)
    codes.setVisible(true)
    codes.watch(['half'])
    codes.hide(true)
    expect(kinds(sent.at(-1) ?? [])).toEqual([['half', 'hidden']])
    codes.hide(false)
    expect(kinds(sent.at(-1) ?? [])).toEqual([['half', 'timed']])
  })
})

describe('two windows', () => {
  it('are each sent what they look at, by one timer, and none that cannot be seen', async () => {
    const clock = createFakeClock(30_000)
    const sent: string[] = []
    const codes = createCodes({
      clock,
      find: (id) => [half, whole].find((one) => one.id === id),
      send: (views, to) => sent.push(`${to}: ${views.map(({ id }) => id)}`),
    })
    codes.watch(['half'], 'main')
    codes.watch(['whole'], 'quick')
    expect(clock.pending()).toBe(0)
    codes.setVisible(true, 'main')
    codes.setVisible(true, 'quick')
    expect(clock.pending()).toBe(1)
    sent.length = 0
    await clock.advance(30_100)
    expect(sent).toEqual(['main: half', 'quick: whole'])
    codes.setVisible(false, 'quick')
    sent.length = 0
    await clock.advance(60_100)
    expect(sent).toEqual(['main: half', 'main: half'])
    codes.setVisible(false, 'main')
    expect(clock.pending()).toBe(0)
  })
})
