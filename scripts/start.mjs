// `npm start [-- --demo] [-- app arguments]`: from a fresh machine to an open window, in plain lines.
// On SIGTERM or SIGINT everything it started ends within 2 s, and its temporary folders go.

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { build } from './build.mjs'
import { saveFramebuffer } from './framebuffer.mjs'
import { hasSessionBus, privateFolders, startBusAndKeyring, startDisplay } from './headless.mjs'
import { isEntry, isRoot, root, Stop, say, seconds, start } from './machine.mjs'
import { ensurePackages } from './npm-packages.mjs'
import { endAll, markChildren, onStop, pause } from './processes.mjs'
import { provideElectron } from './provide-electron.mjs'
import { ensureSystemPackages, missingLibraries } from './system-packages.mjs'

const mark = randomUUID()
const screenshot = path.join(root, 'screenshots/start.png')
const screenshotSeconds = 20

/** Ids of what was started directly. @type {number[]} */
const started = []
/** @type {string | undefined} */
let temporary
/** @type {import('node:child_process').ChildProcess | undefined} */
let app
let stopping = false

function temporaryFolder() {
  temporary ??= mkdtempSync(path.join(os.tmpdir(), 'tidelock-start-'))
  return temporary
}

async function stop() {
  // The app first and politely: it still has a clipboard to clear.
  if (app && app.exitCode === null && app.signalCode === null) {
    app.kill('SIGTERM')
    for (let waited = 0; app.exitCode === null && app.signalCode === null && waited < 1200; waited += 25)
      await pause(25)
  }
  await endAll(mark, started)
  if (temporary) rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })
}

/** @param {string[]} given */
async function main(given) {
  const began = performance.now()
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  await ensurePackages()
  const whole = await ensureSystemPackages(needsDisplay ? ['running', 'virtualDisplay'] : ['running'])
  const electron = await provideElectron()
  const missing = whole ? [] : await missingLibraries(electron.binary)
  if (missing.length > 0)
    throw new Stop(`Electron cannot start here: it misses ${missing.join(', ')}. See the line above.`)
  await build()
  if (stopping) return 0

  const demo = given.includes('--demo')
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env }
  if (demo) env.TIDELOCK_HOME = path.join(temporaryFolder(), 'home')
  const framebuffer = needsDisplay ? await prepareHeadless(env, demo) : null
  if (stopping) return 0
  if (demo) say('Demo: twelve invented accounts in a temporary folder, which goes when the window closes')

  // A bare `--` would end Chromium's reading of switches, ours included.
  const args = [root, ...given.filter((arg) => arg !== '--')]
  if (isRoot && process.platform === 'linux') {
    args.push('--no-sandbox')
    say(
      "Running as root: Chromium's sandbox is off (--no-sandbox), because it refuses to start as root otherwise",
    )
  }
  const child = spawn(electron.binary, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'pipe'],
    detached: true,
  })
  app = child
  if (child.pid !== undefined) started.push(child.pid)
  createInterface({ input: child.stderr }).on('line', (line) => {
    // Chromium's own log, [pid:date:LEVEL:file], says nothing to a person here.
    const noise = /^\[\d+:\d+\/[\d.]+:[A-Z]+:|^Fontconfig |^\s*$/.test(line)
    if (!noise || process.env.TIDELOCK_VERBOSE) process.stderr.write(`${line}\n`)
  })
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`Electron did not start: ${error.message}\n`)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
  say(`Tidelock: started after ${seconds(began)}; Ctrl+C ends it`)
  if (framebuffer) void showScreenshot(framebuffer, ended)
  const code = await ended
  return stopping ? 0 : code
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} demo
 * @returns {Promise<string>} the display's framebuffer file
 */
async function prepareHeadless(env, demo) {
  const folder = temporaryFolder()
  const { display, framebuffer, pid } = await startDisplay(folder, env)
  started.push(pid)
  env.DISPLAY = display
  say(`No display here: using a virtual one (${display})`)
  if (!hasSessionBus(env)) {
    const ownHome = process.env.TIDELOCK_HOME !== undefined && !demo
    if (ownHome) {
      say(
        'No session bus here, so no keychain: the vault in TIDELOCK_HOME opens by its passphrase or recovery key',
      )
    } else {
      Object.assign(env, privateFolders(folder), { XDG_CURRENT_DESKTOP: 'GNOME' })
      const { address, pids } = await startBusAndKeyring(env)
      started.push(...pids)
      env.DBUS_SESSION_BUS_ADDRESS = address
      env.TIDELOCK_HOME ??= path.join(folder, 'home')
      if (!demo)
        say(
          'No session bus here: vault and keyring are temporary and go at the end (TIDELOCK_HOME=<folder> keeps the vault)',
        )
    }
  }
  mkdirSync(path.dirname(screenshot), { recursive: true })
  rmSync(screenshot, { force: true })
  env.TIDELOCK_SCREENSHOT = screenshot
  return framebuffer
}

/**
 * Prints where the picture of the window lies: written by the app once it has painted, else taken of the display.
 * @param {string} framebuffer
 * @param {Promise<number>} ended
 */
async function showScreenshot(framebuffer, ended) {
  let over = false
  void ended.then(() => (over = true))
  for (let waited = 0; !isWholePng(screenshot); waited += 50) {
    if (over || stopping) return
    if (waited > screenshotSeconds * 1000) {
      saveFramebuffer(framebuffer, screenshot)
      break
    }
    await pause(50)
  }
  say('Screenshot of the window:')
  say(screenshot)
}

/** @param {string} file */
function isWholePng(file) {
  if (!existsSync(file)) return false
  const data = readFileSync(file)
  return data.length > 20 && data.subarray(-8).toString('latin1').startsWith('IEND')
}

if (isEntry(import.meta)) {
  markChildren(mark)
  onStop(() => {
    stopping = true
    void stop().finally(() => process.exit(0))
  })
  await start(async () => {
    try {
      return await main(process.argv.slice(2))
    } finally {
      if (!stopping) await stop()
    }
  })
}
