// Small words that the tests of this room share: opening a Result, making tokens, arbitrary tokens for fast-check.

import fc from 'fast-check'
import { checkToken, decodeBase32, encodeBase32, type NamedToken, type Token } from '../../../main/otp'
import type { TokenInput } from '../../../main/otp/check'
import type { Result } from '../../../shared/result'
import { algorithms } from '../../../shared/token'

/** The value of an outcome that must have succeeded. The fault may be printed: no fault holds a secret. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`)
  return result.value
}

/** The fault of an outcome that must have failed. */
export function faultOf<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error('expected a fault, got a value')
  return result.error
}

export function token(input: Partial<TokenInput> = {}): Token {
  return must(checkToken({ type: 'totp', secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', ...input }))
}

export function bytesOf(base32: string): Uint8Array {
  return must(decodeBase32(base32))
}

/** A small repeatable source of random numbers (mulberry32): an integer from `min` to `max`. */
export function dice(seed: number): (min: number, max: number) => number {
  let state = seed
  return (min, max) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return min + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (max - min + 1))
  }
}

const someBytes = (minLength: number, maxLength: number) => fc.uint8Array({ minLength, maxLength })
const hexSecret = fc
  .constantFrom(16, 32)
  .chain((length) =>
    fc
      .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
      .map((hex) => hex.join('')),
  )
/** Printable, and neither hex nor white space at its ends. */
const textSecret = fc
  .string({ unit: 'grapheme-ascii', minLength: 16, maxLength: 40 })
  .map((text) => `x${text}z`)
const digitsPin = fc.stringMatching(/^[0-9]{4,16}$/)

const inputs: fc.Arbitrary<TokenInput> = fc.oneof(
  fc.record({
    type: fc.constantFrom('totp', 'steam'),
    secret: someBytes(1, 64).map(encodeBase32),
    algorithm: fc.constantFrom(...algorithms),
    digits: fc.integer({ min: 1, max: 10 }),
    period: fc.oneof(fc.constantFrom(15, 30, 60), fc.integer({ min: 1, max: 2_147_483 })),
  }),
  fc.record({
    type: fc.constant('hotp'),
    secret: someBytes(1, 64).map(encodeBase32),
    algorithm: fc.constantFrom(...algorithms),
    digits: fc.integer({ min: 1, max: 10 }),
    counter: fc.maxSafeNat(),
  }),
  fc.record({
    type: fc.constant('motp'),
    secret: fc.oneof(hexSecret, textSecret),
    pin: fc.option(digitsPin),
  }),
  fc.record({
    type: fc.constant('yandex'),
    secret: someBytes(16, 16).map(encodeBase32),
    pin: fc.option(digitsPin),
  }),
)

export const anyToken: fc.Arbitrary<Token> = inputs.map((input) => must(checkToken(input)))

/** Names as a vault holds them: trimmed, any Unicode, with more than their share of what breaks URIs. */
export const anyName = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...':/?#&=+% @aZ€'), { maxLength: 12 }).map((all) => all.join('')),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('Steam', 'steam', 'null', 'period=30', '?secret=AA', 'Air Canada', 'C++'),
    },
  )
  .map((name) => name.trim())

export const anyNamedToken: fc.Arbitrary<NamedToken> = fc.record({
  token: anyToken,
  issuer: anyName,
  account: anyName,
})
