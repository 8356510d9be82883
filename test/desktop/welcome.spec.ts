// The first run by keyboard alone, once for many checks; the way from another app; and an edit that is taken back.

import { expect, test } from 'playwright/test'
import { screenshots } from '../support/screenshot'
import { addByLink, leave, restart, row, type Standing, shownCode, stand } from './steps'

// A code that stays for three weeks, so that none turns while it is looked at.
const link =
  'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Harbour&period=2000000'

let standing: Standing
test.afterEach(() => leave(standing))

test('three steps by keyboard, the pages about other apps, and no welcome over a vault', async () => {
  test.slow()
  standing = await stand()
  const { app, page } = standing
  const look = (name: string) => screenshots(app, page, name)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await expect(button('Continue')).toBeFocused()
  await expect(page.getByText('Step 1 of 3')).toBeAttached()
  await look('welcome-1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Step 2 of 3')).toBeAttached()
  await expect(button(/^Protect with/)).toBeFocused()
  await look('welcome-2')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Step 3 of 3')).toBeAttached()
  await look('welcome-3')
  await button('Later').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your first account')).toBeVisible()

  await button(/^I come from another app/).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Search apps')).toBeFocused()
  await look('moving-in')
  await page.keyboard.press('ArrowDown')
  await expect(button(/^Google Authenticator/)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByLabel('Search apps')).toBeFocused()
  await page.keyboard.type('aegis')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Aegis', exact: true })).toBeVisible()
  await look('moving-in-app')
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Search apps')).toBeFocused()
  await page.keyboard.press('Escape')

  await addByLink(page, link)
  const before = await shownCode(page, 'Harbour, alice')
  await row(page, 'Harbour, alice').focus()
  await page.keyboard.press('F2')
  await page.getByLabel('Secret', { exact: false }).first().fill('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP')
  await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click()
  await expect.poll(() => shownCode(page, 'Harbour, alice')).not.toBe(before)
  await button('Undo').click()
  await expect(page.locator('.toast-text', { hasText: 'is as it was before' })).toBeVisible()
  await expect.poll(() => shownCode(page, 'Harbour, alice')).toBe(before)

  await restart(standing)
  await expect(row(standing.page, 'Harbour, alice')).toBeVisible()
  await expect(standing.page.getByText('Welcome to Tidelock')).toHaveCount(0)
})
