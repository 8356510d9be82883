// The outer header of a KDBX 4 file: cipher, compression and what the key costs (formats.md 24.4). Nothing in it is
// secret, and nothing of it is believed before its checksum agrees.

import { createHash } from 'node:crypto'
import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { type Argon2Cost, keyCostAllowed } from '../kdf'
import { readFieldsOf, type Variants, variantsOf } from './kdbx-fields'

export type KeyWork =
  | { readonly by: 'aes'; readonly rounds: number; readonly seed: Uint8Array }
  | { readonly by: 'argon2'; readonly salt: Uint8Array; readonly cost: Argon2Cost }

export interface KdbxHeader {
  /** With signature and version: what the checksum and the MAC are made of. */
  readonly bytes: Uint8Array
  readonly cipher: 'aes' | 'chacha20'
  readonly compressed: boolean
  readonly seed: Uint8Array
  readonly iv: Uint8Array
  readonly work: KeyWork
}

/** KeePass' own largest suggestion is far below; these take a few seconds. */
export const maxAesRounds = 100_000_000

const ciphers: Readonly<Record<string, 'aes' | 'chacha20' | 'twofish'>> = {
  '31c1f2e6bf714350be5805216afc5aff': 'aes',
  d6038a2b8b6f4cb5a524339a31dbb59a: 'chacha20',
  ad68f29f576f4bb9a36ad47af965346c: 'twofish',
}

const derivations: Readonly<Record<string, 'aes' | 'argon2d' | 'argon2id'>> = {
  c9d9f39a628a4460bf740d08c18a4fea: 'aes',
  ef636ddf8c29444b91f7a9a403e30a0c: 'argon2d',
  '9e298b1956db4773b23dfc3ec6f0a1e6': 'argon2id',
}

/** The first bytes of every KeePass database; the four after them tell the oldest from the others. */
export function isKdbx(bytes: Uint8Array): boolean {
  return (
    Buffer.from(bytes.subarray(0, 4)).toString('hex') === '03d9a29a' &&
    /^(?:6[57]fb4bb5|66fb4bb5)$/.test(hexOf(bytes, 4, 8))
  )
}

/** Faults: unknown, unsupported, damaged, cost refused. */
export function readHeader(bytes: Uint8Array): Result<KdbxHeader, ImportFault> {
  const damaged = fail({ code: 'import-damaged' } as const)
  if (!isKdbx(bytes)) return fail({ code: 'import-unknown' })
  if (hexOf(bytes, 4, 8) !== '67fb4bb5') return unsupported('kdbx-older')
  if (bytes.length < 12) return damaged
  const major = Buffer.from(bytes.subarray(8, 12)).readUInt16LE(2)
  if (major !== 4) return unsupported(major < 4 ? 'kdbx-older' : 'newer')

  const read = readFieldsOf(bytes, 12)
  if (read === null) return damaged
  const { fields, end } = read
  const header = bytes.subarray(0, end)
  const checksum = createHash('sha256').update(header).digest()
  if (!checksum.equals(bytes.subarray(end, end + 32))) return damaged

  const [seed, iv] = [fields.get(4), fields.get(7)]
  const variants = variantsOf(fields.get(11))
  const compression = hexOf(fields.get(3) ?? new Uint8Array())
  if (seed?.length !== 32 || iv === undefined || variants === null) return damaged
  const cipher = ciphers[hexOf(fields.get(2) ?? new Uint8Array())]
  if (cipher === 'twofish') return unsupported('kdbx-twofish')
  if (cipher === undefined || !['00000000', '01000000'].includes(compression))
    return unsupported('kdbx-other')
  if (iv.length !== (cipher === 'aes' ? 16 : 12)) return damaged
  const work = workOf(variants)
  if (!work.ok) return work
  return ok({ bytes: header, cipher, compressed: compression === '01000000', seed, iv, work: work.value })
}

/** Every cost is bounded here, before a password is even asked for. */
function workOf(variants: Variants): Result<KeyWork, ImportFault> {
  const number = (name: string) => {
    const value = variants.get(name)
    return typeof value === 'number' ? value : Number.NaN
  }
  const bytes = (name: string) => {
    const value = variants.get(name)
    return value instanceof Uint8Array ? value : new Uint8Array()
  }
  const kind = derivations[hexOf(bytes('$UUID'))]
  const salt = bytes('S')
  if (kind === undefined) return unsupported('kdbx-other')
  if (kind === 'aes') {
    const rounds = number('R')
    if (salt.length !== 32 || !(rounds > 0)) return fail({ code: 'import-damaged' })
    return rounds > maxAesRounds ? refused : ok({ by: 'aes', rounds, seed: salt })
  }
  // A secret of its own and associated data are in the description, and in no database.
  if (number('V') !== 0x13 || bytes('K').length > 0 || bytes('A').length > 0) return unsupported('kdbx-other')
  const cost = {
    ...{ kind, memory: Math.floor(number('M') / 1024), iterations: number('I') },
    ...{ parallelism: number('P'), length: 32 },
  }
  if (!keyCostAllowed({ by: 'argon2', ...cost }) || salt.length < 8 || salt.length > 1024) return refused
  return ok({ by: 'argon2', salt, cost })
}

const refused = fail({ code: 'import-cost-refused' } as const)

function unsupported(why: 'newer' | 'kdbx-older' | 'kdbx-twofish' | 'kdbx-other') {
  return fail({ code: 'import-unsupported', why } as const)
}

function hexOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  return Buffer.from(bytes.subarray(from, to)).toString('hex')
}
