// What is asked of the keychain beside opening: its name, and the removal of items that open nothing any more.
// Nothing here stops work: a keychain that does not answer is waited for a moment only.

import type { VaultParts } from './parts'
import { keychainEntry } from './slots'

const moment = 2_000

export interface KeychainHand {
  backend(): Promise<string | null>
  /** Every slot that needed these is gone from the vault and from all kept copies. */
  forgetItems(slotIds: readonly string[]): void
  itemsGone(): Promise<void>
}

export function keychainHand({ keychain, clock, log }: VaultParts): KeychainHand {
  let going: Promise<void> = Promise.resolve()
  return {
    backend: async () => (keychain === null ? null : keychain.backend()),
    forgetItems: (slotIds) => {
      if (keychain === null) return
      going = going.then(async () => {
        for (const id of slotIds) {
          const deleted = await keychain.delete(keychainEntry(id))
          if (!deleted.ok) log.event('keychain-item-not-deleted', deleted.error.code)
        }
      })
    },
    itemsGone: async () => {
      let cancel = () => {}
      await Promise.race([going, new Promise<void>((resolve) => (cancel = clock.after(moment, resolve)))])
      cancel()
    },
  }
}
