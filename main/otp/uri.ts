// The otpauth URI and its relatives, both ways (formats.md chapter 3): what the words of a URI mean.
// Faults and warnings must not hold any of the URI's text, which is a secret as a whole.

import type { InputFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { type TokenType, tokenLimits } from '../../shared/token'
import { decodeBase32 } from './base32'
import { checkToken, type TokenInput } from './check'
import type { NamedToken } from './token-type'
import { isSteamByName, readNames } from './uri-names'
import { decodeForm, decodePercent, splitUri, type UriWords } from './uri-text'

export { writeUri } from './uri-write'

/** `counter-assumed`: an HOTP URI without a counter, read as 0. */
export type UriWarning = 'counter-assumed'

export interface ParsedUri extends NamedToken {
  readonly warnings: readonly UriWarning[]
  /** Names of parameters that nobody knows, in lower case, each once; '?' for what is no name. */
  readonly ignored: readonly string[]
  /** Parameters of other apps that an importer may want (formats.md 3.1), decoded: name in lower case to values. */
  readonly extras: ReadonlyMap<string, readonly string[]>
}

const hostTypes: Readonly<Record<string, TokenType>> = {
  totp: 'totp',
  hotp: 'hotp',
  steam: 'steam',
  yaotp: 'yandex',
  yandex: 'yandex',
  motp: 'motp',
}

const ownNames = ['secret', 'issuer', 'algorithm', 'algo', 'digits', 'period', 'counter', 'encoder', 'steam']
const extraNames = [
  'codedisplay',
  'tags',
  'image',
  'color',
  'lock',
  'icon',
  'serial',
  'deviceid',
  'data',
  'pin_length',
]

/**
 * Reads otpauth://, apple-otpauth://, motp:// and steam:// URIs as tolerantly as formats.md 3.2 asks.
 * Faults: those of the scheme and length (see `splitUri`), `token-type-unsupported`, `label-too-long`,
 * `uri-parameter-missing`, and `uri-parameter` around whatever is wrong with one parameter's value.
 */
export function parseUri(text: string): Result<ParsedUri, InputFault> {
  const split = splitUri(text)
  if (!split.ok) return split
  const words = split.value

  const names = readNames(words.label, raw(words, 'issuer') ?? '')
  for (const field of ['issuer', 'account'] as const) {
    if (names[field].length > tokenLimits.maxLabel) {
      return fail({ code: 'label-too-long', field, limit: tokenLimits.maxLabel })
    }
  }

  const type = typeOf(words, names.issuer, names.account)
  if (type === undefined) return fail({ code: 'token-type-unsupported' })
  const secret = value(words, 'secret')
  if (secret === null) return fail({ code: 'uri-parameter-missing', parameter: 'secret' })
  const pin = type === 'yandex' ? readPin(value(words, 'pin')) : ok(null)
  if (!pin.ok) return pin

  const counter = value(words, 'counter')
  const algorithmName = value(words, 'algorithm') === null ? 'algo' : 'algorithm'
  const token = checkToken({
    type,
    secret,
    algorithm: value(words, algorithmName),
    digits: value(words, 'digits'),
    period: value(words, 'period') ?? names.gluedPeriod,
    counter,
    pin: pin.value,
  })
  if (!token.ok) {
    const { field, fault } = token.error
    return wrong(field === 'algorithm' ? algorithmName : field, fault)
  }
  return ok({
    token: token.value,
    issuer: names.issuer,
    account: names.account,
    warnings: type === 'hotp' && counter === null ? ['counter-assumed'] : [],
    ignored: ignoredNames(words, type),
    extras: extrasOf(words),
  })
}

/** What a URI says, unjudged: for a row that somebody may put right. null where nothing in it can be told apart. */
export function saidByUri(
  text: string,
): { readonly issuer: string; readonly account: string; readonly given: TokenInput } | null {
  const split = splitUri(text)
  if (!split.ok) return null
  const words = split.value
  const { issuer, account, gluedPeriod } = readNames(words.label, raw(words, 'issuer') ?? '')
  const given = {
    type: typeOf(words, issuer, account) ?? words.host,
    secret: value(words, 'secret') ?? '',
    algorithm: value(words, 'algorithm') ?? value(words, 'algo'),
    digits: value(words, 'digits'),
    period: value(words, 'period') ?? gluedPeriod,
    counter: value(words, 'counter'),
  }
  return { issuer, account, given }
}

function wrong(parameter: string, fault: InputFault): Result<never, InputFault> {
  return fail({ code: 'uri-parameter', parameter, fault })
}

/** The first occurrence of a parameter, undecoded. */
function raw(words: UriWords, name: string): string | null {
  return words.parameters.get(name)?.[0] ?? null
}

/** A parameter's text, or null when it is absent, empty or the word null, which Ente writes for absent. */
function value(words: UriWords, name: string): string | null {
  const text = decodePercent(raw(words, name) ?? '')
  return text.trim() === '' || text === 'null' ? null : text
}

function typeOf(words: UriWords, issuer: string, account: string): TokenType | undefined {
  if (words.scheme !== 'otpauth') return words.scheme
  const type = Object.hasOwn(hostTypes, words.host) ? hostTypes[words.host] : undefined
  return type === 'totp' && isSteam(words, issuer, account) ? 'steam' : type
}

/** The ways in which a totp URI says that it is Steam's (formats.md 3.2, point 10). */
function isSteam(words: UriWords, issuer: string, account: string): boolean {
  const encoder = value(words, 'encoder')
  if (encoder !== null) return encoder.trim().toLowerCase() === 'steam'
  if (words.parameters.has('steam')) return value(words, 'steam') === null
  const digits = value(words, 'digits')
  return isSteamByName(issuer, account) && (digits === null || digits.trim() === '5')
}

/** Aegis writes Yandex' PIN as the Base32 of its UTF-8 text; the official QR codes have none. */
function readPin(text: string | null): Result<string | null, InputFault> {
  if (text === null) return ok(null)
  const bytes = decodeBase32(text)
  if (!bytes.ok) return wrong('pin', { code: 'pin-invalid' })
  return ok(new TextDecoder().decode(bytes.value))
}

function ignoredNames(words: UriWords, type: TokenType): readonly string[] {
  const known = new Set([...ownNames, ...extraNames, ...(type === 'yandex' ? ['pin'] : [])])
  const ignored = new Set<string>()
  for (const [name, values] of words.parameters) {
    if (known.has(name)) continue
    // Neither a long name nor a part without `=` is repeated: it may be a secret out of place.
    ignored.add(values[0] !== null && /^[a-z_][\w.-]{0,14}$/.test(name) ? name : '?')
  }
  return [...ignored]
}

function extrasOf(words: UriWords): ReadonlyMap<string, readonly string[]> {
  const extras = new Map<string, readonly string[]>()
  for (const name of extraNames) {
    const values = words.parameters.get(name)?.map((text) => text ?? '')
    const decode = name === 'codedisplay' || name === 'tags' ? decodeForm : decodePercent
    if (values !== undefined) extras.set(name, values.map(decode))
  }
  return extras
}
