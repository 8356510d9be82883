// A desktop of a test's own: display, D-Bus session, keyring and home folder, for an ordinary user. `stop` leaves nothing.

import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bus, startBus } from './bus'
import { startDisplay, startWindowManager } from './display'
import { type Keyring, secretService, startKeyring } from './keyring'
import {
  endProcesses,
  guardMark,
  markedProcesses,
  markName,
  releaseMark,
  startAsTestUser,
  waitForEnd,
} from './processes'
import { tool } from './tools'
import { giveToTestUser } from './user'

/** Milliseconds that programs get to end by themselves before they count as left behind. Only what does not end takes them. */
const patience = 3_000

export interface DesktopOptions {
  /** 'managed' = with a window manager: for focus, typing and window lists. Default: no display. */
  readonly display?: 'none' | 'bare' | 'managed'
  /** Default true. Without a bus there is no keyring either. */
  readonly bus?: boolean
  /** 'activatable' = installed and not running, as on desktops that are not GNOME. Default 'unlocked'. */
  readonly keyring?: 'unlocked' | 'locked' | 'activatable' | 'none'
  /** Pixels, default 1280x1024. */
  readonly size?: string
}

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Desktop {
  /** What programs on this desktop get as their whole environment. */
  readonly env: Readonly<Record<string, string>>
  /** A temporary folder that the desktop's user owns. */
  readonly folder: string
  readonly bus: Bus
  readonly keyring: Keyring
  /** A new empty folder that the desktop's user owns. */
  newFolder(name: string): string
  /** Starts a program as the desktop's user. */
  start(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess
  /** The same for a program that is part of the desktop: `stop` ends it and does not complain. */
  host(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess
  /** Starts a program as the desktop's user, waits for its end (20 s), and answers what it wrote. */
  run(command: string, args: readonly string[], input?: string): Promise<Outcome>
  /** Ends everything; throws when something was still running that the test should have ended. */
  stop(): Promise<void>
}

export async function startDesktop(options: DesktopOptions = {}): Promise<Desktop> {
  const mark = randomUUID()
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-test-'))
  guardMark(mark, folder)
  giveToTestUser(folder)
  const newFolder = (name: string) => {
    const path = join(folder, name)
    mkdirSync(path, { mode: 0o700 })
    giveToTestUser(path)
    return path
  }
  const env: Record<string, string> = {
    ...baseEnvironment(newFolder),
    [markName]: mark,
  }
  newFolder('services')
  const ours: ChildProcess[] = []
  const start = (command: string, args: readonly string[], more: SpawnOptions = {}) =>
    startAsTestUser(command, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...more,
      env: { ...env, ...more.env },
    })
  const host = (command: string, args: readonly string[], more?: SpawnOptions) => {
    const child = start(command, args, more)
    ours.push(child)
    return child
  }
  const run = (command: string, args: readonly string[], input?: string) =>
    outcome(start(command, args, { stdio: 'pipe' }), input)
  const endAll = async () => {
    await endOurs(ours)
    await endProcesses(markedProcesses(mark))
    rmSync(folder, { recursive: true, force: true })
    releaseMark(mark, folder)
  }

  try {
    const activatable = options.keyring === 'activatable'
    const services = activatable ? { [secretService]: activatedKeyring() } : {}
    const hasDisplay = options.display === 'bare' || options.display === 'managed'
    // Beside the bus: each of them waits for a program to come up.
    const display = hasDisplay ? startDisplay(host, options.size ?? '1280x1024') : null
    display?.catch(() => undefined)
    const bus = options.bus === false ? null : await startBus(folder, host, services)
    if (bus !== null) {
      env['DBUS_SESSION_BUS_ADDRESS'] = bus.address
    }
    const state = options.keyring ?? 'unlocked'
    const running = state === 'unlocked' || state === 'locked' ? state : null
    const keyring =
      bus === null || running === null
        ? null
        : await startKeyring({ bus, service: 'Tidelock', start: host, run }, running)
    if (display !== null) env['DISPLAY'] = await display
    if (options.display === 'managed') {
      await startWindowManager(host, run)
    }
    return {
      env,
      folder,
      newFolder,
      start,
      host,
      run,
      get bus() {
        return bus ?? absent('D-Bus session')
      },
      get keyring() {
        return keyring ?? absent('keyring')
      },
      stop: async () => {
        const own = new Set(ours.map(({ pid }) => pid))
        const others = markedProcesses(mark).filter(
          ({ pid, command }) => !own.has(pid) && !startedByBus(command),
        )
        const strays = await waitForEnd(others, patience)
        await endAll()
        if (strays.length > 0) {
          throw new Error(
            `Still running at the end: ${strays.map(({ command }) => command.slice(0, 160)).join('; ')}`,
          )
        }
      },
    }
  } catch (error) {
    await endAll()
    throw error
  }
}

/** As Debian's own service file has it. */
function activatedKeyring(): string {
  return `${tool('gnome-keyring-daemon')} --start --foreground --components=secrets`
}

function startedByBus(command: string): boolean {
  return command === activatedKeyring()
}

/** Politely first: a killed Xvfb leaves its lock and its socket in /tmp. */
async function endOurs(ours: readonly ChildProcess[]): Promise<void> {
  const running = ours.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
  const ended = running.map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of running) {
    child.kill('SIGTERM')
    child.kill('SIGCONT') // a stopped one hears the other signal only then
  }
  await Promise.race([Promise.all(ended), new Promise((resolve) => setTimeout(resolve, 5_000).unref())])
}

function absent(what: string): never {
  throw new Error(`This desktop was started without a ${what}`)
}

/** Nothing of the caller's own session may shine through: no HOME, no bus, no display. */
function baseEnvironment(newFolder: (name: string) => string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: newFolder('home'),
    TMPDIR: newFolder('tmp'),
    XDG_RUNTIME_DIR: newFolder('run'),
    XDG_DATA_HOME: newFolder('data'),
    XDG_CONFIG_HOME: newFolder('config'),
    XDG_CACHE_HOME: newFolder('cache'),
    XDG_CURRENT_DESKTOP: 'GNOME',
    // No bus by accident: an unset address makes libraries look for one, or start one.
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus',
  }
}

function outcome(child: ChildProcess, input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdin?.on('error', () => {}) // it may end before it has read everything
    child.stdin?.end(input)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve({ code, stdout, stderr })
    })
  })
}
