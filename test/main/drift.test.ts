import { describe, expect, it } from 'vitest'
import { timedCodeAt } from '../../main/corrected'
import { findDrift } from '../../main/drift'
import { codeAtStep, type Token } from '../../main/otp'

const secret = new TextEncoder().encode('12345678901234567890')
const token = (more: Partial<Token> = {}): Token => ({
  ...{ type: 'totp', secret, algorithm: 'SHA1', digits: 8, period: 30, counter: 0, pin: null },
  ...more,
})
/** What another device shows whose clock is right at this moment. */
const shown = (at: number, one = token()) => {
  const code = codeAtStep(one, Math.floor(at / one.period))
  return code.ok ? code.value : ''
}

describe('a code of another device and this clock', () => {
  it('says the range in which the clock is off, ends included, and sets it right by its middle', () => {
    const right = 1_700_000_000
    for (const off of [64, -64, 600, -1199, 31, -45]) {
      const found = findDrift(token(), shown(right), { now: right - off, offset: 0 })
      expect(found).toMatchObject({ kind: 'found' })
      if (found.kind !== 'found') continue
      expect(found.from).toBeLessThanOrEqual(off)
      expect(found.to).toBeGreaterThanOrEqual(off)
      expect(found.to - found.from).toBe(30)
      const corrected = Math.floor((right - off + found.offset) / 30)
      expect(Math.abs(corrected - Math.floor(right / 30))).toBeLessThanOrEqual(
        off === 31 || off === -45 ? 1 : 0,
      )
    }
  })

  it('leaves a clock alone that may well be right', () => {
    expect(findDrift(token(), shown(1000), { now: 1000, offset: 0 })).toEqual({
      ...{ kind: 'found', from: -10, to: 20, offset: 0 },
    })
  })

  it('says how far it searched when no step fits, twenty minutes unless told otherwise, a day at most', () => {
    const far = shown(1_700_000_000)
    const search = (off: number, within?: number) =>
      findDrift(token(), far, {
        now: 1_700_000_000 - off,
        offset: 0,
        ...(within === undefined ? {} : { within }),
      })
    expect(search(1300)).toEqual({ kind: 'nowhere', seconds: 1200 })
    expect(search(1300, 1500)).toMatchObject({ kind: 'found' })
    expect(search(90_000, 1e9)).toEqual({ kind: 'nowhere', seconds: 86_400 })
  })

  it('keeps to the bound of a search where the period is a second', () => {
    const quick = token({ period: 1 })
    expect(findDrift(quick, '00000000', { now: 1e9, offset: 0, within: 86_400 })).toEqual({
      kind: 'nowhere',
      seconds: 10_000,
    })
  })

  it('finds a clock that was set right although an old correction is still in force', () => {
    const now = 1_700_000_000
    expect(findDrift(token(), shown(now), { now, offset: 7200 })).toMatchObject({ kind: 'found', offset: 0 })
    expect(findDrift(token(), shown(now + 7200), { now, offset: 7200 })).toMatchObject({ kind: 'found' })
  })

  it('tells a malformed code and a counter apart from one that fits nowhere', () => {
    expect(findDrift(token(), '1234', { now: 59, offset: 0 })).toEqual({ kind: 'malformed', digits: 8 })
    expect(findDrift(token({ type: 'hotp', period: 0 }), '12345678', { now: 59, offset: 0 })).toEqual({
      kind: 'not-timed',
    })
  })
})

describe('a corrected clock', () => {
  it('makes the code of the right time and tells its end in this computer’s time', () => {
    const made = timedCodeAt(token(), 59 - 64, 64)
    expect(made).toEqual({
      ok: true,
      value: expect.objectContaining({ code: '94287082', step: 1, validFrom: 30 - 64, validUntil: 60 - 64 }),
    })
  })

  it('changes nothing without a correction', () => {
    expect(timedCodeAt(token(), 59, 0)).toMatchObject({ value: { code: '94287082', validUntil: 60 } })
  })
})
