// Backups of 2FAS for tests, from twofas.py.

import { exportPassword, type Fixture } from './index'
import { fixtureOf, inventedOf, runWriter } from './writer'

export function twofasFixtures(): readonly Fixture[] {
  const accounts = inventedOf(['totp', 'hotp', 'steam'])
  const files = runWriter('twofas.py', accounts)
  return [
    fixtureOf(files, '2fas', '2fas', accounts),
    fixtureOf(files, '2fas-encrypted', '2fas-encrypted', accounts, { password: exportPassword }),
  ]
}
