// From loose fields to a token: defaults, spellings, refusals.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkToken, tokenWarnings } from '../../../main/otp'
import { faultOf, must, token } from './given'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const plain = { algorithm: 'SHA1', digits: 6, period: 30, counter: 0, pin: null }

describe('checkToken', () => {
  it.each([
    [{}, {}],
    [{ algorithm: null, digits: null, period: null, counter: null }, {}],
    [{ algorithm: '', digits: '', period: ' ', counter: '' }, {}],
    [
      { digits: '8', period: ' 60 ' },
      { digits: 8, period: 60 },
    ],
    [
      { digits: 1, period: 1 },
      { digits: 1, period: 1 },
    ],
    [
      { digits: 10, period: 2_147_483 },
      { digits: 10, period: 2_147_483 },
    ],
    [{ digits: '08' }, { digits: 8 }],
    [{ type: ' TOTP ' }, {}],
    [{ counter: 5 }, {}],
    [{ counter: 'nonsense' }, {}],
  ])('takes %j', (input, expected) => {
    expect(token(input)).toMatchObject({ type: 'totp', ...plain, ...expected })
  })

  it.each([
    ['sha1', 'SHA1'],
    ['SHA', 'SHA1'],
    ['SHA-256', 'SHA256'],
    ['sha_512', 'SHA512'],
    ['HmacSHA256', 'SHA256'],
    ['HMAC-SHA-512', 'SHA512'],
    ['hmac sha1', 'SHA1'],
    ['Algorithm.sha256', 'SHA256'],
  ])('reads the algorithm %s as %s', (spelling, algorithm) => {
    expect(token({ algorithm: spelling }).algorithm).toBe(algorithm)
  })

  it.each(['SHA224', 'SHA384', 'MD5', 'SHA3-256', 'GOST3411_2012_256', 'null', 'ſha1', '256'])(
    'refuses the algorithm %s',
    (algorithm) => {
      expect(faultOf(checkToken({ type: 'totp', secret, algorithm }))).toEqual({
        field: 'algorithm',
        fault: { code: 'algorithm-unsupported' },
      })
    },
  )

  const notWhole = [
    -1,
    '-1',
    1.5,
    '1.5',
    '6.0',
    '0x6',
    '1e1',
    'six',
    '+6',
    '٦',
    '１',
    Number.NaN,
    Infinity,
  ] as const

  it.each([0, '0', 11, '11', ...notWhole])('refuses %j digits and clamps nothing', (digits) => {
    const result = checkToken({ type: 'totp', secret, digits })
    expect(faultOf(result)).toEqual({ field: 'digits', fault: { code: 'digits-invalid' } })
  })

  it.each([0, '0', 2_147_484, ...notWhole])('refuses a period of %j', (period) => {
    const result = checkToken({ type: 'totp', secret, period })
    expect(faultOf(result)).toEqual({ field: 'period', fault: { code: 'period-invalid' } })
  })

  it.each([2 ** 53, '9007199254740992', '9'.repeat(30), ...notWhole])(
    'refuses a counter of %j',
    (counter) => {
      const result = checkToken({ type: 'hotp', secret, counter })
      expect(faultOf(result)).toEqual({ field: 'counter', fault: { code: 'counter-invalid' } })
    },
  )

  it('takes the largest counter, and a counter of minus zero as zero', () => {
    expect(token({ type: 'hotp', counter: '9007199254740991' }).counter).toBe(Number.MAX_SAFE_INTEGER)
    expect(token({ type: 'hotp', counter: -0 }).counter).toBe(0)
  })

  it.each(['', 'otp', 'toString', '__proto__'])('refuses the type %j', (type) => {
    expect(faultOf(checkToken({ type, secret }))).toEqual({
      field: 'type',
      fault: { code: 'token-type-unsupported' },
    })
  })

  it('says which character of the secret is wrong', () => {
    expect(faultOf(checkToken({ type: 'totp', secret: 'JBSW Y3D0' }))).toEqual({
      field: 'secret',
      fault: { code: 'secret-character', position: 9, character: '0' },
    })
  })

  it.each([
    ['steam', { digits: 6, algorithm: 'SHA256', period: 60 }, { digits: 5, algorithm: 'SHA1', period: 60 }],
    ['motp', { digits: 8, algorithm: 'MD5', period: 30 }, { digits: 6, algorithm: 'SHA1', period: 10 }],
    ['yandex', { digits: 6, algorithm: 'SHA1', period: 10 }, { digits: 8, algorithm: 'SHA256', period: 30 }],
    ['hotp', { period: 0 }, { digits: 6, period: 0 }],
    ['hotp', { period: 30 }, { digits: 6, period: 0 }],
  ])('lets the type %s decide what it fixes, whatever the file says', (type, input, expected) => {
    const made = token({ type, secret: 'LA2V6KMCGYMWWVEW64RNP3JA3I', ...input })
    expect(made).toMatchObject(expected)
  })

  it('gives Steam a period of 30 when none is given', () => {
    expect(token({ type: 'steam' }).period).toBe(30)
  })

  it('never throws and never repeats a secret in a fault', () => {
    const loose = fc.option(fc.oneof(fc.string(), fc.double(), fc.integer()), { nil: null })
    const type = fc.constantFrom('totp', 'hotp', 'steam', 'motp', 'yandex', 'other')
    fc.assert(
      fc.property(
        type,
        fc.string({ minLength: 12, unit: 'grapheme' }),
        loose,
        loose,
        loose,
        (type, bad, a, b, c) => {
          const result = checkToken({ type, secret: bad, digits: a, period: b, counter: c, pin: bad })
          if (!result.ok) expect(JSON.stringify(result.error)).not.toContain(JSON.stringify(bad).slice(1, -1))
        },
      ),
    )
  })
})

describe('tokenWarnings', () => {
  it('remarks on fewer than 80 bits and on nothing else', () => {
    expect(tokenWarnings(token({ secret: 'JBSWY3DPEHPK3PU' }))).toEqual(['short-secret'])
    expect(tokenWarnings(token({ secret: 'JBSWY3DPEHPK3PXP' }))).toEqual([])
    expect(tokenWarnings(must(checkToken({ type: 'motp', secret: 'e3152afee62599c8' })))).toEqual([])
  })
})
