// About, in the real window: the version, where new versions are published, and that address on the clipboard.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { releasePage } from '../../shared/release-page'
import { readClipboard } from '../support/clipboard'
import { installedApp } from '../support/installed'
import { screenshot } from '../support/screenshot'
import { leave, protectWithKeychain, type Standing, stand } from './steps'

let standing: Standing
test.afterEach(() => leave(standing))

test('About tells the version and the release page, whose address stays on the clipboard', async () => {
  standing = await stand()
  const { page, desktop, app } = standing
  const { version } = JSON.parse(readFileSync(join(installedApp(), 'package.json'), 'utf8')) as {
    readonly version: string
  }
  await protectWithKeychain(page)
  await page.getByRole('button', { name: 'More', exact: true }).first().click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  const about = page.getByRole('region', { name: 'About' })
  await expect(about.getByText(version, { exact: true })).toBeVisible()
  await expect(about.getByText(releasePage)).toBeVisible()
  // An address, not a link: the program opens nothing.
  await expect(about.getByRole('link')).toHaveCount(0)
  await about.getByRole('button', { name: 'Copy the address' }).click()
  await expect.poll(() => readClipboard(desktop)).toBe(releasePage)
  await expect(page.getByRole('status').filter({ hasText: 'The address is copied' })).toHaveCount(1)
  await about.scrollIntoViewIfNeeded()
  for (const width of [320, 400]) await screenshot(app, page, 'about', { theme: 'light', width })
})
