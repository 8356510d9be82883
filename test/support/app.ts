// Starts the real app in real Electron as an ordinary user, with Chromium's sandbox on, and sees that all of it ends.

import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { askAgain } from './ask-again'
import type { Desktop } from './desktop'
import { long } from './hard-report'
import { installedApp, installedElectron } from './installed'
import { endProcesses, type Found, processTree, waitForEnd } from './processes'
import { asTestUser, testUserHasNamespaces } from './user'

export interface LaunchOptions {
  readonly desktop: Desktop
  /** Where vault and settings lie: `desktop.newFolder(…)`. The same one again is a restart. */
  readonly home: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** A program that runs Electron and watches it, such as strace; its name and arguments. */
  readonly under?: readonly string[]
  /** Another app folder than Tidelock's, for tests of the harness. */
  readonly app?: string
  /** An unpacked program with the app in it (portable-program.ts), in place of Electron and the app's folder. */
  readonly program?: string
}

export interface RunningApp {
  readonly electron: ElectronApplication
  readonly pid: number
  /** false where this system refuses user namespaces; said once on standard error. */
  readonly sandboxed: boolean
  firstWindow(): Promise<Page>
  /** Quits as a person would, and throws unless every process ends (`quitLimit`). Answers the milliseconds taken. */
  close(): Promise<number>
  /** SIGKILL to all of it, as a power cut or a crash. */
  kill(): Promise<void>
  /** The app's processes now. */
  processes(): readonly Found[]
}

/**
 * Milliseconds. It quits within 2 s in every state (product.md, issue 2): judged at every close by `npm run test:hard`, which
 * has the machine to itself, and by the tests that are about quitting. Elsewhere a program that does not quit is meant, not a
 * machine that has other things to do.
 */
const quitLimit = long ? 2_000 : 15_000

let launches = 0

export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const { desktop, home, args = [], env = {}, under = [] } = options
  const sandboxed = canSandbox()
  const launched = await _electron.launch({
    executablePath: startScript(desktop, options.program ?? installedElectron(), under),
    args: [
      ...(options.program === undefined ? [options.app ?? installedApp()] : []),
      ...(sandboxed ? [] : ['--no-sandbox']),
      ...args,
    ],
    env: { ...desktop.env, TIDELOCK_HOME: home, ...env },
    cwd: desktop.folder,
    chromiumSandbox: true, // without this, Playwright adds --no-sandbox and says nothing
    timeout: 60_000,
  })
  const electron = askAgain(launched)
  const pid = electron.process().pid ?? 0
  const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  if (sandboxed && commandLine.includes('--no-sandbox')) {
    await endProcesses(processTree(pid))
    throw new Error('Electron was started with --no-sandbox')
  }
  return {
    electron,
    pid,
    sandboxed,
    processes: () => processTree(pid),
    firstWindow: async () => {
      const page = await electron.firstWindow({ timeout: 60_000 })
      // Not by Playwright's own load states: one that passes while it connects to the page is never told.
      await page.waitForFunction(() => location.href !== 'about:blank' && document.readyState !== 'loading')
      return page
    },
    close: () => closeApp(electron, pid),
    kill: () => endProcesses(processTree(pid)),
  }
}

async function closeApp(electron: ElectronApplication, pid: number): Promise<number> {
  const all = processTree(pid)
  const began = performance.now()
  const closed = electron.close().catch(() => {}) // waits for ever where the app does
  const left = await waitForEnd(all, quitLimit)
  const took = performance.now() - began
  if (left.length > 0) {
    await endProcesses(left)
    await closed
    throw new Error(
      `Not ended ${quitLimit} ms after quit: ${left.map(({ command }) => command.slice(0, 160)).join('; ')}`,
    )
  }
  await closed
  return took
}

/** Playwright takes one program to run: a script that becomes Electron, under the test user when we are root. */
function startScript(desktop: Desktop, electron: string, under: readonly string[]): string {
  launches += 1
  const path = join(desktop.folder, `electron-${process.pid}-${launches}.sh`)
  const command = [...under, ...asTestUser(electron, [])].map((word) => `'${word}'`)
  writeFileSync(path, `#!/bin/sh\nexec ${command.join(' ')} "$@"\n`)
  chmodSync(path, 0o755)
  return path
}

let namespaces: boolean | null = null

function canSandbox(): boolean {
  if (namespaces === null) {
    namespaces = testUserHasNamespaces()
    if (!namespaces) {
      process.stderr.write(
        "Chromium's sandbox is NOT tested: this system refuses user namespaces. The app runs with --no-sandbox.\n",
      )
    }
  }
  return namespaces
}
