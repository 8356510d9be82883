// Steam, mOTP and Yandex: their published vectors, and what only they do.

import { describe, expect, it } from 'vitest'
import {
  checkToken,
  codeAt,
  encodeBase32,
  parseUri,
  tokenTypeTable,
  verifyCode,
  writeUri,
} from '../../../main/otp'
import type { TokenInput } from '../../../main/otp/check'
import { tokenTypes } from '../../../shared/token'
import { faultOf, must, token } from './given'
import { motpVectors, steamVectors, yandexVectors } from './vectors'

const others = [
  ...steamVectors.map((vector) => ({ type: 'steam', pin: null, ...vector })),
  ...motpVectors.map((vector) => ({ type: 'motp', ...vector })),
  ...yandexVectors.map((vector) => ({ type: 'yandex', ...vector })),
]

describe('a published vector', () => {
  it.each(others)(
    'of $type gives $code at $at, through fields, URI and check',
    ({ type, secret, pin, at, code }) => {
      const made = token({ type, secret, pin })
      expect(must(codeAt(made, at)).code).toBe(code)
      expect(verifyCode(made, code.toUpperCase(), { at, window: 0 })).toMatchObject({ match: true, drift: 0 })
      expect(verifyCode(made, code.toLowerCase(), { at, window: 0 })).toMatchObject({ match: true, drift: 0 })
      const row = tokenTypeTable[made.type]
      expect(must(row.parseSecret(row.formatSecret(made.secret)))).toEqual(made.secret)
      const read = must(parseUri(must(writeUri({ token: made, issuer: 'I', account: 'a' })))).token
      // A motp:// URI has no place for the PIN.
      expect({ ...read, pin: made.pin }).toEqual(made)
    },
  )
})

describe('the table', () => {
  it('has a row for every token type, each under its own name, each with the length of its codes', () => {
    expect(Object.keys(tokenTypeTable).sort()).toEqual([...tokenTypes].sort())
    for (const type of tokenTypes) {
      const row = tokenTypeTable[type]
      expect(row.type).toBe(type)
      const input: TokenInput = { type, secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY', pin: '1234' }
      const made = token(input)
      const code = must(row.codeAtStep(made, 1))
      expect(code).toHaveLength(made.digits)
      expect([...code].every((character) => row.alphabet.includes(character))).toBe(true)
    }
  })

  it.each(['motp', 'yandex'])('knows that %s makes no code without its PIN', (type) => {
    const made = token({ type, secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY' })
    expect(made.pin).toBeNull()
    expect(tokenTypeTable[made.type].needsPin).toBe(true)
    expect(codeAt(made, 0)).toEqual({ ok: false, error: { code: 'pin-needed' } })
    expect(verifyCode(made, made.type === 'motp' ? '000000' : 'aaaaaaaa', { at: 0, window: 1 })).toEqual({
      match: false,
      fault: { code: 'pin-needed' },
    })
  })
})

describe('an mOTP secret', () => {
  const read = (text: string) => tokenTypeTable.motp.parseSecret(text)

  it.each([
    ['E3152AFE E62599C8', 'e3152afee62599c8'],
    [' e3-15-2a-fe-e6-25-99-c8\n', 'e3152afee62599c8'],
    ['asdasddasadsadsadsads2133', 'asdasddasadsadsadsads2133'],
    ['  Kept As It Is, Case And All ', 'Kept As It Is, Case And All'],
    ['0123456789abcdef0', '0123456789abcdef0'],
  ])('%j is hashed as %j', (typed, hashed) => {
    expect(Buffer.from(must(read(typed))).toString()).toBe(hashed)
    expect(tokenTypeTable.motp.formatSecret(must(read(typed)))).toBe(hashed)
  })

  it.each([
    ['', { code: 'secret-empty' }],
    [' - ', { code: 'secret-empty' }],
    ['e3152afee62599c', { code: 'secret-length', expected: '16+' }],
    ['too short', { code: 'secret-length', expected: '16+' }],
    ['f'.repeat(513), { code: 'secret-too-long', limit: 512 }],
    ['  not ascii: ключ and more', { code: 'secret-character', position: 14, character: 'к' }],
    ['not ascii: 🔑 and more', { code: 'secret-character', position: 12, character: '🔑' }],
    ['a tab\tin the middle of it', { code: 'secret-character', position: 6, character: '\t' }],
  ])('%j is refused', (typed, fault) => {
    expect(faultOf(read(typed))).toEqual(fault)
  })
})

describe('a Yandex secret', () => {
  const read = (text: string) => tokenTypeTable.yandex.parseSecret(text)

  it('is the first 16 bytes, whether a checksum follows or not', () => {
    const short = must(read('LA2V6KMCGYMWWVEW64RNP3JA3I'))
    expect(short).toHaveLength(16)
    expect(must(read('la2v 6kmc gymw wvew 64rn p3ja 3iaa aaaa htsg 4hrz pi'))).toEqual(short)
    expect(encodeBase32(short)).toBe('LA2V6KMCGYMWWVEW64RNP3JA3I')
  })

  it.each([
    ['AA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI', { code: 'secret-checksum' }],
    ['AA2V6KMCGJA3IAAAAAAHTSG4HRZPI', { code: 'secret-length', expected: '26 / 42' }],
    ['', { code: 'secret-empty' }],
    ['LA2V6KMCGYMWWVEW64RNP3JA31', { code: 'secret-character', position: 26, character: '1' }],
  ])('%j is refused', (typed, fault) => {
    expect(faultOf(read(typed))).toEqual(fault)
  })

  it('with one bit changed anywhere in its long form fails the checksum', () => {
    const long = must(tokenTypeTable.totp.parseSecret('JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M'))
    for (let bit = 0; bit < 208; bit++) {
      // The high half of byte 24 is the PIN's length, which the checksum covers as well.
      const broken = Uint8Array.from(long, (byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(faultOf(read(encodeBase32(broken))), `bit ${bit}`).toEqual({ code: 'secret-checksum' })
    }
  })

  it('whose PIN hash begins with a zero byte loses that byte, once', () => {
    // Found by search: SHA-256 of 0117 and sixteen bytes of 0x01 begins with 00. The code was made in Python.
    const made = token({ type: 'yandex', secret: encodeBase32(new Uint8Array(16).fill(1)), pin: '0117' })
    expect(must(codeAt(made, 1_000_000_000)).code).toBe('rngrbkel')
  })
})

describe('a PIN', () => {
  it.each([
    ['motp', '1234'],
    ['motp', 'any-text!'],
    ['yandex', '1234567890123456'],
  ])('of %s may be %s', (type, pin) => {
    expect(token({ type, secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY', pin: ` ${pin} ` }).pin).toBe(pin)
  })

  it.each([
    ['motp', 'кот'],
    ['motp', 'two words'],
    ['motp', '1'.repeat(65)],
    ['yandex', '123'],
    ['yandex', '12345678901234567'],
    ['yandex', '12a4'],
  ])('of %s may not be %s', (type, pin) => {
    const result = checkToken({ type, secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY', pin })
    expect(faultOf(result)).toEqual({ field: 'pin', fault: { code: 'pin-invalid' } })
  })

  it('is dropped where the token type has none', () => {
    expect(token({ pin: '1234' }).pin).toBeNull()
  })
})
