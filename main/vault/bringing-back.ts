// An account out of a kept copy, put back into the vault: functions of the contents. HOTP counters never go back, and
// site codes of both states stay.

import type { BringBackWay } from '../../shared/history'
import { fail, ok } from '../../shared/result'
import type { Account } from './account'
import type { Change } from './changes'
import type { Contents } from './contents'
import { notBehind } from './restoring'

/** `then` is the account as the copy has it; its secrets are taken over. Fault `changed-elsewhere` where the way does not fit. */
export function bringingBack(then: Account, way: BringBackWay, newId: string): Change<Account> {
  return (contents) => {
    const { accounts, trash } = contents
    const listed = accounts.find(({ id }) => id === then.id)
    const trashed = trash.find(({ account }) => account.id === then.id)?.account
    if ((way === 'back') === (listed !== undefined)) return fail({ code: 'changed-elsewhere' })
    if (way === 'back' || listed === undefined) {
      const account = notBehind(then, trashed)
      const others = trash.filter((one) => one.account !== trashed)
      return ok({
        contents: { ...contents, accounts: [...accounts, account], trash: others },
        value: account,
      })
    }
    if (way === 'beside') {
      const account = { ...notBehind(then, listed), id: newId, siteCodes: then.siteCodes }
      return ok({ contents: { ...contents, accounts: [...accounts, account] }, value: account })
    }
    const { pinned, addedAt } = listed
    const account = { ...notBehind(then, listed), pinned, addedAt }
    const changed = accounts.map((one) => (one === listed ? account : one))
    return ok({ contents: { ...contents, accounts: changed }, value: account })
  }
}

/** HOTP accounts whose counter may have moved on since, without the vault knowing it any more. */
export function forgottenCounters(then: Contents, now: Contents): readonly Account[] {
  const present = new Map(everyAccount(now).map((account) => [account.id, account]))
  return everyAccount(then).filter((account) => {
    if (account.type !== 'hotp') return false
    return present.get(account.id)?.secret.equals(account.secret) !== true
  })
}

/** The counters of `then`, as far as a newer copy has been; `further` by account id. */
export function withCounters(then: Contents, further: ReadonlyMap<string, number>): Contents {
  if (further.size === 0) return then
  const raised = (account: Account): Account => {
    const counter = further.get(account.id) ?? 0
    return counter > account.counter ? { ...account, counter } : account
  }
  const trash = then.trash.map((trashed) => ({ ...trashed, account: raised(trashed.account) }))
  return { ...then, accounts: then.accounts.map(raised), trash }
}

export function everyAccount({ accounts, trash }: Contents): readonly Account[] {
  return [...accounts, ...trash.map(({ account }) => account)]
}
