// Finding accounts by what a person types: an id, a case-insensitive part of issuer or account name, or a search as the
// window has it (shared/query.ts).

import { fold } from '../../shared/fold'
import { matcher, parseQuery, type Searched } from '../../shared/query'
import type { Account } from '../vault/account'
import { groupsOf, groupViews, tagsOf } from '../vault/groups'
import type { Vault } from '../vault/vault'

/**
 * The nearest reading that finds something: the id, the text as one piece of the names, the terms with their words in the
 * names, the terms anywhere. So a script's query means the same when a note or a tag is added that holds its word too.
 */
export function matching(vault: Pick<Vault, 'accounts' | 'groups'>, query: string): readonly Account[] {
  const accounts = vault.accounts()
  const terms = parseQuery(query)
  if (query === '') return accounts
  const byId = accounts.filter((account) => account.id === query)
  if (byId.length > 0) return byId
  const searched = accounts.map((account) => ({ account, ...searchedOf(account) }))
  const piece = fold(query)
  const whole = searched.filter(({ all }) => all.includes(piece))
  if (whole.length > 0) return whole.map(({ account }) => account)
  const groups = groupViews(vault.groups())
  const inNames = matcher(
    terms.filter(({ kind }) => kind === 'text'),
    [],
  )
  const others = matcher(
    terms.filter(({ kind }) => kind !== 'text'),
    groups,
  )
  const named = searched.filter((one) => inNames(one) && others(one))
  if (named.length > 0) return named.map(({ account }) => account)
  const fits = matcher(terms, groups)
  return searched
    .filter((one) =>
      fits({
        ...one,
        all: `${one.all}\n${fold(one.account.note)}\n${one.tags.map((tag) => `#${tag}`).join('\n')}`,
      }),
    )
    .map(({ account }) => account)
}

/** Its words are those of the names, together as people write them. */
function searchedOf(account: Account): Searched {
  const [issuer, name] = [fold(account.issuer), fold(account.account)]
  return {
    all: `${issuer}\n${name}\n${issuer} ${name}\n${issuer}:${name}`,
    type: account.type,
    tags: tagsOf(account).map(fold),
    groups: groupsOf(account),
  }
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
