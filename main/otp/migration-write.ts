// Writes Google Authenticator's otpauth-migration:// payload, a text for each QR code (formats.md chapter 4).
// Must not write an account whose codes would come out different on the other side.

import { bytesField, numberField } from './protobuf'
import type { NamedToken, Token } from './token-type'

export const migrationLimits = {
  /** One QR code holds less than 3 KB; this is generous to whoever glues them together. */
  maxPayloadBytes: 65_536,
  maxEntries: 1_000,
  /** Google's app puts ten accounts in a QR code. */
  entriesPerPart: 10,
  /** Keeps the URI near 2,000 characters, which a QR code holds with error correction M. */
  bytesPerPart: 1_400,
} as const

/** Why an entry cannot travel: Google's payload has no place for it, and a wrong code is worse than none. */
export type MigrationRefusal = 'type' | 'digits' | 'period'

export interface WrittenMigration {
  /** One text per QR code, in the order of their batch index. */
  readonly uris: readonly string[]
  /** `index` into what was given, from 0. */
  readonly refused: readonly { readonly index: number; readonly reason: MigrationRefusal }[]
}

/**
 * Writes the texts of as many QR codes as needed. `batchId` ties them together: random, from 1 to 2^31 - 1.
 * Entries that Google's payload cannot hold exactly (not TOTP or HOTP, other than 6 or 8 digits, another period than
 * 30 s) are refused one by one.
 */
export function writeMigration(sources: readonly NamedToken[], batchId: number): WrittenMigration {
  const refused: WrittenMigration['refused'][number][] = []
  const parts: { count: number; bytes: number[] }[] = []
  for (const [index, source] of sources.entries()) {
    const reason = migrationRefusal(source.token)
    if (reason !== null) {
      refused.push({ index, reason })
      continue
    }
    const entry = bytesField(1, entryBytes(source))
    const part = parts.at(-1)
    const fits =
      part !== undefined &&
      part.count < migrationLimits.entriesPerPart &&
      part.bytes.length + entry.length <= migrationLimits.bytesPerPart
    if (fits) {
      part.count++
      part.bytes.push(...entry)
    } else {
      parts.push({ count: 1, bytes: [...entry] })
    }
  }
  const uris = parts.map(({ bytes }, index) => {
    const batch = [...numberField(2, 1), ...numberField(3, parts.length), ...numberField(4, index)]
    const payload = Buffer.from([...bytes, ...batch, ...numberField(5, batchId)])
    return `otpauth-migration://offline?data=${encodeURIComponent(payload.toString('base64'))}`
  })
  return { uris, refused }
}

/** Why an account cannot travel; null = it can. */
export function migrationRefusal({ type, digits, period }: Token): MigrationRefusal | null {
  if (type !== 'totp' && type !== 'hotp') return 'type'
  if (digits !== 6 && digits !== 8) return 'digits'
  return type === 'totp' && period !== 30 ? 'period' : null
}

function entryBytes({ token, issuer, account }: NamedToken): readonly number[] {
  // A name that starts with its issuer would lose it to every reader, so it gets another one in front.
  const name = hasIssuerPrefix(account, issuer) ? `${issuer}:${account}` : account
  return [
    ...bytesField(1, token.secret),
    ...bytesField(2, Buffer.from(name)),
    ...bytesField(3, Buffer.from(issuer)),
    ...numberField(4, { SHA1: 1, SHA256: 2, SHA512: 3 }[token.algorithm]),
    ...numberField(5, token.digits === 8 ? 2 : 1),
    ...numberField(6, token.type === 'hotp' ? 1 : 2),
    ...(token.type === 'hotp' ? numberField(7, token.counter) : []),
  ]
}

/** Google keeps the issuer in front of the name when the account came from such a label. */
export function hasIssuerPrefix(name: string, issuer: string): boolean {
  return issuer !== '' && name.slice(0, issuer.length + 1).toLowerCase() === `${issuer}:`.toLowerCase()
}
