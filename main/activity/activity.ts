// What the rest of the program asks of the log of what was done with the vault. Types only.

import type { ActivityEvent, FailedUnlocks, LoggedEvent } from '../../shared/activity'
import type { Fault } from '../../shared/errors'
import type { Result } from '../../shared/result'
import type { Used } from './record'

export type { ActivityEvent } from '../../shared/activity'

export interface Activity {
  /**
   * Returns at once; nothing that a person does ever waits for the log. A lock is written down when it happens: its
   * event, recorded before, only says why. Of a locked vault nothing but failed unlocks is kept, as time and count.
   */
  record(event: ActivityEvent): void
}

/** The log as its own screen needs it; empty while the vault is not open. */
export interface ActivityLog extends Activity {
  /** Newest first; waits until the file is read. */
  events(): Promise<readonly LoggedEvent[]>
  /** How often each account was copied or typed here, and when last; empty while that is not counted. */
  usage(): ReadonlyMap<string, Used>
  /** Since the vault was last open; null once it has been told. */
  failedUnlocks(): FailedUnlocks | null
  failuresTold(): void
  /** Accounts used last, newest first. */
  keepRecent(ids: readonly string[]): void
  clear(what: 'log' | 'usage'): Promise<Result<null, Fault>>
  /** Of these accounts; null = of all. */
  forgetUsage(ids: readonly string[] | null): Promise<Result<null, Fault>>
  /** Waits for what is being written. */
  settled(): Promise<void>
}
