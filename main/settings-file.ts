// The settings file as it lies on the disk: what is in it, read with care. Whatever is absent or wrong takes its default.

import { dirname } from 'node:path'
import { defaultSettings, readSettings, type Settings } from '../shared/settings'
import { type BackupRecord, noRecord, readRecords } from './backups/record'
import type { Clock, Files, WindowBounds } from './platform/platform'
import { defaultHotkeys, type HotkeySet, readSet } from './shell/hotkeys'
import type { QuickPlace } from './shell/quick-window'
import type { ClockRun } from './shell/trash-keeper'

const largest = 1024 * 1024
/** A guessing program could count for ever. */
export const mostFailures = 1_000_000

export interface Failures {
  readonly count: number
  /** Milliseconds since 1970. */
  readonly last: number
}

/** The settings, and what this computer remembers beside them. */
export interface Stored {
  readonly settings: Settings
  readonly window: WindowBounds | null
  readonly mini: WindowBounds | null
  readonly quick: QuickPlace | null
  readonly hotkeys: HotkeySet | null
  readonly failures: Failures | null
  readonly seen: Readonly<Record<string, number>>
  readonly lastVault: string | null
  readonly remindFrom: number
  readonly clockRun: ClockRun | null
  readonly backups: Readonly<Record<string, BackupRecord>>
}

const nothingStored: Stored = {
  settings: defaultSettings,
  ...{ window: null, mini: null, quick: null, hotkeys: null, failures: null, seen: {}, lastVault: null },
  ...{ remindFrom: 0, clockRun: null, backups: {} },
}

export interface Found {
  readonly stored: Stored
  /** It says more than it should by now, and wants to be written again. */
  readonly outdated: boolean
}

/** There is no file, or none that makes sense. */
export const nothingFound: Found = { stored: nothingStored, outdated: false }

/** The keys that the program would register, without opening the settings: even unreadable ones stay where they are. */
export async function lookAtHotkeys(files: Pick<Files, 'read'>, path: string): Promise<HotkeySet> {
  const bytes = await files.read(path, largest)
  const stored = bytes.ok && bytes.value !== null ? parse(bytes.value)?.['hotkeys'] : undefined
  return isRecord(stored) ? readSet(stored) : defaultHotkeys
}

/** What the settings say of backups, without opening them: of the vault that was open here last. */
export async function lookAtBackups(
  files: Pick<Files, 'read'>,
  path: string,
): Promise<{ readonly settings: Settings; readonly record: BackupRecord }> {
  const bytes = await files.read(path, largest)
  const raw = bytes.ok && bytes.value !== null ? parse(bytes.value) : null
  const last = raw?.['lastVault']
  const records = readRecords(raw?.['backups'], dirname(path))
  const record = typeof last === 'string' ? records[last] : undefined
  return { settings: readSettings(raw?.['settings']), record: record ?? noRecord }
}

/** null: there is a file that cannot be read now. What can be read and makes no sense is set aside. */
export async function readSettingsFile(
  { files, clock }: { readonly files: Files; readonly clock: Pick<Clock, 'now'> },
  path: string,
): Promise<Found | null> {
  const bytes = await files.read(path, largest)
  const senseless = !bytes.ok && bytes.error.code === 'too-large'
  if (!bytes.ok && !senseless) return null
  if (bytes.ok && bytes.value === null) return nothingFound
  const raw = bytes.ok && bytes.value !== null ? parse(bytes.value) : null
  if (raw === null) {
    const aside = await files.rename(path, `${path}.unreadable-${clock.now()}`)
    return aside.ok ? nothingFound : null
  }
  const stored: Stored = {
    settings: readSettings(raw['settings']),
    window: readBounds(raw['window']),
    mini: readBounds(raw['mini']),
    quick: readPlace(raw['quick']),
    hotkeys: isRecord(raw['hotkeys']) ? readSet(raw['hotkeys']) : null,
    failures: readFailures(raw['failures']),
    seen: readSeen(raw['seen']),
    lastVault: typeof raw['lastVault'] === 'string' ? raw['lastVault'] : null,
    remindFrom: typeof raw['remindFrom'] === 'number' ? raw['remindFrom'] : 0,
    clockRun: readRun(raw['clockRun']),
    backups: readRecords(raw['backups'], dirname(path)),
  }
  return { stored, outdated: 'recent' in raw }
}

function parse(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const raw: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isRecord(raw) ? raw : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readBounds(raw: unknown): WindowBounds | null {
  if (!isRecord(raw)) return null
  const { x, y, width, height } = raw
  const all = [x, y, width, height].every((n) => Number.isInteger(n) && Math.abs(Number(n)) <= 100_000)
  return all ? { x: Number(x), y: Number(y), width: Number(width), height: Number(height) } : null
}

function readPlace(raw: unknown): QuickPlace | null {
  if (!isRecord(raw)) return null
  const { across, down } = raw
  const right = (part: unknown): part is number => typeof part === 'number' && part >= 0 && part <= 1
  return right(across) && right(down) ? { across, down } : null
}

function readRun(raw: unknown): ClockRun | null {
  if (!isRecord(raw)) return null
  const { since, last } = raw
  const right = (time: unknown): time is number => typeof time === 'number' && Number.isSafeInteger(time)
  return right(since) && right(last) ? { since, last } : null
}

function readFailures(raw: unknown): Failures | null {
  if (!isRecord(raw)) return null
  const { count, last } = raw
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(last)) return null
  return Number(count) > 0 ? { count: Math.min(mostFailures, Number(count)), last: Number(last) } : null
}

function readSeen(raw: unknown): Record<string, number> {
  if (!isRecord(raw)) return {}
  const entries = Object.entries(raw).filter((entry): entry is [string, number] =>
    Number.isSafeInteger(entry[1]),
  )
  return Object.fromEntries(entries.slice(-100))
}
