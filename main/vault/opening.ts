// How a slot gives the master key: the keychain's by asking for its item, the others by what a person types.
// A read that fails here changes nothing anywhere: no item is written, replaced or deleted (design.md, rule 1).

import type { Fault, KeychainFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { SlotKind } from '../../shared/views'
import type { Kdf, Keychain } from '../platform/platform'
import { parseRecoveryKey } from './recovery-key'
import {
  costAllowed,
  type KeychainSlot,
  keychainEntry,
  type PassphraseSlot,
  passphraseBytes,
  type RecoverySlot,
  type Slot,
  unwrap,
  wrappingKeyFromLine,
} from './slots'

export interface OpenedSlot {
  readonly masterKey: Uint8Array
  /** Which kind of slot gave it. */
  readonly kind: SlotKind
}

export function keychainSlots(slots: readonly Slot[]): KeychainSlot[] {
  return slots.filter((slot) => slot.kind === 'keychain')
}

/**
 * keytar answers null for "no such entry" and for a locked keychain alike, so a null is followed by a probe: only a
 * keychain that keeps a canary proves that the entry is really absent. `wanted` turns false when nobody waits for the
 * answer any more; then no further call, and no further prompt, is made.
 */
export async function openByKeychain(
  keychain: Keychain,
  slots: readonly Slot[],
  wanted: () => boolean,
): Promise<Result<OpenedSlot, KeychainFault>> {
  let wrongKey = false
  for (const slot of keychainSlots(slots)) {
    if (!wanted()) return fail({ code: 'keychain-hung' })
    const item = await keychain.get(keychainEntry(slot.id))
    if (!item.ok) return item
    if (item.value === null) continue
    const masterKey = unwrapLine(slot, item.value)
    if (masterKey !== null) return ok({ masterKey, kind: slot.kind })
    wrongKey = true
  }
  if (wrongKey) return fail({ code: 'keychain-wrong-key' })
  if (!wanted()) return fail({ code: 'keychain-hung' })
  const works = await keychain.probe()
  return fail(works.ok ? { code: 'keychain-item-missing' } : works.error)
}

/** Only slots of the chosen kind are tried; a passphrase is never tested against a recovery slot. */
export async function openByText(
  kdf: Kdf,
  slots: readonly Slot[],
  kind: 'passphrase' | 'recovery',
  text: string,
  signal: AbortSignal,
): Promise<Result<OpenedSlot, Fault>> {
  const fitting = slots.filter((slot): slot is PassphraseSlot | RecoverySlot => slot.kind === kind)
  if (fitting.length === 0) return fail({ code: 'slot-missing' })
  const canonical = kind === 'recovery' ? parseRecoveryKey(text) : ok(text)
  if (!canonical.ok) return canonical
  for (const slot of fitting) {
    if (!costAllowed(slot)) return fail({ code: 'vault-cost-refused' })
    const password = passphraseBytes(canonical.value)
    const key = await kdf.scrypt(password, slot.salt, slot.cost, signal)
    password.fill(0)
    if (key === null) return fail({ code: 'kdf-failed' })
    const masterKey = unwrap(slot, key)
    key.fill(0)
    if (masterKey !== null) return ok({ masterKey, kind: slot.kind })
  }
  return fail({ code: kind === 'recovery' ? 'wrong-recovery-key' : 'wrong-passphrase' })
}

function unwrapLine(slot: KeychainSlot, line: string): Uint8Array | null {
  const wrappingKey = wrappingKeyFromLine(line)
  if (wrappingKey === null) return null
  const masterKey = unwrap(slot, wrappingKey)
  wrappingKey.fill(0)
  return masterKey
}
