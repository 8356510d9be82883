// The installed program, started as a person starts it: by its command, as an ordinary user, with no switch of ours. Where
// it lies and how to get there is told by scripts/test-installed.mjs, which installed it.

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { Desktop } from '../support/desktop'
import { endProcesses, processTree, waitForEnd } from '../support/processes'
import { tool } from '../support/tools'

export const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
export const link = (issuer: string, account: string) =>
  `otpauth://totp/${issuer}:${account}?secret=${secret}&issuer=${issuer}`

/** Milliseconds in which a window has to be there, and all of it gone after quitting. */
const [startLimit, quitLimit] = [20_000, 3_000]

function told(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: these tests run by npm run test:installed`)
  return value
}

const words = (name: string): readonly string[] => JSON.parse(told(name)) as readonly string[] // our own script's

/** Where this test finds the files of the system that the program is installed in. */
export const installedFile = (path: string): string => join(told('TIDELOCK_INSTALLED_TREE') || '/', path)

/** What starts the window and the command line. */
export const command = (): string => process.env['TIDELOCK_INSTALLED_COMMAND'] ?? '/usr/bin/tidelock'

/** The real folder of the command, which holds Electron. */
export const programFolder = (): string => told('TIDELOCK_INSTALLED_FOLDER')

export const version = (): string => told('TIDELOCK_INSTALLED_VERSION')

export const sandboxed = (): boolean => told('TIDELOCK_INSTALLED_SANDBOX') === 'yes'

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Any program of the installed system as the desktop's user. */
export function startThere(
  desktop: Desktop,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  const [first = '', ...rest] = [...words('TIDELOCK_INSTALLED_AS_PERSON'), ...args]
  return spawn(first, rest, {
    cwd: desktop.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
    env: options.env ?? desktop.env,
  })
}

/** As the system's administrator: installs, upgrades, removes. */
export function runAsAdministrator(args: readonly string[], milliseconds = 240_000): Promise<Ran> {
  const [first = '', ...rest] = [...words('TIDELOCK_INSTALLED_AS_ROOT'), ...args]
  return finished(spawn(first, rest, { stdio: 'pipe', timeout: milliseconds }), '')
}

export function runThere(
  desktop: Desktop,
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = desktop.env,
): Promise<Ran> {
  return finished(startThere(desktop, args, { stdio: 'pipe', env, timeout: 60_000 }), input)
}

/** The command line. */
export const tidelock = (
  desktop: Desktop,
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = desktop.env,
): Promise<Ran> => runThere(desktop, [command(), ...args], input, env)

function finished(child: ChildProcess, input: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    let [out, err] = ['', '']
    child.stdout?.on('data', (text: Buffer) => {
      out += text.toString()
    })
    child.stderr?.on('data', (text: Buffer) => {
      err += text.toString()
    })
    child.stdin?.on('error', () => undefined) // it may end before it has read everything
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, out, err }))
    child.stdin?.end(input)
  })
}

export interface Running {
  readonly pid: number
  /** X11's number of the main window. */
  readonly window: string
  /** From the start of the command until the window was on the screen. */
  readonly milliseconds: number
  /** Everything that it wrote, both streams. */
  said(): string
  /** Asks it to end, as a session does, and throws unless all of it is gone in time. */
  quit(): Promise<void>
}

const runningNow: Running[] = []

/** Ends what a failed test left. */
export async function endPrograms(): Promise<void> {
  for (const { pid } of runningNow.splice(0)) await endProcesses(processTree(pid))
}

/** Starts the window and waits until it is there. */
export async function open(desktop: Desktop, args: readonly string[] = []): Promise<Running> {
  const began = performance.now()
  const child = startThere(desktop, [command(), ...args])
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => {
      said += text.toString()
    })
  let window = ''
  const pid = child.pid ?? 0
  runningNow.push({ pid, window, milliseconds: 0, said: () => said, quit: async () => {} })
  await expect(async () => {
    if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode}: ${said}`)
    window = (await windows(desktop))[0] ?? ''
    expect(window, `No window. The program said: ${said}`).not.toBe('')
  }).toPass({ timeout: startLimit, intervals: [50] })
  return {
    pid,
    window,
    milliseconds: Math.round(performance.now() - began),
    said: () => said,
    quit: async () => {
      const all = processTree(pid)
      child.kill('SIGTERM')
      const left = await waitForEnd(all, quitLimit)
      expect(
        left.map((one) => one.command),
        'ended in time',
      ).toEqual([])
    },
  }
}

/** The numbers of the program's windows on the screen. */
export async function windows(desktop: Desktop): Promise<readonly string[]> {
  const args = ['search', '--onlyvisible', '--class', '^tidelock']
  const { stdout } = await desktop.run(tool('xdotool'), args)
  return stdout.split('\n').filter((line) => line !== '')
}

export const press = (desktop: Desktop, ...keys: string[]) => desktop.run(tool('xdotool'), ['key', ...keys])

export const typeKeys = (desktop: Desktop, text: string) =>
  desktop.run(tool('xdotool'), ['type', '--delay', '15', text])

/** The folder that the program keeps everything in where nothing else is said. */
export const dataFolder = (desktop: Desktop): string => join(desktop.env['XDG_CONFIG_HOME'] ?? '', 'tidelock')

export const vaultFile = (desktop: Desktop): string => join(dataFolder(desktop), 'vault.json')

export function slotTypes(desktop: Desktop): readonly { readonly uuid: string; readonly type: number }[] {
  const { header } = JSON.parse(readFileSync(vaultFile(desktop), 'utf8')) as {
    header: { slots: { uuid: string; type: number }[] }
  }
  return header.slots
}

/** A line of the script's table: what was really seen. */
export function seen(what: string): void {
  test.info().annotations.push({ type: 'seen', description: what })
}

/** Every file below a folder with its bytes, but what Chromium keeps for itself while it runs. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(folder.length + 1), readFileSync(path, 'base64')])
      .filter(([path]) => !path.startsWith('runtime/')),
  )
}
