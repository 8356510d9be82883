// The services of a 2FAS backup, plain or decrypted, to drafts (formats.md 6).

import type { ImportFault } from '../../../shared/importing'
import type { Result } from '../../../shared/result'
import { parseUri } from '../../otp'
import { type Members, membersOf } from '../../vault/json-text'
import type { ReadFile } from '../importer'
import { type Item, readRows } from '../json-file'
import { nameOf, numeric, textOf, wordOf } from '../json-shapes'
import { settleNames } from '../names'
import type { Names, Rows } from '../rows'

export function readServices(
  services: readonly unknown[],
  groups: readonly unknown[],
): Result<ReadFile, ImportFault> {
  const groupNames = new Map(
    groups.map((group) => [membersOf(group)?.['id'], nameOf(membersOf(group)?.['name'])]),
  )
  return readRows(
    services,
    (item, rows) => takeService(item, rows, groupNames),
    (members) => membersOf(members['order'])?.['position'],
  )
}

/** Old versions do not say; then it is TOTP, even where the account was not. */
const typeNames: ReadonlyMap<string, string> = new Map([
  ['', 'totp'],
  ['TOTP', 'totp'],
  ['HOTP', 'hotp'],
  ['STEAM', 'steam'],
])

function takeService({ members, row }: Item, rows: Rows, groupNames: ReadonlyMap<unknown, string>): void {
  const otp = membersOf(members['otp']) ?? {}
  const names = namesOf(members, otp)
  const secret = textOf(members['secret'])
  const type = typeNames.get((wordOf(otp['tokenType']) ?? '').toUpperCase())
  if (secret === null) rows.skip({ code: 'row-malformed' }, names, row)
  else if (type === undefined) rows.skip({ code: 'token-type-unsupported' }, names, row)
  else {
    const group = groupNames.get(members['groupId'])
    rows.take(
      {
        ...{ ...names, type, secret, algorithm: wordOf(otp['algorithm']) },
        ...{
          digits: numeric(otp['digits']),
          period: numeric(otp['period']),
          counter: numeric(otp['counter']),
        },
        tags: group === undefined ? [] : [group],
      },
      row,
    )
  }
}

/** What the user sees comes first; the account hides in one of three places. */
function namesOf(service: Members, otp: Members): Names {
  const name = nameOf(service['name']).trim()
  const original = nameOf(otp['issuer']).trim()
  const label = nameOf(otp['label']).trim()
  const account = nameOf(otp['account']).trim()
  const found = account !== '' ? account : label !== name ? label : ''
  return settleNames(
    name === '' ? original : name,
    found !== '' ? found : accountInLink(otp['link']),
    original,
  )
}

function accountInLink(link: unknown): string {
  const parsed = typeof link === 'string' ? parseUri(link) : null
  return parsed?.ok === true ? parsed.value.account : ''
}
