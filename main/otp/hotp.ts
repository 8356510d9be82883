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
 * HMAC of the step as 8 bytes, big-endian (RFC 4226 5.2). Throws on a step that is no integer from 0 to 2^53: every
 * way in has been checked, so it is a bug. (2^53 itself is the step after the last counter, 2^53 - 1.)
 */
export function hmacOfStep(algorithm: Algorithm, key: Uint8Array, step: number): Buffer {
  if (!Number.isInteger(step) || step < 0 || step > 2 ** 53) throw new RangeError('step out of range')
  counterBytes.writeUInt32BE(Math.floor(step / 2 ** 32), 0)
  counterBytes.writeUInt32BE(step >>> 0, 4)
  return createHmac(hashNames[algorithm], key).update(counterBytes).digest()
}

/** Dynamic truncation to 31 bits (RFC 4226 5.3). The offset is in the last byte, however long the digest is. */
export function truncatedHmac(algorithm: Algorithm, secret: Uint8Array, step: number): number {
  const digest = hmacOfStep(algorithm, secret, step)
  return digest.readUInt32BE(digest.readUInt8(digest.length - 1) & 0x0f) & 0x7fffffff
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
