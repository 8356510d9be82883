// When an automatic backup is made: some time after the last change, once a day looked at again, at quit when one is due, and
// after a failure again with growing pauses. One at a time.

import type { Activity } from '../activity/activity'
import type { SettingsStore } from '../settings'
import type { Vault } from '../vault/vault'
import type { AutomaticBackup, BackupRecord } from './record'
import { proveAgain, removeSurplus, type WritingFault, type WritingParts, writeBackup } from './writing'

export interface KeeperParts extends Omit<WritingParts, 'vault'> {
  readonly vault: WritingParts['vault'] & Pick<Vault, 'identity'>
  readonly settings: Pick<SettingsStore, 'now' | 'backups' | 'rememberBackups'>
  readonly activity: Activity
  /** Something is to be shown differently. */
  readonly tell: () => void
}

export interface Keeper {
  opened(): void
  saved(): void
  locked(): void
  /** A folder was chosen, or they were switched on or off: now, if one is due. */
  again(): Promise<void>
  working(): boolean
  /** At quit: a backup that is due, if it takes no longer than this. */
  finish(milliseconds: number): Promise<void>
}

/** Milliseconds. A change follows the other while somebody works; what was done first must not wait for ever. */
const [quiet, longest] = [45_000, 5 * 60_000]
/** The first codes come first. */
const afterOpening = 20_000
const [minute, hour, day] = [60_000, 60 * 60_000, 24 * 60 * 60_000]

export function createKeeper(parts: KeeperParts): Keeper {
  const { vault, clock, settings } = parts
  let cancel = () => {}
  let changedAt: number | null = null
  let pause = 0
  let running: Promise<void> | null = null

  const book = (milliseconds: number) => {
    cancel()
    cancel = clock.after(milliseconds, () => void look())
  }
  const remember = (vaultId: string, change: Partial<BackupRecord>) =>
    settings.rememberBackups(vaultId, { ...settings.backups(vaultId), ...change })

  const due = (): 'write' | 'prove' | null => {
    const is = vault.identity()
    if (is === null || !settings.now().backupAutomatic) return null
    const { folder, automatic: last } = settings.backups(is.vaultId)
    if (folder === null) return null
    const current = last?.generation === is.generation && last.savedAt === is.savedAt
    if (last === null || !current || last.folder !== folder) return 'write'
    const age = clock.now() - last.at
    // Verified in the future: the clock was wrong then.
    return age >= day || age < -minute ? 'prove' : null
  }

  const failed = (vaultId: string, { code }: WritingFault) => {
    // Whether it is due is looked at again when it is open.
    if (code === 'locked') return
    const { failure } = settings.backups(vaultId)
    if (failure?.code !== code) {
      remember(vaultId, { failure: { code, since: clock.now(), hushed: false } })
    }
    pause = pause === 0 ? minute : Math.min(hour, pause * 2)
  }

  const succeeded = async (vaultId: string, automatic: AutomaticBackup) => {
    pause = 0
    remember(vaultId, { automatic, failure: null })
    await removeSurplus(parts, vaultId, automatic, settings.now().backupsKept)
  }

  const run = async (what: 'write' | 'prove'): Promise<void> => {
    const is = vault.identity()
    const { folder, automatic: last } = settings.backups(is?.vaultId ?? '')
    if (is === null || folder === null) return
    changedAt = null
    if (what === 'prove' && last !== null) {
      const proved = await proveAgain(parts, last)
      if (proved.ok) return succeeded(is.vaultId, proved.value)
    }
    const made = await writeBackup(parts, folder, last)
    if (!made.ok) return failed(is.vaultId, made.error)
    parts.activity.record({ kind: 'backed-up', accounts: made.value.accounts })
    await succeeded(is.vaultId, made.value)
  }

  const look = (): Promise<void> => {
    if (running !== null) return running
    const what = due()
    if (what === null) {
      if (vault.identity() !== null) book(hour)
      // A reminder may have become due.
      parts.tell()
      return Promise.resolve()
    }
    running = run(what).finally(() => {
      running = null
      if (vault.identity() !== null) book(pause > 0 ? pause : changedAt !== null ? quiet : hour)
      parts.tell()
    })
    parts.tell()
    return running
  }

  return {
    working: () => running !== null,
    opened: () => {
      const is = vault.identity()
      if (is !== null && settings.backups(is.vaultId).since === 0)
        remember(is.vaultId, { since: clock.now() })
      pause = 0
      changedAt = null
      book(afterOpening)
    },
    saved: () => {
      changedAt ??= clock.monotonic()
      // A failed one waits for its own time, and one that is being made books the next.
      if (pause > 0 || running !== null) return
      book(Math.max(0, Math.min(quiet, changedAt + longest - clock.monotonic())))
    },
    locked: () => {
      cancel()
      pause = 0
    },
    again: async () => {
      await running
      pause = 0
      await look()
    },
    finish: async (milliseconds) => {
      cancel()
      if (running === null && (due() !== 'write' || pause > 0)) return
      let enough = () => {}
      const patience = new Promise<void>((resolve) => {
        enough = clock.after(milliseconds, resolve)
      })
      await Promise.race([look(), patience])
      enough()
      cancel()
    },
  }
}
