// The health of the vault that is open, looked at when somebody asks.

import type { Fault } from '../../shared/errors'
import type { HealthFinding } from '../../shared/health'
import { fail, ok, type Result } from '../../shared/result'
import { activityPath } from '../activity/file'
import type { Clock, Place, Surroundings } from '../platform/platform'
import type { SettingsStore } from '../settings'
import type { Vault } from '../vault/vault'
import { findingsOf, type VerifiedBackup } from './findings'

export interface Health {
  /** Fault: `locked`. */
  findings(): Promise<Result<readonly HealthFinding[], Fault>>
}

export function createHealth(parts: {
  readonly vault: Pick<Vault, 'status' | 'accounts'>
  readonly settings: Pick<SettingsStore, 'now'>
  readonly clock: Pick<Clock, 'now'>
  readonly place: Place
  readonly modeOf: Surroundings['modeOf']
  readonly lastVerifiedBackup: () => VerifiedBackup | null
}): Health {
  const { vault, settings, clock, place, modeOf, lastVerifiedBackup } = parts

  const modes = async () => {
    const { folder, vault: file, settings: kept, portable } = place
    // A portable file lies in a folder that is not ours to judge.
    const paths = [...(portable ? [] : [folder]), file, `${file}.d`, kept, activityPath(place)]
    const seen = await Promise.all(paths.map(async (path) => ({ path, mode: await modeOf(path) })))
    return seen.flatMap(({ path, mode }) => (mode === null ? [] : [{ path, mode }]))
  }

  return {
    findings: async () => {
      const found = await modes()
      // After the disk was asked: the vault may have been locked meanwhile.
      const status = vault.status()
      if (status.kind !== 'open') return fail({ code: 'locked' })
      const { slots, notices, trash, timeOffset } = status
      return ok(
        findingsOf({
          ...{ slots, notices, trash, timeOffset, modes: found },
          accounts: vault.accounts(),
          now: clock.now(),
          backup: lastVerifiedBackup(),
          backupDays: settings.now().backupReminderDays,
        }),
      )
    },
  }
}
