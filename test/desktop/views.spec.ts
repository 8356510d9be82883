// How accounts are looked at, in the real window: layouts walked with the arrows, one code in large type, the mini window,
// the sample in the settings; with pictures of each for people to look at.

import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import type { Settings } from '../../shared/settings'
import { screenshots } from '../support/screenshot'
import { leave, openSettings, row, type Standing, seenRow, stand } from './steps'

const folder = resolve(import.meta.dirname, '../../screenshots')

let standing: Standing
test.afterEach(() => leave(standing))

const look = (name: string) => screenshots(standing.app, standing.page, name)

async function change(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.evaluate((wanted) => window.tidelock.changeSettings(wanted), settings)
}

/** Of the window itself, as the program sees it. */
async function frame(page: Page) {
  const window = await standing.app.electron.browserWindow(page)
  return window.evaluate((own) => ({
    ...own.getContentBounds(),
    onTop: own.isAlwaysOnTop(),
    menuBar: own.isMenuBarVisible(),
  }))
}

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName)

test('layouts, large type, the mini window and the settings of how accounts look', async () => {
  standing = await stand({ display: 'managed', args: ['--demo'] })
  const { page } = standing
  await expect(row(page, 'GitHub, alice')).toBeVisible()

  // Compact: more accounts in the same room, each still one button with its name.
  const tall = await page
    .locator('.row')
    .first()
    .evaluate((one) => one.getBoundingClientRect().height)
  await change(page, { layout: 'compact' })
  await expect
    .poll(() =>
      page
        .locator('.row')
        .first()
        .evaluate((one) => one.getBoundingClientRect().height),
    )
    .toBeLessThan(tall * 0.7)
  await look('layout-compact')

  // Tiles: the arrows lead sideways and down, and out of the first line into the search.
  await change(page, { layout: 'tiles', showNextCode: true })
  const columns = () =>
    page.evaluate(
      () =>
        new Set([...document.querySelectorAll('.row')].map((one) => one.getBoundingClientRect().left)).size,
    )
  await look('layout-tiles')
  await expect.poll(columns).toBeGreaterThan(3)
  const names = await page.locator('.row-press').evaluateAll((all) => all.map((one) => one.ariaLabel))
  await page.getByLabel('Search accounts').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focusedName(page)).toBe(names[0])
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focusedName(page)).toBe(names[1])
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focusedName(page)).toBe(names[1 + (await columns())])
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByLabel('Search accounts')).toBeFocused()

  // A tile dragged before another one stands there.
  const titles = () => page.locator('.row-issuer').allTextContents()
  const was = await titles()
  const [to, from] = [
    await page.locator('.row').nth(2).boundingBox(),
    await page.locator('.row').nth(4).boundingBox(),
  ]
  if (to === null || from === null) throw new Error('there are fewer than five tiles')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + from.width / 2 - 20, from.y + from.height / 2, { steps: 3 })
  await page.mouse.move(to.x + to.width / 4, to.y + to.height / 2, { steps: 5 })
  await expect(page.locator('.drop-line-upright')).toHaveCount(1)
  await page.mouse.up()
  await expect.poll(titles).toEqual([...was.slice(0, 2), was[4], ...was.slice(2, 4), ...was.slice(5)])

  // Digits stand together as asked for, and are spoken one by one.
  await change(page, { layout: 'comfortable', showNextCode: false, digitGroups: 'two' })
  const github = row(page, 'GitHub, alice')
  await expect(seenRow(page, 'GitHub, alice').locator('.code-group')).toHaveText([
    /^\d\d$/,
    /^\d\d$/,
    /^\d\d$/,
  ])
  await expect(github).toHaveAccessibleDescription(/^Code \d \d \d \d \d \d$/)
  await change(page, { digitGroups: 'auto' })

  // Large type, opened and left with the keyboard; the focus goes back to the row.
  await github.focus()
  await page.keyboard.press('Control+b')
  const large = page.locator('.large-main .row-press')
  await expect(large).toBeFocused()
  const digits = () =>
    page.locator('.large-code .code').evaluate((code) => Number.parseFloat(getComputedStyle(code).fontSize))
  await expect.poll(digits).toBeGreaterThan(80)
  await look('large')
  for (const [width, height] of [
    [320, 400],
    [900, 400],
  ] as const) {
    const own = await standing.app.electron.browserWindow(page)
    await own.evaluate((target, size) => target.setContentSize(size.width, size.height), { width, height })
    await page.waitForFunction((wanted) => globalThis.innerWidth === wanted, width)
    const cut = await page.evaluate(() => {
      const room = document.querySelector('.large-room')?.getBoundingClientRect()
      const code = document.querySelector('.large-code')?.getBoundingClientRect()
      return (
        room === undefined ||
        code === undefined ||
        code.height > room.height + 1 ||
        code.width > room.width + 1
      )
    })
    expect(cut, `digits at ${width} x ${height}`).toBe(false)
  }
  await page.keyboard.press('s')
  await expect(page.getByRole('status').last()).toHaveText(/^Code \d \d \d \d \d \d\. \d+ seconds? left\.$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.large-answer')).toHaveText(/Copied/)
  // Only voices of this computer are offered; where there are none, no button says otherwise.
  const local = await page.evaluate(
    () => speechSynthesis.getVoices().filter((voice) => voice.localService).length,
  )
  await expect(page.getByRole('button', { name: 'Speak' })).toHaveCount(local > 0 ? 1 : 0)
  await page.keyboard.press('Escape')
  await expect(github).toBeFocused()

  // The settings show what they do.
  await openSettings(page)
  await page.locator('.sample').evaluate((sample) => sample.scrollIntoView({ block: 'start' }))
  await look('settings-appearance')
  await page.getByRole('switch', { name: 'High contrast' }).click()
  await expect(page.locator('html[data-contrast=more]')).toHaveCount(1)
  await page.getByRole('switch', { name: 'High contrast' }).click()
  await page.keyboard.press('Escape')

  // The mini window: small, on top, pinned accounts alone; and back to what it was.
  const before = await frame(page)
  expect(before.menuBar).toBe(false)
  await page.keyboard.press('Control+Shift+M')
  await expect(page.locator('.mini-row').first()).toBeVisible()
  await expect.poll(() => frame(page)).toMatchObject({ onTop: true })
  await expect.poll(async () => (await frame(page)).width).toBeLessThan(before.width)
  const pinned = await page.locator('.mini-row').count()
  expect(pinned).toBeGreaterThan(0)
  await expect(page.getByRole('button', { name: /^Copy code for/ })).toHaveCount(pinned)
  await small(page, 'mini')
  await page.keyboard.press('Control+l')
  await expect(page.locator('.mini').getByText('Tidelock is locked')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Copy code for/ })).toHaveCount(0)
  expect(await page.locator('.mini').textContent()).not.toContain('@')
  await small(page, 'mini-locked')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect
    .poll(() => frame(page))
    .toMatchObject({ width: before.width, height: before.height, onTop: false })
})

async function small(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide, `${name} is wider than its window`).toBe(false)
  }
}
