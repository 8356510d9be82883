// One authenticator of winauth.xml, once it is open: its type, its name, and `secretdata`, which is columns between
// tabs and then extras between bars (formats.md 20.2).

import type { TokenType } from '../../../shared/token'
import { base32OfBase64, base32OfHex, hexBytes } from '../foreign-fields'
import { innerJson } from '../inner-json'
import { settleNames } from '../names'
import type { Names, Rows } from '../rows'
import type { XmlElement } from '../xml'

interface Kind {
  readonly type: TokenType
  /** '' where the name alone says whose it is. */
  readonly issuer: string
  readonly digits: number
}

/** By the last part of the type's name. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['GoogleAuthenticator', { type: 'totp', issuer: '', digits: 6 }],
  ['MicrosoftAuthenticator', { type: 'totp', issuer: 'Microsoft', digits: 6 }],
  ['HOTPAuthenticator', { type: 'hotp', issuer: '', digits: 6 }],
  ['BattleNetAuthenticator', { type: 'totp', issuer: 'Battle.net', digits: 8 }],
  ['SteamAuthenticator', { type: 'steam', issuer: 'Steam', digits: 5 }],
  ['TrionAuthenticator', { type: 'totp', issuer: 'Trion', digits: 6 }],
  ['GuildWarsAuthenticator', { type: 'totp', issuer: 'Guild Wars', digits: 6 }],
  ['OktaVerifyAuthenticator', { type: 'totp', issuer: 'Okta', digits: 6 }],
])

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name)
}

function kindOf(element: XmlElement): Kind | undefined {
  return kinds.get(element.attributes['type']?.split('.').at(-1) ?? '')
}

export function namesOf(element: XmlElement): Names {
  const name = childOf(element, 'name')?.text.trim() ?? ''
  return settleNames(kindOf(element)?.issuer ?? '', name)
}

/** `data`: what holds `secretdata`, at any depth. */
export function takeAuthenticator(rows: Rows, element: XmlElement, data: XmlElement): void {
  const names = namesOf(element)
  const kind = kindOf(element)
  const secretData = find(data, 'secretdata')?.text.trim()
  if (kind === undefined) {
    rows.skip({ code: 'token-type-unsupported' }, names)
    return
  }
  if (secretData === undefined || secretData === '') {
    rows.skip({ code: 'secret-empty' }, names)
    return
  }
  const [columns = '', ...extras] = secretData.split('|')
  const [whole = '', digits, algorithm, period] = columns.split('\t')
  const old = kind.issuer === 'Battle.net' && extras.length === 0 && whole.length > oldKeyLength
  const hex = old ? whole.slice(0, oldKeyLength) : whole
  const secret = (kind.type === 'steam' ? steamSecret(extras[2] ?? '') : null) ?? base32OfHex(hex)
  if (!secret.ok) {
    rows.skip(secret.error, names)
    return
  }
  const serial =
    kind.issuer === 'Battle.net' ? hexText(old ? whole.slice(oldKeyLength) : (extras[0] ?? '')) : ''
  const created = Number(childOf(element, 'created')?.text.trim() || Number.NaN)
  rows.take({
    ...{ issuer: names.issuer, account: names.account || serial, type: kind.type, secret: secret.value },
    ...{ digits: digits?.trim() || kind.digits, algorithm, period },
    counter: kind.type === 'hotp' ? extras[0]?.trim() : null,
    addedAt: Number.isSafeInteger(created) ? created : undefined,
  })
}

/** Hex characters of Battle.net's key, which very old files write the serial right after. */
const oldKeyLength = 40

function steamSecret(hexJson: string): ReturnType<typeof base32OfBase64> | null {
  const shared = innerJson(hexText(hexJson))?.['shared_secret']
  const secret = typeof shared === 'string' ? base32OfBase64(shared) : null
  return secret?.ok === true ? secret : null
}

function hexText(hex: string): string {
  return new TextDecoder().decode(hexBytes(hex.trim()) ?? new Uint8Array())
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element
  for (const child of element.children) {
    const found = find(child, name)
    if (found !== undefined) return found
  }
  return undefined
}
