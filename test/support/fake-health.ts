// The bridge's twin: what is well with the vault and what is not, and the log of what was done with it.

import type { healthCommands } from '../../shared/commands/health'
import type { Bridge } from '../../shared/contract'
import { ok } from '../../shared/result'

type Commands = keyof typeof healthCommands

export function createFakeHealth(): Pick<Bridge, Commands> {
  return {
    health: async () => ok([]),
    confirmAccount: async () => ok(null),
    activity: async () => ok([]),
    clearActivity: async () => ok(null),
    failedUnlocks: async () => ok(null),
    failedUnlocksTold: async () => ok(null),
  }
}
