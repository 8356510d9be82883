// Electron's entry: a command of the command line, or the desktop: a place for the data, one instance, ready, quit. Everything else is wired in app.ts.
// What must happen before `ready` happens here in order and without an await.

import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { devDependencies, version } from '../package.json'
import { classOf } from '../shared/error-class'
import { bestLanguage } from '../shared/languages'
import { messages } from '../shared/messages'
import { windowText } from '../shared/messages/window'
import { type App, createApp } from './app'
import { asksForCommand, commandWords, handedWords, readStartOptions, type StartOptions } from './arguments'
import { fillDemo } from './demo'
import { systemAccent } from './platform/electron/accent'
import { createClipboard } from './platform/electron/clipboard'
import { createDeskParts, findPortal, keyCommands } from './platform/electron/desk-parts'
import { createDialogs } from './platform/electron/dialogs'
import { createDoor } from './platform/electron/door'
import {
  closeDebuggers,
  closeNetwork,
  easeStart,
  leaveKeychainAlone,
  wallEverything,
} from './platform/electron/fortress'
import { createElectronKdf } from './platform/electron/kdf'
import { createElectronKeychain } from './platform/electron/keychain'
import { registerPageScheme } from './platform/electron/page'
import { type PageFile, readPage } from './platform/electron/page-files'
import { createElectronImportReader } from './platform/electron/reading'
import { createElectronQrReader } from './platform/electron/scan'
import { createScreens } from './platform/electron/screens'
import { screenshotWhenSettled } from './platform/electron/screenshot'
import { becomeFirst } from './platform/electron/single-instance'
import { createWindows } from './platform/electron/windows'
import { createAppData } from './platform/node/app-data'
import { createClock } from './platform/node/clock'
import { createDemoKeychain } from './platform/node/demo-keychain'
import { createFiles } from './platform/node/files'
import { createHandOver, type HandOver } from './platform/node/hand-over'
import { findPlace, portableName, programFolder } from './platform/node/home'
import { speakAs } from './platform/node/languages'
import { createLog } from './platform/node/log'
import { keepOutOfCores } from './platform/node/no-core'
import { createRandom } from './platform/node/random'
import { type RuntimeFolder, runtimeFolder } from './platform/node/runtime-folder'
import { createSurroundings } from './platform/node/surroundings'
import { sweepMemory } from './platform/node/sweep-memory'
import type { Keychain, Place } from './platform/platform'
import { loadSettings, type SettingsStore } from './settings'
import { assertCrypto } from './vault/seal'

/** Milliseconds that a quit may take before it is cut short (product: within 2 s). */
const quitPatience = 1500

/** A demo without a folder of its own gets one that is gone with it. */
const demoFolder = join(tmpdir(), 'tidelock-demo-')

const [log, clock, files] = [createLog(), createClock(), createFiles()]
const words = commandWords(process.argv, process.defaultApp === true)
const startOptions = readStartOptions(words)
const place = choosePlace(startOptions)

keepOutOfCores()
process.on('uncaughtException', (error) => tell('uncaught-error', error))
process.on('unhandledRejection', (error) => tell('unhandled-rejection', error))

// A bundle of its own: the window's start does not read it.
if (asksForCommand(words)) createRequire(__filename)('./cli.cjs')
else startDesktop()

function startDesktop(): void {
  // Electron would show a box with the stack, which stops everything, a quit included. A bug somewhere must not keep
  // people from their codes: each change of the vault is saved before it is shown, so there is nothing half done to fear.
  for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(name, (error: unknown) => log.event(`main-${name}`, classOf(error)))
  }
  const runtime = runtimeFolder(place, process.env, process.platform)
  app.setPath('userData', runtime.path)
  const handOver = createHandOver(join(runtime.path, 'handed'))
  // macOS gives links and files by events, the first of them before `ready`.
  const inbox = createInbox(words)
  app.on('open-url', (event, url) => {
    event.preventDefault()
    inbox.put([url])
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    inbox.put([path])
  })
  if (becomeFirst(handOver, words)) {
    // Nothing ran, so nothing is open.
    if (startOptions.key === 'lock') {
      app.exit(0)
      return
    }
    registerPageScheme()
    closeNetwork()
    if (place.portable !== null) leaveKeychainAlone()
    closeDebuggers()
    wallEverything()
    easeStart()
    // A build of the runtime whose crypto differs would make wrong codes or a vault that nothing else opens.
    const cryptoIsRight = assertCrypto()
    // Read while Chromium starts; after `ready` the processes want both cores (docs/benchmarks.md).
    const page = readPage(join(__dirname, '../renderer'))
    const settings = loadSettings({ files, clock, log, path: place.settings })
    const portal = findPortal()
    // Not a top-level await: Electron fires `ready` only after the entry has finished (runtime.md 2).
    void app
      .whenReady()
      .then(async () => {
        if (cryptoIsRight) await run(page, await settings, { handOver, inbox, runtime, portal: await portal })
        else giveUp(new RangeError())
      })
      .catch(giveUp)
  } else {
    app.exit(0)
  }
}

