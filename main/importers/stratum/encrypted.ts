// Stratum's encrypted backups, the current kind and the legacy one; sixteen letters tell them apart (formats.md 9.2, 9.3).

import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { gcmSizes, openCbc, openGcm } from '../ciphers'
import type { Importer, Opened, ReadFile, Unlocking } from '../importer'
import { readSecretJson } from '../json-file'
import { deriveKey, type KeyCost } from '../kdf'
import { readStratum } from './contents'

interface Kind {
  readonly magic: string
  readonly salt: number
  readonly nonce: number
  /** The shortest ciphertext. */
  readonly least: number
  readonly cost: KeyCost
  open(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array | null
  /** False: only what comes out tells whether the password was right. */
  readonly authenticated: boolean
}

const strong: Kind = {
  ...{ magic: 'AUTHENTICATORPRO', salt: 16, nonce: gcmSizes.nonce, least: gcmSizes.tag, open: openGcm },
  cost: { by: 'argon2', kind: 'argon2id', memory: 65_536, iterations: 3, parallelism: 4, length: 32 },
  authenticated: true,
}

const legacy: Kind = {
  ...{ magic: 'AuthenticatorPro', salt: 20, nonce: 16, least: 16, open: openCbc },
  cost: { by: 'pbkdf2', hash: 'sha1', iterations: 64_000, length: 32 },
  authenticated: false,
}

export const stratumEncrypted = importerOf(strong, 'stratum-encrypted')
export const stratumLegacy = importerOf(legacy, 'stratum-legacy')

function importerOf(kind: Kind, name: string): Importer {
  const detect: Importer['detect'] = ({ bytes }) => startsWith(bytes, kind.magic)
  return {
    ...{ name, endings: ['stratum', 'authpro'], detect },
    open: (file) => (detect(file) ? openLocked(kind, file.bytes) : fail({ code: 'import-unknown' })),
  }
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic
}

function openLocked(kind: Kind, bytes: Uint8Array): Result<Opened, ImportFault> {
  const { magic, salt, nonce, least } = kind
  const [from, middle, to] = [magic.length, magic.length + salt, magic.length + salt + nonce]
  if (bytes.length < to + least) return fail({ code: 'import-damaged' })
  const parts = {
    salt: bytes.subarray(from, middle),
    nonce: bytes.subarray(middle, to),
    sealed: bytes.subarray(to),
  }
  return ok({ kind: 'locked', unlock: (password, how) => unlock(kind, parts, password, how) })
}

interface Parts {
  readonly salt: Uint8Array
  readonly nonce: Uint8Array
  readonly sealed: Uint8Array
}

async function unlock(
  { cost, open, authenticated }: Kind,
  { salt, nonce, sealed }: Parts,
  password: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const key = await deriveKey(kdf, new TextEncoder().encode(password), salt, cost)
  if (!key.ok) return key
  const plain = open(key.value, nonce, sealed)
  key.value.fill(0)
  if (plain === null) return fail({ code: 'import-wrong-password' })
  const json = readSecretJson(plain)
  const read = json.ok ? readStratum(json.value) : json
  const wrong = !read.ok && read.error.code === 'import-damaged' && !authenticated
  return wrong ? fail({ code: 'import-wrong-password' }) : read
}
