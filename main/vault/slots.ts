// Key slots: each holds the vault's master key wrapped by something else (docs/vault-format.md, "Slots").
// Derives nothing (scrypt runs elsewhere) and decides nothing: which slot is tried is the vault machine's business.

import type { SlotKind, SlotView } from '../../shared/views'
import type { ScryptCost } from '../platform/platform'
import { type Members, membersOf } from './json-text'
import { open, scryptBounds, seal, sealSizes } from './seal'

/** The master key, sealed. */
export interface Wrapped {
  readonly cipher: Uint8Array
  readonly nonce: Uint8Array
  readonly tag: Uint8Array
}

interface SlotCommon {
  /** The slot's UUID. */
  readonly id: string
  /** The slot as it stands in the file: written back just so, members that this version does not know included. */
  readonly raw: unknown
}

interface WrappingSlot extends SlotCommon {
  readonly wrapped: Wrapped
}

/** Opened by 32 bytes that lie in the OS keychain under `keychainEntry(id)`. */
export interface KeychainSlot extends WrappingSlot {
  readonly kind: 'keychain'
  /** The keychain that was there when the slot was made, such as "GNOME Keyring". */
  readonly backend: string | null
}

interface PasswordSlot extends WrappingSlot {
  readonly salt: Uint8Array
  /** As the file says, not yet bounded: ask `costAllowed` before any work. */
  readonly cost: ScryptCost
  /** Aegis' mark that the slot is free of its old padding bug; absent = false. */
  readonly repaired: boolean
  /** Aegis' mark of a backup password; absent = false. */
  readonly isBackup: boolean
}

export interface PassphraseSlot extends PasswordSlot {
  readonly kind: 'passphrase'
}

/** Like a passphrase slot; its passphrase is the printed recovery key. */
export interface RecoverySlot extends PasswordSlot {
  readonly kind: 'recovery'
  /** Nobody has typed its key back yet, so perhaps nobody has it. */
  readonly unproven: boolean
}

/** A slot of another program (biometrics), or one that cannot be read: kept, never tried. */
export interface ForeignSlot extends SlotCommon {
  readonly kind: 'foreign'
  readonly damaged: boolean
}

export type Slot = KeychainSlot | PassphraseSlot | RecoverySlot | ForeignSlot

/** The 32-byte master key, or null: wrong slot key, damaged slot, or a slot that is never tried. The caller wipes it. */
export function unwrap(slot: Slot, slotKey: Uint8Array): Uint8Array | null {
  if (slot.kind === 'foreign') return null
  const { cipher, nonce, tag } = slot.wrapped
  if (cipher.length !== sealSizes.key) return null
  return open(slotKey, cipher, nonce, tag)
}

/** A slot of Aegis' raw type. `nonce`: 12 fresh random bytes. */
export function wrapKeychainSlot(
  masterKey: Uint8Array,
  wrappingKey: Uint8Array,
  parts: { readonly id: string; readonly backend: string | null; readonly nonce: Uint8Array },
): KeychainSlot {
  const { id, backend, nonce } = parts
  const wrapped = { ...seal(wrappingKey, masterKey, nonce), nonce }
  const raw = { type: 0, uuid: id, ...rawWrapped(wrapped), tidelock: { kind: 'keychain', backend } }
  return { kind: 'keychain', id, backend, wrapped, raw }
}

export interface PasswordSlotParts {
  readonly id: string
  /** 32 fresh random bytes; the derived key was made with these. */
  readonly salt: Uint8Array
  readonly cost: ScryptCost
  /** 12 fresh random bytes. */
  readonly nonce: Uint8Array
}

/** A slot of Aegis' password type. `derivedKey`: scrypt of the passphrase. */
export function wrapPassphraseSlot(
  masterKey: Uint8Array,
  derivedKey: Uint8Array,
  parts: PasswordSlotParts,
): PassphraseSlot {
  return { kind: 'passphrase', ...wrapPasswordSlot(masterKey, derivedKey, parts, { kind: 'passphrase' }) }
}

