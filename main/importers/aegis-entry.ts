// One entry of an Aegis vault to a draft, or to the reason why not. What the vault's own reader takes is taken as it
// stands; what that one would set aside is read as tolerantly as formats.md 1.2 and 1.3 allow.

import type { RowFault } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { tokenLimits } from '../../shared/token'
import { checkToken, decodeBase32, type Token, type TokenInput } from '../otp'
import { type Account, type AccountDraft, withToken } from '../vault/account'
import { readEntry } from '../vault/entry'
import { type Members, membersOf } from '../vault/json-text'
import type { ImportedEntry } from './importer'

export type EntryRead = Omit<ImportedEntry, 'row'>

export function readAegisEntry(value: unknown): Result<EntryRead, RowFault> {
  const account = readEntry(value)
  const read = account === null ? readLoosely(value) : ok(fromAccount(account))
  if (!read.ok) return read
  const { issuer, account: name } = read.value.draft
  if (issuer.length > tokenLimits.maxLabel) return tooLong('issuer')
  return name.length > tokenLimits.maxLabel ? tooLong('account') : read
}

function tooLong(field: 'issuer' | 'account'): Result<never, RowFault> {
  return fail({ code: 'label-too-long', field, limit: tokenLimits.maxLabel })
}

/** Names for the report of a row that cannot be read. */
export function namesOf(value: unknown): { readonly issuer: string; readonly account: string } {
  const entry = membersOf(value)
  const text = (member: unknown) => (typeof member === 'string' ? member.slice(0, tokenLimits.maxLabel) : '')
  return { issuer: text(entry?.['issuer']), account: text(entry?.['name']) }
}

/** Takes the bytes over into a draft; the account is wiped. */
export function fromAccount(account: Account): EntryRead {
  const token = withToken(account, (lent) => ({ ...lent, secret: Uint8Array.from(lent.secret) }))
  account.secret.wipe()
  account.pin?.wipe()
  const { issuer, note, pinned, addedAt, extra } = account
  const draft: AccountDraft = {
    ...{ issuer: issuer.trim(), account: account.account.trim(), note, token },
    ...(pinned ? { pinned } : {}),
  }
  return {
    draft,
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
    ...(addedAt > 0 ? { addedAt } : {}),
  }
}

function readLoosely(value: unknown): Result<EntryRead, RowFault> {
  const malformed = fail({ code: 'row-malformed' } as const)
  const entry = membersOf(value)
  const info = membersOf(entry?.['info'])
  const type = entry?.['type']
  if (entry === null || info === null || typeof type !== 'string') return malformed
  const [issuer, account, note] = [entry['issuer'], entry['name'], entry['note']].map((name) => name ?? '')
  if (typeof issuer !== 'string' || typeof account !== 'string' || typeof note !== 'string') return malformed
  const token = readToken(type, info)
  if (!token.ok) return token
  const pinned = entry['favorite'] === true ? { pinned: true } : {}
  return ok({
    draft: { issuer: issuer.trim(), account: account.trim(), note, token: token.value, ...pinned },
  })
}

function readToken(type: string, info: Members): Result<Token, RowFault> {
  const given = givenIn(type, info)
  if (given === null) return fail({ code: 'secret-empty' })
  if (type === 'motp') {
    const bytes = decodeBase32(String(info['secret']))
    if (!bytes.ok) return bytes
    bytes.value.fill(0)
  }
  const checked = checkToken(given)
  return checked.ok ? checked : fail(checked.error.fault)
}

/** What an entry says of its token, unjudged: for a row that somebody may put right. null where it has no secret. */
export function givenOf(value: unknown): TokenInput | null {
  const entry = membersOf(value)
  const info = membersOf(entry?.['info'])
  const type = entry?.['type']
  return info === null || typeof type !== 'string' ? null : givenIn(type, info)
}

function givenIn(type: string, info: Members): TokenInput | null {
  const { secret, algo, digits, period, counter, pin } = info
  if (typeof secret !== 'string') return null
  return {
    ...{ type, digits: numeric(digits), period: numeric(period), counter: numeric(counter) },
    secret: type === 'motp' ? hexIn(secret) : secret,
    algorithm: typeof algo === 'string' && algo.toUpperCase() === 'MD5' ? 'SHA1' : textual(algo),
    pin: pin === null || pin === undefined ? null : textual(pin),
  }
}

/** Aegis keeps the bytes whose lower-case hex is hashed (formats.md 5.3). */
function hexIn(base32: string): string {
  const bytes = decodeBase32(base32)
  return bytes.ok ? Buffer.from(bytes.value).toString('hex') : base32
}

/** What is no number and no text must be refused, not taken for absent. */
function numeric(value: unknown): number | string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'number' || typeof value === 'string' ? value : Number.NaN
}

function textual(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : '?'
}
