// The bridge's twin: what is well with the vault and what is not, and the log of what was done with it.

import type { ActivityEvent } from '../../shared/activity'
import type { healthCommands } from '../../shared/commands/health'
import type { Bridge } from '../../shared/contract'
import type { HealthFinding } from '../../shared/health'
import { ok } from '../../shared/result'

type Commands = keyof typeof healthCommands

const findings: readonly HealthFinding[] = [
  { check: 'spare-slot', grade: 'act', slots: [] },
  {
    check: 'shared-secrets',
    grade: 'act',
    groups: [
      { ids: ['a1', 'a12'], bits: null },
      { ids: ['a4', 'a6', 'a10'], bits: null },
    ],
  },
  { check: 'short-secrets', grade: 'know', groups: [{ ids: ['a9'], bits: 64 }] },
  { check: 'unconfirmed', grade: 'know', groups: [{ ids: ['a2'], bits: null }] },
  { check: 'backup', grade: 'know', at: null },
  { check: 'keychain', grade: 'fine', state: 'works', backend: 'GNOME Keyring' },
  { check: 'clock', grade: 'fine', wrong: false, offset: 0 },
  { check: 'trash', grade: 'fine', count: 3 },
]

const hour = 3_600_000
const done: readonly ActivityEvent[] = [
  { kind: 'copied', id: 'a1' },
  { kind: 'unlocked', slot: 'passphrase' },
  { kind: 'unlock-failed', count: 3 },
  { kind: 'locked', why: 'idle' },
  { kind: 'exported', format: 'aegis', accounts: 13 },
  { kind: 'secret-shown', id: 'a3' },
  { kind: 'imported', accounts: 9 },
  { kind: 'slot-made', slot: 'recovery' },
]

export function createFakeHealth(): Pick<Bridge, Commands> {
  return {
    health: async () => ok(findings),
    confirmAccount: async () => ok(null),
    activity: async () => ok(done.map((event, at) => ({ ...event, at: Date.now() - at * 5 * hour }))),
    clearActivity: async () => ok(null),
    failedUnlocks: async () => ok(null),
    failedUnlocksTold: async () => ok(null),
  }
}
