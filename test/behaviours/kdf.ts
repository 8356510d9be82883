// What every Kdf must do: the right bytes, bounded work, and an end when it is told to.

import { scryptSync } from 'node:crypto'
import type { Kdf, ScryptCost } from '../../main/platform/platform'
import { quickest } from '../support/work'
import type { TestKit } from './test-kit'

const utf8 = (text: string) => new TextEncoder().encode(text)
const hex = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString('hex'))

/** RFC 7914 section 12, the first 32 of each 64 bytes (scrypt's output is a prefix of the longer one). */
const vectors: readonly (readonly [string, string, ScryptCost, string])[] = [
  ['', '', { n: 16, r: 1, p: 1 }, '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442'],
  [
    'password',
    'NaCl',
    { n: 1024, r: 8, p: 16 },
    'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162',
  ],
  [
    'pleaseletmein',
    'SodiumChloride',
    { n: 16384, r: 8, p: 1 },
    '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
  ],
]

/** `slow` is longer than a derivation takes to start and shorter than a test. */
const usual: ScryptCost = { n: 2 ** 17, r: 8, p: 1 }
const slow: ScryptCost = { n: 2 ** 20, r: 8, p: 1 }

export function describeKdf(
  kit: TestKit,
  name: string,
  prepare: () => Promise<{ kdf: Kdf; end(): Promise<void> }>,
): void {
  const { describe, it, beforeEach, afterEach, expect } = kit
  describe(`${name}, as every key derivation`, () => {
    let kdf: Kdf
    let end: () => Promise<void>
    beforeEach(async () => {
      const prepared = await prepare()
      kdf = prepared.kdf
      end = prepared.end
    })
    afterEach(() => end())

    it('derives the keys of RFC 7914', async () => {
      for (const [password, salt, cost, key] of vectors) {
        expect(hex(await kdf.scrypt(utf8(password), utf8(salt), cost))).toBe(key)
      }
    })

    it('derives at the cost of our own slots', async () => {
      const [password, salt] = [utf8('correct horse'), Buffer.alloc(32, 7)]
      const key = scryptSync(password, salt, 32, { N: usual.n, r: usual.r, p: usual.p, maxmem: 2 ** 28 })
      expect(hex(await kdf.scrypt(password, salt, usual))).toBe(hex(key))
    })

    it('refuses costs beyond the bounds before it does any work', async () => {
      const costs: readonly ScryptCost[] = [
        { n: 2 ** 24, r: 8, p: 1 },
        { n: 2 ** 14, r: 8, p: 256 },
        { n: 2 ** 14, r: 8, p: 17 },
        { n: 2 ** 10, r: 2 ** 20, p: 1 },
        { n: 2 ** 20, r: 8, p: 2 },
        { n: 1, r: 8, p: 1 },
        { n: 1000, r: 8, p: 1 },
        { n: 1024, r: 0, p: 1 },
        { n: 1024, r: 8, p: -1 },
        { n: 1024.5, r: 8, p: 1 },
        { n: Number.NaN, r: 8, p: 1 },
        { n: 2 ** 53, r: 1, p: 1 },
      ]
      const began = performance.now()
      for (const cost of costs) {
        expect(await kdf.scrypt(utf8('x'), utf8('y'), cost)).toBeNull()
      }
      // The work of one of them alone is ten times as much.
      expect(performance.now() - began).toBeLessThan(8_000)
    })

    it('ends at once when it is told to, and works again afterwards', async () => {
      const took = await quickest(1_500, async () => {
        const stop = new AbortController()
        const derived = kdf.scrypt(utf8('x'), utf8('y'), slow, stop.signal)
        await new Promise((resolve) => setTimeout(resolve, 500))
        const began = performance.now()
        stop.abort()
        expect(await derived).toBeNull()
        return performance.now() - began
      })
      // The derivation itself takes many times as long.
      expect(took).toBeLessThan(1_500)
      const [password, salt, cost, key] = vectors[0] ?? ['', '', usual, '']
      expect(hex(await kdf.scrypt(utf8(password), utf8(salt), cost))).toBe(key)
    })

    it('does not begin what was ended before', async () => {
      const took = await quickest(1_500, async () => {
        const began = performance.now()
        expect(await kdf.scrypt(utf8('x'), utf8('y'), slow, AbortSignal.abort())).toBeNull()
        return performance.now() - began
      })
      expect(took).toBeLessThan(1_500)
    })

    it('ends one derivation without touching the next', async () => {
      const stop = new AbortController()
      const first = kdf.scrypt(utf8('x'), utf8('y'), slow, stop.signal)
      const [password, salt, cost, key] = vectors[1] ?? ['', '', usual, '']
      const second = kdf.scrypt(utf8(password), utf8(salt), cost)
      stop.abort()
      expect(await first).toBeNull()
      expect(hex(await second)).toBe(key)
    })

    it('leaves the caller the password', async () => {
      const password = utf8('mine')
      await kdf.scrypt(password, utf8('y'), { n: 16, r: 1, p: 1 })
      expect([...password]).toEqual([...utf8('mine')])
    })
  })
}
