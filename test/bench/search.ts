// Search in the real window at 10,000 accounts: what one key costs the page's main thread, typed as a person types.

import type { Desk } from './desk'
import type { Page } from './devtools'
import { type Figure, plainFigure } from './figures'
import { pause } from './numbers'

const typed = 'harbour 12'
/** Milliseconds between keys: everything that a key sets going has ended by then. */
const between = 250

export async function measureSearch(desk: Desk, home: string, rounds: number): Promise<readonly Figure[]> {
  const started = await desk.start('ours', home)
  try {
    const page = await started.page()
    await page.send('Performance.enable')
    const found = await page.evaluate<boolean>(`(() => {
      const field = document.querySelector('input[type=search], #search')
      field?.focus()
      return field !== null
    })()`)
    if (!found) throw new Error('the window has no search field')
    const work: number[] = []
    const script: number[] = []
    await pause(1000)
    for (let round = -1; round < rounds; round++) {
      for (const key of [...typed, ...Array.from(typed, () => 'Backspace')]) {
        const before = await mainThread(page)
        await press(page, key)
        await pause(between)
        const after = await mainThread(page)
        if (round < 0) continue // the first round warms up the compiler
        work.push(after.work - before.work)
        script.push(after.script - before.script)
      }
    }
    const left = await page.evaluate<string>(`document.querySelector('input[type=search], #search').value`)
    if (left !== '')
      throw new Error(`the keys did not reach the search field; it holds ${left.length} characters`)
    return [
      plainFigure(
        { name: 'search key, main-thread work', unit: 'ms', bar: 8, note: 'script + style + layout' },
        work,
      ),
      plainFigure({ name: 'search key, script alone', unit: 'ms' }, script),
    ]
  } finally {
    await started.end()
  }
}

async function press(page: Page, key: string): Promise<void> {
  const event =
    key === 'Backspace'
      ? { key, code: key, windowsVirtualKeyCode: 8 }
      : { key, text: key, unmodifiedText: key, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) }
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
  await page.send('Input.dispatchKeyEvent', {
    type: 'keyUp',
    ...event,
    text: undefined,
    unmodifiedText: undefined,
  })
}

async function mainThread(page: Page): Promise<{ readonly work: number; readonly script: number }> {
  const { metrics } = (await page.send('Performance.getMetrics')) as {
    metrics: readonly { readonly name: string; readonly value: number }[]
  }
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000
  const script = of('ScriptDuration')
  return { script, work: script + of('RecalcStyleDuration') + of('LayoutDuration') }
}
