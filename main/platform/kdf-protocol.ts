// What Tidelock and its key derivation process say to each other, and the bounds that hold on both ends.

import type { ScryptCost } from './platform'

export type KdfQuestion = {
  readonly password: Uint8Array
  readonly salt: Uint8Array
  readonly cost: ScryptCost
}

export type KdfAnswer = { readonly key: Uint8Array | null }

/** Milliseconds. Unasked: about as long as somebody types a passphrase; it costs memory meanwhile. */
export const kdfProcessLife = { unasked: 60_000, afterAnswer: 2_000 } as const

/** Refused before any work is done (security.md 1): 2^23 units of work, 1 GiB, p up to 16. */
export function isAllowedCost({ n, r, p }: ScryptCost): boolean {
  return (
    [n, r, p].every((number) => Number.isSafeInteger(number) && number > 0) &&
    n > 1 &&
    n <= 2 ** 30 &&
    (n & (n - 1)) === 0 &&
    p <= 16 &&
    128 * n * r <= 2 ** 30 &&
    n * r * p <= 2 ** 23
  )
}

/** Bytes that OpenSSL and BoringSSL count for themselves, which is more than the formula's 128·N·r. */
export function scryptMemory({ n, r, p }: ScryptCost): number {
  return 128 * r * (n + p + 2) + 65_536
}

export function isKdfQuestion(message: object): message is KdfQuestion {
  const { password, salt, cost } = message as Partial<Record<keyof KdfQuestion, unknown>>
  return (
    password instanceof Uint8Array &&
    password.length <= 65_536 &&
    salt instanceof Uint8Array &&
    salt.length <= 1_024 &&
    typeof cost === 'object' &&
    cost !== null &&
    isAllowedCost(cost as ScryptCost) // wrong types fail its arithmetic
  )
}
