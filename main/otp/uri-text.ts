// Takes an otpauth URI apart into words, as tolerantly as real apps make it necessary (formats.md 3.2). What the
// words mean is uri.ts's business. Not built on `URL`: that one mangles `#`, `+`, bad escapes and host names.

import type { InputFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { tokenLimits } from '../../shared/token'

export interface UriWords {
  readonly scheme: 'otpauth' | 'motp' | 'steam'
  /** Between `://` and the next slash, in lower case; empty for motp:// and steam://, which have none. */
  readonly host: string
  /** Percent-decoded once. */
  readonly label: string
  /** Lower-case name to raw values, in order. A bare name has the value null. */
  readonly parameters: ReadonlyMap<string, readonly (string | null)[]>
}

/** Authenticators that speak another protocol; the schemes are theirs, so naming one gives nothing away. */
const foreignSchemes = ['phonefactor', 'duo', 'vip', 'authy']

/** What the Steam client itself calls steam://; none of it is a secret. */
const steamCommands =
  /^(?:rungameid|run|open|store|install|uninstall|friends|connect|url|settings|validate|nav|exit|launch)(?:\/|$)/i

/** Names that may stand in a query without `=`; any name may stand there with it. */
const bareNames =
  'secret|issuer|algorithm|algo|digits|period|counter|pin|pin_length|encoder|steam|codedisplay'
const queryStart = new RegExp(`\\?&*(?:[a-z_][\\w.-]*=|(?:${bareNames})(?:&|$))`, 'i')

/**
 * Scheme, host, label and parameters. Faults: `uri-not-otpauth`, `uri-scheme-unsupported`, `uri-migration`,
 * `uri-too-long` (characters, before any decoding). No fault holds any of the text, only names of known schemes.
 */
export function splitUri(text: string): Result<UriWords, InputFault> {
  const trimmed = text.trim()
  const scheme = /^([a-z][a-z0-9+.-]{0,31}):\/\//i.exec(trimmed)?.[1]?.toLowerCase()
  if (scheme === undefined) return fail({ code: 'uri-not-otpauth' })
  if (scheme === 'otpauth-migration') return fail({ code: 'uri-migration' })
  if (scheme.startsWith('okta')) return fail({ code: 'uri-scheme-unsupported', scheme: 'okta' })
  if (foreignSchemes.includes(scheme)) return fail({ code: 'uri-scheme-unsupported', scheme })
  if (trimmed.length > tokenLimits.maxUri) return fail({ code: 'uri-too-long', limit: tokenLimits.maxUri })
  const rest = trimmed.slice(scheme.length + '://'.length)

  if (scheme === 'steam') {
    const secret = rest.replace(/\/$/, '')
    if (secret.includes('/') || steamCommands.test(secret)) {
      return fail({ code: 'uri-scheme-unsupported', scheme: 'steam' })
    }
    return ok({ scheme, host: '', label: '', parameters: new Map([['secret', [secret]]]) })
  }

  const start = rest.search(queryStart)
  const path = start < 0 ? rest : rest.slice(0, start)
  const parameters = splitQuery(start < 0 ? '' : rest.slice(start + 1))
  if (scheme === 'motp') return ok({ scheme, host: '', label: labelOf(path), parameters })
  if (scheme !== 'otpauth' && scheme !== 'apple-otpauth') return fail({ code: 'uri-not-otpauth' })
  const slash = path.indexOf('/')
  const host = (slash < 0 ? path : path.slice(0, slash)).toLowerCase()
  return ok({ scheme: 'otpauth', host, label: slash < 0 ? '' : labelOf(path.slice(slash)), parameters })
}

function labelOf(path: string): string {
  return decodePercent(path.replace(/^\/+/, '')).trim()
}

function splitQuery(query: string): Map<string, (string | null)[]> {
  const parameters = new Map<string, (string | null)[]>()
  for (const part of query.split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase()
    const value = equals < 0 ? null : part.slice(equals + 1)
    const values = parameters.get(name)
    if (values === undefined) parameters.set(name, [value])
    else values.push(value)
  }
  return parameters
}

/** Percent-decoding that keeps a text with a malformed escape as it is (formats.md 3.2, point 4). */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The same, where `+` stands for a space (form-encoding). */
export function decodeForm(text: string): string {
  return decodePercent(text.replaceAll('+', ' '))
}
