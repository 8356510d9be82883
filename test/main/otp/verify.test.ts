// Right or wrong, and at which step.

import { describe, expect, it } from 'vitest'
import { codeAtStep, maxWindow, verifyCode } from '../../../main/otp'
import { must, token } from './given'
import { rfc4226 } from './vectors'

const totp = token()
const at = 59 + 30 * 100
const codeOf = (step: number) => must(codeAtStep(totp, step))

describe('a TOTP code', () => {
  it.each([0, 1, -1, 3, -3])('matches at a drift of %i steps, within the window only', (drift) => {
    const code = codeOf(101 + drift)
    expect(verifyCode(totp, code, { at, window: 3 })).toEqual({ match: true, step: 101 + drift, drift })
    const window = Math.abs(drift) - 1
    if (window >= 0) expect(verifyCode(totp, code, { at, window })).toEqual({ match: false })
  })

  it('that stands at several steps matches at the nearest, the earlier of two', () => {
    // With one digit, each code stands at every tenth step or so.
    const short = token({ digits: 1 })
    const codes = Array.from({ length: 41 }, (_, i) => must(codeAtStep(short, 81 + i)))
    for (const code of new Set(codes)) {
      const drifts = codes.flatMap((other, i) => (other === code ? [i - 20] : []))
      drifts.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
      expect(verifyCode(short, code, { at, window: 20 })).toMatchObject({ match: true, drift: drifts[0] })
    }
  })

  it('that stands one step before and one step after matches at the earlier', () => {
    const short = token({ digits: 1 })
    const code = (step: number) => must(codeAtStep(short, step))
    let step = 1
    while (code(step - 1) !== code(step + 1) || code(step) === code(step + 1)) step++
    const verdict = verifyCode(short, code(step + 1), { at: step * 30, window: 1 })
    expect(verdict).toEqual({ match: true, step: step - 1, drift: -1 })
  })

  it('is never looked for before step 0', () => {
    expect(verifyCode(totp, codeOf(0), { at: 30, window: 5 })).toEqual({ match: true, step: 0, drift: -1 })
    expect(verifyCode(totp, 'x', { at: 0, window: 5 })).toMatchObject({ match: false })
    expect(verifyCode(totp, codeOf(9), { at: 0, window: 5 })).toEqual({ match: false })
  })

  it.each([
    (c: string) => `${c.slice(0, 3)} ${c.slice(3)}`,
    (c: string) => ` ${c.slice(0, 3)}-${c.slice(3)}\n`,
  ])('may be grouped as people type it', (group) => {
    expect(verifyCode(totp, group(codeOf(101)), { at, window: 0 })).toMatchObject({ match: true })
  })

  it.each(['', '12345', '1234567', '12345x', '١٢٣٤٥٦', '1'.repeat(1000), ' '.repeat(1000)])(
    '%j is malformed',
    (code) => {
      expect(verifyCode(totp, code, { at, window: 1 })).toEqual({ match: false, malformed: true })
    },
  )

  it.each([-1, 0.5, Number.NaN, maxWindow + 1])('with a window of %s is a bug of the caller', (window) => {
    expect(() => verifyCode(totp, '000000', { at, window })).toThrow(RangeError)
  })
})

describe('an HOTP code', () => {
  const hotp = token({ type: 'hotp', counter: 4 })

  it('matches at the counter and after it, never before, whatever the time', () => {
    for (const [step, { code }] of rfc4226.entries()) {
      const found = step >= 4 && step <= 7
      expect(verifyCode(hotp, code, { at, window: 3 })).toEqual(
        found ? { match: true, step, drift: step - 4 } : { match: false },
      )
    }
  })

  it('is not looked for past the last counter', () => {
    const last = token({ type: 'hotp', counter: Number.MAX_SAFE_INTEGER })
    const code = must(codeAtStep(last, Number.MAX_SAFE_INTEGER))
    expect(verifyCode(last, code, { at, window: 9 })).toMatchObject({ match: true, drift: 0 })
  })
})

describe('letters', () => {
  it('are read in either case, and only those of the alphabet', () => {
    const steam = token({ type: 'steam', secret: 'STEAMKEY' })
    const when = { at: 1742298317, window: 0 }
    expect(verifyCode(steam, 'vkfdn', when)).toMatchObject({ match: true })
    expect(verifyCode(steam, 'VKFDA', when)).toEqual({ match: false, malformed: true })
    // The Kelvin sign has k for its lower case.
    const yandex = token({ type: 'yandex', secret: 'LA2V6KMCGYMWWVEW64RNP3JA3I', pin: '7586' })
    expect(verifyCode(yandex, 'kkkkkkk\u212a', when)).toEqual({ match: false, malformed: true })
    expect(verifyCode(yandex, 'kkkkkkkK', when)).toEqual({ match: false })
  })
})
