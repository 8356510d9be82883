// The master key of an Aegis vault by what a person types: a password, or the recovery key of a Tidelock backup.
// Every cost is bounded before any work, each by itself and all together: a file may hold sixty-four slots.

import type { ImportFault } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { parseRecoveryKey } from '../vault/recovery-key'
import {
  costAllowed,
  type PassphraseSlot,
  passphraseBytes,
  type RecoverySlot,
  type Slot,
  unwrap,
} from '../vault/slots'
import type { Unlocking } from './importer'

type PasswordSlot = PassphraseSlot | RecoverySlot

/** Units of N·r·p over all slots of one file: two slots of the largest cost, or sixteen of ours. */
const allWork = 2 ** 24

export function passwordSlots(slots: readonly Slot[]): readonly PasswordSlot[] {
  return slots.filter((slot): slot is PasswordSlot => slot.kind === 'passphrase' || slot.kind === 'recovery')
}

/** The caller wipes the key. Faults: wrong password, cost refused, ended. */
export async function masterKeyByPassword(
  slots: readonly Slot[],
  text: string,
  { kdf, signal }: Unlocking,
): Promise<Result<Uint8Array, ImportFault>> {
  const recovery = parseRecoveryKey(text)
  let work = 0
  for (const slot of passwordSlots(slots)) {
    const typed = slot.kind === 'recovery' && recovery.ok ? recovery.value : text
    // A text that is no recovery key opens no recovery slot; deriving it would only take time.
    if (slot.kind === 'recovery' && !recovery.ok) continue
    work += slot.cost.n * slot.cost.r * slot.cost.p
    if (!costAllowed(slot) || work > allWork) return fail({ code: 'import-cost-refused' })
    const password = passphraseBytes(typed)
    const key = await kdf.scrypt(password, slot.salt, slot.cost, signal)
    password.fill(0)
    if (key === null) return fail({ code: 'import-ended' })
    const masterKey = unwrap(slot, key)
    key.fill(0)
    if (masterKey !== null) return ok(masterKey)
  }
  return fail({ code: 'import-wrong-password' })
}
