// One account as the vault keeps it. Secrets are lent to `otp`, never copied out.

import type { Algorithm, TokenType } from '../../shared/token'
import type { AccountView, TrashView } from '../../shared/views'
import type { Token } from '../otp/token-type'
import { isUnconfirmed } from './confirming'
import { iconOf } from './entry-icon'
import { groupsOf, tagsOf } from './groups'
import type { Secret } from './secret'
import type { SiteCodes } from './site-codes'

export interface Account {
  readonly id: string
  readonly type: TokenType
  readonly issuer: string
  /** The account name. */
  readonly account: string
  readonly note: string
  readonly secret: Secret
  readonly algorithm: Algorithm
  readonly digits: number
  /** Seconds; 0 for HOTP. */
  readonly period: number
  /** HOTP: the next counter value to use. */
  readonly counter: number
  /** mOTP and Yandex; null = not known. */
  readonly pin: Secret | null
  readonly pinned: boolean
  /** Milliseconds since 1970. */
  readonly addedAt: number
  /** The site's own codes for the day when the second factor is lost. */
  readonly siteCodes: SiteCodes
  /** Members of the entry in the file that this version does not know: kept as they were. */
  readonly extra: Readonly<Record<string, unknown>>
}

export interface TrashedAccount {
  readonly account: Account
  /** Milliseconds since 1970. */
  readonly deletedAt: number
}

/** What a person or an importer gives for a new account; the vault adds id and time. */
export interface AccountDraft {
  readonly issuer: string
  readonly account: string
  readonly note: string
  /** Its secret bytes are copied into the vault; the caller wipes its own. */
  readonly token: Token
  readonly pinned?: boolean
  /** Set up here: no site has accepted a code of it yet. */
  readonly unconfirmed?: boolean
}

/** Everything of an account that is wiped when nobody needs it any more. */
export function secretsOf({ secret, pin, siteCodes }: Account): readonly Secret[] {
  const codes = siteCodes.list.map(({ code }) => code)
  return pin === null ? [secret, ...codes] : [secret, pin, ...codes]
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Lends the account's secret to `otp` for one call. */
export function withToken<T>(account: Account, use: (token: Token) => T): T {
  return account.secret.use((secret) => {
    const { type, algorithm, digits, period, counter } = account
    const pin = account.pin?.use((bytes) => utf8.decode(bytes)) ?? null
    return use({ type, secret, algorithm, digits, period, counter, pin })
  })
}

export function accountView(account: Account): AccountView {
  const { id, type, issuer, note, algorithm, digits, period, counter, pinned, addedAt } = account
  const icon = iconOf(account)
  const [groups, tags] = [groupsOf(account), tagsOf(account)]
  const pinNeeded = (type === 'motp' || type === 'yandex') && account.pin === null
  return {
    id,
    type,
    issuer,
    account: account.account,
    note,
    algorithm,
    digits,
    period,
    counter,
    pinned,
    addedAt,
    pinNeeded,
    ...(icon === undefined ? {} : { icon }),
    ...(isUnconfirmed(account) ? { unconfirmed: true as const } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  }
}

export function trashView(
  { account, deletedAt }: TrashedAccount,
  keptUntil: (deletedAt: number) => number,
): TrashView {
  const { id, type, issuer } = account
  return { id, type, issuer, account: account.account, deletedAt, keptUntil: keptUntil(deletedAt) }
}
