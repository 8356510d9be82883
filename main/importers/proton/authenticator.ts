// Proton Authenticator's exports, plain and encrypted with a password (formats.md 8.1).

import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { Members } from '../../vault/json-text'
import { gcmSizes, openGcm, readBase64 } from '../ciphers'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { readSecretJson, topOf } from '../json-file'
import { deriveKey } from '../kdf'
import { entriesOf, readProtonEntries } from './entries'

export const protonAuthenticator: Importer = {
  name: 'proton-authenticator',
  endings: ['json'],
  detect: (file) => entriesOf(topOf(file)) !== null,
  open: (file) => {
    const top = topOf(file)
    if (entriesOf(top) === null) return fail({ code: 'import-unknown' })
    const read = readProtonEntries(top)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

export const protonAuthenticatorEncrypted: Importer = {
  name: 'proton-authenticator-encrypted',
  endings: ['json'],
  detect: (file) => isEncrypted(topOf(file)),
  open: (file) => {
    const top = topOf(file)
    if (top === null || !isEncrypted(top)) return fail({ code: 'import-unknown' })
    const [salt, content] = [top['salt'], top['content']].map(readBase64)
    const least = gcmSizes.nonce + gcmSizes.tag
    if (!salt || !content || salt.length < 8 || content.length < least)
      return fail({ code: 'import-damaged' })
    return ok({ kind: 'locked', unlock: (password, how) => unlock(salt, content, password, how) })
  },
}

function isEncrypted(top: Members | null): boolean {
  if (top === null || 'entries' in top) return false
  return typeof top['salt'] === 'string' && typeof top['content'] === 'string'
}

const cost = {
  by: 'argon2',
  kind: 'argon2id',
  memory: 19_456,
  iterations: 2,
  parallelism: 1,
  length: 32,
} as const
const purpose = new TextEncoder().encode('proton.authenticator.export.v1')

async function unlock(
  salt: Uint8Array,
  content: Uint8Array,
  password: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const key = await deriveKey(kdf, new TextEncoder().encode(password), salt, cost)
  if (!key.ok) return key
  const nonce = content.subarray(0, gcmSizes.nonce)
  const plain = openGcm(key.value, nonce, content.subarray(gcmSizes.nonce), purpose)
  key.value.fill(0)
  if (plain === null) return fail({ code: 'import-wrong-password' })
  const json = readSecretJson(plain)
  return json.ok ? readProtonEntries(json.value) : json
}
