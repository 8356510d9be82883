// From a password to the keys of a KDBX 4 file (formats.md 24.4). Costs have been bounded by the header's reader.

import { createHash, createHmac, subtle } from 'node:crypto'
import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { Unlocking } from '../importer'
import { deriveKey } from '../kdf'
import type { KdbxHeader, KeyWork } from './kdbx-header'

export interface KdbxKeys {
  readonly cipher: Uint8Array
  /** Each block has a key of its own, made of this one. */
  readonly mac: Uint8Array
}

const sha256 = (...parts: readonly Uint8Array[]) => hash('sha256', parts)
const sha512 = (...parts: readonly Uint8Array[]) => hash('sha512', parts)

/** The caller wipes both. Faults: cost refused, ended. */
export async function keysOf(
  { seed, work }: KdbxHeader,
  password: string,
  how: Unlocking,
): Promise<Result<KdbxKeys, ImportFault>> {
  // A key file would be hashed behind the password's hash: there is none.
  const composite = sha256(sha256(Buffer.from(password)))
  const transformed = await transform(composite, work, how)
  composite.fill(0)
  if (!transformed.ok) return transformed
  const keys = {
    cipher: sha256(seed, transformed.value),
    mac: sha512(seed, transformed.value, Uint8Array.of(1)),
  }
  transformed.value.fill(0)
  return ok(keys)
}

export const headerBlock = 2n ** 64n - 1n

export function blockMac(keys: KdbxKeys, index: bigint, ...parts: readonly Uint8Array[]): Buffer {
  const key = sha512(le64(index), keys.mac)
  const hmac = createHmac('sha256', key)
  for (const part of parts) hmac.update(part)
  key.fill(0)
  return hmac.digest()
}

export function le64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  return bytes
}

function hash(name: string, parts: readonly Uint8Array[]): Buffer {
  const made = createHash(name)
  for (const part of parts) made.update(part)
  return made.digest()
}

async function transform(
  composite: Uint8Array,
  work: KeyWork,
  { kdf, signal }: Unlocking,
): Promise<Result<Uint8Array, ImportFault>> {
  if (work.by === 'argon2') return deriveKey(kdf, composite, work.salt, { by: 'argon2', ...work.cost })
  const key = await subtle.importKey('raw', work.seed, 'AES-CBC', false, ['encrypt'])
  const [left, right] = await Promise.all(
    [composite.subarray(0, 16), composite.subarray(16)].map((half) =>
      encryptAgainAndAgain(half, key, work.rounds, signal),
    ),
  )
  if (!left || !right) return fail({ code: 'import-ended' })
  const transformed = sha256(left, right)
  left.fill(0)
  right.fill(0)
  return ok(transformed)
}

/** Blocks at a time: 4 MiB, some milliseconds. */
const bite = 262_144

/**
 * AES-256 of one block, `rounds` times. CBC over zeros encrypts its last output each time, which is just that, at the
 * speed of the processor's own AES: a hundred million rounds take some seconds, on a thread that holds up nobody.
 */
async function encryptAgainAndAgain(
  block: Uint8Array,
  key: Awaited<ReturnType<typeof subtle.importKey>>,
  rounds: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | null> {
  const zeros = Buffer.alloc(16 * Math.min(bite, rounds))
  let last = Uint8Array.from(block)
  for (let left = rounds; left > 0; left -= bite) {
    if (signal?.aborted === true) return null
    const length = 16 * Math.min(bite, left)
    const out = await subtle.encrypt({ name: 'AES-CBC', iv: last }, key, zeros.subarray(0, length))
    // Behind it stands one block of padding.
    last = new Uint8Array(out.slice(length - 16, length))
  }
  return last
}
