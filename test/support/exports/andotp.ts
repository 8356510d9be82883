// Backups of andOTP for tests, from andotp.py.

import { exportPassword, type Fixture } from './index'
import { fixtureOf, inventedOf, runWriter } from './writer'

const accounts = inventedOf(['totp', 'hotp', 'steam', 'motp'])

export const andotpFiles = () => runWriter('andotp.py', accounts, { rounds: 1_000 })

export function andotpFixtures(): readonly Fixture[] {
  const files = andotpFiles()
  const locked = { password: exportPassword }
  return [
    fixtureOf(files, 'andotp', 'andotp', accounts),
    fixtureOf(files, 'andotp-encrypted', 'andotp-encrypted', accounts, locked),
    fixtureOf(files, 'andotp-encrypted-old', 'andotp-encrypted', accounts, locked),
  ]
}
