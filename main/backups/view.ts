// What a window is told of backups, and the one remark about them that stands above the list.

import type { BackupNotice, BackupsView } from '../../shared/backups'
import type { Settings } from '../../shared/settings'
import { type BackupRecord, lastVerified } from './record'

const day = 24 * 60 * 60_000

interface Seen {
  readonly settings: Pick<Settings, 'backupAutomatic' | 'backupReminderDays'>
  readonly record: BackupRecord
  readonly hasKey: boolean
  readonly accounts: number
  readonly working: boolean
  /** The reminder was put away since the program started. */
  readonly hushed: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

export function backupsView(seen: Seen): BackupsView {
  const { settings, record, hasKey, working } = seen
  const { folder, failure, byHand } = record
  const last = lastVerified(record)
  const wanted = settings.backupAutomatic && folder !== null
  return {
    automatic: wanted,
    hasKey,
    folder,
    last: last === null ? null : { at: last.at, accounts: last.accounts, byHand: last === byHand },
    failure: wanted && failure !== null ? { fault: { code: failure.code }, since: failure.since } : null,
    working,
    notice: noticeOf(seen),
  }
}

function noticeOf({ settings, record, accounts, hushed, now }: Seen): BackupNotice | null {
  const { failure, folder, since } = record
  if (settings.backupAutomatic && folder !== null && failure !== null && !failure.hushed) {
    return { kind: 'failed', fault: { code: failure.code } }
  }
  const last = lastVerified(record)
  const days = daysSince(last?.at ?? since, now)
  if (hushed || accounts === 0 || since === 0 || !isOld(days, settings.backupReminderDays)) return null
  return { kind: 'old', days: last === null ? null : days }
}

export const daysSince = (moment: number, now: number) => Math.floor((now - moment) / day)

/** `limit`: 0 = never. */
export const isOld = (days: number, limit: number) => limit > 0 && days >= limit
