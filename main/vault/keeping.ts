// New key slots, and in which order slots stand. Writes keychain items under fresh names only, so nothing is replaced.

import type { Fault, KeychainFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Keychain } from '../platform/platform'
import type { VaultParts } from './parts'
import { newSlotCost } from './seal'
import type { Secret } from './secret'
import {
  keychainEntry,
  passphraseBytes,
  type RecoverySlot,
  type Slot,
  wrapKeychainSlot,
  wrapPassphraseSlot,
  wrappingKeyToLine,
  wrapRecoverySlot,
} from './slots'

/** Bytes: key of AES-256, nonce of GCM, and a salt of Aegis' size. */
const sizes = { key: 32, nonce: 12, salt: 32 } as const

export async function newTextSlot(
  { kdf, random, slotCost = newSlotCost }: VaultParts,
  kind: 'passphrase' | 'recovery' | 'unproven-recovery',
  masterKey: Secret,
  canonicalText: string,
  signal?: AbortSignal,
): Promise<Result<Slot, Fault>> {
  const password = passphraseBytes(canonicalText)
  const salt = random.bytes(sizes.salt)
  const key = await kdf.scrypt(password, salt, slotCost, signal)
  password.fill(0)
  if (key === null) return fail({ code: 'kdf-failed' })
  // Wiped while the key was derived: the vault was locked meanwhile.
  if (masterKey.length !== sizes.key) return fail({ code: 'locked' })
  const details = { id: random.uuid(), salt, cost: slotCost, nonce: random.bytes(sizes.nonce) }
  const slot = masterKey.use((bytes) =>
    kind === 'passphrase'
      ? wrapPassphraseSlot(bytes, key, details)
      : wrapRecoverySlot(bytes, key, { ...details, unproven: kind === 'unproven-recovery' }),
  )
  key.fill(0)
  return ok(slot)
}

/** Puts a new item into the keychain first; the slot that needs it may be saved only when this is done. */
export async function newKeychainSlot(
  { random }: VaultParts,
  keychain: Keychain,
  masterKey: Secret,
): Promise<Result<Slot, KeychainFault | Extract<Fault, { code: 'locked' }>>> {
  const id = random.uuid()
  const wrappingKey = random.bytes(sizes.key)
  const kept = await keychain.set(keychainEntry(id), wrappingKeyToLine(wrappingKey))
  if (!kept.ok) return kept
  const backend = await keychain.backend()
  if (masterKey.length !== sizes.key) return fail({ code: 'locked' })
  const slot = masterKey.use((bytes) =>
    wrapKeychainSlot(bytes, wrappingKey, { id, backend, nonce: random.bytes(sizes.nonce) }),
  )
  wrappingKey.fill(0)
  return ok(slot)
}

const order = ['keychain', 'passphrase', 'recovery', 'foreign'] as const

/** The passphrase slot stands before the recovery slot, because other programs try the first of their type first. */
export function arranged(slots: readonly Slot[]): Slot[] {
  return order.flatMap((kind) => slots.filter((slot) => slot.kind === kind))
}

export function without(slots: readonly Slot[], ...kinds: readonly Slot['kind'][]): Slot[] {
  return slots.filter(({ kind }) => !kinds.includes(kind))
}

/** A recovery key that perhaps nobody has. */
export function isUnproven(slot: Slot): slot is RecoverySlot {
  return slot.kind === 'recovery' && slot.unproven
}

/** Whether somebody can still open the vault with these. */
export function anyWayIn(slots: readonly Slot[]): boolean {
  return slots.some(({ kind }) => kind !== 'foreign')
}
