// The texts of the QR codes that move accounts to Google's app, all of one batch.

import { writeMigration } from '../otp'
import { type Account, withToken } from '../vault/account'

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
