// Google Authenticator's otpauth-migration:// payload, both ways (formats.md chapter 4): one QR code is one part of
// a batch. Reading is in here. Putting the parts of a batch together is the importer's business.

import type { InputFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { tokenLimits } from '../../shared/token'
import { hasIssuerPrefix, migrationLimits } from './migration-write'
import { readFields, type WireField } from './protobuf'
import type { NamedToken, Token } from './token-type'
import { decodePercent } from './uri-text'

export {
  type MigrationRefusal,
  migrationLimits,
  migrationRefusal,
  type WrittenMigration,
  writeMigration,
} from './migration-write'

/** Why no account at all can be read from a text. */
export type MigrationFault =
  | { readonly code: 'not-migration' }
  | { readonly code: 'damaged' }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'too-many'; readonly limit: number }

export interface MigrationEntry extends NamedToken {
  /** True when the issuer was only found in front of a colon in the name. */
  readonly issuerGuessed: boolean
}

/** An entry that cannot be read, and why. `row` counts the entries of its part from 1. */
export interface SkippedMigrationEntry {
  readonly row: number
  readonly issuer: string
  readonly account: string
  readonly fault: InputFault
}

export interface MigrationPart {
  readonly version: number
  /** Signed 32 bits; 0 = not given, as in newer exports. */
  readonly batchId: number
  /** How many parts the batch has, and which one this is, from 0. */
  readonly batchSize: number
  readonly batchIndex: number
  readonly entries: readonly MigrationEntry[]
  readonly skipped: readonly SkippedMigrationEntry[]
}

/**
 * Reads the text of one QR code. Every entry stands alone: a bad one is in `skipped`, the rest is in `entries`.
 * Faults: `not-migration` (another scheme), `damaged` (not Base64, truncated, no entry in it), `too-large` (bytes),
 * `too-many` (entries). Source: formats.md chapter 4.
 */
export function parseMigration(text: string): Result<MigrationPart, MigrationFault> {
  const trimmed = text.trim()
  if (!/^otpauth-migration:\/\//i.test(trimmed)) return fail({ code: 'not-migration' })
  const tooLarge: MigrationFault = { code: 'too-large', limit: migrationLimits.maxPayloadBytes }
  // Base64 takes 4 characters for 3 bytes, and an escape up to 5 (`%252B`) for one character.
  if (trimmed.length > migrationLimits.maxPayloadBytes * 7) return fail(tooLarge)
  const payload = decodePayload(/[?&]data=([^&]*)/i.exec(trimmed)?.[1] ?? '')
  if (payload === null) return fail({ code: 'damaged' })
  if (payload.length > migrationLimits.maxPayloadBytes) return fail(tooLarge)

  const fields = readFields(payload)
  if (fields === null) return fail({ code: 'damaged' })
  const messages = fields.flatMap((field) =>
    field.number === 1 && field.kind === 'bytes' ? [field.value] : [],
  )
  if (messages.length === 0) return fail({ code: 'damaged' })
  if (messages.length > migrationLimits.maxEntries) {
    return fail({ code: 'too-many', limit: migrationLimits.maxEntries })
  }
  const entries: MigrationEntry[] = []
  const skipped: SkippedMigrationEntry[] = []
  for (const [index, message] of messages.entries()) {
    const inner = readFields(message)
    if (inner === null) return fail({ code: 'damaged' })
    const names = readNames(inner)
    const token = readToken(inner)
    const long = (['issuer', 'account'] as const).find((field) => names[field].length > tokenLimits.maxLabel)
    const { issuer, account } = names
    if (!token.ok) {
      skipped.push({ row: index + 1, issuer, account, fault: token.error })
    } else if (long !== undefined) {
      const fault: InputFault = { code: 'label-too-long', field: long, limit: tokenLimits.maxLabel }
      skipped.push({ row: index + 1, issuer, account, fault })
    } else {
      entries.push({ token: token.value, ...names })
    }
  }
  return ok({
    version: int32(fields, 2),
    batchSize: int32(fields, 3),
    batchIndex: int32(fields, 4),
    batchId: int32(fields, 5),
    entries,
    skipped,
  })
}

/** Base64 as QR readers and form decoders leave it: escaped once or more, `+` become a space, URL alphabet, unpadded. */
function decodePayload(data: string): Uint8Array | null {
  let text = data
  for (let times = 0; times < 3 && text.includes('%'); times++) text = decodePercent(text)
  const base64 = text.trim().replace(/[ -]/g, '+').replaceAll('_', '/').replace(/\s/g, '').replace(/=+$/, '')
  if (!/^[A-Za-z0-9+/]+$/.test(base64) || base64.length % 4 === 1) return null
  return Buffer.from(base64, 'base64')
}

function readToken(fields: readonly WireField[]): Result<Token, InputFault> {
  const secret = lastBytes(fields, 1)
  if (secret.length === 0) return fail({ code: 'secret-empty' })
  if (secret.length > tokenLimits.maxSecretBytes) {
    return fail({ code: 'secret-too-long', limit: tokenLimits.maxSecretBytes })
  }
  // Each list is Google's enum; its 0 means "not said". MD5 (4) makes no code that anyone shows.
  const algorithm = (['SHA1', 'SHA1', 'SHA256', 'SHA512'] as const)[int32(fields, 4)]
  if (algorithm === undefined) return fail({ code: 'algorithm-unsupported' })
  const digits = [6, 6, 8][int32(fields, 5)]
  if (digits === undefined) return fail({ code: 'digits-invalid' })
  const type = (['totp', 'hotp', 'totp'] as const)[int32(fields, 6)]
  if (type === undefined) return fail({ code: 'token-type-unsupported' })
  const counter = type === 'hotp' ? Number(BigInt.asIntN(64, lastNumber(fields, 7))) : 0
  if (counter < 0 || counter > Number.MAX_SAFE_INTEGER) return fail({ code: 'counter-invalid' })
  const period = type === 'hotp' ? 0 : 30
  return ok({ type, secret: Uint8Array.from(secret), algorithm, digits, period, counter, pin: null })
}

function readNames(fields: readonly WireField[]): Omit<MigrationEntry, 'token'> {
  const name = new TextDecoder().decode(lastBytes(fields, 2)).trim()
  const issuer = new TextDecoder().decode(lastBytes(fields, 3)).trim()
  const colon = name.indexOf(':')
  if (issuer === '' && colon >= 0) {
    return { issuer: name.slice(0, colon).trim(), account: name.slice(colon + 1).trim(), issuerGuessed: true }
  }
  return {
    issuer,
    account: hasIssuerPrefix(name, issuer) ? name.slice(issuer.length + 1).trim() : name,
    issuerGuessed: false,
  }
}

// Of a repeated field that should stand once, the last one counts (protobuf's rule); an absent one is empty or 0.

function lastBytes(fields: readonly WireField[], number: number): Uint8Array {
  const field = fields.findLast((f) => f.number === number && f.kind === 'bytes')
  return field?.kind === 'bytes' ? field.value : new Uint8Array(0)
}

function lastNumber(fields: readonly WireField[], number: number): bigint {
  const field = fields.findLast((f) => f.number === number && f.kind === 'varint')
  return field?.kind === 'varint' ? field.value : 0n
}

function int32(fields: readonly WireField[], number: number): number {
  return Number(BigInt.asIntN(32, lastNumber(fields, number)))
}
