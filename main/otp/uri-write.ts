// Writes otpauth URIs in the one form that every app reads (formats.md 3.1 and 5.5).
// Must not write anything that `parseUri` would read as another token.

import type { InputFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { tokenDefaults, tokenLimits } from '../../shared/token'
import { encodeBase32 } from './base32'
import { tokenTypeTable } from './table'
import type { NamedToken, Token } from './token-type'
import { isSteamByName } from './uri-names'

/** How a URI starts, up to the label. */
const starts = {
  totp: 'otpauth://totp/',
  hotp: 'otpauth://hotp/',
  steam: 'otpauth://steam/',
  yandex: 'otpauth://yaotp/',
  motp: 'motp://',
} as const

/**
 * The provisioning URI. Parameters equal to their default are left out unless `full` is asked for; `counter` is always
 * written. A Yandex PIN goes along (Base32, as Aegis does); an mOTP PIN cannot. Names are trimmed.
 * Fault: `uri-too-long` (characters) when long names make a URI that no reader should be given.
 */
export function writeUri(
  { token, issuer, account }: NamedToken,
  { full = false }: { readonly full?: boolean } = {},
): Result<string, Extract<InputFault, { code: 'uri-too-long' }>> {
  const names = { issuer: encode(issuer), account: encode(account) }
  const parameters = [`secret=${encodeURIComponent(tokenTypeTable[token.type].formatSecret(token.secret))}`]
  if (names.issuer !== '') parameters.push(`issuer=${names.issuer}`)
  if (token.type !== 'motp')
    parameters.push(...codeParameters(token, full, mayPassForSteam(token, issuer, account)))
  const uri = `${starts[token.type]}${labelOf(names)}?${parameters.join('&')}`
  return uri.length > tokenLimits.maxUri ? fail({ code: 'uri-too-long', limit: tokenLimits.maxUri }) : ok(uri)
}

function mayPassForSteam(token: Token, issuer: string, account: string): boolean {
  return token.type === 'totp' && isSteamByName(issuer.trim(), account.trim())
}

function codeParameters(token: Token, full: boolean, notSteam: boolean): string[] {
  const { fixed, timed } = tokenTypeTable[token.type]
  const wanted = (field: 'algorithm' | 'digits' | 'period') =>
    full || (fixed[field] === undefined && token[field] !== tokenDefaults[field])
  const parameters: string[] = []
  if (wanted('algorithm')) parameters.push(`algorithm=${token.algorithm}`)
  if (wanted('digits') || notSteam) parameters.push(`digits=${token.digits}`)
  if (timed && wanted('period')) parameters.push(`period=${token.period}`)
  if (!timed) parameters.push(`counter=${token.counter}`)
  if (token.type === 'yandex' && token.pin !== null) {
    parameters.push(`pin=${encodeBase32(new TextEncoder().encode(token.pin))}`)
  }
  // Five digits would still pass for Steam by the name alone.
  if (notSteam && token.digits === 5) parameters.push('encoder=totp')
  return parameters
}

/** An account name with a colon and no issuer gets a leading colon: an empty issuer, not the name's first half. */
function labelOf({ issuer, account }: { readonly issuer: string; readonly account: string }): string {
  return issuer !== '' || /%3A/i.test(account) ? `${issuer}:${account}` : account
}

/** A lone surrogate, which no URI can carry, becomes U+FFFD. */
function encode(name: string): string {
  return encodeURIComponent(name.trim().replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))
}
