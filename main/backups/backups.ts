// Backups as the window and the app see them: the keeper, by hand, the way back, and what is told of them.

import type { BackupsView } from '../../shared/backups'
import type { Proof } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import { windowText } from '../../shared/messages/window'
import { fail, ok, type Result } from '../../shared/result'
import type { Activity } from '../activity/activity'
import type { Intake } from '../intake/intake'
import type { Clock, Dialogs, Files, ImportReader, Kdf, Log, Random } from '../platform/platform'
import type { Prover } from '../prover'
import type { SettingsStore } from '../settings'
import type { Vault } from '../vault/vault'
import { backUpByHand } from './by-hand'
import { createKeeper } from './keeper'
import { type BackupRecord, lastVerified, type Verified } from './record'
import { createRestoring, type Restoring } from './restore'
import { backupsView } from './view'

type Answer<T> = Promise<Result<T, Fault>>

export interface Backups extends Omit<Restoring, 'leave'> {
  /** null while the vault is not open. */
  view(): BackupsView | null
  switchOn(on: boolean): Answer<BackupsView>
  chooseFolder(): Answer<BackupsView>
  retry(): void
  hush(): void
  backUpNow(own: { readonly password: string; readonly proof: Proof } | null): ReturnType<typeof backUpByHand>
  leaveRestore(): void
  /** The newest backup of the open vault that was opened again, made by itself or by hand. */
  lastVerified(): Verified | null
  /** For the app: what happens to the vault. */
  opened(): void
  saved(): void
  locked(): void
  /** At quit; waits this long at most, in milliseconds. */
  finish(milliseconds: number): Promise<void>
}

export function createBackups(parts: {
  readonly vault: Vault
  readonly files: Files
  readonly clock: Clock
  readonly random: Random
  readonly kdf: Kdf
  readonly log: Log
  readonly dialogs: Dialogs
  readonly reader: ImportReader
  readonly intake: Pick<Intake, 'takeFile'>
  readonly prover: Prover
  readonly activity: Activity
  readonly settings: Pick<SettingsStore, 'now' | 'change' | 'backups' | 'rememberBackups'>
  /** The vault's file, which no backup may replace. */
  readonly vaultFile: string
  readonly tell: (view: BackupsView) => void
}): Backups {
  const { vault, settings, clock, dialogs, activity } = parts
  let hushed = false

  const view = (): BackupsView | null => {
    const is = vault.identity()
    if (is === null) return null
    return backupsView({
      settings: settings.now(),
      record: settings.backups(is.vaultId),
      hasKey: hasKey(),
      accounts: vault.accounts().length,
      working: keeper.working(),
      hushed,
      now: clock.now(),
    })
  }
  const tell = () => {
    const now = view()
    if (now !== null) parts.tell(now)
  }
  const keeper = createKeeper({ ...parts, tell })
  const restoring = createRestoring(parts)
  /** A recovery key that nobody typed back may be on no paper. */
  const hasKey = () => vault.slots().some((slot) => slot.kind !== 'keychain' && !slot.unproven)
  const answer = (): Result<BackupsView, Fault> => {
    const now = view()
    if (now === null) return fail({ code: 'locked' })
    parts.tell(now)
    return ok(now)
  }
  const remember = (change: Partial<BackupRecord>) => {
    const is = vault.identity()
    if (is !== null) settings.rememberBackups(is.vaultId, { ...settings.backups(is.vaultId), ...change })
  }
  const record = () => settings.backups(vault.identity()?.vaultId ?? '')

  /** false: the person changed their mind. */
  const pickFolder = async (): Promise<boolean> => {
    const folder = await dialogs.pickFolder(windowText.backup.folder)
    if (folder === null) return false
    const { automatic, failure } = record()
    // Chosen again although its backups are gone: then it begins anew there.
    const anew = automatic?.folder === folder && failure?.code === 'backup-folder-other'
    remember({ folder, failure: null, ...(anew ? { automatic: null } : {}) })
    return true
  }

  return {
    ...restoring,
    view,
    lastVerified: () => lastVerified(record()),
    opened: () => {
      keeper.opened()
      tell()
    },
    saved: () => {
      keeper.saved()
      // Its keys may be others now.
      tell()
    },
    locked: () => {
      keeper.locked()
      restoring.leave()
    },
    finish: keeper.finish,
    leaveRestore: restoring.leave,

    switchOn: async (on) => {
      if (on && !hasKey()) return fail({ code: 'backup-needs-key' })
      if (on && record().folder === null && !(await pickFolder())) return answer()
      settings.change({ backupAutomatic: on })
      if (!on) remember({ failure: null })
      void keeper.again()
      return answer()
    },

    chooseFolder: async () => {
      if (await pickFolder()) void keeper.again()
      return answer()
    },

    retry: () => void keeper.again(),

    hush: () => {
      const { failure } = record()
      if (view()?.notice?.kind === 'failed' && failure !== null)
        remember({ failure: { ...failure, hushed: true } })
      else hushed = true
      tell()
    },

    backUpNow: async (own) => {
      const done = await backUpByHand(parts, own)
      if (!done.ok || done.value === null) return done
      const { accounts } = done.value
      remember({ byHand: { at: clock.now(), accounts } })
      activity.record({ kind: 'backed-up', accounts })
      tell()
      return done
    },

    restore: async (how) => {
      const done = await restoring.restore(how)
      if (done.ok && done.value.changed) {
        activity.record({ kind: 'restored', accounts: done.value.accounts })
      }
      return done
    },
  }
}