async function run(
  page: ReadonlyMap<string, PageFile>,
  settings: SettingsStore,
  {
    handOver,
    inbox,
    runtime,
    portal,
  }: {
    readonly handOver: HandOver
    readonly inbox: Inbox
    readonly runtime: RuntimeFolder
    readonly portal: boolean
  },
): Promise<void> {
  const isPortable = place.portable !== null
  const onStick = place.portable === 'folder'
  const keychain = place.demo ? createDemoKeychain() : isPortable ? null : startKeychain()
  const spoken = followLanguage(settings, () => windows.retitle())
  const windows = createWindows({
    preload: join(__dirname, '../preload/index.cjs'),
    page,
    title: () => (isPortable ? windowText.portableTitle(portableName(place)) : windowText.title),
    languages: spoken,
  })
  const started = createApp(
    {
      clock,
      random: createRandom(),
      keychain,
      kdf: createElectronKdf(join(__dirname, 'kdf.cjs')),
      importReader: createElectronImportReader(join(__dirname, 'reading.cjs')),
      qrReader: createElectronQrReader(join(__dirname, 'scan.cjs')),
      files,
      brandData: createAppData(join(__dirname, '../icons')),
      clipboard: createClipboard(),
      dialogs: createDialogs(() => windows.main(), onStick ? place.folder : null),
      screens: createScreens(windows),
      windows,
      ...createDeskParts(portal, onStick),
      door: createDoor((contentsId) => windows.whose(contentsId)),
      log,
      place,
    },
    {
      ...{ settings, about, modeOf: createSurroundings().modeOf },
      desk: { system: systemName(), commands: keyCommands(onStick), accent: systemAccent },
      quit: () => app.quit(),
    },
  )
  app.on('activate', () => windows.show())
  app.on('window-all-closed', () => app.quit())
  endInOrder(started, runtime)
  sweepAfterLock(started)

  const opened = started.start({ hidden: startOptions.hidden })
  inbox.open(started.take)
  handOver.onWords(started.onSecondStart)
  const picture = process.env['TIDELOCK_SCREENSHOT'] ?? ''
  if (picture !== '' && !app.isPackaged) screenshotWhenSettled(windows, picture)
  await opened
  if (place.demo && started.vault.status().kind === 'first-start') {
    const filled = await fillDemo(started.vault)
    if (!filled.ok) log.event('demo-not-filled', filled.error.code)
  }
}

/** Speaks as the settings say, now and after each change; answers with what a page begins with. */
function followLanguage(settings: SettingsStore, onChange: () => void) {
  const system = bestLanguage(app.getPreferredSystemLanguages())
  const folder = join(__dirname, '../languages')
  let language = speakAs(settings.now().language, system, folder)
  let asked = settings.now().language
  settings.onChange((now) => {
    if (now.language === asked) return
    asked = now.language
    language = speakAs(asked, system, folder)
    onChange()
  })
  return () => ({ system, language })
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

interface Inbox {
  put(words: readonly string[]): void
  open(take: (words: readonly string[]) => void): void
}

/** Keeps words until somebody takes them. */
function createInbox(first: readonly string[]): Inbox {
  let waiting: readonly string[] = first
  let give: ((words: readonly string[]) => void) | null = null
  return {
    put: (more) => {
      if (give === null) waiting = [...waiting, ...more]
      else give(more)
    },
    open: (take) => {
      give = take
      if (handedWords(waiting).length > 0) take(waiting)
      waiting = []
    },
  }
}

/** Its process is the slowest part of a start, so it is forked before the window is made. */
function startKeychain(): Keychain {
  const keychain = createElectronKeychain(join(__dirname, 'keychain.cjs'))
  keychain.forkEarly()
  return keychain
}

/** A quit clears the clipboard and finishes saves, but never hangs on a keychain that does not answer. */
function endInOrder(started: App, runtime: RuntimeFolder): void {
  let ending = false
  app.on('before-quit', (event) => {
    if (ending) return
    ending = true
    event.preventDefault()
    const end = () => {
      if (place.demo && place.folder.startsWith(demoFolder))
        rmSync(place.folder, { recursive: true, force: true })
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

function about() {
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

function choosePlace(options: StartOptions): Place {
  const unpacked = process.defaultApp !== true
  const beside = unpacked ? programFolder(process.execPath, process.env, process.platform) : null
  const given = findPlace({ ...options, beside }, process.env, process.platform)
  if (!options.demo || options.home !== undefined || (process.env['TIDELOCK_HOME'] ?? '') !== '') return given
  const home = mkdtempSync(demoFolder)
  return findPlace({ home, demo: true }, process.env, process.platform)
}

function giveUp(error: unknown): void {
  tell('start-failed', error)
  dialog.showErrorBox('Tidelock', messages.gate.cannotStart)
  app.exit(1)
}

/**
 * Electron itself would show the message of a bug in a dialog and print it, and a message may quote what was being worked
 * on. Only who develops gets more than the class: where it was, and still not the message.
 */
function tell(what: 'start-failed' | 'uncaught-error' | 'unhandled-rejection', error: unknown): void {
  log.event(what, classOf(error))
  if (app.isPackaged || !(error instanceof Error)) return
  for (const line of (error.stack ?? '').split('\n')) if (/^\s+at /.test(line)) console.error(line)
}