/** The same for a recovery key: `derivedKey` is scrypt of its canonical text. */
export function wrapRecoverySlot(
  masterKey: Uint8Array,
  derivedKey: Uint8Array,
  parts: PasswordSlotParts & { readonly unproven: boolean },
): RecoverySlot {
  const { unproven } = parts
  const ours = { kind: 'recovery', ...(unproven ? { unproven } : {}) }
  return { kind: 'recovery', unproven, ...wrapPasswordSlot(masterKey, derivedKey, parts, ours) }
}

/** The same slot once somebody has shown that they have its key. */
export function provenSlot(slot: RecoverySlot): RecoverySlot {
  const members = membersOf(slot.raw) ?? {}
  const { unproven: _, ...ours } = membersOf(members['tidelock']) ?? {}
  return { ...slot, unproven: false, raw: { ...members, tidelock: ours } }
}

function wrapPasswordSlot(
  masterKey: Uint8Array,
  derivedKey: Uint8Array,
  parts: PasswordSlotParts,
  ours: Members,
): PasswordSlot {
  const { id, salt, cost, nonce } = parts
  const wrapped = { ...seal(derivedKey, masterKey, nonce), nonce }
  const { n, r, p } = cost
  const raw = {
    type: 1,
    uuid: id,
    ...rawWrapped(wrapped),
    ...{ n, r, p, salt: toHex(salt), repaired: true, is_backup: false },
    tidelock: ours,
  }
  return { id, salt, cost, wrapped, raw, repaired: true, isBackup: false }
}

function rawWrapped({ cipher, nonce, tag }: Wrapped): Members {
  return { key: toHex(cipher), key_params: { nonce: toHex(nonce), tag: toHex(tag) } }
}

/** Whether the slot's scrypt cost may be worked at all. If not, the answer is `vault-cost-refused`. */
export function costAllowed(slot: PassphraseSlot | RecoverySlot): boolean {
  return scryptBounds(slot.cost)
}

/**
 * What scrypt is fed. Decision: the UTF-8 of the text exactly as typed, no Unicode normalisation and no trimming, because
 * Aegis does the same and one passphrase must open the file in both. Keyboards give composed characters (NFC) on all
 * three systems, so the same keys give the same bytes. The caller wipes it.
 */
export function passphraseBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The wrapping key as the keychain keeps it: Base64 on one line, 44 characters. */
export function wrappingKeyToLine(wrappingKey: Uint8Array): string {
  return Buffer.from(wrappingKey).toString('base64')
}

/** 32 bytes, or null when the keychain gave something else. */
export function wrappingKeyFromLine(line: string): Uint8Array | null {
  const text = line.trim()
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return null
  // Small Buffers share memory that nobody wipes, so the bytes move to memory of their own.
  const shared = Buffer.from(text, 'base64')
  const wrappingKey = new Uint8Array(shared)
  shared.fill(0)
  return wrappingKey
}

/** The name of the slot's keychain entry, in the service `Tidelock`. */
export function keychainEntry(slotId: string): string {
  return `vault-key:${slotId}`
}

/** The kinds of slots that can be tried, each once, in the order in which they stand. */
export function slotKinds(slots: readonly Slot[]): SlotKind[] {
  return [...new Set(slots.flatMap((slot) => (slot.kind === 'foreign' ? [] : [slot.kind])))]
}

export function slotViews(slots: readonly Slot[]): SlotView[] {
  return slots.flatMap((slot) => {
    if (slot.kind === 'foreign') return []
    const view = { kind: slot.kind, id: slot.id, backend: slot.kind === 'keychain' ? slot.backend : null }
    return [slot.kind === 'recovery' && slot.unproven ? { ...view, unproven: true as const } : view]
  })
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')
}
