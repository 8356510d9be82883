// The lock as windows ask for it: locking, opening again with the waits after wrong tries, and why it fell.

import type { lockingCommands } from '../../shared/commands/locking'
import { ok } from '../../shared/result'
import type { Handlers } from './register'
import type { Services } from './services'

type Commands = 'lock' | 'unlock' | 'retryKeychain' | keyof typeof lockingCommands

export function lockingHandlers({ locking }: Pick<Services, 'locking'>): Pick<Handlers, Commands> {
  return {
    lock: async () => {
      await locking.lock({ kind: 'asked' })
      return ok(null)
    },
    unlock: ({ slot, text }) => locking.unlock(slot, text),
    retryKeychain: () => locking.retryKeychain(),
    lockView: () => ok(locking.view()),
    lockRules: () => ok(locking.rules()),
    prepareUnlock: () => {
      locking.prepare()
      return ok(null)
    },
  }
}
