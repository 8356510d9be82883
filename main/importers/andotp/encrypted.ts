// andOTP's encrypted backups (formats.md 10). They begin with nothing that tells them: any short file of bytes that are
// as even as only ciphers and compressors make them may be one, so this comes after all formats that can be told.

import { createHash } from 'node:crypto'
import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { gcmSizes, openGcm } from '../ciphers'
import type { ImportFile } from '../import-file'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { readSecretJson } from '../json-file'
import { deriveKey } from '../kdf'
import { readAndotp } from './plain'

export const andotpEncrypted: Importer = {
  name: 'andotp-encrypted',
  label: 'andOTP, encrypted',
  endings: ['aes'],
  detect: isCandidate,
  open: (file) => {
    if (!isCandidate(file)) return fail({ code: 'import-unknown' })
    const { bytes } = file
    return ok({ kind: 'locked', unlock: (password, how) => unlock(bytes, password, how) })
  },
}

const sizes = { salt: 12, least: 45, most: 16 * 1024 * 1024 } as const
/** Rounds that andOTP may have written; other numbers are the beginning of an old file. */
const rounds = { least: 1_000, most: 5_000_000 } as const

/** How files of other kinds begin that are as even as ciphertext: archives, pictures, databases, other backups. */
const otherFiles: readonly string[] = [
  ...['504b0304', '504b0506', '1f8b08', '425a68', 'fd377a585a00', '377abcaf271c', '526172211a07', '28b52ffd'],
  ...[
    '89504e470d0a1a0a',
    'ffd8ff',
    '47494638',
    '52494646',
    '25504446',
    '7f454c46',
    '53514c69746520666f726d6174',
  ],
  ...[
    '41757468656e74696361746f7250726f',
    '41555448454e54494341544f5250524f',
    '4f5450436c69656e74',
    'aced0005',
  ],
  ...['03d9a29a67fb4bb5', '436c6f75644f54502d4261636b7570', '53616c7465645f5f', 'd0cf11e0a1b11ae1'],
]

function isCandidate({ bytes, json }: ImportFile): boolean {
  if (bytes.length < sizes.least || bytes.length > sizes.most) return false
  const begin = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  if (otherFiles.some((magic) => begin.startsWith(magic)) || json()?.kind === 'whole') return false
  return !isText(bytes) && isEven(bytes)
}

const looked = 64 * 1024

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, looked), { stream: true })
    return true
  } catch {
    return false
  }
}

/** Chi-squared over the sixteen upper and lower halves of bytes: ciphertext passes but for once in 10^12 files. */
function isEven(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, looked)
  const counts = new Uint32Array(32)
  for (const byte of part) {
    counts[byte >>> 4] = (counts[byte >>> 4] ?? 0) + 1
    counts[16 + (byte & 15)] = (counts[16 + (byte & 15)] ?? 0) + 1
  }
  const expected = part.length / 16
  const distance = (half: Uint32Array) =>
    half.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  return distance(counts.subarray(0, 16)) < 100 && distance(counts.subarray(16)) < 100
}

async function unlock(
  bytes: Uint8Array,
  password: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const text = new TextEncoder().encode(password)
  const iterations = Buffer.from(bytes.subarray(0, 4)).readInt32BE()
  if (iterations >= rounds.least && iterations <= rounds.most) {
    const salt = bytes.subarray(4, 4 + sizes.salt)
    const key = await deriveKey(kdf, text, salt, { by: 'pbkdf2', hash: 'sha1', iterations, length: 32 })
    if (!key.ok) return key
    const plain = openList(key.value, bytes.subarray(4 + sizes.salt))
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
