// AES-256-GCM, the bounds of scrypt, and RFC 7914's vectors on this runtime.

import { scryptSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { assertCrypto, newSlotCost, open, scryptBounds, seal } from '../../../main/vault/seal'
import { scryptVectors } from './vectors'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const key = bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')
const nonce = bytes('cafebabefacedbaddecaf888')
const plain = bytes(
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255',
)

describe('AES-256-GCM', () => {
  it('gives the cipher text and tag of test case 15 of McGrew and Viega', () => {
    const { cipher, tag } = seal(key, plain, nonce)
    expect(Buffer.from(cipher).toString('hex')).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad',
    )
    expect(Buffer.from(tag).toString('hex')).toBe('b094dac5d93471bdec1a502270e3cc6c')
    expect(open(key, cipher, nonce, tag)).toEqual(plain)
  })

  it('opens nothing when any one bit of the tag, the nonce, the key or the cipher text is flipped', () => {
    const sealed = { key, nonce, ...seal(key, plain, nonce) }
    for (const part of ['key', 'nonce', 'tag', 'cipher'] as const) {
      for (let bit = 0; bit < sealed[part].length * 8; bit++) {
        const changed = { ...sealed, [part]: flipped(sealed[part], bit) }
        expect(open(changed.key, changed.cipher, changed.nonce, changed.tag)).toBeNull()
      }
    }
  })

  it('refuses a shortened tag, which GCM by itself would accept', () => {
    const { cipher, tag } = seal(key, plain, nonce)
    for (let size = 0; size < 16; size++) expect(open(key, cipher, nonce, tag.subarray(0, size))).toBeNull()
  })

  it('answers null to keys and nonces of another size, and throws when asked to seal with them', () => {
    const { cipher, tag } = seal(key, plain, nonce)
    expect(open(key.subarray(1), cipher, nonce, tag)).toBeNull()
    expect(open(key, cipher, nonce.subarray(1), tag)).toBeNull()
    expect(() => seal(key.subarray(1), plain, nonce)).toThrow('wrong size')
    expect(() => seal(key, plain, bytes('00'))).toThrow('wrong size')
  })
})

describe('scrypt', () => {
  it.each(scryptVectors.filter(({ n }) => n < 2 ** 20))('gives RFC 7914 its vector for N $n', (vector) => {
    const { password, salt, n, r, p, output } = vector
    expect(scryptSync(password, salt, 64, { N: n, r, p, maxmem: 2 ** 28 }).toString('hex')).toBe(output)
  })

  it.each([
    [newSlotCost],
    [{ n: 2, r: 1, p: 1 }],
    [{ n: 32_768, r: 8, p: 1 }],
    [{ n: 2 ** 20, r: 8, p: 1 }],
    [{ n: 2 ** 16, r: 8, p: 16 }],
  ])('may be worked at %o', (cost) => {
    expect(scryptBounds(cost)).toBe(true)
  })

  it.each([
    ['N is no power of two', { n: 32_767, r: 8, p: 1 }],
    ['N is 1', { n: 1, r: 8, p: 1 }],
    ['N is 0', { n: 0, r: 8, p: 1 }],
    ['N is negative', { n: -2, r: 8, p: 1 }],
    ['N is broken', { n: 2.5, r: 8, p: 1 }],
    ['N is beyond 32 bits', { n: 2 ** 33, r: 8, p: 1 }],
    ['N is 2^32, which 32-bit arithmetic sees as 0', { n: 2 ** 32, r: 1, p: 1 }],
    ['N is infinite', { n: Number.POSITIVE_INFINITY, r: 8, p: 1 }],
    ['N is not a number', { n: Number.NaN, r: 8, p: 1 }],
    ['memory goes beyond 1 GiB', { n: 2 ** 21, r: 8, p: 1 }],
    ['r is 0', { n: 16, r: 0, p: 1 }],
    ['r is huge', { n: 2, r: 2 ** 30, p: 1 }],
    ['p is 0', { n: 16, r: 8, p: 0 }],
    ['p is above 16', { n: 16, r: 1, p: 17 }],
    ['the work goes beyond 2^23', { n: 2 ** 17, r: 8, p: 16 }],
  ])('is refused when %s', (_, cost) => {
    expect(scryptBounds(cost)).toBe(false)
  })
})

it('proves at start-up that the algorithms of this runtime are right', () => {
  expect(assertCrypto()).toBe(true)
})

function flipped(source: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(source)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}
