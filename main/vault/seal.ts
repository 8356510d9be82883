// The arithmetic of the safe: AES-256-GCM, the bounds of scrypt, and the proof at start-up that both work here.
// Pure: no clock, no randomness of its own (nonces are passed in), and no scrypt work beyond a tiny known answer.

import { createCipheriv, createDecipheriv, createHash, createHmac, scryptSync } from 'node:crypto'
import type { ScryptCost } from '../platform/platform'

/** Bytes of every key, of a nonce and of a tag (formats.md 5.2; NIST SP 800-38D recommends the 96-bit nonce). */
export const sealSizes = { key: 32, nonce: 12, tag: 16 } as const

export interface Sealed {
  readonly cipher: Uint8Array
  readonly tag: Uint8Array
}

/**
 * Encrypts and authenticates with AES-256-GCM, no additional data (Aegis has none).
 * The nonce must be fresh random bytes for each call with the same key. Wrong sizes are bugs and throw.
 */
export function seal(key: Uint8Array, plain: Uint8Array, nonce: Uint8Array): Sealed {
  if (key.length !== sealSizes.key || nonce.length !== sealSizes.nonce)
    throw new Error('seal: wrong size of key or nonce')
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: sealSizes.tag })
  const body = cipher.update(plain)
  cipher.final()
  return { cipher: plainArray(body), tag: plainArray(cipher.getAuthTag()) }
}

/** The plain bytes, or null: wrong key, changed bytes and wrong sizes cannot be told apart. */
export function open(
  key: Uint8Array,
  cipher: Uint8Array,
  nonce: Uint8Array,
  tag: Uint8Array,
): Uint8Array | null {
  // The size of the tag is checked first: without it GCM accepts a tag of four bytes (security.md 0.9).
  if (key.length !== sealSizes.key || nonce.length !== sealSizes.nonce || tag.length !== sealSizes.tag)
    return null
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: sealSizes.tag })
  decipher.setAuthTag(tag)
  const plain = decipher.update(cipher)
  overwriteFreed(cipher.length)
  try {
    decipher.final()
    return plainArray(plain)
  } catch {
    plain.fill(0)
    return null
  }
}

/**
 * Node decrypts into a buffer that is one byte larger, moves the result to another and frees the first with everything in
 * it, where nobody can wipe it (test/desktop/hard/memory.spec.ts found a whole vault there after a lock). The next buffer of
 * that size gets the same place, so one with nothing in it is made at once.
 */
function overwriteFreed(length: number): void {
  const nothing = new Uint8Array(length)
  createCipheriv('aes-256-gcm', nothingKey, nothingKey.subarray(0, sealSizes.nonce)).update(nothing)
}

const nothingKey = new Uint8Array(sealSizes.key)

/** The same memory without Buffer's extra methods, so that equal bytes are equal values. */
function plainArray({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length)
}

/** What a new passphrase or recovery slot costs: 128 MiB and about 0.7 s, OWASP's figure for scrypt. */
export const newSlotCost: ScryptCost = { n: 131_072, r: 8, p: 1 }

const scryptLimits = { work: 2 ** 23, memory: 2 ** 30, lanes: 16 } as const

/**
 * Whether a cost read from a file may be worked at all (security.md chapter 1): N a power of two above 1,
 * N·r·p at most 2^23, 128·N·r at most 1 GiB, p at most 16. Anything else is a key-derivation bomb or a damaged slot.
 */
export function scryptBounds({ n, r, p }: ScryptCost): boolean {
  if (![n, r, p].every((value) => Number.isSafeInteger(value) && value >= 1)) return false
  if (n < 2 || n > scryptLimits.work || (n & (n - 1)) !== 0) return false
  return n * r * p <= scryptLimits.work && 128 * n * r <= scryptLimits.memory && p <= scryptLimits.lanes
}

/**
 * Proves by known answers that this runtime's AES-256-GCM, SHA-256, HMAC-SHA1 and scrypt are right. Their mere presence
 * proves nothing: Electron's BoringSSL offers functions that throw when called (security.md, Never 7).
 */
export function assertCrypto(): boolean {
  try {
    return knowsGcm() && knowsHashes() && knowsScrypt()
  } catch {
    return false
  }
}

/** McGrew and Viega, "The Galois/Counter Mode of Operation", test case 14; then a shortened tag, which must not open. */
function knowsGcm(): boolean {
  const key = new Uint8Array(32)
  const nonce = new Uint8Array(12)
  const { cipher, tag } = seal(key, new Uint8Array(16), nonce)
  if (hex(cipher) !== 'cea7403d4d606b6e074ec5d3baf39d18' || hex(tag) !== 'd0d1c8a799996bf0265b98b5d48ab919')
    return false
  const opened = open(key, cipher, nonce, tag)
  const same = opened?.every((byte) => byte === 0) === true
  return same && open(key, cipher, nonce, tag.subarray(0, 4)) === null
}

/** FIPS 180-2 appendix B.1 and RFC 2202 test case 2. */
function knowsHashes(): boolean {
  const sha256 = createHash('sha256').update('abc').digest('hex')
  const hmac = createHmac('sha1', 'Jefe').update('what do ya want for nothing?').digest('hex')
  return (
    sha256 === 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' &&
    hmac === 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'
  )
}

/** RFC 7914 chapter 12, first vector: N 16, so that it takes no time. */
function knowsScrypt(): boolean {
  return (
    hex(scryptSync('', '', 32, { N: 16, r: 1, p: 1 })) ===
    '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442'
  )
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
