// 2FAS Authenticator's backups, schema 1 to 4 (formats.md 6), plain and with the services encrypted.

import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { openGcm, readBase64 } from '../ciphers'
import type { ImportFile } from '../import-file'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { readSecretJson, topOf } from '../json-file'
import { listOf } from '../json-shapes'
import { deriveKey } from '../kdf'
import { readServices } from './services'

export const twofas: Importer = {
  name: '2fas',
  endings: ['2fas', 'json'],
  detect: (file) => backupOf(file)?.encrypted === null,
  open: (file) => {
    const backup = backupOf(file)
    if (backup?.encrypted !== null) return fail({ code: 'import-unknown' })
    const read = readServices(backup.services, backup.groups)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

export const twofasEncrypted: Importer = {
  name: '2fas-encrypted',
  endings: ['2fas'],
  detect: (file) => typeof backupOf(file)?.encrypted === 'string',
  open: (file) => {
    const backup = backupOf(file)
    if (typeof backup?.encrypted !== 'string') return fail({ code: 'import-unknown' })
    const [sealed, salt, nonce, ...rest] = backup.encrypted.split(':').map(readBase64)
    if (!sealed || !salt || !nonce || rest.length > 0) return fail({ code: 'import-damaged' })
    const { groups } = backup
    return ok({
      kind: 'locked',
      unlock: (password, how) => unlock({ sealed, salt, nonce, groups }, password, how),
    })
  },
}

interface Backup {
  readonly services: readonly unknown[]
  /** null = the services are plain. */
  readonly encrypted: string | null
  readonly groups: readonly unknown[]
}

function backupOf(file: ImportFile): Backup | null {
  const top = topOf(file)
  if (top === null || typeof top['schemaVersion'] !== 'number') return null
  const { services, servicesEncrypted, groups } = top
  const encrypted =
    typeof servicesEncrypted === 'string' && servicesEncrypted !== '' ? servicesEncrypted : null
  if (!Array.isArray(services) && encrypted === null) return null
  return { services: listOf(services), encrypted, groups: listOf(groups) }
}

interface Locked {
  readonly sealed: Uint8Array
  readonly salt: Uint8Array
  readonly nonce: Uint8Array
  readonly groups: readonly unknown[]
}

const cost = { by: 'pbkdf2', hash: 'sha256', iterations: 10_000, length: 32 } as const

async function unlock(
  { sealed, salt, nonce, groups }: Locked,
  password: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const key = await deriveKey(kdf, new TextEncoder().encode(password), salt, cost)
  if (!key.ok) return key
  const plain = openGcm(key.value, nonce, sealed)
  key.value.fill(0)
  if (plain === null) return fail({ code: 'import-wrong-password' })
  const services = readSecretJson(plain)
  if (!services.ok) return services
  return Array.isArray(services.value)
    ? readServices(services.value, groups)
    : fail({ code: 'import-damaged' })
}
