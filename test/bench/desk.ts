// The desk that everything is measured on: a display with a window manager, a session with a real keyring, both apps
// installed, an ordinary user. Starts them and ends them.

import { join } from 'node:path'
import { type Desktop, startDesktop } from '../support/desktop'
import { endProcesses, processTree, waitForEnd } from '../support/processes'
import { tool } from '../support/tools'
import { testUserHasNamespaces } from '../support/user'
import { inventedAccounts } from './accounts'
import { type DevTools, type Page, talkTo } from './devtools'
import { type Installed, install } from './installed'
import { pause } from './numbers'

/** Nobody looks into a page before this many milliseconds: looking costs. */
const leftAlone = 2000
const startLimit = 45_000

export type Which = 'ours' | 'bare'

export interface Started {
  readonly pid: number
  /** Milliseconds from the start of the process to the mark `first-codes` of its page. */
  readonly firstCodes: number
  /** Milliseconds to the first content of any kind. */
  readonly firstPaint: number
  /** A page to talk to; let go of it before anything else is measured. */
  page(address?: string): Promise<Page>
  minimise(): Promise<void>
  end(): Promise<void>
}

export interface Desk {
  readonly desktop: Desktop
  readonly installed: Installed
  /** False where this machine refuses user namespaces: then both apps run with --no-sandbox. */
  readonly sandboxed: boolean
  /** `home`: the folder of our vault and settings. */
  start(which: Which, home: string): Promise<Started>
  /** Ours on a vault that stays locked, so that no codes are waited for. */
  startLocked(home: string): Promise<Pick<Started, 'page' | 'end'>>
  stop(): Promise<void>
}

export async function setUpDesk(parts: { readonly root: string; readonly runtime: string }): Promise<Desk> {
  const desktop = await startDesktop({ display: 'managed', keyring: 'unlocked' })
  const into = join(desktop.folder, 'installed')
  const installed = install({ ...parts, into, accounts: inventedAccounts(50) })
  const sandboxed = testUserHasNamespaces()
  return {
    desktop,
    installed,
    sandboxed,
    start: (which, home) => startApp(desktop, { binary: installed[which], home, sandboxed }),
    startLocked: (home) => startApp(desktop, { binary: installed.ours, home, sandboxed, locked: true }),
    stop: () => desktop.stop(),
  }
}

async function startApp(
  desktop: Desktop,
  {
    binary,
    home,
    sandboxed,
    locked = false,
  }: {
    readonly binary: string
    readonly home: string
    readonly sandboxed: boolean
    readonly locked?: boolean
  },
): Promise<Started> {
  const args = ['--remote-debugging-pipe', ...(sandboxed ? [] : ['--no-sandbox'])]
  const spawnedAt = performance.timeOrigin + performance.now()
  const child = desktop.start(binary, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { TIDELOCK_HOME: home },
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${binary} could not be started`)
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-1500)
  })
  const devTools = talkTo(child)
  const end = async () => {
    const all = processTree(pid)
    child.kill('SIGTERM')
    await endProcesses(await waitForEnd(all, 4000))
  }
  try {
    const marks = locked ? await noMarks() : await readMarks(devTools)
    return {
      pid,
      firstCodes: marks.firstCodes - spawnedAt,
      firstPaint: marks.firstPaint - spawnedAt,
      page: (address) => pageOf(devTools, address),
      minimise: () => minimise(desktop, pid),
      end,
    }
  } catch (error) {
    await end()
    throw new Error(`${binary}: ${error instanceof Error ? error.message : error}\n${complaint}`)
  }
}

async function minimise(desktop: Desktop, pid: number): Promise<void> {
  const seen = async () => {
    const { stdout } = await desktop.run(tool('xdotool'), ['search', '--onlyvisible', '--pid', String(pid)])
    return stdout.split('\n').filter((line) => line !== '')
  }
  for (const window of await seen()) await desktop.run(tool('xdotool'), ['windowminimize', window])
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await seen()).length === 0) return
    await pause(50)
  }
  throw new Error('the window could not be minimised')
}

async function pageOf(devTools: DevTools, address?: string): Promise<Page> {
  const page =
    address !== undefined
      ? await devTools.page(address)
      : ((await devTools.page('app:')) ?? (await devTools.page('file:')))
  if (page === null) throw new Error('the app shows no page')
  return page
}

async function noMarks(): Promise<Marks> {
  await pause(leftAlone)
  return { firstCodes: Number.NaN, firstPaint: Number.NaN }
}

interface Marks {
  readonly firstCodes: number
  readonly firstPaint: number
}

async function readMarks(devTools: DevTools): Promise<Marks> {
  await pause(leftAlone)
  const expression = `(() => {
    const at = (name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? NaN)
    return [at('first-codes'), at('first-contentful-paint'), document.body?.innerText.slice(0, 300)]
  })()`
  let seen = ''
  const until = performance.now() + startLimit
  while (performance.now() < until && !devTools.gone()) {
    const page = await pageOf(devTools).catch(() => null)
    if (page !== null) {
      const [firstCodes, firstPaint, text] =
        await page.evaluate<[number | null, number | null, string]>(expression)
      await page.detach()
      if (firstCodes !== null) return { firstCodes, firstPaint: firstPaint ?? Number.NaN }
      seen = text
    }
    await pause(250)
  }
  if (devTools.gone()) throw new Error('the app ended by itself')
  throw new Error(`no mark "first-codes" in ${startLimit / 1000} s; the page shows: ${seen}`)
}
