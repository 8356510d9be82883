// 10,000 codes by our rooms against as many bare HMACs of node:crypto, in turn.

import { createHmac } from 'node:crypto'
import { createCodes } from '../../../main/codes'
import { codeAtStep } from '../../../main/otp'
import { type Account, withToken } from '../../../main/vault/account'
import { Secret } from '../../../main/vault/secret'
import { noSiteCodes } from '../../../main/vault/site-codes'
import { inventedAccounts } from '../accounts'

const count = 10_000
/** Divisible by every period in use. */
const unixSeconds = 1_800_000_000
const rounds = 41
/** Accounts at a time: a neighbour on the same core then hits ours and the bare ones alike. */
const slice = 250

export interface CodesMeasured {
  /** Milliseconds per round: one code for each account, and one HMAC for each. */
  readonly ours: readonly number[]
  readonly bare: readonly number[]
  /** The views as a window gets them (code and next code), and two HMACs for each. */
  readonly views: readonly number[]
  readonly bareTwice: readonly number[]
}

export function measureCodes(): CodesMeasured {
  const accounts = inventedAccounts(count).map(({ token }, index) => accountOf(token, index))
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const clock = { now: () => unixSeconds * 1000, monotonic: () => 0, after: () => () => {} }
  const codes = createCodes({ clock, find: (id) => byId.get(id), send: () => {} })

  const works: Readonly<Record<keyof CodesMeasured, (some: readonly Account[]) => void>> = {
    ours: (some) => {
      for (const account of some) {
        withToken(account, (token) => codeAtStep(token, unixSeconds / account.period))
      }
    },
    bare: (some) => bareHmacs(some, 1),
    views: (some) => codes.watch(some.map(({ id }) => id)),
    bareTwice: (some) => bareHmacs(some, 2),
  }
  const names = Object.keys(works) as (keyof CodesMeasured)[]
  const times = { ours: [], bare: [], views: [], bareTwice: [] } as Record<keyof CodesMeasured, number[]>
  for (let round = -3; round < rounds; round++) {
    const taken = { ours: 0, bare: 0, views: 0, bareTwice: 0 }
    for (let from = 0; from < count; from += slice) {
      const some = accounts.slice(from, from + slice)
      for (const name of names) taken[name] += timed(() => works[name](some))
    }
    if (round < 0) continue // the first ones warm up the compiler
    for (const name of names) times[name].push(taken[name])
  }
  return times
}

function bareHmacs(accounts: readonly Account[], each: number): void {
  const message = Buffer.alloc(8)
  for (const account of accounts) {
    account.secret.use((key) => {
      for (let n = 0; n < each; n++) {
        message.writeUInt32BE(unixSeconds / account.period + n, 4)
        createHmac('sha1', key).update(message).digest()
      }
    })
  }
}

/** Processor time, not time on the clock: on a busy machine, work that allocates waits for the helpers that clean up. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function accountOf(token: ReturnType<typeof inventedAccounts>[number]['token'], index: number): Account {
  const { type, algorithm, digits, period, counter } = token
  const names = { issuer: 'Bench', account: String(index), note: '' }
  const numbers = { algorithm, digits, period, counter }
  const rest = { pin: null, pinned: false, addedAt: 0, siteCodes: noSiteCodes, extra: {} }
  return { id: `bench-${index}`, type, secret: new Secret(token.secret), ...names, ...numbers, ...rest }
}
