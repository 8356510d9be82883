// HOTP (RFC 4226): the HMAC of a counter, cut down to a few digits; also the HMAC and the truncation that the
// timed types share. Must not know about time.

import { createHmac } from 'node:crypto'
import { ok } from '../../shared/result'
import type { Algorithm } from '../../shared/token'
import { decodeBase32, encodeBase32 } from './base32'
import type { TokenTypeRow } from './token-type'

const hashNames = { SHA1: 'sha1', SHA256: 'sha256', SHA512: 'sha512' } as const satisfies Record<
  Algorithm,
  string
>

// One buffer for all calls: nothing in this room is asynchronous, so no two calls use it at once.
const counterBytes = Buffer.alloc(8)

/**
 * Keyed with a step as 8 bytes, big-endian (RFC 4226 5.2). Throws on a step that is no integer from 0 to 2^53: every
 * way in has been checked, so it is a bug. (2^53 itself is the step after the last counter, 2^53 - 1.)
 */
function hmacFor(algorithm: Algorithm, key: Uint8Array, step: number): ReturnType<typeof createHmac> {
  if (!Number.isInteger(step) || step < 0 || step > 2 ** 53) throw new RangeError('step out of range')
  counterBytes.writeUInt32BE(Math.floor(step / 2 ** 32), 0)
  counterBytes.writeUInt32BE(step >>> 0, 4)
  return createHmac(hashNames[algorithm], key).update(counterBytes)
}

export function hmacOfStep(algorithm: Algorithm, key: Uint8Array, step: number): Buffer {
  return hmacFor(algorithm, key, step).digest()
}

/**
 * Dynamic truncation to 31 bits (RFC 4226 5.3). The offset is in the last byte, however long the digest is.
 * One character a byte: a Buffer for each of 10,000 codes costs a quarter of the time (docs/benchmarks.md).
 */
export function truncatedHmac(algorithm: Algorithm, secret: Uint8Array, step: number): number {
  const digest = hmacFor(algorithm, secret, step).digest('binary')
  const byte = (index: number) => digest.charCodeAt(index)
  const at = byte(digest.length - 1) & 0x0f
  return ((byte(at) & 0x7f) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3)
}

/** What HOTP and TOTP share; only the meaning of the step differs (RFC 6238 4.2). */
export const decimalCodes = {
  needsPin: false,
  alphabet: '0123456789',
  parseSecret: decodeBase32,
  formatSecret: encodeBase32,
  codeAtStep({ algorithm, secret, digits }, step) {
    return ok(String(truncatedHmac(algorithm, secret, step) % 10 ** digits).padStart(digits, '0'))
  },
} as const satisfies Partial<TokenTypeRow>

export const hotp: TokenTypeRow = { ...decimalCodes, type: 'hotp', timed: false, fixed: { period: 0 } }
