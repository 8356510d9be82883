// What QUERY finds on the command line: names first, as scripts have always had it, then the grammar of the window.

import { expect, it } from 'vitest'
import { matching } from '../../../main/cli/query'
import { account } from '../../support/small-vault'

const groups = [{ uuid: 'w', name: 'Work' }, { nonsense: true }]
const extra = (its: readonly string[], tags: readonly string[]) => ({ groups: its, tidelock: { tags } })
const accounts = [
  account({ id: '1', issuer: 'GitHub', account: 'alice', extra: extra(['w'], ['code', 'old']) }),
  account({ id: '2', issuer: 'GitHub', account: 'bob', extra: extra([], ['code']) }),
  account({ id: '3', issuer: 'Café', account: 'carol', note: 'like github', extra: {} }),
  account({ id: '4', issuer: 'Counter', account: 'dave', type: 'hotp', period: 0, extra: {} }),
]
const found = (query: string) =>
  matching({ accounts: () => accounts, groups: () => groups }, query).map(({ id }) => id)

it.each([
  ['', '1 2 3 4'],
  ['2', '2'],
  ['github', '1 2'],
  ['GitHub:bob', '2'],
  ['github bob', '2'],
  ['bob github', '2'],
  ['hub', '1 2'],
  ['cafe', '3'],
  ['like', '3'],
  ['group:work', '1'],
  ['-group:work', '2 3 4'],
  ['#code -tag:old', '2'],
  ['github #code', '1 2'],
  ['type:hotp', '4'],
  ['work', '1'],
  ['zebra', ''],
])('“%s” finds %s', (query, expected) => {
  expect(found(query).join(' ')).toBe(expected)
})
