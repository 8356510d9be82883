// The lock: why it fell, how long to wait after a wrong passphrase, and getting ready for the next one.

import type { LockRulesView, LockView } from '../locking'
import { command, nothing } from './command'

export const lockingCommands = {
  lockView: command<LockView>()(nothing, 'always'),
  lockRules: command<LockRulesView>()(nothing, 'open'),
  /** Somebody begins to type a passphrase: what works it out is started meanwhile. */
  prepareUnlock: command<null>()(nothing, 'always'),
} as const
