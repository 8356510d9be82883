// What is well with the vault and what is not, and the log of what was done with it.

import * as v from 'valibot'
import type { FailedUnlocks, LoggedEvent } from '../activity'
import type { HealthFinding } from '../health'
import { command, id, nothing } from './command'

export const healthCommands = {
  health: command<readonly HealthFinding[]>()(nothing, 'open'),
  /** The site took a code of this account. */
  confirmAccount: command<null>()(v.strictObject({ id }), 'open'),
  /** Newest first. */
  activity: command<readonly LoggedEvent[]>()(nothing, 'open'),
  clearActivity: command<null>()(v.strictObject({ what: v.picklist(['log', 'usage']) }), 'open'),
  /** Of the time while the vault was locked; null once they have been told. */
  failedUnlocks: command<FailedUnlocks | null>()(nothing, 'open'),
  failedUnlocksTold: command<null>()(nothing, 'open'),
} as const
