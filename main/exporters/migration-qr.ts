// The QR codes that Google Authenticator shows when it moves to another phone (formats.md chapter 4), ten accounts each.

import { fail, ok } from '../../shared/result'
import { type MigrationRefusal, migrationRefusal, writeMigration } from '../otp'
import { type Account, withToken } from '../vault/account'
import type { Exporter } from './exporter'
import { sortAccounts } from './losses'

export const migrationQr: Exporter = {
  name: 'migration-qr',
  label: 'Google Authenticator QR codes',
  sealed: 'never',
  ending: 'png',
  write: async ({ accounts, random, drawPng }) => {
    const sorted = sortAccounts(accounts, [], refusalOf)
    const texts = migrationTexts(sorted.written, random)
    const pictures = texts.map(drawPng)
    const files = pictures.flatMap((bytes, index) =>
      bytes === null ? [] : [{ part: texts.length === 1 ? null : index + 1, bytes }],
    )
    if (files.length === 0 || files.length < texts.length) return fail({ code: 'not-allowed' })
    return ok({ ...sorted, files, qrTexts: texts })
  },
}

function refusalOf(account: Account): MigrationRefusal | null {
  return withToken(account, (token) => migrationRefusal(token))
}

/** The batch id ties the codes together: random, positive, 31 bits. */
function migrationTexts(accounts: readonly Account[], random: { bytes(count: number): Uint8Array }) {
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
