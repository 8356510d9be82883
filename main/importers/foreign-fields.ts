// Secrets and numbers as other programs write them: raw bytes, signed bytes, hex, Base64. Secrets become Base32, which
// is what a token is checked from.

import type { InputFault } from '../../shared/errors'
import type { RowFault } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { encodeBase32 } from '../otp'

/** Wipes the bytes. */
export function base32OfBytes(bytes: Uint8Array): string {
  const text = encodeBase32(bytes)
  bytes.fill(0)
  return text
}

/** Java's bytes, from -128 to 127, or from 0 to 255; null for anything else. */
export function signedBytes(value: unknown): Uint8Array | null {
  if (!Array.isArray(value)) return null
  const numbers: readonly unknown[] = value
  const bytes = new Uint8Array(numbers.length)
  for (const [at, number] of numbers.entries()) {
    if (typeof number !== 'number' || !Number.isInteger(number) || number < -128 || number > 255) return null
    bytes[at] = number & 0xff
  }
  return bytes
}

/** Bytes of a text that is nothing but hex; null for anything else. */
export function hexBytes(text: string): Uint8Array | null {
  return text.length % 2 === 0 && /^[0-9a-f]*$/i.test(text) ? Uint8Array.from(Buffer.from(text, 'hex')) : null
}

/** Bytes of a text that is nothing but Base64, lines and padding as they come; null for anything else. */
export function base64Bytes(text: string): Uint8Array | null {
  const compact = text.replace(/\s+/g, '')
  // Base64 of n bytes never has a length of 4k + 1.
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact) || compact.replace(/=+$/, '').length % 4 === 1) return null
  return Uint8Array.from(Buffer.from(compact, 'base64'))
}

/** Base32 of a hex secret. Faults: `secret-empty`, `secret-not-hex`, `secret-length`. */
export function base32OfHex(text: string): Result<string, InputFault> {
  const compact = text.replace(/[\s-]+/g, '')
  if (compact === '') return fail({ code: 'secret-empty' })
  const bytes = hexBytes(compact)
  if (bytes !== null) return ok(base32OfBytes(bytes))
  const wrong = text.search(/[^0-9a-f\s-]/i)
  return wrong === -1
    ? fail({ code: 'secret-length', expected: 'even' })
    : fail({ code: 'secret-not-hex', position: wrong + 1 })
}

/** Base32 of a Base64 secret. Faults: `secret-empty`, `row-secret-damaged`. */
export function base32OfBase64(text: string): Result<string, RowFault> {
  const bytes = base64Bytes(text)
  if (bytes === null) return fail({ code: 'row-secret-damaged' })
  return bytes.length === 0 ? fail({ code: 'secret-empty' }) : ok(base32OfBytes(bytes))
}

/** A number as loose JSON has it: what is neither number nor text must be refused later, not taken for absent. */
export function looseNumber(value: unknown): number | string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'number' || typeof value === 'string' ? value : Number.NaN
}
