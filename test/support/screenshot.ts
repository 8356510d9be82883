// Pictures of the window for people to look at, in screenshots/ (not kept by git).

import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import type { RunningApp } from './app'
import { wholeDesktop } from './desktop-form'

const folder = resolve(import.meta.dirname, '../../screenshots')

export interface Look {
  readonly theme: 'light' | 'dark'
  /** Of the window's content, in pixels. */
  readonly width: number
  readonly height?: number
}

/** Resizes the real window, so that what a person would see is taken; answers the file's path. */
export async function screenshot(app: RunningApp, page: Page, name: string, look: Look): Promise<string> {
  const { theme, width, height = 640 } = look
  const frame = await app.electron.browserWindow(page)
  await frame.evaluate((target, size) => target.setContentSize(size.width, size.height), { width, height })
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.waitForFunction((wanted) => globalThis.innerWidth === wanted, width)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}-${theme}-${width}.png`)
  await page.screenshot({ path })
  return path
}

/** Light and in the long form dark, at the narrowest and at a common width; throws where something is cut off. `height`: by the width. */
export async function screenshots(
  app: RunningApp,
  page: Page,
  name: string,
  height: (width: number) => number = () => 640,
): Promise<void> {
  for (const theme of wholeDesktop ? (['light', 'dark'] as const) : (['light'] as const)) {
    for (const width of [320, 900]) {
      await screenshot(app, page, name, { theme, width, height: height(width) })
      const cut = await cutOff(page)
      if (cut.length > 0) throw new Error(`${name}, ${theme}, ${width} px wide: ${cut.join('; ')}`)
    }
  }
}

/** What is wider than its place: the page, a dialog, or a button whose words do not fit. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('the page scrolls sideways')
    for (const box of document.querySelectorAll<HTMLElement>('.button, .dialog-body, .dialog-foot')) {
      if (box.scrollWidth > box.clientWidth + 1) found.push(`${box.className}: ${box.textContent}`)
    }
    return found
  })
}
