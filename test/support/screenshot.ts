// Pictures of the window for people to look at, in screenshots/ (not kept by git).

import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import type { RunningApp } from './app'

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
