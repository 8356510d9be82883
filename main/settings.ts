// Loads, saves and announces the settings, and keeps what the computer remembers beside them: the window's place
// and the highest generation seen of each vault. A settings file that cannot be read is set aside, never overwritten.

import { defaultSettings, readSettings, type Settings, type SettingsChange } from '../shared/settings'
import type { Clock, Files, Log, WindowBounds } from './platform/platform'
import { replaceFile } from './replace-file'
import { defaultHotkeys, type HotkeySet, readSet } from './shell/hotkeys'
import type { QuickPlace } from './shell/quick-window'
import type { VaultMemory } from './vault/vault'

const largest = 1024 * 1024
/** Saved this long after the last change, so that moving a window is one write. */
const patience = 400

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
  /** Accounts that were used last, newest first. */
  recent(): readonly string[]
  rememberRecent(ids: readonly string[]): void
  /** Writes at once what still waits. */
  flush(): Promise<void>
}

interface Stored {
  readonly settings: Settings
  readonly window: WindowBounds | null
  readonly quick: QuickPlace | null
  readonly hotkeys: HotkeySet | null
  readonly recent: readonly string[]
  readonly seen: Readonly<Record<string, number>>
  readonly lastVault: string | null
}

const nothingStored: Stored = {
  settings: defaultSettings,
  ...{ window: null, quick: null, hotkeys: null, recent: [], seen: {}, lastVault: null },
}

const notRead = { ok: false, error: { code: 'settings-not-read' } } as const

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
  return { ...before, ...rest, seen, settings: readSettings({ ...before.settings, ...settings }) }
}

export async function loadSettings(parts: {
  readonly files: Files
  readonly clock: Clock
  readonly log: Log
  readonly path: string
}): Promise<SettingsStore> {
  const { files, clock, log, path } = parts
  let stored = (await read(files, path, clock)) ?? nothingStored
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
    const before = await read(files, path, clock)
    if (before === null) return false
    const shown = JSON.stringify(stored.settings)
    stored = onTopOf(before === nothingStored ? stored : before, pending)
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
      const bytes = new TextEncoder().encode(`${JSON.stringify({ version: 1, ...stored }, null, 2)}\n`)
      const done = readable ? await replaceFile(files, path, bytes) : notRead
      if (done.ok) return
      log.event('settings-not-saved', done.error.code)
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
    quickPlace: () => stored.quick,
    rememberQuick: (quick) => update({ quick }),
    hotkeys: () => stored.hotkeys,
    rememberHotkeys: (hotkeys) => update({ hotkeys }),
    recent: () => stored.recent,
    rememberRecent: (recent) => update({ recent }),
    seen: (vaultId) => stored.seen[vaultId] ?? 0,
    lastVaultId: () => stored.lastVault,
    remember: (vaultId, generation) => {
      if (stored.lastVault === vaultId && (stored.seen[vaultId] ?? 0) >= generation) return
      const highest = Math.max(generation, stored.seen[vaultId] ?? 0)
      update({ lastVault: vaultId, seen: { ...stored.seen, [vaultId]: highest } })
    },
    flush: write,
  }
}

/** The keys that the program would register, without opening the settings: even unreadable ones stay where they are. */
export async function lookAtHotkeys(files: Pick<Files, 'read'>, path: string): Promise<HotkeySet> {
  const bytes = await files.read(path, largest)
  const stored = bytes.ok && bytes.value !== null ? parse(bytes.value)?.['hotkeys'] : undefined
  return isRecord(stored) ? readSet(stored) : defaultHotkeys
}

/** null: there is a file that cannot be read now. What can be read and makes no sense is set aside. */
async function read(files: Files, path: string, clock: Clock): Promise<Stored | null> {
  const bytes = await files.read(path, largest)
  const senseless = !bytes.ok && bytes.error.code === 'too-large'
  if (!bytes.ok && !senseless) return null
  if (bytes.ok && bytes.value === null) return nothingStored
  const raw = bytes.ok && bytes.value !== null ? parse(bytes.value) : null
  if (raw === null) {
    const aside = await files.rename(path, `${path}.unreadable-${clock.now()}`)
    return aside.ok ? nothingStored : null
  }
  return {
    settings: readSettings(raw['settings']),
    window: readBounds(raw['window']),
    quick: readPlace(raw['quick']),
    hotkeys: isRecord(raw['hotkeys']) ? readSet(raw['hotkeys']) : null,
    recent: readIds(raw['recent']),
    seen: readSeen(raw['seen']),
    lastVault: typeof raw['lastVault'] === 'string' ? raw['lastVault'] : null,
  }
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

function readIds(raw: unknown): readonly string[] {
  if (!Array.isArray(raw)) return []
  return raw.filter((id): id is string => typeof id === 'string' && id.length <= 64).slice(0, 50)
}

function readSeen(raw: unknown): Record<string, number> {
  if (!isRecord(raw)) return {}
  const entries = Object.entries(raw).filter((entry): entry is [string, number] =>
    Number.isSafeInteger(entry[1]),
  )
  return Object.fromEntries(entries.slice(-100))
}
