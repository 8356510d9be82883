// Pictures of the quick window (many, one, none, locked) and of its settings, light and dark, for people to look at.

import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { screenshot } from '../support/screenshot'
import { tool } from '../support/tools'
import { startTrayHost } from '../support/tray-host'
import { addByLink, leave, openSettings, protectWithPassphrase, type Standing, stand } from './steps'

const folder = resolve(import.meta.dirname, '../../screenshots')

let standing: Standing
test.afterEach(() => leave(standing))

async function openQuick(): Promise<Page> {
  await standing.desktop.run(tool('xdotool'), ['key', 'ctrl+alt+space'])
  const find = () => standing.app.electron.windows().find((each) => each.url().includes('quick.html'))
  await expect.poll(() => find() !== undefined).toBe(true)
  const page = find()
  if (page === undefined) throw new Error('there is no quick window')
  return page
}

async function look(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide, `${name} is wider than its window`).toBe(false)
  }
}

test('the quick window with many accounts, one, and none', { tag: '@long' }, async () => {
  standing = await stand({ display: 'managed', args: ['--demo'] })
  await expect(standing.page.getByRole('button', { name: 'Copy code for GitHub, alice' })).toBeVisible()
  const page = await openQuick()
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(page.locator('.code-blank')).toHaveCount(0)
  await look(page, 'quick-many')
  await page.getByLabel('Search accounts').fill('github')
  await look(page, 'quick-one')
  await page.getByLabel('Search accounts').fill('nothing like it')
  await look(page, 'quick-none')
})

test('the quick window while locked', { tag: '@long' }, async () => {
  standing = await stand({ display: 'managed', keyring: 'none' })
  await protectWithPassphrase(standing.page, 'four random words here')
  await addByLink(standing.page, 'otpauth://totp/A:b?secret=GEZDGNBVGY3TQOJQ&issuer=A')
  await standing.page.keyboard.press('Control+l')
  const page = await openQuick()
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  await look(page, 'quick-locked')
})

test('the settings of quick access and window, with a tray and without, recording, and hidden codes', {
  tag: '@long',
}, async () => {
  standing = await stand({ display: 'managed', args: ['--demo'] })
  const { app, page, desktop } = standing
  await expect(page.getByRole('button', { name: 'Copy code for GitHub, alice' })).toBeVisible()
  const both = async (name: string) => {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [320, 900]) {
        await screenshot(app, page, name, { theme, width, height: 760 })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
        expect(wide, `${name}, ${theme}, ${width}`).toBe(false)
      }
    }
  }
  await page.keyboard.press('Control+Shift+H')
  await both('list-hidden')
  await openSettings(page)
  const section = page.getByRole('heading', { name: 'Quick access' })
  await section.evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
  await expect(page.getByText('This desktop shows no tray icons')).toBeVisible()
  await both('settings-quick-no-tray')
  await startTrayHost(desktop.bus)
  await expect(page.getByText('Keep running in the tray')).toBeVisible()
  await page.getByRole('button', { name: /(^|, )Copy the code used last/ }).click()
  await expect(page.getByText('Press the keys…')).toBeVisible()
  await desktop.run(tool('xdotool'), ['key', 'ctrl+alt+space'])
  await expect(page.locator('.hotkey-fault')).toBeVisible()
  await both('settings-quick-refused')
  await page.getByRole('button', { name: /(^|, )Copy the code used last/ }).click()
  await expect(page.getByText('Press the keys…')).toBeVisible()
  const below = page.getByRole('heading', { name: 'Window' })
  await below.evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
  await both('settings-window')
})
