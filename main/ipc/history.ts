// Kept copies of the vault and what changed between them. Names only: no answer has a place for a secret.

import type { historyCommands } from '../../shared/commands/history'
import type { Handlers } from './register'
import type { Services } from './services'

type Commands = keyof typeof historyCommands

export function historyHandlers({ vault, activity }: Services): Pick<Handlers, Commands> {
  return {
    listCopies: () => vault.copies(),
    copyChanges: ({ copy, against }) => vault.copyChanges(copy, against),
    compareAccount: ({ copy, id }) => vault.compareAccount(copy, id),
    bringBack: async ({ copy, id, way }) => {
      const done = await vault.bringBack(copy, id, way)
      if (done.ok) activity.record({ kind: 'restored', accounts: 1 })
      return done
    },
    restoreCopy: async ({ copy }) => {
      const done = await vault.restoreCopy(copy)
      if (done.ok) activity.record({ kind: 'restored', accounts: done.value.accounts })
      return done
    },
  }
}
