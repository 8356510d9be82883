// The texts of the QR codes that move accounts to Google's app, all of one batch, and what cannot go with them.

import { type MigrationRefusal, migrationRefusal, writeMigration } from '../otp'
import { type Account, withToken } from '../vault/account'

/** Bytes of names; a code holds about 1,400 bytes beside its own numbers, and a secret up to 512 of them. */
const longestNames = 800

/** Why an account stays behind; null = it goes along. */
export function migrationLoss(account: Account): MigrationRefusal | 'too-long' | null {
  const refusal = withToken(account, (token) => migrationRefusal(token))
  if (refusal !== null) return refusal
  const names = Buffer.byteLength(account.issuer) * 2 + Buffer.byteLength(account.account)
  return names > longestNames ? 'too-long' : null
}

/** The batch id ties the codes together: random, positive, 31 bits. */
export function migrationTexts(
  accounts: readonly Account[],
  random: { bytes(count: number): Uint8Array },
): readonly string[] {
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4)
  const batchId = ((a & 0x7f) << 24) | (b << 16) | (c << 8) | d || 1
  const tokens = accounts.map((account) =>
    withToken(account, (token) => ({
      ...account,
      token: { ...token, secret: Uint8Array.from(token.secret) },
    })),
  )
  const { uris } = writeMigration(tokens, batchId)
  for (const { token } of tokens) token.secret.fill(0)
  return uris
}
