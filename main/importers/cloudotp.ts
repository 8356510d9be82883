// CloudOTP's encrypted backup (formats.md 30).

import { createDecipheriv } from 'node:crypto'
import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { dbLimits } from '../vault/contents'
import { type Members, membersOf, readJson } from '../vault/json-text'
import type { Importer, ReadFile, Unlocking } from './importer'
import { wholeOf } from './json-file'
import { nameOf, numeric, timeOf, wordOf } from './json-shapes'
import { deriveKey } from './kdf'
import { Rows } from './rows'

const magic = 'CloudOTP-Backup-Encrypt-V'
const head = { salt: 27, iv: 43, body: 55 } as const
const work = { memory: 65_536, iterations: 3, parallelism: 1, length: 32 } as const

export const cloudOtp: Importer = {
  name: 'cloudotp',
  endings: ['bin'],
  detect: ({ bytes }) => startOf(bytes).startsWith(magic),
  open: ({ bytes }) => {
    const start = startOf(bytes)
    if (!start.startsWith(magic)) return fail({ code: 'import-unknown' })
    if (bytes.length < head.body + 16) return fail({ code: 'import-damaged' })
    if (start !== `${magic}01`) return fail({ code: 'import-unsupported', why: 'newer' })
    return ok({ kind: 'locked', unlock: (password, how) => unlock(bytes, password, how) })
  },
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, head.salt)).toString('latin1')
}

async function unlock(
  bytes: Uint8Array,
  password: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const typed = Buffer.from(password)
  const salt = bytes.subarray(head.salt, head.iv)
  const key = await deriveKey(kdf, typed, salt, { by: 'argon2', kind: 'argon2id', ...work })
  typed.fill(0)
  if (!key.ok) return key
  const plain = decrypt(bytes, key.value)
  key.value.fill(0)
  if (plain === null) return fail({ code: 'import-wrong-password' })
  const tokens = membersOf(wholeOf(readJson(plain, dbLimits)))?.['tokens']
  plain.fill(0)
  if (!Array.isArray(tokens)) return fail({ code: 'import-damaged' })
  if (tokens.length > importLimits.maxRows) {
    return fail({ code: 'import-too-many', limit: importLimits.maxRows })
  }
  const rows = new Rows()
  for (const token of tokens) takeToken(rows, membersOf(token))
  return ok(rows.file())
}

function decrypt(bytes: Uint8Array, key: Uint8Array): Buffer | null {
  const iv = bytes.subarray(head.iv, head.body)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
  decipher.setAuthTag(bytes.subarray(-16))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(head.body, -16)), decipher.final()])
  } catch {
    return null
  }
}

/** In the order of their numbers. */
const types = ['totp', 'hotp', 'motp', 'steam', 'yandex'] as const

function takeToken(rows: Rows, token: Members | null): void {
  const names = { issuer: nameOf(token?.['issuer']), account: nameOf(token?.['account']) }
  const { secret, token_type: type } = token ?? {}
  if (token === null || typeof secret !== 'string' || typeof type !== 'number') {
    rows.skip({ code: 'row-malformed' }, names)
    return
  }
  rows.take({
    ...{ ...names, type: types[type] ?? '?', secret, algorithm: wordOf(token['algorithm']) },
    ...{ digits: numeric(token['digits']), period: numeric(token['period']) },
    ...{ counter: numeric(token['counter']), pin: wordOf(token['pin']), pinned: token['pinned'] === 1 },
    ...{ note: nameOf(token['description']), addedAt: timeOf(token['create_timestamp']) },
  })
}
