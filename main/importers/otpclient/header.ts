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
