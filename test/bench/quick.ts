// Quick access, with real key presses and real menu clicks: hotkey to painted quick window, Enter to clipboard and
// hidden, tray click to clipboard, and what a warm quick window costs at rest.

import { performance } from 'node:perf_hooks'
import type { Desktop } from '../support/desktop'
import { tool } from '../support/tools'
import { startTrayHost, type TrayHost } from '../support/tray-host'
import type { Desk, Started } from './desk'
import { differenceFigure, type Figure, plainFigure } from './figures'
import { pause } from './numbers'
import { coreShare, treeMemory, treeTimes } from './processes'

const hotkey = 'ctrl+alt+space'
/** Percent of a core, as in rest.ts. */
const noise = 0.15
const limit = 5_000

export interface QuickRounds {
  readonly presses: number
  readonly hiddenSeconds: number
}

const press = (desktop: Desktop, keys: string) => desktop.run(tool('xdotool'), ['key', keys])
const epoch = () => performance.timeOrigin + performance.now()

async function until(what: string, reached: () => Promise<boolean>, every = 5): Promise<void> {
  const end = performance.now() + limit
  while (performance.now() < end) {
    if (await reached()) return
    await pause(every)
  }
  throw new Error(`${what}: not within ${limit} ms`)
}

/** The page's marks "quick-shown": when each showing had been drawn, in milliseconds since 1970. */
async function shownMarks(started: Started): Promise<readonly number[]> {
  const page = await started.page('app://tidelock/quick.html')
  const marks = await page.evaluate<readonly number[]>(
    `performance.getEntriesByName('quick-shown').map((each) => performance.timeOrigin + each.startTime)`,
  )
  await page.detach()
  return marks
}

async function measurePresses(desk: Desk, started: Started, rounds: number): Promise<readonly Figure[]> {
  const { desktop } = desk
  const painted: number[] = []
  const hidden: number[] = []
  // Cold once: made, loaded, drawn.
  await press(desktop, hotkey)
  await until(
    'the first quick window',
    async () => (await shownMarks(started).catch(() => [])).length > 0,
    100,
  )
  await press(desktop, 'Escape')
  await pause(500)
  for (let round = 0; round < rounds; round++) {
    const before = (await shownMarks(started)).length
    const began = epoch()
    await press(desktop, hotkey)
    await pause(250)
    const marks = await shownMarks(started)
    if (marks.length !== before + 1) throw new Error('the quick window was not shown')
    painted.push((marks.at(-1) ?? Number.NaN) - began)
    hidden.push(await enterToHidden(desktop))
    await pause(150)
  }
  const sorted = painted.toSorted((a, b) => a - b)
  const p95 = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN
  const note = 'starting xdotool included'
  return [
    plainFigure({ name: 'hotkey to painted quick window, warm, median', unit: 'ms', bar: 50, note }, painted),
    plainFigure({ name: 'hotkey to painted quick window, warm, p95', unit: 'ms', bar: 80, note }, [p95]),
    plainFigure({ name: 'Enter to clipboard and hidden', unit: 'ms', bar: 50, note }, hidden),
  ]
}

/** A watcher outside of us sees both: the clipboard changes hands, and no window of that size is on the display. */
async function enterToHidden(desktop: Desktop): Promise<number> {
  const script = `
    xclip -selection clipboard -in /dev/null
    before=$(xdotool getactivewindow)
    began=$(date +%s%N)
    xdotool key Return
    while [ "$(xdotool getactivewindow 2>/dev/null)" = "$before" ]; do :; done
    ended=$(date +%s%N)
    code=$(xclip -selection clipboard -out)
    echo "$(( (ended - began) / 1000 )) $code"
    `
  const { stdout } = await desktop.run('/bin/sh', ['-c', script])
  const [microseconds = '', code = ''] = stdout.trim().split(' ')
  if (!/^\d{6,8}$/.test(code)) throw new Error(`no code on the clipboard: ${stdout}`)
  return Number(microseconds) / 1000
}

async function measureTray(desk: Desk, host: TrayHost, rounds: number): Promise<Figure> {
  const { desktop } = desk
  const values: number[] = []
  for (let round = 0; round < rounds; round++) {
    const owned = desktop.start('/bin/sh', [
      '-c',
      'printf x | xclip -selection clipboard -in -loops 0 -quiet & keeper=$!; echo ready; wait $keeper; date +%s%N',
    ])
    let told = ''
    owned.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString()
    })
    await until('xclip', async () => told.includes('ready'))
    await pause(120)
    const menu = await host.menu()
    const first = menu.find(({ label }) => label !== '')
    const began = epoch()
    await host.clickId(first?.id ?? -1)
    // xclip ends when somebody else takes the clipboard.
    await until('tray click', async () => /ready\s+\d+/.test(told))
    values.push(Number(/ready\s+(\d+)/.exec(told)?.[1]) / 1e6 - began)
  }
  return plainFigure({ name: 'tray click to clipboard', unit: 'ms', bar: 50 }, values)
}

async function measureWarm(desk: Desk, home: string): Promise<Figure> {
  const plain: number[] = []
  const warm: number[] = []
  for (let round = 0; round < 2; round++) {
    const started = await desk.start('ours', home)
    try {
      await pause(6_000)
      plain.push(treeMemory(started.pid))
      await press(desk.desktop, hotkey)
      await pause(2_000)
      await press(desk.desktop, 'Escape')
      await pause(6_000)
      warm.push(treeMemory(started.pid))
    } finally {
      await started.end()
    }
  }
  return differenceFigure({ name: 'memory of the warm quick window (PSS)', unit: 'MB', bar: 25 }, warm, plain)
}

async function measureHidden(desk: Desk, home: string, seconds: number): Promise<Figure> {
  const used = { ours: [] as number[], bare: [] as number[] }
  for (const which of ['ours', 'bare'] as const) {
    const started = await desk.start(which, home)
    try {
      if (which === 'ours') {
        await press(desk.desktop, hotkey)
        await pause(1_500)
        await press(desk.desktop, 'Escape')
      }
      await started.minimise()
      await pause(4_000)
      const [began, before] = [performance.now(), treeTimes(started.pid)]
      await pause(seconds * 1000)
      used[which].push(coreShare(before, treeTimes(started.pid), (performance.now() - began) / 1000))
    } finally {
      await started.end()
    }
  }
  const name = `CPU, both windows hidden for ${seconds} s`
  const note = `bar 0; ${noise} is the noise of this measurement`
  return differenceFigure({ name, unit: '% of a core', bar: noise, note }, used.ours, used.bare)
}

export async function measureQuick(
  desk: Desk,
  home: string,
  rounds: QuickRounds,
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  const host = await startTrayHost(desk.desktop.bus)
  const started = await desk.start('ours', home)
  try {
    await pause(1_500)
    figures.push(...(await measurePresses(desk, started, rounds.presses)))
    figures.push(await measureTray(desk, host, rounds.presses))
  } finally {
    await started.end()
    await host.die()
  }
  figures.push(await measureWarm(desk, home), await measureHidden(desk, home, rounds.hiddenSeconds))
  return figures
}
