// Exports of Ente Auth for tests, from ente.py.

import { exportPassword, type Fixture } from './index'
import { fixtureOf, inventedOf, runWriter } from './writer'

/** Low, but legal: the file stores its cost. */
const cost = { memory: 64 * 1024, passes: 1 } as const

export function enteFixtures(): readonly Fixture[] {
  const accounts = inventedOf(['totp', 'hotp', 'steam'])
  const files = runWriter('ente.py', accounts, cost)
  const [list, locked] = [{ list: true }, { password: exportPassword }]
  return [
    fixtureOf(files, 'ente-plain', 'ente-plain', accounts, list),
    fixtureOf(files, 'ente-plain-commas', 'ente-plain', accounts, list),
    fixtureOf(files, 'ente-json', 'ente-json', accounts),
    fixtureOf(files, 'ente-encrypted', 'ente-encrypted', accounts, locked),
    fixtureOf(files, 'ente-encrypted-unmarked', 'ente-encrypted', accounts, locked),
  ]
}
