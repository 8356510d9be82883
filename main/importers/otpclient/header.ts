// The three heads an OTPClient database can have (formats.md 28). The first has no magic word, so anything binary
// may be one.

import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { KeyCost } from '../kdf'

export interface Head {
  /** All of it, padding too, is what the cipher authenticates. */
  readonly bytes: Uint8Array
  readonly iv: Uint8Array
  readonly salt: Uint8Array
  readonly cost: KeyCost
  /** Cipher and tag. */
  readonly body: Uint8Array
}

const magic = 'OTPClient'
const tagLength = 16

export function hasMagic(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic
}

/** Versions 2 and 3. Faults: damaged, newer. */
export function readHead(bytes: Uint8Array): Result<Head, ImportFault> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 16) return fail({ code: 'import-damaged' })
  // Version 3 is packed and big-endian; version 2 is a C struct, with three bytes of padding, as x86 lays it out.
  const packed = view.readUInt32BE(magic.length)
  const laidOut = view.readUInt32LE(12)
  if (packed !== 3 && laidOut !== 2) return fail({ code: 'import-unsupported', why: 'newer' })
  const start = packed === 3 ? 13 : 16
  const end = start + 16 + 32 + 12
  if (bytes.length < end + tagLength) return fail({ code: 'import-damaged' })
  const number = (index: number) => {
    const at = start + 48 + 4 * index
    return packed === 3 ? view.readUInt32BE(at) : view.readUInt32LE(at)
  }
  const work = { iterations: number(0), memory: number(1), parallelism: number(2) }
  return ok(cut(bytes, start, end, { by: 'argon2', kind: 'argon2id', ...work, length: 32 }))
}

/** Version 1, which is nothing but an IV and a salt. */
export function readOldHead(bytes: Uint8Array): Head | null {
  if (bytes.length < 48 + tagLength + 2) return null
  return cut(bytes, 0, 48, { by: 'pbkdf2', hash: 'sha512', iterations: 100_000, length: 32 })
}

function cut(bytes: Uint8Array, start: number, end: number, cost: KeyCost): Head {
  return {
    ...{ bytes: bytes.subarray(0, end), cost, body: bytes.subarray(end) },
    ...{ iv: bytes.subarray(start, start + 16), salt: bytes.subarray(start + 16, start + 48) },
  }
}

/** Larger databases do not exist, and noise does. */
const largestOld = 4 * 1024 * 1024

/** Containers of others, by their first bytes. */
const others: readonly string[] = [
  ...[
    'OTPClient',
    'CloudOTP',
    'AUTHENTICATORPRO',
    'AuthenticatorPro',
    'SQLite format 3',
    'PK',
    '%PDF',
    'GIF8',
    'BM',
  ],
  ...[
    '\x89PNG',
    '\xff\xd8\xff',
    'RIFF',
    '\xac\xed\x00\x05',
    '\x03\xd9\xa2\x9a',
    '\x1f\x8b',
    '7z\xbc\xaf',
    '\x7fELF',
  ],
]

/** Binary through and through, and nobody else's: no text of any encoding, no container with a name. */
export function mayBeOld(bytes: Uint8Array): boolean {
  if (bytes.length > largestOld || readOldHead(bytes) === null) return false
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (others.some((other) => start.startsWith(other)) || /^(?:\xff\xfe|\xfe\xff|\s*[[{<])/.test(start))
    return false
  // Texts in old code pages are no UTF-8 either, but hold no control characters.
  const some = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x08\x0e-\x1f]/.test(some) && !isUtf8(bytes)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
