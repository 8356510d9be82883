// The sealed way of a secret, with node:crypto's own Diffie-Hellman and cipher as the other side.

import { createCipheriv, createDiffieHellman, hkdfSync, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { beginSecretSession } from '../../../main/platform/secret-session'

/** The second Oakley group, from RFC 2409, chapter 6.2. */
const prime = Buffer.from(
  `FFFFFFFF FFFFFFFF C90FDAA2 2168C234 C4C6628B 80DC1CD1 29024E08 8A67CC74
   020BBEA6 3B139B22 514A0879 8E3404DD EF9519B3 CD3A431B 302B0A6D F25F1437
   4FE1356D 6D51C245 E485B576 625E7EC6 F44C42E9 A637ED6B 0BFF5CB6 F406B7ED
   EE386BFB 5A899FA5 AE9F2411 7C4B1FE6 49286651 ECE65381 FFFFFFFF FFFFFFFF`.replaceAll(/\s/g, ''),
  'hex',
)

/** Does what the service does with our number. */
function serviceFor(ours: Uint8Array, secret: string) {
  const mine = createDiffieHellman(prime, Buffer.from([2]))
  const theirs = mine.generateKeys()
  const shared = mine.computeSecret(Buffer.from(ours))
  const padded = Buffer.concat([Buffer.alloc(128 - shared.length), shared])
  const key = new Uint8Array(hkdfSync('sha256', padded, '', '', 16))
  const parameters = randomBytes(16)
  const cipher = createCipheriv('aes-128-cbc', key, parameters)
  return { theirs, parameters, sealed: Buffer.concat([cipher.update(secret), cipher.final()]) }
}

describe('a session with the Secret Service', () => {
  it('opens what the other side seals', () => {
    for (let round = 0; round < 8; round++) {
      const session = beginSecretSession()
      const { theirs, parameters, sealed } = serviceFor(session.ours, `secret ${round}`)
      expect(session.open(theirs, parameters, sealed)?.toString()).toBe(`secret ${round}`)
    }
  })

  it('gives a number of its own each time, as long as the prime', () => {
    const [one, other] = [beginSecretSession(), beginSecretSession()]
    expect(one.ours).toHaveLength(128)
    expect(Buffer.from(one.ours).equals(Buffer.from(other.ours))).toBe(false)
  })

  it('opens nothing that was changed, cut off or sealed for another', () => {
    const session = beginSecretSession()
    const { theirs, parameters, sealed } = serviceFor(session.ours, 'a secret')
    const stranger = serviceFor(beginSecretSession().ours, 'a secret')
    const opened = [
      session.open(stranger.theirs, stranger.parameters, stranger.sealed)?.toString(),
      session.open(theirs, parameters.subarray(1), sealed)?.toString(),
      session.open(theirs, parameters, sealed.subarray(1))?.toString(),
      session.open(theirs, parameters, new Uint8Array())?.toString(),
    ]
    expect(opened).not.toContain('a secret')
  })

  it('takes no number whose powers everybody knows', () => {
    const session = beginSecretSession()
    const { parameters, sealed } = serviceFor(session.ours, 'a secret')
    const minusOne = Buffer.from(prime)
    minusOne[127] = (minusOne[127] ?? 0) - 1
    for (const weak of [new Uint8Array(), new Uint8Array(128), new Uint8Array([1]), minusOne, prime])
      expect(session.open(weak, parameters, sealed)).toBeNull()
  })
})
