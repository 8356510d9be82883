// The sealed way of a secret over the session's bus: `dh-ietf1024-sha256-aes128-cbc-pkcs7` of the Secret Service API
// (draft 0.2, "Negotiated Sessions"). It keeps a secret from whoever only listens to the bus, and promises no more. Pure
// but for the random number.
// Node's own Diffie-Hellman checks the prime for 55 ms each time (Electron 33), hence a power by hand: 1 ms.

import { createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

export const sessionAlgorithm = 'dh-ietf1024-sha256-aes128-cbc-pkcs7'

/** The second Oakley group (RFC 2409, 6.2), with 2 as its generator. */
const prime = BigInt(
  '0xffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404dd' +
    'ef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7ed' +
    'ee386bfb5a899fa5ae9f24117c4b1fe649286651ece65381ffffffffffffffff',
)
const primeBytes = 128
/** Bytes of our secret number: twice the strength that the group has, and more. */
const exponentBytes = 32
const keyBytes = 16

export interface SecretSession {
  /** The number that the service gets. */
  readonly ours: Uint8Array
  /** Opens what the service sends, given its number. null: not made with this key. */
  open(theirs: Uint8Array, parameters: Uint8Array, sealed: Uint8Array): Buffer | null
}

export function beginSecretSession(): SecretSession {
  const exponent = numberOf(randomBytes(exponentBytes))
  return {
    ours: bytesOf(power(2n, exponent)),
    open: (theirs, parameters, sealed) => {
      const other = numberOf(theirs)
      // Its powers would be known to everybody.
      if (other <= 1n || other >= prime - 1n) return null
      const shared = bytesOf(power(other, exponent))
      const key = new Uint8Array(hkdfSync('sha256', shared, '', '', keyBytes))
      try {
        const decipher = createDecipheriv('aes-128-cbc', key, parameters)
        const parts = [decipher.update(sealed), decipher.final()]
        const plain = Buffer.concat(parts)
        for (const part of parts) part.fill(0)
        return plain
      } catch {
        return null
      } finally {
        shared.fill(0)
        key.fill(0)
      }
    },
  }
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = base % prime
  for (let left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * square) % prime
    square = (square * square) % prime
  }
  return result
}

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x0${Buffer.from(bytes).toString('hex')}`)

/** Right-aligned, as many bytes as the prime has. */
const bytesOf = (number: bigint): Buffer =>
  Buffer.from(number.toString(16).padStart(primeBytes * 2, '0'), 'hex')
