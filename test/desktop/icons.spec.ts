// Icons in the real window: brands in their rows, the picker by keyboard, a picture of one's own and a pack, one start for
// all of it. Pictures for people to look at go to screenshots/.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { packOf, picturePng } from '../support/icon-packs'
import { giveToTestUser } from '../support/user'
import { leave, openSettings, type Standing, seenRow, stand } from './steps'

const folder = resolve(import.meta.dirname, '../../screenshots')

let standing: Standing
test.afterEach(() => leave(standing))

async function look(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide, `${name} is wider than its window`).toBe(false)
  }
}

async function openEdit(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click()
  await page.getByRole('menuitem', { name: /^Edit/ }).click()
  await expect(page.getByRole('button', { name: 'Change icon' })).toBeVisible()
}

async function openPicker(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Change icon' }).click()
  await expect(page.getByLabel('Search brand icons and packs')).toBeFocused()
}

test('brands, a picture of one’s own and a pack, chosen by keyboard and kept', { tag: '@long' }, async () => {
  standing = await stand({ display: 'managed', args: ['--demo'] })
  const { app, page, desktop } = standing
  const github = page.locator('.row', { hasText: 'GitHub' }).first()
  await expect(github.locator('.brand svg path')).toBeVisible()
  await look(page, 'icons-rows')

  // The icon takes the monogram's place and size, so nothing moves.
  const size = await github.locator('.brand').boundingBox()
  expect([size?.width, size?.height]).toEqual([38, 38])

  await openEdit(page, 'GitHub, alice')
  await look(page, 'icons-edit')
  await openPicker(page)
  await expect(page.getByRole('button', { name: 'First letter' })).toBeVisible()
  await look(page, 'icons-picker')
  await page.keyboard.type('proton')
  await expect(page.getByRole('button', { name: 'Proton', exact: true })).toBeVisible()
  await look(page, 'icons-picker-found')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Proton', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.icon-choice').nth(1)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page.getByRole('button', { name: 'Proton', exact: true })).toBeFocused()
  await look(page, 'icons-picker-focus')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Brand icon: Proton')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Change icon' })).toBeFocused()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText('Brand icon: Proton')).toBeHidden()
  await expect(seenRow(page, 'GitHub, alice').locator('.brand')).toBeVisible()

  // A picture of one's own, larger than what is kept.
  await openEdit(page, 'GitHub, alice')
  await expect(page.getByText('Brand icon: ')).toBeVisible()
  await openPicker(page)
  await page
    .locator('.icon-picker input[type=file]')
    .setInputFiles({ name: 'own.png', mimeType: 'image/png', buffer: Buffer.from(picturePng(600, 300)) })
  await expect(page.getByText('Own picture', { exact: true })).toBeVisible()
  await look(page, 'icons-edit-own')
  await page.getByRole('button', { name: 'Save changes' }).click()
  const own = seenRow(page, 'GitHub, alice').locator('img.picture')
  await expect(own).toBeVisible()
  await expect
    .poll(() => own.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([128, 64])

  // A file that is none.
  await openEdit(page, 'GitHub, alice')
  await openPicker(page)
  await page
    .locator('.icon-picker input[type=file]')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await expect(page.getByText('This file is no picture')).toBeVisible()
  await look(page, 'icons-picker-fault')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Change icon' })).toBeFocused()
  await page.keyboard.press('Escape')

  // A pack by main's own dialog.
  const pack = join(desktop.newFolder('packs'), 'pack.zip')
  writeFileSync(pack, await packOf())
  giveToTestUser(pack)
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [path],
    })) as typeof dialog.showOpenDialog
  }, pack)
  await openSettings(page)
  await page.getByRole('button', { name: 'Add a pack …' }).click()
  await expect(page.getByText('Harbour icons', { exact: true })).toBeVisible()
  await page.getByText('Harbour icons', { exact: true }).scrollIntoViewIfNeeded()
  await look(page, 'icons-settings')
  expect(readFileSync(pack).length).toBeGreaterThan(0)
  await page.keyboard.press('Escape')

  await openEdit(page, 'GitHub, alice')
  await openPicker(page)
  const fromPack = page.getByRole('button', { name: 'Harbour GitHub' })
  await expect(fromPack).toBeVisible()
  await look(page, 'icons-picker-pack')
  await fromPack.click()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect
    .poll(() => own.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([128, 128])
  await look(page, 'icons-rows-own')

  // The narrowest window and a wide one.
  for (const [width, height] of [
    [320, 480],
    [900, 700],
  ] as const) {
    await page.setViewportSize({ width, height })
    await look(page, `icons-rows-${width}`)
    await openEdit(page, 'GitHub, alice')
    await openPicker(page)
    await page.keyboard.type('google')
    await expect(page.locator('.icon-choice').nth(20)).toBeVisible()
    await look(page, `icons-picker-${width}`)
    await page.getByLabel('Search brand icons and packs').fill('no such brand')
    await expect(page.getByText('No icon is called')).toBeVisible()
    await look(page, `icons-picker-none-${width}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Change icon' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }

  // Switched off, letters stand there again; what was chosen by hand stays.
  await openSettings(page)
  await page.getByRole('switch', { name: 'Brand icons' }).click()
  await page.keyboard.press('Escape')
  await expect(page.locator('.row .brand')).toHaveCount(0)
  await expect(own).toBeVisible()
})
