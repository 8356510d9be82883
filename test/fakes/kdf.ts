// Key derivation in this process: the real scrypt without a process of its own.

import { scrypt, scryptSync } from 'node:crypto'
import { createDirectKdf, type ImportKdf } from '../../main/importers/kdf'
import type { Kdf, ScryptCost } from '../../main/platform/platform'
import { scryptBounds } from '../../main/vault/seal'

/** So small that a test does not feel it. */
export const smallCost: ScryptCost = { n: 16, r: 1, p: 1 }

export interface FakeKdf extends Kdf, ImportKdf {
  /** The next derivations wait until they are let go or ended. */
  hold(): void
  letGo(): void
  /** The next derivations cannot be done. */
  fail(): void
  calls(): number
}

export function createFakeKdf(): FakeKdf {
  let calls = 0
  let failing = false
  let gate: Promise<void> = Promise.resolve()
  let letGo = () => {}
  const direct = createDirectKdf()
  return {
    pbkdf2: direct.pbkdf2,
    argon2: direct.argon2,
    calls: () => calls,
    hold: () => {
      gate = new Promise((resolve) => {
        letGo = resolve
      })
    },
    letGo: () => letGo(),
    fail: () => {
      failing = true
    },
    scrypt: async (password, salt, cost, signal) => {
      calls++
      if (!scryptBounds(cost) || failing || signal?.aborted === true) return null
      const ended = new Promise<null>((resolve) => {
        signal?.addEventListener('abort', () => resolve(null), { once: true })
      })
      return Promise.race([ended, gate.then(() => derive(Uint8Array.from(password), salt, cost))])
    },
  }
}

function derive(password: Uint8Array, salt: Uint8Array, { n, r, p }: ScryptCost): Promise<Uint8Array> {
  // In a thread it would be done in a moment of the system's choosing, and tests wait for none.
  if (n * r * p <= 1024) return Promise.resolve(scryptSync(password, salt, 32, { N: n, r, p }))
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, { N: n, r, p, maxmem: 128 * n * r + 1024 * 1024 }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
