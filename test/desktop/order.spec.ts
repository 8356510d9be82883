// Groups, tags, orders and the search by them, in the real window: made, shown, found, removed and had again.

import { expect, test } from 'playwright/test'
import { screenshots } from '../support/screenshot'
import { leave, type Standing, stand } from './steps'

let standing: Standing
test.afterEach(() => leave(standing))

test('a group and a tag are made from a row, seen above the list, searched, removed and had again', async () => {
  standing = await stand({ display: 'managed', args: ['--demo'] })
  const { page, app } = standing
  const copies = page.getByRole('button', { name: /^Copy code for / })
  const strip = page.getByRole('radiogroup', { name: 'Show' })
  await expect(page.getByRole('button', { name: 'Copy code for GitHub, alice' })).toBeVisible()
  await expect(strip).toHaveCount(0)

  await page.getByRole('button', { name: 'Actions for GitHub, alice' }).click()
  await page.getByRole('menuitem', { name: 'Groups and tags…' }).click()
  await expect(page.getByLabel('Groups', { exact: true })).toBeFocused()
  await page.keyboard.type('Work')
  await page.keyboard.press('Enter')
  await page.keyboard.type('gone again')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Backspace')
  await page.getByLabel('Tags', { exact: true }).fill('#code')
  await page.keyboard.press('Enter')
  await screenshots(app, page, 'order-account')
  await page.getByRole('button', { name: 'Save', exact: true }).click()

  const work = strip.getByRole('radio', { name: 'Work' })
  await work.click()
  await expect(work).toBeChecked()
  await expect(copies).toHaveCount(1)
  await screenshots(app, page, 'order-strip')
  // Roving: one stop for the keyboard, arrows within, down into the list.
  await work.press('ArrowRight')
  await expect(strip.getByRole('radio', { name: '#code' })).toBeFocused()
  await page.keyboard.press('Home')
  await expect(strip.getByRole('radio', { name: 'All' })).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.row-press').first()).toBeFocused()

  const field = page.getByLabel('Search accounts')
  await field.fill('group:work')
  await expect(copies).toHaveCount(1)
  await field.fill('github -#code')
  await expect(page.getByRole('button', { name: 'Copy code for GitHub, alice' })).toHaveCount(0)
  await field.fill('')

  await page.getByRole('button', { name: 'Sort and groups' }).click()
  await page.getByRole('menuitemradio', { name: 'By issuer' }).click()
  await page.getByRole('button', { name: 'Sort and groups' }).click()
  await expect(page.getByRole('menuitemradio', { name: 'By issuer' })).toBeChecked()
  await screenshots(app, page, 'order-menu')
  await page.getByRole('menuitem', { name: 'Edit groups…' }).click()
  await page.getByRole('button', { name: 'Remove Work' }).click()
  await expect(page.getByRole('dialog').getByText('Removed the group Work.')).toBeVisible()
  await screenshots(app, page, 'order-groups')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('Name of the group Work')).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  await work.click()
  await expect(copies).toHaveCount(1)
})
