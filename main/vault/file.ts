// The bytes of a vault file to its envelope (clear header, sealed contents) and back. Pure; touches no disk.
// Tells empty, cut off, damaged, newer and foreign files apart, because a person does something else in each case.

import { createHash } from 'node:crypto'
import type { VaultFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { atOnce, type Contents, dbLimits, fromDbInSteps, type Steps, toDb } from './contents'
import { canonicalJson, LongNumber, type Members, membersOf, readJson, restOf, writeJson } from './json-text'
import { open, seal, sealSizes } from './seal'
import { fromHex, readSlot } from './slot-json'
import { type Slot, toHex } from './slots'

/** Bytes of the largest vault file that is read. */
export const maxVaultBytes = 64 * 1024 * 1024

const newestVersion = 1
const maxSlots = 64
/** The header has some dozens of values; `db` is one more. */
const envelopeLimits = { depth: 64, values: 100_000 } as const

export interface Envelope {
  readonly version: number
  readonly slots: readonly Slot[]
  /** Of the slots as they stand in the header; compared with the one in the contents. */
  readonly slotsDigest: string
  readonly params: { readonly nonce: Uint8Array; readonly tag: Uint8Array }
  readonly cipher: Uint8Array
  readonly headerExtra: Members
}

const damaged = (part: 'header' | 'slot' | 'contents') => fail({ code: 'vault-damaged', part } as const)
const foreign = fail({ code: 'vault-foreign' } as const)

/**
 * Reads all that can be read without a key. Never throws. A slot that cannot be read does not hinder the others: it is
 * kept as foreign; a cost that is refused shows when that slot is to be used (`costAllowed`).
 */
export function parseEnvelope(bytes: Uint8Array): Result<Envelope, VaultFault> {
  if (bytes.length > maxVaultBytes) return fail({ code: 'vault-too-large', limit: maxVaultBytes })
  if (isBlank(bytes)) return fail({ code: 'vault-empty' })
  const read = readJson(bytes, envelopeLimits)
  switch (read.kind) {
    case 'whole':
      return readEnvelope(read.value)
    case 'cut':
      return bytes.includes(0x7b) ? fail({ code: 'vault-truncated' }) : foreign
    case 'too-much':
      return looksLikeOurs(bytes) ? damaged('header') : foreign
    case 'broken': {
      // A file system may leave zeroes where a crash lost the bytes.
      if (!looksLikeOurs(bytes)) return bytes.every((byte) => byte === 0) ? damaged('header') : foreign
      const contentsAt = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('"db"')
      return damaged(contentsAt >= 0 && read.at > contentsAt ? 'contents' : 'header')
    }
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}

/** Whether bytes that are no JSON were a vault once. */
function looksLikeOurs(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return (
    ['"version"', '"header"', '"slots"', '"params"', '"db"'].filter((name) => text.includes(name)).length >= 2
  )
}

function readEnvelope(value: unknown): Result<Envelope, VaultFault> {
  const top = membersOf(value)
  if (top === null || ['version', 'header', 'db'].filter((name) => name in top).length < 2) return foreign
  const newer = versionBeyond(top['version'], newestVersion)
  if (newer !== null) return fail({ code: 'vault-newer', version: newer })
  const header = membersOf(top['header'])
  if (top['version'] !== newestVersion || header === null) return damaged('header')
  // Aegis' own number cannot tell that a later Tidelock lays out the header differently; this member would.
  const newerHeader = versionBeyond(membersOf(header['tidelock'])?.['version'], 1)
  if (newerHeader !== null) return fail({ code: 'vault-newer', version: newerHeader })

  const { slots, params, db } = { slots: header['slots'], params: header['params'], db: top['db'] }
  if (slots === null && params === null) return membersOf(db) === null ? damaged('header') : foreign
  const nonce = fromHex(membersOf(params)?.['nonce'], sealSizes.nonce)
  const tag = fromHex(membersOf(params)?.['tag'], sealSizes.tag)
  if (nonce === null || tag === null || !Array.isArray(slots)) return damaged('header')
  const read = readSlots(slots)
  if (!read.ok) return read
  const cipher = fromBase64(db)
  if (cipher === null) return damaged('contents')
  const headerExtra = restOf(header, new Set(['slots', 'params']))
  const slotsDigest = digestOf(slots)
  return ok({
    version: newestVersion,
    slots: read.value,
    slotsDigest,
    params: { nonce, tag },
    cipher,
    headerExtra,
  })
}

/** The version if it is beyond the newest known one; null if it is not, or is no number. */
function versionBeyond(value: unknown, newest: number): number | null {
  if (value instanceof LongNumber) return Number.MAX_SAFE_INTEGER
  return typeof value === 'number' && value > newest ? value : null
}

function readSlots(list: readonly unknown[]): Result<readonly Slot[], VaultFault> {
  if (list.length > maxSlots) return damaged('slot')
  const slots = list.map(readSlot)
  if (new Set(slots.map(({ id }) => id.toLowerCase())).size < slots.length) return damaged('slot')
  if (slots.some(({ kind }) => kind !== 'foreign')) return ok(slots)
  // Nothing in here can be tried. Either all of it is another program's, or what was ours is damaged.
  const others = slots.length > 0 && slots.every((slot) => slot.kind === 'foreign' && !slot.damaged)
  return others ? foreign : damaged('slot')
}

/** Strictly Base64 with padding. Buffer skips what it does not know, so the length must show that it skipped nothing. */
function fromBase64(value: unknown): Uint8Array | null {
  if (typeof value !== 'string' || value === '' || value.length % 4 !== 0) return null
  const padding = value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0
  const bytes = Buffer.from(value, 'base64')
  return bytes.length === (value.length / 4) * 3 - padding ? bytes : null
}

/** Hex SHA-256 of the slots in RFC 8785 form. */
function digestOf(rawSlots: readonly unknown[]): string {
  return createHash('sha256').update(canonicalJson(rawSlots)).digest('hex')
}

export interface OpenedContents {
  readonly contents: Contents
  /** The slots in the header are not those that were saved. Always false for a file that Tidelock never wrote. */
  readonly slotsChanged: boolean
}

/** Faults: `vault-damaged` in its contents (also for a wrong master key), `vault-newer`. Wipes what it decrypted. */
export function openContents(envelope: Envelope, masterKey: Uint8Array): Result<OpenedContents, VaultFault> {
  const opened = openDb(envelope, masterKey)
  return opened.ok ? atOnce(opened.value) : opened
}

/** The same in steps: this decrypts, what it answers with builds the accounts. */
export function openDb(
  envelope: Envelope,
  masterKey: Uint8Array,
): Result<Steps<Result<OpenedContents, VaultFault>>, VaultFault> {
  const { cipher, params } = envelope
  const plain = open(masterKey, cipher, params.nonce, params.tag)
  if (plain === null) return damaged('contents')
  const read = readJson(plain, dbLimits)
  plain.fill(0)
  if (read.kind !== 'whole') return damaged('contents')
  return ok(built(envelope, read.value, read.depth))
}

function* built(
  { params, headerExtra, slotsDigest: slotsNow }: Envelope,
  value: unknown,
  depth: number,
): Steps<Result<OpenedContents, VaultFault>> {
  const db = yield* fromDbInSteps(value, depth, toHex(params.nonce))
  if (!db.ok) return db
  const { contents, slotsDigest } = db.value
  const slotsChanged = slotsDigest !== null && slotsDigest !== slotsNow
  return ok({ contents: { ...contents, headerExtra }, slotsChanged })
}

/**
 * The whole file, with a fresh nonce from `random`. Slots are written in the order keychain, passphrase, recovery, other:
 * programs that try only the first password slot then try the passphrase. `contents.vaultId` must not be null.
 */
export function sealContents(
  contents: Contents,
  slots: readonly Slot[],
  masterKey: Uint8Array,
  random: { bytes(count: number): Uint8Array },
): Uint8Array {
  const order = ['keychain', 'passphrase', 'recovery', 'foreign'] as const
  const rawSlots = order.flatMap((kind) => slots.filter((slot) => slot.kind === kind)).map(({ raw }) => raw)
  const plain = Buffer.from(writeJson(toDb(contents, digestOf(rawSlots))))
  const nonce = random.bytes(sealSizes.nonce)
  const { cipher, tag } = seal(masterKey, plain, nonce)
  plain.fill(0)
  const params = { nonce: toHex(nonce), tag: toHex(tag) }
  const header = { ...contents.headerExtra, slots: rawSlots, params }
  const db = Buffer.from(cipher.buffer, cipher.byteOffset, cipher.length).toString('base64')
  // `db` comes last and is put in by hand: it is megabytes of characters that need no escape.
  const head = writeJson({ version: newestVersion, header }, 4).slice(0, -'\n}'.length)
  return Buffer.from(`${head},\n    "db": "${db}"\n}`)
}
