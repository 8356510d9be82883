// The safe as its users see it: the door, the slots and the accounts put together. One change after another, each saved
// before it is shown. What every call promises stands in parts.ts.

import { classOf } from '../../shared/error-class'
import type { Fault } from '../../shared/errors'
import { fail, type Result } from '../../shared/result'
import type { AccountsChange, VaultStatus } from '../../shared/views'
import type { Account, AccountDraft } from './account'
import * as changes from './changes'
import type { Contents } from './contents'
import { createDoor } from './door'
import { inOut } from './in-out'
import { making } from './making'
import type { Vault, VaultParts, VaultPlace } from './parts'
import { proving } from './proving'
import { createQueue } from './queue'
import { Secret } from './secret'
import { slotChanges } from './slot-changes'
import { slotViews } from './slots'
import { createStore } from './store'
import { correctingClock, timeOffsetOf } from './time-offset'

export type { Done, Vault, VaultMemory, VaultParts, VaultPlace } from './parts'

/** Nothing is read before `start`. */
export function createVault(parts: VaultParts, place: VaultPlace): Vault {
  const { clock, random } = parts
  const queue = createQueue()
  const store = createStore(parts, place)
  const [statusListeners, onStatus] = listeners<VaultStatus>(parts)
  const [accountsListeners, onAccounts] = listeners<AccountsChange>(parts)
  const door = createDoor(parts, place.file, store, queue, {
    status: statusListeners,
    accounts: accountsListeners,
  })
  const index = accountIndex()

  const changed = <T>(change: changes.Change<T>): Promise<Result<T, Fault>> =>
    queue.run(async () => door.session()?.change(change) ?? fail({ code: 'locked' }))

  const add = async (drafts: readonly AccountDraft[]): Promise<Result<readonly Account[], Fault>> => {
    if (drafts.some(({ token }) => token.secret.length === 0)) return fail({ code: 'secret-empty' })
    const accounts = drafts.map((draft) =>
      changes.newAccount(changes.ownedDraft(draft), random.uuid(), clock.now()),
    )
    const added = await changed(changes.adding(accounts))
    if (!added.ok) for (const account of accounts) wipeAccount(account)
    return added
  }

  const edit = async (id: string, draft: AccountDraft): Promise<Result<Account, Fault>> => {
    const current = index(door.session()?.contents()).get(id)
    if (current === undefined) return fail({ code: door.session() === null ? 'locked' : 'no-such-account' })
    const before = ownCopy(current)
    const owned = changes.ownedDraft(draft)
    const edited = await changed(changes.editing(before, owned))
    wipeAccount(before)
    if (!edited.ok) {
      owned.secret?.wipe()
      owned.pin?.wipe()
    }
    return edited
  }

  return {
    onStatus,
    onAccounts,
    status: door.status,
    start: door.start,
    unlock: door.unlock,
    retryKeychain: door.retryKeychain,
    lock: door.lock,
    close: door.close,
    ...making(parts, store, door, queue),
    ...slotChanges(parts, door, queue),
    ...inOut(parts, door, changed),
    ...proving(parts, door),
    accounts: () => door.session()?.contents().accounts ?? [],
    trash: () => door.session()?.contents().trash ?? [],
    find: (id) => index(door.session()?.contents()).get(id),
    slots: () => slotViews(door.session()?.slots() ?? []),
    add,
    edit,
    setPinned: (id, pinned) => changed(changes.pinning(id, pinned)),
    move: (id, before) => changed(changes.moving(id, before)),
    moveToTrash: (ids) => changed(changes.trashing(ids, clock.now())),
    restore: (ids) => changed(changes.restoring(ids)),
    deleteForGood: (ids) => changed(changes.deleting(ids)),
    takeCounter: (id) => changed(changes.countingUp(id)),
    timeOffset: () => {
      const contents = door.session()?.contents()
      return contents === undefined ? 0 : timeOffsetOf(contents)
    },
    setTimeOffset: (seconds) => changed(correctingClock(seconds)),
  }

  function listeners<T>({ log }: VaultParts) {
    const all = new Set<(value: T) => void>()
    const tell = (value: T) => {
      for (const listener of all) {
        try {
          listener(value)
        } catch (error) {
          // A list that cannot be drawn must not undo a save that is on disk.
          log.event('vault-listener-failed', classOf(error))
        }
      }
    }
    const listen = (listener: (value: T) => void) => {
      all.add(listener)
      return () => void all.delete(listener)
    }
    return [tell, listen] as const
  }
}

/** Ids to accounts, made once for each contents. */
function accountIndex() {
  let of: Contents | undefined
  let map: ReadonlyMap<string, Account> = new Map()
  return (contents: Contents | undefined) => {
    if (of !== contents) map = new Map(contents?.accounts.map((account) => [account.id, account]))
    of = contents
    return map
  }
}

/** With bytes of its own, because a newer file that is taken over meanwhile wipes the ones that are shown. */
function ownCopy(account: Account): Account {
  const copy = (secret: Secret) => secret.use((bytes) => new Secret(Uint8Array.from(bytes)))
  return { ...account, secret: copy(account.secret), pin: account.pin === null ? null : copy(account.pin) }
}

function wipeAccount({ secret, pin }: Account): void {
  secret.wipe()
  pin?.wipe()
}
