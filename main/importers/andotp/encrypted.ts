// andOTP's encrypted backups (formats.md 10), which begin with nothing that tells them.

import { createHash } from 'node:crypto'
import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { gcmSizes, openGcm } from '../ciphers'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { readSecretJson } from '../json-file'
import { deriveKey } from '../kdf'
import { isUnmarked } from '../unmarked'
import { readAndotp } from './plain'

export const andotpEncrypted: Importer = {
  name: 'andotp-encrypted',
  endings: ['aes'],
  detect: isUnmarked,
  open: (file) => {
    if (!isUnmarked(file)) return fail({ code: 'import-unknown' })
    const { bytes } = file
    return ok({ kind: 'locked', unlock: (password, how) => unlock(bytes, password, how) })
  },
}

const saltBytes = 12
/** Rounds that andOTP may have written; other numbers are the beginning of an old file. */
const rounds = { least: 1_000, most: 5_000_000 } as const

async function unlock(
  bytes: Uint8Array,
  password: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const text = new TextEncoder().encode(password)
  const iterations = Buffer.from(bytes.subarray(0, 4)).readInt32BE()
  if (iterations >= rounds.least && iterations <= rounds.most) {
    const salt = bytes.subarray(4, 4 + saltBytes)
    const key = await deriveKey(kdf, text, salt, { by: 'pbkdf2', hash: 'sha1', iterations, length: 32 })
    if (!key.ok) return key
    const plain = openList(key.value, bytes.subarray(4 + saltBytes))
    if (plain !== null) return readList(plain)
  }
  const old = openList(createHash('sha256').update(text).digest(), bytes)
  return old === null ? fail({ code: 'import-wrong-password' }) : readList(old)
}

/** The key is wiped. */
function openList(key: Uint8Array, body: Uint8Array): Uint8Array | null {
  const plain = openGcm(key, body.subarray(0, gcmSizes.nonce), body.subarray(gcmSizes.nonce))
  key.fill(0)
  return plain
}

function readList(plain: Uint8Array): Result<ReadFile, ImportFault> {
  const json = readSecretJson(plain)
  if (!json.ok) return json
  return Array.isArray(json.value) ? readAndotp(json.value) : fail({ code: 'import-damaged' })
}
