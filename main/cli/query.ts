// Finding accounts by what a person types: an id, or a case-insensitive part of issuer or account name.

import type { Account } from '../vault/account'

export function matching(accounts: readonly Account[], query: string): readonly Account[] {
  if (query === '') return accounts
  const byId = accounts.filter((account) => account.id === query)
  if (byId.length > 0) return byId
  const part = query.toLowerCase()
  return accounts.filter(
    (account) =>
      account.issuer.toLowerCase().includes(part) ||
      account.account.toLowerCase().includes(part) ||
      `${account.issuer} ${account.account}`.toLowerCase().includes(part) ||
      `${account.issuer}:${account.account}`.toLowerCase().includes(part),
  )
}

/** Issuer and account on one line, with nothing in it that a terminal would obey. */
export function oneLine({ issuer, account, type, id }: Account): string {
  const name = [issuer, account].filter((part) => part !== '').join(': ')
  return `${printable(name === '' ? id : name)}${type === 'totp' ? '' : `  (${type})`}`
}

/** Control, bidi and line-breaking characters become U+FFFD: a name may not write on the screen (security.md 6). */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/** A code in groups that are easy to read: 3+3, 4+4, 3+4. For eyes only; what is piped on stays whole. */
export function grouped(code: string): string {
  return code.length < 6
    ? code
    : `${code.slice(0, Math.floor(code.length / 2))} ${code.slice(Math.floor(code.length / 2))}`
}
