// Authy's tokens to rows, those that are encrypted with the backup password (formats.md 15.1, 15.2).

import { createDecipheriv } from 'node:crypto'
import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { decodeBase32 } from '../../otp'
import { base32OfHex, base64Bytes } from '../foreign-fields'
import type { Opened, ReadFile, Unlocking } from '../importer'
import type { KeyCost } from '../kdf'
import { RowKeys } from '../keys-by-row'
import { Rows } from '../rows'
import { type AuthyRow, authyRow, isSealed, type SealedSecret } from './row'

const nativePeriod = 10
const nativeDigits = 7

export function openTokens(tokens: readonly unknown[]): Result<Opened, ImportFault> {
  if (tokens.length > importLimits.maxRows) {
    return fail({ code: 'import-too-many', limit: importLimits.maxRows })
  }
  if (tokens.some(isSealed)) {
    return ok({ kind: 'locked', unlock: (password, how) => unlock(tokens, password, how) })
  }
  const rows = new Rows()
  for (const token of tokens) takeRow(rows, authyRow(token))
  return ok({ kind: 'read', file: rows.file() })
}

async function unlock(
  tokens: readonly unknown[],
  password: string,
  how: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const keys = new RowKeys(password, how)
  try {
    const all = tokens.map(authyRow)
    const costs = all.flatMap((row) => (row?.secret.kind === 'sealed' ? [costOf(row.secret)] : []))
    if (!keys.mayCost(costs)) return fail({ code: 'import-cost-refused' })
    const rows = new Rows()
    for (const row of all) {
      if (row === null || row.secret.kind !== 'sealed') {
        takeRow(rows, row)
        continue
      }
      const key = await keys.key(Buffer.from(row.secret.salt, 'utf8'), costOf(row.secret))
      if (!key.ok) return key
      const secret = decrypt(key.value, row.secret)
      if (!keys.went(secret !== null)) return fail({ code: 'import-wrong-password' })
      if (secret === null) rows.skip({ code: 'row-sealed' }, row)
      else takeRow(rows, { ...row, secret: { kind: 'base32', text: secret } })
    }
    return keys.wrong ? fail({ code: 'import-wrong-password' }) : ok(rows.file())
  } finally {
    keys.wipe()
  }
}

function costOf({ iterations }: SealedSecret): KeyCost {
  return { by: 'pbkdf2', hash: 'sha1', iterations, length: 32 }
}

/** Nothing authenticates the text, and a wrong key passes the padding once in 256 times: it must be Base32 too. */
function decrypt(key: Uint8Array, { text, iv }: SealedSecret): string | null {
  const data = base64Bytes(text)
  if (data === null || data.length === 0 || data.length % 16 !== 0) return null
  const cipher = createDecipheriv('aes-256-cbc', key, iv)
  try {
    const plain = Buffer.concat([cipher.update(data), cipher.final()])
    const secret = new TextDecoder('utf-8', { fatal: true }).decode(plain)
    plain.fill(0)
    const bytes = decodeBase32(secret)
    if (!bytes.ok) return null
    bytes.value.fill(0)
    return secret
  } catch {
    return null // the padding, or no UTF-8
  }
}

function takeRow(rows: Rows, row: AuthyRow | null): void {
  if (row === null || row.secret.kind === 'none' || row.secret.kind === 'sealed') {
    rows.skip({ code: 'row-malformed' }, row ?? undefined)
    return
  }
  const { issuer, account, digits, secret } = row
  if (secret.kind === 'base32') {
    rows.take({ type: 'totp', issuer, account, secret: secret.text, digits })
    return
  }
  const base32 = base32OfHex(secret.text)
  if (!base32.ok) {
    rows.skip(base32.error, row)
    return
  }
  const native = { digits: digits ?? nativeDigits, period: nativePeriod }
  rows.take({ type: 'totp', issuer, account, secret: base32.value, ...native })
}
