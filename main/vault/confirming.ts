// Accounts that were set up here and whose codes no site has been seen to accept yet: a secret that was read or typed wrong
// shows only then. A member of the entry's own `tidelock`; whatever came from another program has worked before.

import { fail, ok } from '../../shared/result'
import type { Account } from './account'
import type { Change } from './changes'
import { type Members, membersOf } from './json-text'

/** Its name in an entry's `tidelock` (docs/vault-format.md). */
const member = 'unconfirmed'

export function isUnconfirmed({ extra }: Pick<Account, 'extra'>): boolean {
  return membersOf(extra['tidelock'])?.[member] === true
}

export function unconfirmed(extra: Members): Members {
  return { ...extra, tidelock: { ...membersOf(extra['tidelock']), [member]: true } }
}

/** The site took a code. Fault: `no-such-account`. */
export function confirming(id: string): Change<null> {
  return (contents) => {
    const account = contents.accounts.find((one) => one.id === id)
    if (account === undefined) return fail({ code: 'no-such-account' })
    if (!isUnconfirmed(account)) return ok({ contents, value: null })
    const { [member]: _gone, ...own } = membersOf(account.extra['tidelock']) ?? {}
    const { tidelock: _old, ...others } = account.extra
    const extra = Object.keys(own).length === 0 ? others : { ...others, tidelock: own }
    const accounts = contents.accounts.map((other) => (other === account ? { ...account, extra } : other))
    return ok({ contents: { ...contents, accounts }, value: null })
  }
}
