// The bridge's twin: what is well with the vault and what is not, and the log of what was done with it.

import type { Bridge } from '../../shared/contract'
import { ok } from '../../shared/result'

type Commands =
  | 'health'
  | 'confirmAccount'
  | 'activity'
  | 'clearActivity'
  | 'failedUnlocks'
  | 'failedUnlocksTold'

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
