// Pictures of the lock screen in its states, of its settings and of the strength of a passphrase, for people to look at.

import { expect, type Page, test } from 'playwright/test'
import type { RunningApp } from '../support/app'
import { screenshot, screenshots } from '../support/screenshot'
import {
  leave,
  openSettings,
  protectWithKeychain,
  protectWithPassphrase,
  type Standing,
  skipIntroduction,
  stand,
} from './steps'

const passphrase = 'four random words here'

let standing: Standing
test.afterEach(() => leave(standing))

const look = (name: string, height = 640) => screenshots(standing.app, standing.page, name, () => height)

/** The processes that derive keys. */
const deriving = ({ electron }: RunningApp) =>
  electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ serviceName, name }) => [serviceName, name].includes('Tidelock Key Derivation'))
      .map(({ pid }) => pid),
  )

const toSection = (page: Page) =>
  page
    .getByRole('heading', { name: 'Automatic lock' })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }))

test('the lock screen: asked, after sleep, opening, wrong, waiting; and the settings of a passphrase', {
  tag: '@long',
}, async () => {
  standing = await stand({ display: 'managed', keyring: 'none' })
  const { page, app } = standing
  await protectWithPassphrase(page, passphrase)
  await openSettings(page)
  await toSection(page)
  await look('settings-lock', 760)
  await page.getByRole('button', { name: 'Change…' }).click()
  for (const [name, text] of [
    ['weak', 'michael1985'],
    ['fair', 'four random words'],
    ['strong', 'ocean lamp velvet stone river'],
  ] as const) {
    await page.getByLabel('Passphrase', { exact: true }).fill(text)
    await expect(page.getByText(/^(Very )?(weak|Weak|Fair|strong|Strong): /)).toBeVisible()
    await page.waitForTimeout(600)
    await look(`passphrase-${name}`)
  }
  await page.keyboard.press('Escape')
  await app.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
  await expect(page.getByText('Locked when the computer went to sleep.', { exact: true })).toBeVisible()
  await look('locked-sleep')
  await page.getByLabel('Passphrase', { exact: true }).fill('wrong')
  // Held in the middle: by itself it lasts a third of a second.
  await expect.poll(async () => (await deriving(app)).length).toBe(1)
  const [helper = 0] = await deriving(app)
  process.kill(helper, 'SIGSTOP')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByRole('button', { name: 'Opening…' })).toBeVisible()
  await screenshot(app, page, 'locked-opening', { theme: 'light', width: 320 })
  process.kill(helper, 'SIGCONT')
  await expect(page.getByText('That is not the passphrase.')).toBeVisible()
  await look('locked-wrong')
  // Past the form, which would wait for each.
  await page.evaluate(async () => {
    for (let wrong = 1; wrong < 6; ) {
      const reply = await window.tidelock.unlock({ slot: 'passphrase', text: 'wrong' })
      if (!reply.ok && reply.error.code === 'wrong-passphrase') wrong++
      else await new Promise((resume) => setTimeout(resume, 200))
    }
  })
  await expect(page.getByRole('button', { name: /^Wait/ })).toBeVisible()
  await look('locked-waiting')
})

test('the settings of a vault that the keychain opens, its lock screen, and the first start', {
  tag: '@long',
}, async () => {
  standing = await stand({ display: 'managed' })
  const { page } = standing
  await skipIntroduction(page)
  await page.getByLabel('Also set a passphrase as a spare key').check()
  await page.getByLabel('Passphrase', { exact: true }).fill('lamp velvet')
  await expect(page.getByText(/^(Very w|W)eak: /)).toBeVisible()
  await look('first-start-strength', 760)
  await page.getByLabel('Also set a passphrase as a spare key').uncheck()
  await protectWithKeychain(page)
  await openSettings(page)
  await toSection(page)
  await look('settings-lock-keychain', 760)
  await page.getByRole('switch', { name: 'Lock all the same' }).click()
  await expect(page.getByLabel('Without input for')).toBeVisible()
  await look('settings-lock-all-the-same', 760)
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('button', { name: 'Open with the keychain' })).toBeVisible()
  await look('locked-keychain')
})
