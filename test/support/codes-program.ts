// The live feed of codes as a program of its own, on the system's clock, for tests that move that clock or stop it.
// Arguments: Base32 secrets. Each time the feed sends: `sent MILLISECONDS UNIXSECONDS INDEX:CODE …` on standard output, the
// milliseconds by the system's monotonic clock, which all processes share.

import { writeSync } from 'node:fs'
import { createCodes } from '../../main/codes'
import { checkToken } from '../../main/otp'
import { createClock } from '../../main/platform/node/clock'
import type { Account } from '../../main/vault/account'
import { Secret } from '../../main/vault/secret'
import { noSiteCodes } from '../../main/vault/site-codes'
import type { ShownCodeView } from '../../shared/views'

const kinds = [
  { digits: 6, period: 30, algorithm: 'SHA1' },
  { digits: 8, period: 60, algorithm: 'SHA256' },
] as const

const accounts = process.argv.slice(2).map((secret, index): Account => {
  const token = checkToken({ type: 'totp', secret, ...kinds[index % kinds.length] })
  if (!token.ok) throw new Error('not a secret')
  const names = { id: `${index}`, issuer: 'Example', account: `${index}`, note: '' }
  const rest = { pin: null, pinned: false, addedAt: 0, siteCodes: noSiteCodes, extra: {} }
  return { ...names, ...token.value, ...rest, secret: new Secret(token.value.secret) }
})

const clock = createClock()
const say = (views: readonly ShownCodeView[]) => {
  const codes = views.map((view) => `${view.id}:${'code' in view ? view.code : ''}`).join(' ')
  writeSync(1, `sent ${process.hrtime.bigint() / 1_000_000n} ${Math.floor(clock.now() / 1000)} ${codes}\n`)
}
const find = (id: string) => accounts.find((account) => account.id === id)
const codes = createCodes({ clock, find, send: say })
codes.setVisible(true)
say(codes.watch(accounts.map(({ id }) => id)))
