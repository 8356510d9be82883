// Keys for files in which each row is encrypted by itself: one password, many salts. The costs of all rows together
// are bounded too, and a wrong password is not tried on ten thousand rows.

import type { ImportFault } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import type { Unlocking } from './importer'
import { deriveKey, type KeyCost, keyCostAllowed } from './kdf'

/** PBKDF2 rounds of one file; about a minute. A thousand rows of Authy's dearest kind. */
const allRounds = 100_000_000
/** KiB times passes of one file; about a minute. */
const allMemory = 2 ** 25
/** A password that opens none of so many rows is wrong. */
const tries = 5

export class RowKeys {
  readonly #password: Buffer
  readonly #kdf: Unlocking['kdf']
  readonly #signal: AbortSignal | undefined
  readonly #known = new Map<string, Uint8Array>()
  #opened = 0
  #failed = 0

  constructor(password: string, { kdf, signal }: Unlocking) {
    this.#password = Buffer.from(password, 'utf8')
    this.#kdf = kdf
    this.#signal = signal
  }

  /** Whether all rows together may cost so much; asked before any work. */
  mayCost(costs: readonly KeyCost[]): boolean {
    const rounds = costs.reduce((sum, cost) => sum + (cost.by === 'pbkdf2' ? cost.iterations : 0), 0)
    const memory = costs.reduce(
      (sum, cost) => sum + (cost.by === 'argon2' ? cost.memory * cost.iterations : 0),
      0,
    )
    return costs.every(keyCostAllowed) && rounds <= allRounds && memory <= allMemory
  }

  /** Belongs to this object until `wipe`: neither changed nor kept. Faults: cost refused, ended. */
  async key(salt: Uint8Array, cost: KeyCost): Promise<Result<Uint8Array, ImportFault>> {
    const name = `${Buffer.from(salt).toString('hex')} ${JSON.stringify(cost)}`
    const known = this.#known.get(name)
    if (known !== undefined) return ok(known)
    if (this.#signal?.aborted === true) return fail({ code: 'import-ended' })
    const key = await deriveKey(this.#kdf, this.#password, salt, cost)
    if (key.ok) this.#known.set(name, key.value)
    return key
  }

  /** Tells how a row went. true: go on; false: the password is wrong. */
  went(opened: boolean): boolean {
    if (opened) this.#opened++
    else this.#failed++
    return this.#opened > 0 || this.#failed < tries
  }

  /** Whether a row was tried and none opened. */
  get wrong(): boolean {
    return this.#opened === 0 && this.#failed > 0
  }

  wipe(): void {
    this.#password.fill(0)
    for (const key of this.#known.values()) key.fill(0)
    this.#known.clear()
  }
}
