// Ente Auth's encrypted export: Argon2id, then one message of libsodium's secretstream around the list of links
// (formats.md 7.3).

import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { type Members, membersOf } from '../../vault/json-text'
import { readBase64 } from '../ciphers'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { topOf } from '../json-file'
import { type Argon2Cost, deriveKey } from '../kdf'
import { readUriText } from '../uri-list'

export const enteEncrypted: Importer = {
  name: 'ente-encrypted',
  endings: ['txt', 'json'],
  detect: (file) => isEnte(topOf(file)),
  open: (file) => {
    const top = topOf(file)
    if (top === null || !isEnte(top)) return fail({ code: 'import-unknown' })
    const locked = readLocked(top)
    if (locked === null) return fail({ code: 'import-damaged' })
    return ok({ kind: 'locked', unlock: (password, how) => unlock(locked, password, how) })
  },
}

function isEnte(top: Members | null): boolean {
  return top !== null && ['kdfParams', 'encryptedData', 'encryptionNonce'].every((name) => name in top)
}

interface Locked {
  readonly cost: Argon2Cost
  readonly salt: Uint8Array
  readonly header: Uint8Array
  readonly sealed: Uint8Array
}

/** An encrypted byte that says what kind of message it is, and the tag. */
const least = 17
const sizes = { salt: 16, header: 24 } as const
/** Some exporters did not mark their only message as the last one. */
const tags: readonly number[] = [0, 3]

function readLocked(top: Members): Locked | null {
  const { memLimit, opsLimit, salt: saltText } = membersOf(top['kdfParams']) ?? {}
  const [salt, header, sealed] = [saltText, top['encryptionNonce'], top['encryptedData']].map(readBase64)
  if (typeof memLimit !== 'number' || typeof opsLimit !== 'number' || !salt || !header || !sealed) return null
  if (salt.length !== sizes.salt || header.length !== sizes.header || sealed.length < least) return null
  const memory = Math.floor(memLimit / 1024)
  const cost = { kind: 'argon2id', memory, iterations: opsLimit, parallelism: 1, length: 32 } as const
  return { cost, salt, header, sealed }
}

async function unlock(
  { cost, salt, header, sealed }: Locked,
  password: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const key = await deriveKey(kdf, new TextEncoder().encode(password), salt, { by: 'argon2', ...cost })
  if (!key.ok) return key
  // Not before it is needed: it takes as long to load as all else here.
  const { default: sodium } = await import('libsodium-wrappers')
  await sodium.ready
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(header, key.value)
  const opened = sodium.crypto_secretstream_xchacha20poly1305_pull(state, sealed, null)
  key.value.fill(0)
  if (opened === false) return fail({ code: 'import-wrong-password' })
  const text = new TextDecoder().decode(opened.message)
  opened.message.fill(0)
  return tags.includes(opened.tag) ? readUriText(text) : fail({ code: 'import-damaged' })
}
