// Key derivation as importers need it, every cost bounded before any work (security.md 1). It runs in the process that
// reads imports, which can be ended; nothing here has a clock.

import { pbkdf2, scrypt } from 'node:crypto'
import { argon2d, argon2id } from 'hash-wasm'
import type { ImportFault } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'

export interface ScryptCost {
  /** A power of two. */
  readonly n: number
  readonly r: number
  readonly p: number
}

export interface Pbkdf2Cost {
  readonly hash: 'sha1' | 'sha256' | 'sha512'
  readonly iterations: number
  /** Bytes of the key. */
  readonly length: number
}

/** Version 0x13, the only one in use. */
export interface Argon2Cost {
  readonly kind: 'argon2d' | 'argon2id'
  /** KiB. */
  readonly memory: number
  readonly iterations: number
  readonly parallelism: number
  /** Bytes of the key. */
  readonly length: number
}

/** null = the work was ended or could not be done. Costs have been bounded by `deriveKey`. */
export interface ImportKdf {
  /** 32 bytes. */
  scrypt(
    password: Uint8Array,
    salt: Uint8Array,
    cost: ScryptCost,
    signal?: AbortSignal,
  ): Promise<Uint8Array | null>
  pbkdf2(password: Uint8Array, salt: Uint8Array, cost: Pbkdf2Cost): Promise<Uint8Array | null>
  argon2(password: Uint8Array, salt: Uint8Array, cost: Argon2Cost): Promise<Uint8Array | null>
}

export type KeyCost = ({ readonly by: 'pbkdf2' } & Pbkdf2Cost) | ({ readonly by: 'argon2' } & Argon2Cost)

const whole = (...numbers: readonly number[]) =>
  numbers.every((number) => Number.isSafeInteger(number) && number > 0)

/** PBKDF2 up to 10 million rounds; Argon2 up to 1 GiB and memory times passes up to 2^22 KiB (formats.md 1.5). */
export function keyCostAllowed(cost: KeyCost): boolean {
  if (cost.by === 'pbkdf2') return whole(cost.iterations, cost.length) && cost.iterations <= 10_000_000
  const { memory, iterations, parallelism, length } = cost
  return (
    whole(memory, iterations, parallelism, length) &&
    memory <= 2 ** 20 &&
    memory * iterations <= 2 ** 22 &&
    parallelism <= 64 &&
    memory >= 8 * parallelism
  )
}

/** The caller wipes the key. Faults: cost refused, ended; and wrong password, where it is empty and Argon2 takes none. */
export async function deriveKey(
  kdf: ImportKdf,
  password: Uint8Array,
  salt: Uint8Array,
  cost: KeyCost,
): Promise<Result<Uint8Array, ImportFault>> {
  if (!keyCostAllowed(cost) || (cost.by === 'argon2' && salt.length < 8)) {
    return fail({ code: 'import-cost-refused' })
  }
  if (cost.by === 'argon2' && password.length === 0) return fail({ code: 'import-wrong-password' })
  const key = await (cost.by === 'pbkdf2'
    ? kdf.pbkdf2(password, salt, cost)
    : kdf.argon2(password, salt, cost))
  return key === null ? fail({ code: 'import-ended' }) : ok(key)
}

/** In this very process. */
export function createDirectKdf(): ImportKdf {
  return {
    scrypt: (password, salt, { n, r, p }) =>
      new Promise((resolve) => {
        const maxmem = 128 * r * (n + p + 2) + 65_536
        scrypt(password, salt, 32, { N: n, r, p, maxmem }, (error, key) => {
          resolve(error === null ? key : null)
        })
      }),
    pbkdf2: (password, salt, { iterations, length, hash }) =>
      new Promise((resolve) => {
        pbkdf2(password, salt, iterations, length, hash, (error, key) => {
          resolve(error === null ? key : null)
        })
      }),
    argon2: async (password, salt, { kind, memory, iterations, parallelism, length }) => {
      const work = kind === 'argon2d' ? argon2d : argon2id
      try {
        return await work({
          ...{ password, salt, iterations, parallelism },
          ...{ memorySize: memory, hashLength: length, outputType: 'binary' },
        })
      } catch {
        return null // not enough memory
      }
    },
  }
}
