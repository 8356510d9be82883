// Everything behind the window, wired once the window is on its way: its page starts in a process of its own, and this
// file, with all that it imports, is read meanwhile (docs/decisions/0014).

import { join } from 'node:path'
import { app } from 'electron'
import { devDependencies, version } from '../package.json'
import { type App, createApp } from './app'
import { fillDemo } from './demo'
import { systemAccent } from './platform/electron/accent'
import { createClipboard } from './platform/electron/clipboard'
import { createDeskParts, keyCommands } from './platform/electron/desk-parts'
import { createDialogs } from './platform/electron/dialogs'
import { createElectronKdf } from './platform/electron/kdf'
import { createElectronImportReader } from './platform/electron/reading'
import { createElectronQrReader } from './platform/electron/scan'
import { createScreens } from './platform/electron/screens'
import { screenshotWhenSettled } from './platform/electron/screenshot'
import type { ElectronWindows } from './platform/electron/windows'
import { createAppData } from './platform/node/app-data'
import type { HandOver } from './platform/node/hand-over'
import { createRandom } from './platform/node/random'
import type { RuntimeFolder } from './platform/node/runtime-folder'
import { createSurroundings } from './platform/node/surroundings'
import { sweepMemory } from './platform/node/sweep-memory'
import type { Clock, Door, Files, Keychain, Log, Place } from './platform/platform'
import type { SettingsStore } from './settings'
import type { Inbox } from './shell/inbox'
import { assertCrypto } from './vault/seal'

/** Milliseconds that a quit may take before it is cut short (product: within 2 s). */
const quitPatience = 1500

/** What stands when the window has been opened. */
export interface Opened {
  readonly clock: Clock
  readonly files: Files
  readonly log: Log
  readonly place: Place
  readonly settings: SettingsStore
  readonly windows: ElectronWindows
  readonly door: Door
  /** null: a portable vault has none. */
  readonly keychain: Keychain | null
  readonly hidden: boolean
  readonly inbox: Inbox
  readonly handOver: HandOver
  readonly runtime: RuntimeFolder
  /** Whether the desktop gives keys through its portal. */
  readonly portal: boolean
  /** After a quit has done its work. */
  readonly cleanUp: () => void
}

/** What the page has asked meanwhile waits at the door until `createApp` has wired who answers. */
export async function runDesktop(opened: Opened): Promise<void> {
  // A build of the runtime whose crypto differs would make wrong codes or a vault that nothing else opens.
  if (!assertCrypto()) throw new RangeError()
  const { clock, files, log, place, settings, windows } = opened
  const onStick = place.portable === 'folder'
  const started = createApp(
    {
      ...{ clock, files, log, place, windows, door: opened.door, keychain: opened.keychain },
      random: createRandom(),
      kdf: createElectronKdf(join(__dirname, 'kdf.cjs')),
      importReader: createElectronImportReader(join(__dirname, 'reading.cjs')),
      qrReader: createElectronQrReader(join(__dirname, 'scan.cjs')),
      brandData: createAppData(join(__dirname, '../icons')),
      clipboard: createClipboard(),
      dialogs: createDialogs(() => windows.main(), onStick ? place.folder : null),
      screens: createScreens(windows),
      ...createDeskParts(opened.portal, onStick),
    },
    {
      ...{ settings, modeOf: createSurroundings().modeOf },
      about: () => about(place),
      desk: { system: systemName(), commands: keyCommands(onStick), accent: systemAccent },
      quit: () => app.quit(),
    },
  )
  app.on('activate', () => windows.show())
  app.on('window-all-closed', () => app.quit())
  endInOrder(started, opened)
  sweepAfterLock(started)

  const vaultOpened = started.start({ hidden: opened.hidden })
  opened.inbox.open(started.take)
  opened.handOver.onWords(started.onSecondStart)
  const picture = process.env['TIDELOCK_SCREENSHOT'] ?? ''
  if (picture !== '' && !app.isPackaged) screenshotWhenSettled(windows, picture)
  await vaultOpened
  if (place.demo && started.vault.status().kind === 'first-start') {
    const filled = await fillDemo(started.vault)
    if (!filled.ok) log.event('demo-not-filled', filled.error.code)
  }
}

/** Milliseconds after a lock: the window shows it first, and what was under way then holds on to texts a little longer. */
const sweeps = [200, 1_200]

function sweepAfterLock({ vault }: App): void {
  let open = false
  vault.onStatus(({ kind }) => {
    if (open && kind !== 'open') for (const later of sweeps) setTimeout(sweepMemory, later).unref()
    open = kind === 'open'
  })
}

/** A quit clears the clipboard and finishes saves, but never hangs on a keychain that does not answer. */
function endInOrder(started: App, { runtime, cleanUp }: Pick<Opened, 'runtime' | 'cleanUp'>): void {
  let ending = false
  app.on('before-quit', (event) => {
    if (ending) return
    ending = true
    event.preventDefault()
    const end = () => {
      cleanUp()
      runtime.clear()
      app.exit(0)
    }
    setTimeout(end, quitPatience).unref()
    started.stop().then(end, end)
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
}

function systemName() {
  if (process.platform === 'win32') return 'windows'
  return process.platform === 'darwin' ? 'mac' : 'linux'
}

function about(place: Place) {
  const { electron = '', chrome = '', node = '' } = process.versions
  return {
    version,
    electron,
    chromium: chrome,
    node,
    vaultPath: place.vault,
    settingsPath: place.settings,
    portable: place.portable !== null,
    runtime: electron === devDependencies.electron ? ('official' as const) : ('fallback' as const),
  }
}
