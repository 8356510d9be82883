// The safe as its users see it: the door, the slots and the accounts put together. One change after another, each saved
// before it is shown. What every call promises stands in parts.ts.

import { classOf } from '../../shared/error-class'
import type { Fault } from '../../shared/errors'
import { fail, type Result } from '../../shared/result'
import type { AccountsChange, VaultStatus } from '../../shared/views'
import { type Account, type AccountDraft, secretsOf } from './account'
import { beside } from './beside'
import * as changes from './changes'
import { confirming } from './confirming'
import type { Contents } from './contents'
import { createDoor } from './door'
import { settingIcon } from './entry-icon'
import { history } from './history'
import { inOut } from './in-out'
import { keepingOrder } from './keeping-order'
import { keepingSiteCodes } from './keeping-site-codes'
import { making } from './making'
import type { Vault, VaultParts, VaultPlace } from './parts'
import { proving } from './proving'
import { createQueue } from './queue'
import { Secret } from './secret'
import { noSiteCodes } from './site-codes'
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
  const [leavingListeners, onLeaving] = listeners<'lock' | 'close'>(parts)
  const [savedListeners, onSaved] = listeners<null>(parts)
  const door = createDoor(parts, place.file, store, queue, {
    leaving: leavingListeners,
    status: statusListeners,
    accounts: accountsListeners,
    saved: () => savedListeners(null),
  })
  const index = accountIndex()
  const ways = slotChanges(parts, door, queue)

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
    onLeaving,
    onSaved,
    status: door.status,
    start: door.start,
    unlock: async (kind, text) => {
      const done = await door.unlock(kind, text)
      // A recovery key that has just opened the vault needs no other check. Nobody waits for it.
      if (done.ok && kind === 'recovery') void ways.proveRecoveryKey(text)
      return done
    },
    retryKeychain: door.retryKeychain,
    lock: door.lock,
    close: door.close,
    ...making(parts, store, door, queue),
    ...ways,
    ...inOut(parts, door, changed),
    ...proving(parts, door),
    ...history(parts, store, door, changed),
    ...keepingSiteCodes(parts, door, changed),
    ...keepingOrder(parts, changed),
    ...beside(parts, door),
    accounts: () => door.session()?.contents().accounts ?? [],
    trash: () => door.session()?.contents().trash ?? [],
    find: (id) => index(door.session()?.contents()).get(id),
    vaultId: () => door.session()?.contents().vaultId ?? null,
    slots: () => slotViews(door.session()?.slots() ?? []),
    openedBy: () => door.session()?.openedBy ?? null,
    add,
    edit,
    setPinned: (id, pinned) => changed(changes.pinning(id, pinned)),
    move: (id, before) => changed(changes.moving(id, before)),
    moveToTrash: (ids) => changed(changes.trashing(ids, clock.now())),
    restore: (ids) => changed(changes.restoring(ids)),
    deleteForGood: (ids) => changed(changes.deleting(ids)),
    setIcon: (id, icon) => changed(settingIcon(id, icon)),
    confirmAccount: (id) => changed(confirming(id)),
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

/** Without its site codes, and with bytes of its own, because a newer file that is taken over meanwhile wipes the ones that are shown. */
function ownCopy(account: Account): Account {
  const copy = (secret: Secret) => secret.use((bytes) => new Secret(Uint8Array.from(bytes)))
  const pin = account.pin === null ? null : copy(account.pin)
  return { ...account, secret: copy(account.secret), pin, siteCodes: noSiteCodes }
}

function wipeAccount(account: Account): void {
  for (const secret of secretsOf(account)) secret.wipe()
}
