// What an installed Tidelock weighs and how fast it starts, against a bare program packed the same way. With its fuses on no
// debugger looks in, so the display's own memory is watched: the moment at which half of what the rows show in the end
// is there, in the part of the window where the codes stand.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDesktop } from '../support/desktop'
import { startDisplay, startWindowManager } from '../support/display'
import { endProcesses, processTree, waitForEnd } from '../support/processes'
import { testUserHasNamespaces } from '../support/user'
import type { Desk, Which } from './desk'
import { type Figure, plainFigure, ratioFigure } from './figures'
import { pause } from './numbers'
import { bytesOf, type PackedTrees, packTrees } from './packed-trees'
import { openScreen, type Screen, whenShown } from './screen'

const limit = 30_000
/** Nothing more is painted once this many milliseconds brought no more than a countdown. */
const calm = 1_500

export async function measurePacked(parts: {
  readonly root: string
  readonly rounds: number
  readonly size: boolean
  readonly start: boolean
  /** Makes a vault with fifty accounts; answers its home folder. */
  readonly makeVault: (desk: Pick<Desk, 'desktop' | 'installed'>) => Promise<string>
}): Promise<readonly Figure[]> {
  // Not os.tmpdir(): TMPDIR may be a folder that only root can enter, and an ordinary user starts what lies here.
  const into = mkdtempSync(join(parts.start ? '/tmp' : tmpdir(), 'tidelock-packed-'))
  try {
    const trees = packTrees(parts.root, into)
    return [
      ...(parts.size ? sizeFigures(trees) : []),
      ...(parts.start ? await startFigures(trees, parts) : []),
    ]
  } finally {
    rmSync(into, { recursive: true, force: true })
  }
}

function sizeFigures({ ours, bare }: PackedTrees): readonly Figure[] {
  const megabytes = (folder: string) => bytesOf(folder) / 1e6
  const inside = (folder: string) => megabytes(join(folder, 'resources'))
  return [
    ratioFigure({ name: 'packed Linux tree', unit: 'MB', bar: 1.1 }, [megabytes(ours)], [megabytes(bare)]),
    plainFigure({ name: 'of it our own (resources)', unit: 'MB' }, [inside(ours)]),
  ]
}

async function startFigures(
  trees: PackedTrees,
  { rounds, makeVault }: Parameters<typeof measurePacked>[0],
): Promise<readonly Figure[]> {
  const desktop = await startDesktop({ keyring: 'unlocked' })
  try {
    const memory = desktop.newFolder('display')
    const env: Record<string, string> = {}
    const host: typeof desktop.host = (command, args, more) =>
      desktop.host(command, args, { ...more, env: { ...env, ...more?.env } })
    const onDisplay: typeof host = (command, args, more) => host(command, [...args, '-fbdir', memory], more)
    env['DISPLAY'] = await startDisplay(onDisplay, '900x800')
    const run: typeof desktop.run = (command, args) =>
      desktop.run('/usr/bin/env', [`DISPLAY=${env['DISPLAY']}`, command, ...args])
    await startWindowManager(host, run)
    const screen = openScreen(join(memory, 'Xvfb_screen0'))
    // The window manager tells which desktop is shown, for a second and a half.
    await pause(3_000)
    const blank = screen.read()
    const sandboxed = testUserHasNamespaces()
    const installed = { ours: '', bare: '', out: trees.out }
    const home = await makeVault({ desktop, installed })
    const one = async (which: Which) => {
      const args = sandboxed ? [] : ['--no-sandbox']
      const began = performance.now()
      const child = desktop.start(join(trees[which], trees.executable), args, {
        stdio: 'ignore',
        env: { ...env, TIDELOCK_HOME: home },
      })
      const { pid } = child
      if (pid === undefined) throw new Error(`${which} could not be started`)
      try {
        return await shownAfter(screen, blank, began)
      } catch (error) {
        throw new Error(`${which}, packed: ${error instanceof Error ? error.message : error}`)
      } finally {
        const all = processTree(pid)
        child.kill('SIGTERM')
        await endProcesses(await waitForEnd(all, 4000))
        await gone(screen, blank)
      }
    }
    const taken: Record<Which, number[]> = { ours: [], bare: [] }
    // Round -1 makes profiles and font caches, and does not count.
    for (let round = -1; round < rounds; round += 1)
      for (const which of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
        const milliseconds = await one(which)
        if (round >= 0) taken[which].push(milliseconds)
      }
    screen.close()
    const note = sandboxed ? 'fuses and sandbox on' : 'fuses on, --no-sandbox'
    return [
      ratioFigure(
        { name: 'packed start to rows on the display', unit: 'ms', bar: 1.2, note },
        taken.ours,
        taken.bare,
      ),
    ]
  } finally {
    await desktop.stop()
  }
}

/** Watches until nothing much changes any more, and answers when the rows came. */
async function shownAfter(screen: Screen, blank: Buffer, began: number): Promise<number> {
  const seen: { readonly at: number; readonly frame: Buffer }[] = []
  let last = blank
  let busy = Number.NaN
  while (performance.now() - began < limit) {
    await pause(3)
    const frame = screen.read()
    const at = performance.now()
    if (frame.equals(last)) {
      if (!(at - busy > calm)) continue
      // A frame without its content may stand still on a busy machine.
      const shown = whenShown(screen, blank, seen)
      if (shown !== null) return shown - began
      busy = at
      continue
    }
    if (screen.differs(last, frame) > 0.005) busy = at
    seen.push({ at, frame })
    last = frame
  }
  throw new Error(`no rows stood still on the display in ${limit / 1000} s`)
}

async function gone(screen: Screen, blank: Buffer): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (screen.differs(blank, screen.read()) < 0.001) return
    await pause(50)
  }
  throw new Error('the window is still on the display')
}
