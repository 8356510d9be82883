// Loads, saves and announces the settings, and keeps what the computer remembers beside them: the window's place
// and the highest generation seen of each vault. A settings file that cannot be read is set aside, never overwritten.

import { dirname } from 'node:path'
import { readSettings, type Settings, type SettingsChange } from '../shared/settings'
import { type BackupRecord, noRecord, recordsIn } from './backups/record'
import type { Clock, Files, Log, WindowBounds } from './platform/platform'
import { replaceFile } from './replace-file'
import { type Failures, mostFailures, nothingFound, readSettingsFile, type Stored } from './settings-file'
import type { HotkeySet } from './shell/hotkeys'
import type { QuickPlace } from './shell/quick-window'
import type { ClockRun } from './shell/trash-keeper'
import type { VaultMemory } from './vault/vault'

/** Saved this long after the last change, so that moving a window is one write. */
const patience = 400

export interface SettingsStore extends VaultMemory {
  now(): Settings
  change(change: SettingsChange): void
  onChange(listener: (settings: Settings) => void): void
  windowBounds(): WindowBounds | null
  rememberWindow(bounds: WindowBounds): void
  miniBounds(): WindowBounds | null
  rememberMini(window: WindowBounds): void
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

/** What was changed here and is not in the file yet. */
interface Pending {
  readonly settings: SettingsChange
  readonly rest: Partial<Stored>
}

const nothingPending: Pending = { settings: {}, rest: {} }

function onTopOf(before: Stored, { settings, rest }: Pending): Stored {
  const seen = { ...before.seen }
  for (const [id, generation] of Object.entries(rest.seen ?? {}))
    seen[id] = Math.max(generation, seen[id] ?? 0)
  const backups = { ...before.backups, ...rest.backups }
  return { ...before, ...rest, seen, backups, settings: readSettings({ ...before.settings, ...settings }) }
}

export async function loadSettings(parts: {
  readonly files: Files
  readonly clock: Clock
  readonly log: Log
  readonly path: string
}): Promise<SettingsStore> {
  const { files, clock, log, path } = parts
  const found = (await readSettingsFile(parts, path)) ?? nothingFound
  let { stored } = found
  let pending = nothingPending
  let dirty = false
  let cancel: (() => void) | null = null
  let writing: Promise<void> = Promise.resolve()
  const listeners = new Set<(settings: Settings) => void>()
  const tell = () => {
    for (const listener of listeners) listener(stored.settings)
  }

  /**
   * Only what was changed here, on top of what the file says now: another process may have written it since. false: it
   * cannot be read (a disk that fails, no permission), and stays as it is for as long.
   */
  const catchUp = async (): Promise<boolean> => {
    const before = await readSettingsFile(parts, path)
    if (before === null) return false
    const shown = JSON.stringify(stored.settings)
    stored = onTopOf(before === nothingFound ? stored : before.stored, pending)
    if (JSON.stringify(stored.settings) !== shown) tell()
    return true
  }

  const write = () => {
    cancel?.()
    cancel = null
    if (!dirty) return writing
    dirty = false
    writing = writing.then(async () => {
      const readable = await catchUp()
      const mine = pending
      pending = nothingPending
      const whole = { version: 1, ...stored, backups: recordsIn(dirname(path), stored.backups) }
      const bytes = new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`)
      const done = readable ? await replaceFile(files, path, bytes) : null
      if (done?.ok) return
      if (done === null) log.event('settings-not-read')
      else log.event('settings-not-saved', done.error.code)
      pending = {
        settings: { ...mine.settings, ...pending.settings },
        rest: { ...mine.rest, ...pending.rest },
      }
      // The next change, or the end of the program, tries again.
      dirty = true
    })
    return writing
  }

  const update = (change: Partial<Stored>) => {
    stored = { ...stored, ...change }
    pending = { ...pending, rest: { ...pending.rest, ...change } }
    dirty = true
    cancel?.()
    cancel = clock.after(patience, () => void write())
  }

  // Accounts used last lay here once; they say too much beside a locked vault (main/activity/).
  if (found.outdated) update({})

  return {
    now: () => stored.settings,
    change: (change) => {
      pending = { ...pending, settings: { ...pending.settings, ...change } }
      update({ settings: readSettings({ ...stored.settings, ...change }) })
      tell()
    },
    onChange: (listener) => {
      listeners.add(listener)
    },
    windowBounds: () => stored.window,
    rememberWindow: (window) => update({ window }),
    miniBounds: () => stored.mini,
    rememberMini: (mini) => update({ mini }),
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
