// What can be said of a secret without telling it: how long it is, and whether two are the same.

import { createHash } from 'node:crypto'
import type { Account } from './account'

/** mOTP hashes its secret as text, most often hexadecimal: four bits a character. */
const hexText = /^[0-9a-f]+$/i

/** At most; nobody can see how it was drawn. */
export function secretBits({ type, secret }: Pick<Account, 'type' | 'secret'>): number {
  return secret.use((bytes) => {
    const isHex = type === 'motp' && hexText.test(new TextDecoder().decode(bytes))
    return bytes.length * (isHex ? 4 : 8)
  })
}

/** Equal for equal secrets; never kept or shown. */
export function secretDigest({ secret }: Pick<Account, 'secret'>): string {
  return secret.use((bytes) => createHash('sha256').update(bytes).digest('base64'))
}
