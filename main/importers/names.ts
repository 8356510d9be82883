// Issuer and account name as formats.md 1.4 settles them, for formats that write one inside the other.

import type { Names } from './rows'

/**
 * Takes `issuer:` off the front of the account name. Without an issuer, what stands before the first colon is one.
 * `also`: another name of the same issuer that may stand there.
 */
export function settleNames(issuer: string, account: string, also = ''): Names {
  const own = issuer.trim()
  const name = account.trim()
  const prefix = [own, also.trim()].find(
    (one) =>
      one !== '' && name.slice(0, one.length).toLowerCase() === one.toLowerCase() && hasColon(name, one),
  )
  if (prefix !== undefined) {
    return { issuer: own === '' ? prefix : own, account: afterColon(name.slice(prefix.length)) }
  }
  const colon = name.indexOf(':')
  if (own !== '' || colon < 0) return { issuer: own, account: name }
  return { issuer: name.slice(0, colon).trim(), account: name.slice(colon + 1).trim() }
}

function hasColon(name: string, prefix: string): boolean {
  return name.slice(prefix.length).trimStart().startsWith(':')
}

function afterColon(rest: string): string {
  return rest.slice(rest.indexOf(':') + 1).trim()
}

/** The account without an issuer written before it (formats.md 1.4, point 2). */
export function accountWithout(issuer: string, label: string): string {
  const prefix = `${issuer.trim()}:`
  const bare = label.trim()
  const doubled = issuer.trim() !== '' && bare.toLowerCase().startsWith(prefix.toLowerCase())
  return doubled ? bare.slice(prefix.length).trim() : bare
}
