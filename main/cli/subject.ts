// Whom a command is about: one account of the vault, or a token that was given on the spot.

import type { NamedToken, Token } from '../otp'
import { type Account, withToken } from '../vault/account'
import type { Vault } from '../vault/vault'
import { type CommandContext, type ExitStatus, exit } from './command'
import { readGivenToken } from './given-token'
import { refusal, refuse } from './outcome'
import { matching, oneLine } from './query'
import { cliText, severalFound } from './texts'

export interface Subject {
  /** null: given on the spot, nothing is stored. */
  readonly stored: { readonly vault: Vault; readonly account: Account } | null
  readonly issuer: string
  readonly account: string
  /** Lends the token for one call. */
  readonly use: <T>(borrow: (token: Token) => T) => T
}

/** `words`: those that name the account. On failure says why and answers the exit status. */
export async function readSubject(
  context: CommandContext,
  words: readonly string[],
): Promise<Subject | ExitStatus> {
  const given = await readGivenToken(context)
  if (!given.ok) return refuse(context, given.error)
  if (given.value !== null) {
    return words.length > 0 ? refuse(context, refusal(cliText.queryAndSecret)) : subjectOfToken(given.value)
  }
  const query = words.join(' ').trim()
  if (query === '') return refuse(context, refusal(cliText.queryMissing))
  const vault = await context.openVault()
  if (typeof vault === 'number') return vault
  const found = matching(vault, query)
  const [account] = found
  if (account === undefined) {
    return refuse(
      context,
      refusal(looksSecret(query) ? cliText.secretAsWord : cliText.nothingFound, exit.noMatch),
    )
  }
  if (found.length > 1) {
    return refuse(context, refusal(severalFound(found.map(oneLine))))
  }
  return {
    stored: { vault, account },
    issuer: account.issuer,
    account: account.account,
    use: (borrow) => withToken(account, borrow),
  }
}

function subjectOfToken({ token, issuer, account }: NamedToken): Subject {
  return { stored: null, issuer, account, use: (borrow) => borrow(token) }
}

/** What a document says of it. */
export function aboutSubject({ stored, issuer, account }: Subject) {
  return { ...(stored === null ? {} : { id: stored.account.id }), issuer, account }
}

/** A secret typed where an account's name belongs. */
function looksSecret(query: string): boolean {
  return /^[A-Z2-7]{16,}=*$/.test(query.replace(/[\s-]/g, ''))
}
