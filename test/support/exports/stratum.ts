// Backups of Stratum for tests, from stratum.py.

import { exportPassword, type Fixture, invented } from './index'
import { fixtureOf, runWriter } from './writer'

export function stratumFixtures(): readonly Fixture[] {
  const files = runWriter('stratum.py', invented)
  const locked = { password: exportPassword }
  return [
    fixtureOf(files, 'stratum', 'stratum', invented),
    fixtureOf(files, 'stratum-encrypted', 'stratum-encrypted', invented, locked),
    fixtureOf(files, 'stratum-legacy', 'stratum-legacy', invented, locked),
  ]
}
