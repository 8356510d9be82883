// Bitwarden's export with a password of its own (formats.md 12.4), and the refusal of the one that only the account it
// came from can open (12.5).

import { createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { dbLimits } from '../../vault/contents'
import { type Members, membersOf, readJson } from '../../vault/json-text'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { topOf, wholeOf } from '../json-file'
import { deriveKey, type KeyCost } from '../kdf'
import { readItems } from './items'

export const bitwardenProtected: Importer = {
  name: 'bitwarden-protected',
  endings: ['json'],
  detect: (file) => {
    const top = topOf(file)
    return (
      top?.['encrypted'] === true && ('passwordProtected' in top || 'encKeyValidation_DO_NOT_EDIT' in top)
    )
  },
  open: (file) => {
    const top = topOf(file)
    if (top === null || !bitwardenProtected.detect(file)) return fail({ code: 'import-unknown' })
    if (top['passwordProtected'] !== true)
      return fail({ code: 'import-unsupported', why: 'account-restricted' })
    const locked = readContainer(top)
    if (!locked.ok) return locked
    return ok({ kind: 'locked', unlock: (password, how) => unlock(locked.value, password, how) })
  },
}

interface EncString {
  readonly iv: Uint8Array
  readonly cipher: Uint8Array
  readonly mac: Uint8Array
}

interface Container {
  readonly salt: Uint8Array
  readonly cost: KeyCost
  readonly validation: EncString
  readonly data: EncString
}

function readContainer(top: Members): Result<Container, ImportFault> {
  const { salt, kdfIterations, kdfMemory, kdfParallelism, data } = top
  const damaged = fail({ code: 'import-damaged' } as const)
  const newer = fail({ code: 'import-unsupported', why: 'newer' } as const)
  const validation = top['encKeyValidation_DO_NOT_EDIT']
  if (typeof salt !== 'string' || typeof kdfIterations !== 'number') return damaged
  if (typeof validation !== 'string' || typeof data !== 'string') return damaged
  const [readValidation, readData] = [readEncString(validation), readEncString(data)]
  if (readValidation === 'other' || readData === 'other') return newer
  if (readValidation === null || readData === null) return damaged
  const strings = { validation: readValidation, data: readData }
  // The salt is text: its Base64 is never decoded.
  const text = Buffer.from(salt)
  if (top['kdfType'] === 0) {
    const cost = { by: 'pbkdf2', hash: 'sha256', iterations: kdfIterations, length: 32 } as const
    return ok({ salt: text, cost, ...strings })
  }
  if (top['kdfType'] !== 1) return newer
  if (typeof kdfMemory !== 'number' || typeof kdfParallelism !== 'number') return damaged
  const work = { memory: kdfMemory * 1024, iterations: kdfIterations, parallelism: kdfParallelism }
  const cost = { by: 'argon2', kind: 'argon2id', ...work, length: 32 } as const
  return ok({ salt: createHash('sha256').update(text).digest(), cost, ...strings })
}

/** `2.<iv>|<cipher>|<mac>`; 'other' = of another kind. */
function readEncString(text: string): EncString | 'other' | null {
  const kind = /^([0-9]{1,3})\./.exec(text)?.[1]
  if (kind === undefined) return null
  if (kind !== '2') return 'other'
  const parts = text.slice(2).split('|')
  if (parts.length !== 3 || parts.some((part) => !/^[A-Za-z0-9+/]+={0,2}$/.test(part))) return null
  const [iv, cipher, mac] = parts.map((part) => Buffer.from(part, 'base64'))
  if (iv === undefined || cipher === undefined || mac === undefined) return null
  return iv.length === 16 && mac.length === 32 && cipher.length > 0 && cipher.length % 16 === 0
    ? { iv, cipher, mac }
    : null
}

async function unlock(
  { salt, cost, validation, data }: Container,
  password: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const typed = Buffer.from(password)
  const key = await deriveKey(kdf, typed, salt, cost)
  typed.fill(0)
  if (!key.ok) return key
  // HKDF's second half alone: the derived key is the pseudo-random key.
  const [encryption, authentication] = (['enc', 'mac'] as const).map((info) =>
    createHmac('sha256', key.value).update(`${info}\x01`).digest(),
  ) as [Buffer, Buffer] // one for each of the two words
  key.value.fill(0)
  const proof = decrypt(validation, encryption, authentication)
  const plain = proof === null ? null : decrypt(data, encryption, authentication)
  encryption.fill(0)
  authentication.fill(0)
  if (proof === null) return fail({ code: 'import-wrong-password' })
  if (plain === null) return fail({ code: 'import-damaged' })
  const top = membersOf(wholeOf(readJson(plain, dbLimits)))
  plain.fill(0)
  return top === null ? fail({ code: 'import-damaged' }) : readItems(top)
}

function decrypt({ iv, cipher, mac }: EncString, key: Uint8Array, macKey: Uint8Array): Buffer | null {
  const real = createHmac('sha256', macKey).update(iv).update(cipher).digest()
  if (!timingSafeEqual(real, mac)) return null
  const decipher = createDecipheriv('aes-256-cbc', key, iv)
  try {
    return Buffer.concat([decipher.update(cipher), decipher.final()])
  } catch {
    return null // padding
  }
}
