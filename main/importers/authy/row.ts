// One token of Authy's, whichever of its files it came from (formats.md 15): names, kind of secret, and what opens it.

import { type Members, membersOf } from '../../vault/json-text'
import { hexBytes, looseNumber } from '../foreign-fields'
import type { Names } from '../rows'

export interface SealedSecret {
  /** Base64, as the file has it. */
  readonly text: string
  /** Its UTF-8 text is the salt, although it looks like Base64 or hex. */
  readonly salt: string
  readonly iterations: number
  readonly iv: Uint8Array
}

export interface AuthyRow extends Names {
  readonly digits: number | string | null
  readonly secret:
    | { readonly kind: 'base32'; readonly text: string }
    /** Authy's own tokens, which have a period of ten seconds. */
    | { readonly kind: 'hex'; readonly text: string }
    | ({ readonly kind: 'sealed' } & SealedSecret)
    | { readonly kind: 'none' }
}

/** Old tokens say nothing about it. */
const usualIterations = 1_000

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

export function hasAuthySecret(value: unknown): boolean {
  const row = membersOf(value)
  return row !== null && [...sealedNames, ...base32Names, ...hexNames].some((name) => name in row)
}

export function isSealed(value: unknown): boolean {
  const row = membersOf(value)
  return row !== null && secretOf(row).kind === 'sealed'
}

const sealedNames = ['encryptedSecret', 'encrypted_seed'] as const
const base32Names = ['decryptedSecret', 'decrypted_seed'] as const
const hexNames = ['secretSeed', 'secret_seed'] as const

/** null for what is no object. */
export function authyRow(value: unknown): AuthyRow | null {
  const row = membersOf(value)
  if (row === null) return null
  const secret = secretOf(row)
  return {
    // Authy's own tokens have a name and no account in it.
    ...(secret.kind === 'hex' ? { issuer: textOf(row['name']).trim(), account: '' } : namesOf(row)),
    digits: looseNumber(row['digits']),
    secret,
  }
}

function secretOf(row: Members): AuthyRow['secret'] {
  const first = (names: readonly string[]) =>
    names.map((name) => textOf(row[name])).find((text) => text.trim() !== '')
  const base32 = first(base32Names)
  if (base32 !== undefined) return { kind: 'base32', text: base32 }
  const hex = first(hexNames)
  if (hex !== undefined) return { kind: 'hex', text: hex }
  const text = first(sealedNames)
  // The community's smallest form has nothing but these two.
  if (text === undefined) {
    return typeof row['secret'] === 'string' ? { kind: 'base32', text: row['secret'] } : { kind: 'none' }
  }
  const iterations = row['key_derivation_iterations'] ?? usualIterations
  const iv = row['unique_iv'] ?? ''
  const bytes = iv === '' ? new Uint8Array(16) : hexBytes(textOf(iv))
  const salt = row['salt']
  if (typeof iterations !== 'number' || bytes?.length !== 16 || typeof salt !== 'string')
    return { kind: 'none' }
  return { kind: 'sealed', text, salt, iterations, iv: bytes }
}

/** Issuer and account out of Authy's several names, which are for people and follow no rule. */
function namesOf(row: Members): Names {
  const original = textOf(row['originalName'] ?? row['original_name']).trim()
  const name = textOf(row['name']).trim() || original
  const given = textOf(row['originalIssuer'] ?? row['issuer']).trim()
  const type = textOf(row['accountType'] ?? row['account_type']).trim()
  const labelled = original || name
  const colon = labelled.indexOf(':')
  const dash = name.indexOf(' - ')
  const issuer =
    given ||
    (colon > 0 ? labelled.slice(0, colon).trim() : '') ||
    (dash > 0 ? name.slice(0, dash).trim() : '') ||
    type.charAt(0).toUpperCase() + type.slice(1)
  return { issuer, account: withoutIssuer(name, issuer) }
}

/** Only a whole word in front: an issuer inside a mail address is part of the address. */
function withoutIssuer(name: string, issuer: string): string {
  if (issuer === '' || !name.toLowerCase().startsWith(issuer.toLowerCase())) return name
  const rest = name.slice(issuer.length)
  return /^(?:$|[\s:])/.test(rest) ? rest.replace(/^\s*(?::|-\s)?\s*/, '') : name
}
