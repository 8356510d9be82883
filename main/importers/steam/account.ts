// Steam's mobile authenticator as JSON, a maFile (formats.md 19.1). The secret inside `uri` is not used: some tools
// write a bogus one there.

import type { RowFault } from '../../../shared/importing'
import type { Result } from '../../../shared/result'
import { parseUri } from '../../otp'
import { LongNumber, type Members, membersOf } from '../../vault/json-text'
import { base32OfBase64 } from '../foreign-fields'
import type { Names, Rows } from '../rows'

export const steamIssuer = 'Steam'

/** `id`: the SteamID under which the account stands, where it stands under one. */
export function takeSteam(rows: Rows, value: unknown, id = '', row?: number): void {
  const account = membersOf(value)
  const names = namesOf(account ?? {}, id)
  const shared = account?.['shared_secret']
  if (typeof shared !== 'string') {
    rows.skip({ code: 'row-malformed' }, names, row)
    return
  }
  const secret: Result<string, RowFault> = base32OfBase64(shared)
  if (secret.ok) rows.take({ ...names, type: 'steam', secret: secret.value }, row)
  else rows.skip(secret.error, names, row)
}

export function isSteamAccount(value: unknown): boolean {
  return typeof membersOf(value)?.['shared_secret'] === 'string'
}

function namesOf(account: Members, id: string): Names {
  const name = textOf(account['account_name'])
  const found =
    name ||
    textOf(membersOf(account['Session'])?.['SteamID']) ||
    textOf(account['steamid']) ||
    textOf(account['steam_id']) ||
    id ||
    labelOf(textOf(account['uri']))
  return { issuer: steamIssuer, account: found }
}

/** Some tools write the SteamID as a number, which is longer than JavaScript's are. */
export function textOf(value: unknown): string {
  if (value instanceof LongNumber) return value.text
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() : ''
}

function labelOf(uri: string): string {
  const parsed = parseUri(uri)
  if (!parsed.ok) return ''
  parsed.value.token.secret.fill(0)
  return parsed.value.account
}
