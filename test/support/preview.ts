// The window without its main process, in one real window of Electron: every scene of test/renderer/preview/scenes, in
// any theme, width and language, one after the other and without a restart.

import { cpSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { build } from 'vite'
import type { Scene } from '../renderer/preview/scenes/scene'
import { launchApp, type RunningApp } from './app'
import { startDesktop } from './desktop'
import { giveToTestUser } from './user'

const source = resolve(import.meta.dirname, '../renderer/preview')

export const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  'light-more': { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  'dark-more': { colorScheme: 'dark', contrast: 'more', forcedColors: 'none' },
  forced: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
} as const
export type Theme = keyof typeof themes

export type SceneLine = Omit<Scene, 'act'>

export interface Preview {
  readonly app: RunningApp
  readonly page: Page
  readonly scenes: readonly SceneLine[]
  /** Throws with the scene's own words where it cannot be played. */
  show(scene: SceneLine, lang?: string): Promise<void>
  /** Of the page, in CSS pixels. A scene that is `tall` gets the height that it needs. */
  look(scene: SceneLine, theme: Theme, width: number): Promise<void>
  /** The scene in view in another language, as when the setting is changed. */
  speak(lang: string): Promise<void>
  close(): Promise<void>
}

const heights: Readonly<Record<number, number>> = { 133: 213, 320: 480, 400: 640, 900: 640 }
/** The quick window has one size of its own. */
const quickSize = { width: 480, height: 400 } as const

export async function startPreview(): Promise<Preview> {
  const desktop = await startDesktop({ display: 'bare', bus: false, keyring: 'none' })
  const folder = join(desktop.folder, 'preview')
  try {
    mkdirSync(folder)
    await build({
      configFile: join(source, 'vite.config.ts'),
      build: { outDir: folder, emptyOutDir: false },
    })
    cpSync(join(source, 'main.cjs'), join(folder, 'main.cjs'))
    giveToTestUser(folder)
    const app = await launchApp({
      desktop,
      home: desktop.newFolder('preview-home'),
      app: join(folder, 'main.cjs'),
      args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    })
    const page = await app.firstWindow()
    await page.waitForSelector('[data-scene], [data-failed]')
    // Set by play.ts.
    const scenes = await page.evaluate(
      () => (window as unknown as { sceneTable: readonly SceneLine[] }).sceneTable,
    )
    return {
      app,
      page,
      scenes,
      show: (scene, lang = 'en') => show(page, scene, lang),
      look: (scene, theme, width) => look(page, scene, theme, width),
      speak: async (lang) => {
        // Set by play.ts.
        await page.evaluate(
          (tag) => (window as unknown as { speakIn(tag: string): Promise<void> }).speakIn(tag),
          lang,
        )
        await settle(page)
      },
      close: async () => {
        try {
          await app.close()
        } finally {
          await desktop.stop()
        }
      },
    }
  } catch (error) {
    await desktop.stop()
    throw error
  }
}

async function show(page: Page, { name, window }: SceneLine, lang: string): Promise<void> {
  // A scene is played in a window as people have it, whatever the last one was looked at in.
  await page.setViewportSize({ width: 400, height: 640 })
  const file = window === 'quick' ? 'quick.html' : 'index.html'
  await page.goto(`preview://tidelock/${file}?scene=${name}&lang=${lang}&language=${lang}`)
  await page.waitForSelector('[data-scene], [data-failed]')
  const failed = await page.evaluate(() => document.documentElement.dataset['failed'])
  if (failed !== undefined) throw new Error(`${name}: ${failed}`)
}

async function look(page: Page, scene: SceneLine, theme: Theme, width: number): Promise<void> {
  await page.emulateMedia({ ...themes[theme], reducedMotion: 'reduce' })
  const size = scene.window === 'quick' ? quickSize : { width, height: heights[width] ?? 640 }
  await page.setViewportSize(size)
  if (!scene.tall) return settle(page)
  await settle(page)
  const more = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll<HTMLElement>('main, main *, dialog *')].map(
        (box) => box.scrollHeight - box.clientHeight,
      ),
    ),
  )
  await page.setViewportSize({ ...size, height: Math.min(4_000, size.height + more) })
  await settle(page)
}

/** Two frames: measured in the first, drawn in the second. */
const settle = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
