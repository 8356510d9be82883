// Exports of Proton Authenticator and Proton Pass for tests, from proton.py.

import { exportPassword, type Fixture, wantedOf } from './index'
import { fixtureOf, inventedOf, runWriter } from './writer'

const accounts = inventedOf(['totp', 'steam'])

export const protonFiles = () => runWriter('proton.py', accounts)

export function protonFixtures(): readonly Fixture[] {
  const files = protonFiles()
  const authenticator = 'proton-authenticator-encrypted'
  // Of the last account Proton Pass has only the secret.
  const wanted = inventedOf(['totp'])
    .map(wantedOf)
    .map((one, index, { length }) =>
      index === length - 1 ? { ...one, algorithm: 'SHA1', digits: 6, period: 30 } : one,
    )
  return [
    fixtureOf(files, 'proton-authenticator', 'proton-authenticator', accounts),
    fixtureOf(files, authenticator, authenticator, accounts, { password: exportPassword }),
    fixtureOf(files, 'proton-pass', 'proton-pass', [], { wanted, bad: 2 }),
    fixtureOf(files, 'proton-pass-json', 'proton-pass', [], { wanted, bad: 2 }),
  ]
}
