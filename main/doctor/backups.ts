// What the doctor says of backups: what the settings remember, and whether the newest one still lies in its folder.

import { join } from 'node:path'
import { type AutomaticBackup, lastVerified } from '../backups/record'
import { daysSince, isOld } from '../backups/view'
import type { Files } from '../platform/platform'
import { lookAtBackups } from '../settings-file'
import type { DoctorParts } from './check-up'
import type { Finding } from './finding'

type BackupsFinding = Extract<Finding, { readonly check: 'backups' }>

export async function checkBackups({
  files,
  place,
  clock,
}: Pick<DoctorParts, 'files' | 'place' | 'clock'>): Promise<BackupsFinding> {
  const { settings, record } = await lookAtBackups(files, place.settings)
  const { folder, failure, automatic } = record
  const last = lastVerified(record)
  const found = { verifiedAt: last?.at ?? null, accounts: last?.accounts ?? null, folder }
  const on = settings.backupAutomatic && folder !== null
  const fault = on && failure !== null ? { code: failure.code } : on ? await missing(files, automatic) : null
  const days = last === null ? null : daysSince(last.at, clock.now())
  const old = days !== null && isOld(days, settings.backupReminderDays)
  const state = fault !== null ? 'failed' : last === null ? 'none' : old ? 'old' : on ? 'recent' : 'off'
  return { check: 'backups', state, ...found, fault }
}

async function missing(files: Files, last: AutomaticBackup | null): Promise<BackupsFinding['fault']> {
  if (last === null || (await files.info(join(last.folder, last.file))) !== null) return null
  const gone = (await files.info(last.folder)) === null
  return { code: gone ? 'backup-folder-gone' : 'backup-folder-other' }
}
