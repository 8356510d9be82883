// Electron's entry: a command of the command line, or the desktop: a place for the data, one instance, ready, the window.
// What must happen before `ready` happens here in order and without an await. What no window waits for is in desktop.ts.

import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { classOf } from '../shared/error-class'
import { bestLanguage } from '../shared/languages'
import { windowText } from '../shared/messages/window'
import { asksForCommand, commandWords, readStartOptions, type StartOptions } from './arguments'
import { createDoor } from './platform/electron/door'
import {
  closeDebuggers,
  closeNetwork,
  easeStart,
  leaveKeychainAlone,
  wallEverything,
} from './platform/electron/fortress'
import { registerPageScheme } from './platform/electron/page'
import { type PageFile, readPage } from './platform/electron/page-files'
import { becomeFirst } from './platform/electron/single-instance'
import { createWindows } from './platform/electron/windows'
import { createClock } from './platform/node/clock'
import { createDemoKeychain } from './platform/node/demo-keychain'
import { createFiles } from './platform/node/files'
import { createHandOver } from './platform/node/hand-over'
import { findPlace, portableName, programFolder } from './platform/node/home'
import { speakAs } from './platform/node/languages'
import { createLog } from './platform/node/log'
import { keepOutOfCores } from './platform/node/no-core'
import { runtimeFolder } from './platform/node/runtime-folder'
import type { Keychain, Place } from './platform/platform'
import { findPortal } from './platform/portal'
import { loadSettings, type SettingsStore } from './settings'
import { createInbox } from './shell/inbox'
import { lookAs } from './shell/looks'

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
    // Read while Chromium starts; after `ready` the processes want both cores (docs/benchmarks.md).
    const page = readPage(join(__dirname, '../renderer'))
    const settings = loadSettings({ files, clock, log, path: place.settings })
    const portal = findPortal()
    // Not a top-level await: Electron fires `ready` only after the entry has finished (runtime.md 2).
    void app
      .whenReady()
      .then(async () => {
        const [stored, hasPortal] = [await settings, await portal]
        // A process of its own is the slowest part of a start; a talk over the bus is quick and lets the window go first.
        const early = process.platform === 'linux' ? undefined : await startKeychain()
        const opened = openWindow(page, stored)
        await turn()
        const keychain = early === undefined ? await startKeychain() : early
        await readAhead()
        await opened.windows.served
        const { runDesktop } = await import('./desktop')
        await runDesktop({ ...opened, keychain, handOver, inbox, runtime, portal: hasPortal })
      })
      .catch(giveUp)
  } else {
    app.exit(0)
  }
}

/** The window's process starts before anything else of the program is read. */
function openWindow(page: ReadonlyMap<string, PageFile>, settings: SettingsStore) {
  const isPortable = place.portable !== null
  const spoken = followLanguage(settings, () => windows.retitle())
  const windows = createWindows({
    preload: join(__dirname, '../preload/index.cjs'),
    page,
    title: () => (isPortable ? windowText.portableTitle(portableName(place)) : windowText.title),
    languages: spoken,
  })
  const hidden = startOptions.hidden || settings.now().startHidden
  lookAs(windows, settings.now())
  windows.open(settings.windowBounds(), { hidden })
  const door = createDoor((contentsId) => windows.whose(contentsId))
  return { clock, files, log, place, settings, windows, door, hidden, cleanUp }
}

/** null: a portable vault has none. */
async function startKeychain(): Promise<Keychain | null> {
  if (place.demo) return createDemoKeychain()
  if (place.portable !== null) return null
  const { createElectronKeychain } = await import('./platform/electron/keychain')
  const keychain = createElectronKeychain(join(__dirname, 'keychain.cjs'))
  keychain.warm()
  return keychain
}

/** Lets the window's process be served. */
const turn = () => new Promise((resume) => setImmediate(resume))

/**
 * Reads what the desktop is made of, while the window's process starts: in pieces, because between them the page is served
 * (docs/decisions/0014).
 */
async function readAhead(): Promise<void> {
  const pieces = [
    () => import('../shared/messages'),
    () => import('./vault/vault'),
    () => import('./ipc/handlers'),
  ]
  for (const read of pieces) {
    await turn()
    await read()
  }
}

/** Nothing of a demo stays. */
function cleanUp(): void {
  if (place.demo && place.folder.startsWith(demoFolder))
    rmSync(place.folder, { recursive: true, force: true })
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

function choosePlace(options: StartOptions): Place {
  const unpacked = process.defaultApp !== true
  const beside = unpacked ? programFolder(process.execPath, process.env, process.platform) : null
  const given = findPlace({ ...options, beside }, process.env, process.platform)
  if (!options.demo || options.home !== undefined || (process.env['TIDELOCK_HOME'] ?? '') !== '') return given
  const home = mkdtempSync(demoFolder)
  return findPlace({ home, demo: true }, process.env, process.platform)
}

async function giveUp(error: unknown): Promise<void> {
  tell('start-failed', error)
  const { messages } = await import('../shared/messages')
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
