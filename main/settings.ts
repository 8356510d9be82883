// Loads, saves and announces the settings, and keeps what the computer remembers beside them: the window's place
// and the highest generation seen of each vault. A settings file that cannot be read is set aside, never overwritten.

import { defaultSettings, readSettings, type Settings, type SettingsChange } from '../shared/settings'
import { type BackupRecord, noRecord, readRecords } from './backups/record'
import type { Clock, Files, Log, WindowBounds } from './platform/platform'
import { replaceFile } from './replace-file'
import { defaultHotkeys, type HotkeySet, readSet } from './shell/hotkeys'
import type { QuickPlace } from './shell/quick-window'
import type { ClockRun } from './shell/trash-keeper'
import type { VaultMemory } from './vault/vault'

const largest = 1024 * 1024
/** Saved this long after the last change, so that moving a window is one write. */
const patience = 400
/** A guessing program could count for ever. */
const mostFailures = 1_000_000

export interface SettingsStore extends VaultMemory {
  now(): Settings
  change(change: SettingsChange): void
  onChange(listener: (settings: Settings) => void): void
  windowBounds(): WindowBounds | null
  rememberWindow(bounds: WindowBounds): void
  quickPlace(): QuickPlace | null
  rememberQuick(place: QuickPlace): void
  /** Keys for the whole desktop; null = nobody ever chose. */
  hotkeys(): HotkeySet | null
  rememberHotkeys(set: HotkeySet): void
  /** Until then nobody is reminded of a missing second key; milliseconds since 1970, 0 = at once. */
  remindedFrom(): number
  remindFrom(time: number): void
  /** Looks at this computer's clock without a jump between them; null = never looked. */
  clockRun(): ClockRun | null
  rememberClockRun(run: ClockRun): void
  /** Wrong passphrases and recovery keys since the vault was last open: all that a locked vault writes down of them. */
  noteFailures(count: number, at: number): void
  /** Forgets them as it tells. */
  takeFailures(): Failures | null
  /** What is known of a vault's backups. */
  backups(vaultId: string): BackupRecord
  rememberBackups(vaultId: string, record: BackupRecord): void
  /** Writes at once what still waits. */
  flush(): Promise<void>
}

export interface Failures {
  readonly count: number
  /** Milliseconds since 1970. */
  readonly last: number
}

interface Stored {
  readonly settings: Settings
  readonly window: WindowBounds | null
  readonly quick: QuickPlace | null
  readonly hotkeys: HotkeySet | null
  readonly failures: Failures | null
  readonly seen: Readonly<Record<string, number>>
  readonly lastVault: string | null
  readonly remindFrom: number
  readonly clockRun: ClockRun | null
  readonly backups: Readonly<Record<string, BackupRecord>>
}

export async function loadSettings(parts: {
  readonly files: Files
  readonly clock: Clock
  readonly log: Log
  readonly path: string
}): Promise<SettingsStore> {
  const { files, clock, log, path } = parts
  const found = await read(files, path, clock)
  let { stored } = found
  let dirty = false
  let cancel: (() => void) | null = null
  let writing: Promise<void> = Promise.resolve()
  const listeners = new Set<(settings: Settings) => void>()

  const write = () => {
    cancel?.()
    cancel = null
    if (!dirty) return writing
    dirty = false
    const bytes = new TextEncoder().encode(`${JSON.stringify({ version: 1, ...stored }, null, 2)}\n`)
    writing = writing.then(async () => {
      const done = await replaceFile(files, path, bytes)
      if (!done.ok) log.event('settings-not-saved', done.error.code)
    })
    return writing
  }

  const update = (change: Partial<Stored>) => {
    stored = { ...stored, ...change }
    dirty = true
    cancel?.()
    cancel = clock.after(patience, () => void write())
  }

  // Accounts used last lay here once; they say too much beside a locked vault (main/activity/).
  if (found.outdated) update({})

  return {
    now: () => stored.settings,
    change: (change) => {
      update({ settings: readSettings({ ...stored.settings, ...change }) })
      for (const listener of listeners) listener(stored.settings)
    },
    onChange: (listener) => {
      listeners.add(listener)
    },
    windowBounds: () => stored.window,
    rememberWindow: (window) => update({ window }),
    quickPlace: () => stored.quick,
    rememberQuick: (quick) => update({ quick }),
    hotkeys: () => stored.hotkeys,
    rememberHotkeys: (hotkeys) => update({ hotkeys }),
    remindedFrom: () => stored.remindFrom,
    remindFrom: (remindFrom) => update({ remindFrom }),
    noteFailures: (count, last) =>
      update({ failures: { count: Math.min(mostFailures, (stored.failures?.count ?? 0) + count), last } }),
    takeFailures: () => {
      const { failures } = stored
      if (failures !== null) update({ failures: null })
      return failures
    },
    seen: (vaultId) => stored.seen[vaultId] ?? 0,
    lastVaultId: () => stored.lastVault,
    remember: (vaultId, generation) => {
      if (stored.lastVault === vaultId && (stored.seen[vaultId] ?? 0) >= generation) return
      const highest = Math.max(generation, stored.seen[vaultId] ?? 0)
      update({ lastVault: vaultId, seen: { ...stored.seen, [vaultId]: highest } })
    },
    clockRun: () => stored.clockRun,
    rememberClockRun: (clockRun) => update({ clockRun }),
    backups: (vaultId) => stored.backups[vaultId] ?? noRecord,
    rememberBackups: (vaultId, record) => update({ backups: { ...stored.backups, [vaultId]: record } }),
    flush: write,
  }
}

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
  const records = readRecords(raw?.['backups'])
  const record = typeof last === 'string' ? records[last] : undefined
  return { settings: readSettings(raw?.['settings']), record: record ?? noRecord }
}

async function read(
  files: Files,
  path: string,
  clock: Clock,
): Promise<{ readonly stored: Stored; readonly outdated: boolean }> {
  const none = {
    window: null,
    quick: null,
    hotkeys: null,
    failures: null,
    seen: {},
    lastVault: null,
    remindFrom: 0,
    clockRun: null,
    backups: {},
  }
  const empty: Stored = { settings: defaultSettings, ...none }
  const bytes = await files.read(path, largest)
  if (!bytes.ok || bytes.value === null) return { stored: empty, outdated: false }
  const raw = parse(bytes.value)
  if (raw === null) {
    await files.rename(path, `${path}.unreadable-${clock.now()}`)
    return { stored: empty, outdated: false }
  }
  const stored = {
    settings: readSettings(raw['settings']),
    window: readBounds(raw['window']),
    quick: readPlace(raw['quick']),
    hotkeys: isRecord(raw['hotkeys']) ? readSet(raw['hotkeys']) : null,
    failures: readFailures(raw['failures']),
    seen: readSeen(raw['seen']),
    lastVault: typeof raw['lastVault'] === 'string' ? raw['lastVault'] : null,
    remindFrom: typeof raw['remindFrom'] === 'number' ? raw['remindFrom'] : 0,
    clockRun: readRun(raw['clockRun']),
    backups: readRecords(raw['backups']),
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
