// Inside the safe while it is open: the session, what is noticed about it, and the watch for what others save.
// Locking ends all of it and zeroes the secrets.

import { ok } from '../../shared/result'
import type { AccountsChange, VaultStatus } from '../../shared/views'
import type { Contents } from './contents'
import { difference } from './difference'
import type { KeychainHand } from './keychain-hand'
import { noticesOf, type Opening } from './notices'
import { keychainSlots } from './opening'
import type { VaultParts } from './parts'
import type { Queue } from './queue'
import { createSession, type Session, type SessionStart } from './session'
import { type Slot, slotViews } from './slots'
import type { Store } from './store'
import { timeOffsetOf } from './time-offset'

/** Several changes in the folder come together; one look is enough. */
const lookAfter = 100

export interface Inside {
  session(): Session | null
  enter(start: SessionStart, opening: Opening): void
  /** Ends the session; `told` runs when it is over and its secrets are not wiped yet. */
  leave(told: (slots: readonly Slot[]) => void): void
  /** Ends when the vault is locked or closed; for key derivation on behalf of an open vault. */
  whileOpen(): AbortSignal
  endWork(): void
}

interface InsideEvents {
  status(status: VaultStatus): void
  accounts(change: AccountsChange): void
  /** The vault has another content or other keys than a moment ago, by a save here or elsewhere. */
  saved(): void
}

export function createInside(
  parts: VaultParts,
  store: Store,
  queue: Queue,
  hand: KeychainHand,
  events: InsideEvents,
): Inside {
  const { clock, log, demo = false } = parts
  let session: Session | null = null
  let opening: Opening = { rolledBack: null, anotherVault: false, keychainChanged: null }
  let work = new AbortController()
  let unwatch = () => {}

  const show = () => {
    if (session === null) return
    const contents = session.contents()
    const { accounts, trash } = contents
    events.status({
      kind: 'open',
      slots: slotViews(session.slots()),
      notices: noticesOf(session, opening),
      accounts: accounts.length,
      trash: trash.length,
      demo,
      timeOffset: timeOffsetOf(contents),
    })
  }

  const watch = () => {
    let cancel = () => {}
    const stop = store.watch(() => {
      cancel()
      cancel = clock.after(lookAfter, () => void queue.run(async () => session?.reload()))
    })
    unwatch = () => {
      cancel()
      stop()
    }
  }

  /** Off the opening path: naming the keychain can take as long as asking it. */
  const compareKeychain = (slots: readonly Slot[]) => {
    const mine = session
    const was = keychainSlots(slots)[0]?.backend ?? null
    if (was === null) return
    void hand.backend().then((now) => {
      if (now === null || now === was || session !== mine) return
      opening = { ...opening, keychainChanged: { was, now } }
      show()
    })
  }

  const resume = (mine: Session) =>
    queue.run(async () => {
      const resumed = session === mine ? await mine.resume() : ok(null)
      if (!resumed.ok) log.event('generations-not-resealed', resumed.error.code)
    })

  return {
    session: () => session,
    whileOpen: () => work.signal,
    endWork: () => work.abort(),

    enter: (start, noticed) => {
      opening = noticed
      work = new AbortController()
      const mine = createSession(parts, store, start, {
        changed: (before: Contents) => {
          const change = difference(before.accounts, mine.contents().accounts)
          if (change !== null) events.accounts(change)
          show()
          events.saved()
        },
        itemsDone: hand.forgetItems,
      })
      session = mine
      unwatch()
      watch()
      show()
      compareKeychain(start.slots)
      void resume(mine)
    },

    leave: (told) => {
      const old = session
      if (old === null) return
      session = null
      unwatch()
      work.abort()
      told(old.slots())
      old.wipe()
    },
  }
}
