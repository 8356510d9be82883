// A list of otpauth URIs, one a line, which every authenticator with a text import reads (formats.md 3.1, 3.3).

import { ok } from '../../shared/result'
import { writeUri } from '../otp'
import { type Account, withToken } from '../vault/account'
import type { Exporter, Sorted, Turn } from './exporter'
import { sortAccounts } from './losses'
import { paced, stopped } from './paced'

export const uris: Exporter = {
  name: 'uris',
  sealed: 'never',
  ending: 'txt',
  sort: sortUris,
  write: async ({ accounts, turn }) => {
    const sorted = await sortUris(accounts, turn)
    const lines = sorted === null ? null : await paced(sorted.written, turn, (each) => `${uriOf(each)}\n`)
    if (sorted === null || lines === null) return stopped
    return ok({ ...sorted, files: [{ part: null, bytes: new TextEncoder().encode(lines.join('')) }] })
  },
}

/** Yandex' PIN has a place in the URI, mOTP's has none. */
export function sortUris(accounts: readonly Account[], turn: Turn): Promise<Sorted | null> {
  return sortAccounts(accounts, turn, {
    keeps: ({ type }) => (type === 'yandex' ? ['pin'] : []),
    refuses: (account) => (uriOf(account) === null ? 'too-long' : null),
  })
}

/** null = its names are too long for a URI that any reader takes. */
export function uriOf(account: Account): string | null {
  const written = withToken(account, (token) => writeUri({ ...account, token }))
  return written.ok ? written.value : null
}
