// One member of `header.slots` to a Slot. Never refuses: what cannot be read becomes a foreign slot, so that the others
// still open the vault and the next save writes it back as it was.

import { createHash } from 'node:crypto'
import { canonicalJson, LongNumber, type Members, membersOf } from './json-text'
import { sealSizes } from './seal'
import { type Slot, toHex, type Wrapped } from './slots'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const slotType = { raw: 0, password: 1 } as const
/** Bytes of a salt: Aegis and Tidelock use 32; NIST SP 800-132 wants 16, and nobody has a reason for thousands. */
const saltSize = { min: 8, max: 1024 } as const
const longestId = 100

export function readSlot(value: unknown): Slot {
  const members = membersOf(value)
  if (members === null) return { kind: 'foreign', damaged: true, id: derivedId(value), raw: value }
  const id = typeof members['uuid'] === 'string' ? members['uuid'] : derivedId(value)
  const raw = members['uuid'] === undefined ? { ...members, uuid: id } : members
  const foreign = (damaged: boolean): Slot => ({ kind: 'foreign', damaged, id: id.slice(0, longestId), raw })

  const { type } = members
  const ours = membersOf(members['tidelock'])
  if (type !== slotType.raw && type !== slotType.password)
    return foreign(!Number.isSafeInteger(type) || ours !== null)
  const wrapped = readWrapped(members)
  if (type === slotType.raw) {
    // Aegis has raw slots only in its tests; those that hold a member of ours are the keychain's.
    if (ours === null) return foreign(wrapped === null)
    // The id names the keychain entry, so it must be a UUID and nothing longer.
    if (ours['kind'] !== 'keychain' || wrapped === null || !uuid.test(id)) return foreign(true)
    const backend = typeof ours['backend'] === 'string' ? ours['backend'] : null
    return { kind: 'keychain', id, backend, wrapped, raw }
  }
  const salt = fromHex(members['salt'])
  const cost = { n: readNumber(members['n']), r: readNumber(members['r']), p: readNumber(members['p']) }
  const saltFits = salt !== null && salt.length >= saltSize.min && salt.length <= saltSize.max
  if (wrapped === null || !saltFits || Object.values(cost).some(Number.isNaN)) return foreign(true)
  if (id.length > longestId) return foreign(true)
  const repaired = members['repaired'] === true
  const isBackup = members['is_backup'] === true
  const common = { id, salt, cost, wrapped, raw, repaired, isBackup }
  return ours?.['kind'] === 'recovery'
    ? { kind: 'recovery', unproven: ours['unproven'] === true, ...common }
    : { kind: 'passphrase', ...common }
}

function readWrapped(members: Members): Wrapped | null {
  const params = membersOf(members['key_params'])
  const cipher = fromHex(members['key'], sealSizes.key)
  const nonce = fromHex(params?.['nonce'], sealSizes.nonce)
  const tag = fromHex(params?.['tag'], sealSizes.tag)
  return cipher === null || nonce === null || tag === null ? null : { cipher, nonce, tag }
}

/** Bytes written as hex in either case, of the given size if one is given; else null. */
export function fromHex(value: unknown, size?: number): Uint8Array | null {
  if (typeof value !== 'string' || value.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(value)) return null
  if (size !== undefined && value.length !== size * 2) return null
  return new Uint8Array(Buffer.from(value, 'hex'))
}

/** A number of any size, for the bounds to judge; NaN where it is none. */
function readNumber(value: unknown): number {
  if (value instanceof LongNumber) return Number(value.text)
  return typeof value === 'number' ? value : Number.NaN
}

/** Ancient Aegis files have slots without a uuid: the same bytes always get the same one. */
function derivedId(value: unknown): string {
  return uuidFrom(`slot:${canonicalJson(value)}`)
}

/** A UUID of version 8 (RFC 9562 5.8) that is a hash of the text. */
export function uuidFrom(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
