// One small vault file, and the ways to damage it and to open what is left.

import { inspect } from 'node:util'
import { type OpenedContents, openContents, parseEnvelope } from '../../main/vault/file'
import { type Slot, unwrap } from '../../main/vault/slots'
import type { VaultFault } from '../../shared/errors'
import type { Result } from '../../shared/result'
import {
  deriveKey,
  keychainSlot,
  passphrase,
  passwordSlot,
  plainContents,
  sealed,
  threeAccounts,
  wrappingKey,
} from './small-vault'

export const slots = [keychainSlot(), passwordSlot()]
export const file = sealed(threeAccounts(), slots)
export const text = Buffer.from(file).toString()
export const contentsAt = text.indexOf('"db"')
export const expected = plainContents(threeAccounts())
const derived = new Map(
  slots.map((slot) => [slot.id, slot.kind === 'keychain' ? wrappingKey : deriveKey(slot, passphrase)]),
)

/** As a person would open it: with the keychain's key, else with the passphrase. */
export function openAny(bytes: Uint8Array): Result<OpenedContents, VaultFault> | 'no slot opens' {
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) return envelope
  for (const slot of envelope.value.slots) {
    const key = unwrap(slot, slotKey(slot))
    if (key !== null) return openContents(envelope.value, key)
  }
  return 'no slot opens'
}

/** A changed salt or cost gives another key, as it would in life; scrypt is not worked ten thousand times for that. */
export function slotKey(slot: Slot): Uint8Array {
  if (slot.kind === 'keychain') return wrappingKey
  const original = slots[1]
  if (slot.kind !== 'passphrase' || original?.kind !== 'passphrase') return new Uint8Array(32)
  const same = Buffer.compare(slot.salt, original.salt) === 0 && inspect(slot.cost) === inspect(original.cost)
  return same ? (derived.get(original.id) ?? new Uint8Array(32)) : new Uint8Array(32)
}

export function faultOf(bytes: Uint8Array): VaultFault | null {
  const result = openAny(bytes)
  if (result === 'no slot opens') throw new Error(result)
  return result.ok ? null : result.error
}

export function flip(at: number, bit: number): Uint8Array {
  const copy = Uint8Array.from(file)
  copy[at] = (copy[at] ?? 0) ^ (1 << bit)
  return copy
}

export const damaged = (part: 'header' | 'slot' | 'contents') => ({ code: 'vault-damaged', part })
export const withJson = (
  change: (json: Record<string, unknown>, header: Record<string, unknown>) => void,
): Uint8Array => {
  const json = JSON.parse(text)
  change(json, json.header)
  return Buffer.from(JSON.stringify(json))
}

export function zeroed(from: number, to: number): Uint8Array {
  return Uint8Array.from(file).fill(0, from, to)
}
