// What this computer remembers of a vault's backups, kept in the settings: the folder, the last ones that were verified,
// and how the last try failed. Read with care: a person may have edited the file.

import { relative, resolve, sep } from 'node:path'
import type { BackupFault, DiskFault } from '../../shared/errors'

const failureCodes = [
  ...(['disk-full', 'disk-read-only', 'disk-no-permission', 'disk-too-many-files', 'disk-io'] as const),
  ...(['disk-busy', 'save-not-verified', 'backup-folder-gone', 'backup-folder-other'] as const),
  ...(['backup-not-verified', 'backup-needs-key', 'backup-unreadable'] as const),
] as const satisfies readonly (DiskFault | BackupFault)['code'][]
export type FailureCode = (typeof failureCodes)[number]

/** A backup that was opened from the disk and held what was sealed. */
export interface Verified {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly accounts: number
}

export interface AutomaticBackup extends Verified {
  readonly folder: string
  /** The name of the file in it. */
  readonly file: string
  /** Of the vault when it was sealed. */
  readonly generation: number
  readonly savedAt: number
}

export interface Failure {
  readonly code: FailureCode
  /** Milliseconds since 1970: since when it has failed in this way. */
  readonly since: number
  /** The person has put the remark about it away. */
  readonly hushed: boolean
}

export interface BackupRecord {
  /** Since when this computer knows the vault; milliseconds since 1970, 0 = not yet. */
  readonly since: number
  /** For automatic backups; an absolute path. The settings name one in their own folder from there (`recordsIn`). */
  readonly folder: string | null
  readonly automatic: AutomaticBackup | null
  readonly byHand: Verified | null
  readonly failure: Failure | null
}

export const noRecord: BackupRecord = {
  ...{ since: 0, folder: null, automatic: null, byHand: null, failure: null },
}

/** The newer of the two kinds. */
export function lastVerified({ automatic, byHand }: BackupRecord): Verified | null {
  if (automatic === null || byHand === null) return automatic ?? byHand
  return automatic.at >= byHand.at ? automatic : byHand
}

/** `base`: the folder of the settings file. */
export function readRecords(raw: unknown, base: string): Readonly<Record<string, BackupRecord>> {
  const entries = Object.entries(members(raw) ?? {}).filter(([id]) => /^[0-9a-f-]{1,64}$/i.test(id))
  return Object.fromEntries(entries.slice(-100).map(([id, record]) => [id, readRecord(record, base)]))
}

/** As a settings file in `base` has them: the two can be moved together, to another computer too. */
export function recordsIn(base: string, records: Readonly<Record<string, BackupRecord>>): typeof records {
  const from = (folder: string) => {
    const way = relative(base, folder)
    return way === '..' || way.startsWith(`..${sep}`) || way === folder
      ? folder
      : `./${way.split(sep).join('/')}`
  }
  const record = ({ folder, automatic, ...rest }: BackupRecord): BackupRecord => ({
    ...rest,
    folder: folder === null ? null : from(folder),
    automatic: automatic === null ? null : { ...automatic, folder: from(automatic.folder) },
  })
  return Object.fromEntries(Object.entries(records).map(([id, one]) => [id, record(one)]))
}

function readRecord(raw: unknown, base: string): BackupRecord {
  const record = members(raw) ?? {}
  const { folder } = record
  return {
    since: moment(record['since']) ?? 0,
    folder: isPath(folder) ? whole(folder, base) : null,
    automatic: readAutomatic(record['automatic'], base),
    byHand: readVerified(record['byHand']),
    failure: readFailure(record['failure']),
  }
}

function readVerified(raw: unknown): Verified | null {
  const at = moment(members(raw)?.['at'])
  const accounts = moment(members(raw)?.['accounts'])
  return at === null || accounts === null ? null : { at, accounts }
}

function readAutomatic(raw: unknown, base: string): AutomaticBackup | null {
  const verified = readVerified(raw)
  const { folder, file, generation, savedAt } = members(raw) ?? {}
  const numbers = { generation: moment(generation), savedAt: moment(savedAt) }
  if (verified === null || !isPath(folder) || typeof file !== 'string' || /[/\\]/.test(file)) return null
  if (numbers.generation === null || numbers.savedAt === null) return null
  return {
    ...verified,
    folder: whole(folder, base),
    file,
    generation: numbers.generation,
    savedAt: numbers.savedAt,
  }
}

const whole = (folder: string, base: string) => (folder.startsWith('./') ? resolve(base, folder) : folder)

function readFailure(raw: unknown): Failure | null {
  const { code, since, hushed } = members(raw) ?? {}
  const known = failureCodes.find((one) => one === code)
  const from = moment(since)
  return known === undefined || from === null ? null : { code: known, since: from, hushed: hushed === true }
}

function members(raw: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null
  // Any other object has string names and unknown values.
  return raw as Readonly<Record<string, unknown>>
}

function moment(raw: unknown): number | null {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 ? raw : null
}

function isPath(raw: unknown): raw is string {
  return typeof raw === 'string' && raw !== '' && raw.length <= 4096
}
