// Scrolling through 5,000 accounts in the real window: what one frame costs the page's main thread, in two layouts.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveToTestUser } from '../support/user'
import type { Desk } from './desk'
import type { Page } from './devtools'
import { type Figure, plainFigure } from './figures'
import { pause } from './numbers'

const layouts = ['comfortable', 'tiles'] as const
/** Pixels from frame to frame: a wheel's notch, a fast wheel, a page, a thumb dragged across half of the list. */
const steps = [120, 120, 120, 360, 360, 640, 640, 40_000] as const

export async function measureScroll(desk: Desk, home: string, rounds: number): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const layout of layouts) {
    chooseLayout(home, layout)
    const started = await desk.start('ours', home)
    try {
      const frames = await scroll(await started.page(), rounds)
      const sorted = frames.toSorted((a, b) => a - b)
      const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
      figures.push(
        plainFigure(
          {
            name: `scroll, 5,000 accounts, ${layout}`,
            unit: 'ms',
            bar: 16,
            note: 'script + style + layout of a frame',
          },
          frames,
        ),
        plainFigure({ name: `scroll, ${layout}, p95`, unit: 'ms', bar: 50 }, [p95]),
      )
    } finally {
      await started.end()
    }
  }
  return figures
}

function chooseLayout(home: string, layout: (typeof layouts)[number]): void {
  const path = join(home, 'settings.json')
  const stored = JSON.parse(readFileSync(path, 'utf8')) as { settings?: Record<string, unknown> }
  writeFileSync(path, JSON.stringify({ ...stored, settings: { ...stored.settings, layout } }))
  giveToTestUser(path)
}

async function scroll(page: Page, rounds: number): Promise<readonly number[]> {
  await page.send('Performance.enable')
  const rows = await page.evaluate<number>(`document.querySelectorAll('.row').length`)
  if (rows === 0 || rows > 300) throw new Error(`${rows} rows are in the page`)
  await pause(1_000)
  const frames: number[] = []
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < 24; turn++) {
      const step = steps[turn % steps.length] ?? 0
      const before = await mainThread(page)
      // Two frames: the rows are drawn in the first or the second, and codes that arrive belong to the cost.
      const moved = await page.evaluate<boolean>(`(async () => {
        const list = document.querySelector('.scroller')
        const from = list.scrollTop
        const end = list.scrollHeight - list.clientHeight
        list.scrollTop = (from + ${step}) % end
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        return list.scrollTop !== from
      })()`)
      if (!moved) throw new Error('the list did not scroll')
      const after = await mainThread(page)
      if (round >= 0) frames.push(after - before) // the first round warms up the compiler
    }
  }
  return frames
}

async function mainThread(page: Page): Promise<number> {
  const { metrics } = (await page.send('Performance.getMetrics')) as {
    metrics: readonly { readonly name: string; readonly value: number }[]
  }
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000
  return of('ScriptDuration') + of('RecalcStyleDuration') + of('LayoutDuration')
}
