// One account to an entry of Aegis' vault format and back (formats.md 5.3; docs/vault-format.md, "Entries").
// Values that decide a code are kept exactly or the entry is refused; nothing is clamped, guessed or repaired.

import { type Algorithm, type TokenType, tokenLimits, tokenTypes } from '../../shared/token'
import { decodeBase32, encodeBase32 } from '../otp/base32'
import { tokenTypeTable } from '../otp/table'
import type { Account } from './account'
import { type Members, membersOf, restOf } from './json-text'
import { Secret } from './secret'
import { noSiteCodes } from './site-codes'
import { toHex } from './slots'

const entryNames = new Set(['type', 'uuid', 'name', 'issuer', 'note', 'favorite', 'info', 'tidelock'])
const infoNames = new Set(['secret', 'algo', 'digits', 'period', 'counter', 'pin', 'encoding'])
const ownNames = new Set(['addedAt'])

/** Aegis keeps an mOTP secret as the bytes of its lower-case hex; any other text it cannot express. */
const lowerHex = /^(?:[0-9a-f]{2})+$/
const yandexBytes = { key: 16, typed: 26 } as const

/** The entry, and whether Aegis can read it; one that it cannot must stay out of `db.entries`. */
export function toEntry(account: Account): { readonly entry: Members; readonly aegisReads: boolean } {
  const { extra, id, type, note, issuer, pinned, addedAt } = account
  const { info, aegisReads } = toInfo(account)
  const entry = {
    ...{ type, uuid: id, name: account.account, issuer, note, favorite: pinned, icon: null },
    // An older file says `group` instead, which Aegis heeds only where there is no `groups`.
    ...('group' in extra ? {} : { groups: [] }),
    ...extra,
    info: 'info' in extra ? { ...membersOf(extra['info']), ...info } : info,
    tidelock: 'tidelock' in extra ? { ...membersOf(extra['tidelock']), addedAt } : { addedAt },
  }
  return { entry, aegisReads }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

function toInfo({ type, secret, algorithm, digits, period, counter, pin }: Account) {
  const pinText = pin === null ? null : pin.use((bytes) => utf8.decode(bytes))
  switch (type) {
    case 'totp':
    case 'steam':
      return { info: { secret: secret.use(encodeBase32), algo: algorithm, digits, period }, aegisReads: true }
    case 'hotp':
      return {
        info: { secret: secret.use(encodeBase32), algo: algorithm, digits, counter },
        aegisReads: true,
      }
    case 'yandex': {
      const info = { secret: secret.use(encodeBase32), algo: algorithm, digits, period, pin: pinText }
      return { info, aegisReads: true }
    }
    case 'motp': {
      const fixed = { algo: 'MD5', digits, period, pin: pinText }
      const text = secret.use((bytes) => utf8.decode(bytes))
      if (!lowerHex.test(text)) {
        return { info: { secret: secret.use(encodeBase32), encoding: 'text', ...fixed }, aegisReads: false }
      }
      const binary = Buffer.from(text, 'hex')
      const info = { secret: encodeBase32(binary), ...fixed }
      binary.fill(0)
      return { info, aegisReads: true }
    }
  }
}

/** The account, its id '' where the entry has no UUID; or null where it cannot be read without changing its meaning. */
export function readEntry(value: unknown): Account | null {
  const entry = membersOf(value)
  const info = membersOf(entry?.['info'])
  if (entry === null || info === null) return null
  const type = tokenTypes.find((known) => known === entry['type'])
  const account = readText(entry['name'])
  const issuer = readText(entry['issuer'])
  const note = readText(entry['note'])
  if (type === undefined || account === null || issuer === null || note === null) return null
  const pinned = entry['favorite'] ?? false
  const own = entry['tidelock'] === undefined ? {} : membersOf(entry['tidelock'])
  const addedAt = own?.['addedAt'] ?? 0
  if (typeof pinned !== 'boolean' || typeof addedAt !== 'number' || own === null) return null
  const numbers = readNumbers(type, info)
  const pin = readPin(type, info['pin'])
  if (numbers === null || pin === undefined) return null
  const secret = readSecret(type, info)
  if (secret === null) return null
  const names = { id: readId(entry['uuid']), type, issuer, account, note }
  const rest = { siteCodes: noSiteCodes, extra: readExtra(entry, info, own) }
  return { ...names, ...numbers, secret, pin, pinned, addedAt, ...rest }
}

/** null and absent are the empty text, as in old Aegis files. */
function readText(value: unknown): string | null {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : null
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function readId(value: unknown): string {
  return typeof value === 'string' && uuid.test(value) ? value : ''
}

interface Numbers {
  readonly algorithm: Algorithm
  readonly digits: number
  readonly period: number
  readonly counter: number
}

/** Aegis reads MD5 on anything but mOTP as SHA1. */
const algorithmOf: ReadonlyMap<unknown, Algorithm> = new Map([
  ['SHA1', 'SHA1'],
  ['SHA256', 'SHA256'],
  ['SHA512', 'SHA512'],
  ['MD5', 'SHA1'],
])

function readNumbers(type: TokenType, info: Members): Numbers | null {
  const { fixed, timed } = tokenTypeTable[type]
  // Aegis does not look at what an mOTP or Yandex entry says about these, and neither does the arithmetic.
  if (type === 'motp' || type === 'yandex') {
    return { algorithm: 'SHA1', digits: 6, period: 30, counter: 0, ...fixed }
  }
  const algorithm = algorithmOf.get(info['algo'])
  const { digits, counter } = info
  // Old Steam entries have no period.
  const period = type === 'steam' ? (info['period'] ?? 30) : info['period']
  if (algorithm === undefined || !isBetween(digits, 1, tokenLimits.maxDigits)) return null
  // Aegis would make a Steam code of another length or algorithm; ours knows the one that Steam has.
  if (algorithm !== (fixed.algorithm ?? algorithm) || digits !== (fixed.digits ?? digits)) return null
  if (!timed) {
    return isBetween(counter, 0, Number.MAX_SAFE_INTEGER) ? { algorithm, digits, period: 0, counter } : null
  }
  return isBetween(period, 1, tokenLimits.maxPeriod) ? { algorithm, digits, period, counter: 0 } : null
}

function isBetween(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
}

/** undefined = not a PIN. An empty one is kept: it is hashed as such. */
function readPin(type: TokenType, value: unknown): Secret | null | undefined {
  if (!tokenTypeTable[type].needsPin || value === undefined || value === null) return null
  return typeof value === 'string' ? new Secret(new TextEncoder().encode(value)) : undefined
}

function readSecret(type: TokenType, info: Members): Secret | null {
  const { secret: text, encoding } = info
  if (typeof text !== 'string' || (encoding !== undefined && (encoding !== 'text' || type !== 'motp')))
    return null
  const decoded = decodeBase32(text)
  if (!decoded.ok) return null
  const bytes = decoded.value
  if (type === 'motp' && encoding === undefined) {
    const hex = toHex(bytes)
    bytes.fill(0)
    return new Secret(new TextEncoder().encode(hex))
  }
  if (type !== 'yandex' || bytes.length === yandexBytes.key) return new Secret(bytes)
  // The form typed by hand; only its first 16 bytes make codes (formats.md 2.5).
  const key = bytes.slice(0, yandexBytes.key)
  bytes.fill(0)
  return decoded.value.length === yandexBytes.typed ? new Secret(key) : null
}

/** Aegis' icon and groups, and what nobody here knows. Unknown members of `info` and `tidelock` keep their place. */
function readExtra(entry: Members, info: Members, own: Members): Members {
  const extra: Record<string, unknown> = {}
  for (const name of Object.keys(entry)) if (!entryNames.has(name)) extra[name] = entry[name]
  // What `toEntry` writes by itself need not be kept ten thousand times.
  if (extra['icon'] === null) delete extra['icon']
  const { groups } = extra
  if (Array.isArray(groups) && groups.length === 0 && !('group' in extra)) delete extra['groups']
  const infoRest = restOf(info, infoNames)
  const ownRest = restOf(own, ownNames)
  if (Object.keys(infoRest).length > 0) extra['info'] = infoRest
  if (Object.keys(ownRest).length > 0) extra['tidelock'] = ownRest
  return extra
}
