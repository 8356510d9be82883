// 2FAS' backup file, not encrypted (formats.md chapter 6, schemaVersion 4), for its app on a phone.

import { ok } from '../../shared/result'
import { encodeBase32 } from '../otp'
import type { Account } from '../vault/account'
import type { Exporter } from './exporter'
import { sortAccounts } from './losses'
import { paced, stopped } from './paced'

const tokenTypes = { totp: 'TOTP', hotp: 'HOTP', steam: 'STEAM' } as const

export const twoFas: Exporter = {
  name: '2fas',
  sealed: 'never',
  ending: '2fas',
  sort: (accounts, turn) =>
    sortAccounts(accounts, turn, {
      keeps: () => [],
      refuses: ({ type }) => (type in tokenTypes ? null : 'type'),
    }),
  write: async ({ accounts, turn }) => {
    const sorted = await twoFas.sort(accounts, turn)
    const services = sorted === null ? null : await paced(sorted.written, turn, serviceOf)
    if (sorted === null || services === null) return stopped
    const file = { services, groups: [], updatedAt: 0, schemaVersion: 4, appOrigin: 'android' }
    const bytes = new TextEncoder().encode(JSON.stringify(file, null, 2))
    return ok({ ...sorted, files: [{ part: null, bytes }] })
  },
}

function serviceOf(account: Account, position: number): object {
  const { type, issuer, account: name, algorithm, digits, period, counter, addedAt } = account
  const moving = type === 'hotp' ? { counter } : { period }
  return {
    name: issuer === '' ? name : issuer,
    secret: account.secret.use(encodeBase32),
    updatedAt: addedAt,
    otp: {
      ...{ label: name, account: name, issuer, digits, ...moving, algorithm },
      ...{
        tokenType: type in tokenTypes ? tokenTypes[type as keyof typeof tokenTypes] : 'TOTP',
        source: 'Manual',
      },
    },
    order: { position },
  }
}
