// A list of otpauth URIs, one a line, which every authenticator with a text import reads (formats.md 3.1, 3.3).

import { ok } from '../../shared/result'
import { writeUri } from '../otp'
import { type Account, withToken } from '../vault/account'
import type { Exporter } from './exporter'
import { sortAccounts } from './losses'

export const uris: Exporter = {
  name: 'uris',
  label: 'List of otpauth links',
  sealed: 'never',
  ending: 'txt',
  write: async ({ accounts }) => {
    const sorted = sortUris(accounts)
    const text = sorted.written.map((account) => `${uriOf(account)}\n`).join('')
    return ok({ ...sorted, files: [{ part: null, bytes: new TextEncoder().encode(text) }] })
  },
}

/** Yandex' PIN has a place in the URI, mOTP's has none. */
export function sortUris(accounts: readonly Account[]) {
  const sorted = sortAccounts(accounts, [], (account) => (uriOf(account) === null ? 'too-long' : null))
  const lost = sorted.lost.flatMap(({ account, parts }) => {
    const rest = account.type === 'yandex' ? parts.filter((part) => part !== 'pin') : parts
    return rest.length === 0 ? [] : [{ account, parts: rest }]
  })
  return { ...sorted, lost }
}

/** null = its names are too long for a URI that any reader takes. */
export function uriOf(account: Account): string | null {
  const written = withToken(account, (token) => writeUri({ ...account, token }))
  return written.ok ? written.value : null
}
