// Published vectors through our own doors: RFC 4226 and 6238 (codes), RFC 7914 (scrypt, in the process that derives
// keys), and Project Wycheproof's AES-GCM with 256-bit keys. HKDF (RFC 5869) has no door here: nothing of ours is
// derived by it.

import { createCipheriv, createDecipheriv } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codeAt, codeAtStep } from '../../main/otp'
import { createNodeKdf } from '../../main/platform/node/kdf'
import { open, seal } from '../../main/vault/seal'
import { token } from '../main/otp/given'
import { rfc4226, rfcSecrets, totpVectors } from '../main/otp/vectors'
import { scryptVectors } from '../main/vault/vectors'
import { buildEntries, type Entries } from '../support/entries'
import { long, reportHard } from '../support/hard-report'
import wycheproof from './wycheproof-aes-256-gcm.json' with { type: 'json' }

let entries: Entries
beforeAll(async () => {
  entries = await buildEntries('kdf')
}, 120_000)
afterAll(() => entries.remove())

function judge(what: string, outcomes: readonly (readonly [name: string, right: boolean])[]): void {
  const wrong = outcomes.filter(([, right]) => !right).map(([name]) => name)
  reportHard({
    test: 'T16',
    what,
    tried: outcomes.length,
    held: outcomes.length - wrong.length,
    bar: 'every vector',
  })
  expect(outcomes.length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
}

it('Codes are those of RFC 4226 and RFC 6238', () => {
  const hotp = token({ type: 'hotp', secret: rfcSecrets.SHA1, counter: 0 })
  judge(
    'RFC 4226 (HOTP)',
    rfc4226.map(({ code }, counter) => {
      const made = codeAtStep(hotp, counter)
      return [`counter ${counter}`, made.ok && made.value === code]
    }),
  )
  judge(
    'RFC 6238 (TOTP), with other digits, periods and algorithms',
    totpVectors.map(({ at, code, ...input }) => {
      const made = codeAt(token(input), at)
      return [`${input.algorithm} ${at}`, made.ok && made.value.code === code]
    }),
  )
})

it('Keys are those of RFC 7914', async () => {
  const kdf = createNodeKdf(entries.path('kdf'))
  const outcomes: [string, boolean][] = []
  const utf8 = (text: string) => new TextEncoder().encode(text)
  // The short form leaves out the one that takes a gibibyte; scrypt-largest.test.ts has it.
  for (const { password, salt, n, r, p, output } of scryptVectors.filter((one) => long || one.n < 2 ** 20)) {
    // Of the 64 bytes the first 32 are what a shorter key is: PBKDF2's blocks stand alone.
    const key = await kdf.scrypt(utf8(password), utf8(salt), { n, r, p })
    outcomes.push([`N ${n}`, Buffer.from(key ?? []).toString('hex') === output.slice(0, 64)])
  }
  judge('RFC 7914 (scrypt), in the key derivation process', outcomes)
}, 120_000)

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const vectors = wycheproof.tests.map(({ key, iv, aad, msg, ct, tag, ...rest }) => ({
  ...{ key: bytes(key), iv: bytes(iv), aad: bytes(aad), msg: bytes(msg), ct: bytes(ct), tag: bytes(tag) },
  ...rest,
}))
const same = (a: Uint8Array | null, b: Uint8Array) => a !== null && Buffer.compare(a, b) === 0
const named = ({ tcId, comment }: { tcId: number; comment: string }) => `${tcId} ${comment}`

it('Sealing and opening are as Wycheproof says for AES-256-GCM', () => {
  const ours = vectors.filter(({ iv, aad }) => iv.length === 12 && aad.length === 0)
  judge(
    'Wycheproof AES-256-GCM, 96-bit nonce: sealed and opened by the vault',
    ours.map((one) => {
      const { key, iv, msg, ct, tag, result } = one
      const opened = open(key, ct, iv, tag)
      if (result !== 'valid') return [named(one), opened === null]
      const sealed = seal(key, msg, iv)
      return [named(one), same(opened, msg) && same(sealed.cipher, ct) && same(sealed.tag, tag)]
    }),
  )
  const others = vectors.filter(({ iv }) => iv.length !== 12)
  judge(
    'Wycheproof AES-256-GCM, nonces of other sizes: refused by the vault',
    others.map((one) => [named(one), open(one.key, one.ct, one.iv, one.tag) === null]),
  )
  const tampered = ours.flatMap((one) =>
    one.result === 'valid' ? Array.from({ length: 128 }, (_, bit) => ({ one, bit })) : [],
  )
  judge(
    'the valid ones with each bit of their tag flipped: refused by the vault',
    tampered.map(({ one, bit }) => {
      const tag = Uint8Array.from(one.tag)
      tag[bit >> 3] = (tag[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      return [`${named(one)} bit ${bit}`, open(one.key, one.ct, one.iv, tag) === null]
    }),
  )
})

it('The cipher underneath is as Wycheproof says where additional data is given, which imports use', () => {
  const withData = vectors.filter(({ iv, aad }) => iv.length === 12 && aad.length > 0)
  judge(
    'Wycheproof AES-256-GCM, with additional data: the runtime',
    withData.map((one) => {
      const { key, iv, aad, msg, ct, tag, result } = one
      const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
      decipher.setAAD(aad).setAuthTag(tag)
      const plain = decipher.update(ct)
      let opened: Uint8Array | null = plain
      try {
        decipher.final()
      } catch {
        opened = null
      }
      if (result !== 'valid') return [named(one), opened === null]
      const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
      const sealed = Buffer.concat([cipher.setAAD(aad).update(msg), cipher.final()])
      return [named(one), same(opened, msg) && same(sealed, ct) && same(cipher.getAuthTag(), tag)]
    }),
  )
})
