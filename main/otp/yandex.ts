// Yandex.Key (YAOTP): HMAC-SHA-256 under a key made of PIN and secret, as eight letters (formats.md 2.5).

import { createHash } from 'node:crypto'
import type { InputFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { decodeBase32, encodeBase32 } from './base32'
import { hmacOfStep } from './hotp'
import type { TokenTypeRow } from './token-type'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const length = 8
const keyBytes = 16
/** The form typed by hand: key, user id, PIN length and checksum. */
const longBytes = 26

export const yandex: TokenTypeRow = {
  type: 'yandex',
  timed: true,
  needsPin: true,
  alphabet,
  fixed: { algorithm: 'SHA256', digits: length, period: 30 },
  parseSecret,
  formatSecret: encodeBase32,
  codeAtStep({ secret, pin }, step) {
    if (pin === null) return fail({ code: 'pin-needed' })
    const hash = createHash('sha256').update(pin).update(secret).digest()
    const digest = hmacOfStep('SHA256', hash[0] === 0 ? hash.subarray(1) : hash, step)
    hash.fill(0)
    // 63 bits and a base of 26^8: more than a double holds exactly.
    const truncated = digest.readBigUInt64BE(digest.readUInt8(31) & 0x0f) & 0x7fff_ffff_ffff_ffffn
    let value = Number(truncated % BigInt(alphabet.length) ** BigInt(length))
    let code = ''
    for (let i = 0; i < length; i++) {
      code = alphabet.charAt(value % alphabet.length) + code
      value = Math.floor(value / alphabet.length)
    }
    return ok(code)
  },
}

function parseSecret(text: string): Result<Uint8Array, InputFault> {
  const decoded = decodeBase32(text)
  if (!decoded.ok) return decoded
  const bytes = decoded.value
  if (bytes.length === keyBytes) return ok(bytes)
  // Told in characters of Base32, which is what a person can count.
  if (bytes.length !== longBytes) return fail({ code: 'secret-length', expected: '26 / 42' })
  const key = hasRightChecksum(bytes) ? bytes.slice(0, keyBytes) : null
  bytes.fill(0)
  return key === null ? fail({ code: 'secret-checksum' }) : ok(key)
}

/** A 12-bit CRC, generator 0x18F3, over the first 196 bits, kept in the last 12. */
function hasRightChecksum(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let remainder = 0
  for (let bit = 0; bit < 196; bit++) {
    remainder = (remainder << 1) | ((view.readUInt8(bit >> 3) >> (7 - (bit & 7))) & 1)
    if ((remainder & 0x1000) !== 0) remainder ^= 0x18f3
  }
  return remainder === (view.readUInt16BE(24) & 0x0fff)
}
