// Issuer and account name of a URI, out of its label and its issuer parameter, which may disagree (formats.md 3.2,
// points 4, 6 and 11). Must not invent one from the other.

import { decodeForm, decodePercent } from './uri-text'

export interface UriNames {
  readonly issuer: string
  readonly account: string
  /** A period that an app glued to the issuer because it forgot the `&`; null = none. */
  readonly gluedPeriod: string | null
}

/** `label` is decoded, `rawIssuer` is not. */
export function readNames(label: string, rawIssuer: string): UriNames {
  // Only a raw `period=`: one that belongs to the name would have its `=` escaped.
  const glue = rawIssuer.indexOf('period=')
  const own = glue < 0 ? rawIssuer : rawIssuer.slice(0, glue)
  const gluedPeriod = glue < 0 ? null : decodePercent(rawIssuer.slice(glue + 'period='.length))

  const parameter = wholeIssuer(decodeIssuer(own, label).trim(), label)
  const prefix = label.slice(0, parameter.length)
  const afterPrefix = /^\s*:/.exec(label.slice(parameter.length))
  if (parameter !== '' && afterPrefix !== null && isSameName(prefix, parameter)) {
    const account = label.slice(parameter.length + afterPrefix[0].length).trim()
    return { issuer: parameter, account, gluedPeriod }
  }
  const colon = label.indexOf(':')
  if (colon < 0) return { issuer: parameter, account: label, gluedPeriod }
  const issuer = parameter === '' ? label.slice(0, colon).trim() : parameter
  return { issuer, account: label.slice(colon + 1).trim(), gluedPeriod }
}

/** `+` is a space in this parameter, except where the label has a literal `+` at the same place. */
function decodeIssuer(rawIssuer: string, label: string): string {
  const literal = decodePercent(rawIssuer)
  const spaced = decodeForm(rawIssuer)
  if (literal === spaced || literal.length !== spaced.length) return spaced
  const chosen = Array.from({ length: literal.length }, (_, i) =>
    label.charAt(i) === literal.charAt(i) ? literal.charAt(i) : spaced.charAt(i),
  ).join('')
  return isSameName(label.slice(0, chosen.length), chosen) ? chosen : spaced
}

/** Ente does not always escape an `&`, which ends the parameter early: the label still has the whole name. */
function wholeIssuer(issuer: string, label: string): string {
  const colon = label.indexOf(':')
  const prefix = colon < 0 ? '' : label.slice(0, colon).trim()
  const isCut = issuer !== '' && isSameName(prefix.slice(0, issuer.length), issuer)
  return isCut && /^\s*&/.test(prefix.slice(issuer.length)) ? prefix : issuer
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/**
 * Whether names alone make a totp URI Steam's, unless it says otherwise: Valve's own QR codes carry the issuer Steam
 * and nothing else. The writer asks too, so that an ordinary account named so is written unmistakably.
 */
export function isSteamByName(issuer: string, account: string): boolean {
  return isSameName(issuer, 'steam') || (issuer === '' && isSameName(account, 'steam'))
}
