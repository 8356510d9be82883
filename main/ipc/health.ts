// What is well with the vault and what is not, and the log of what was done with it.

import type { healthCommands } from '../../shared/commands/health'
import { ok } from '../../shared/result'
import type { Handlers } from './register'
import type { Services } from './services'

type Commands = keyof typeof healthCommands

export function healthHandlers({ health, vault, activity }: Services): Pick<Handlers, Commands> {
  return {
    health: () => health.findings(),
    confirmAccount: ({ id }) => vault.confirmAccount(id),
    activity: async () => ok(await activity.events()),
    clearActivity: ({ what }) => activity.clear(what),
    failedUnlocks: () => ok(activity.failedUnlocks()),
    failedUnlocksTold: () => {
      activity.failuresTold()
      return ok(null)
    },
  }
}
