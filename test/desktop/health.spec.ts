// Health and the activity log in the real app: what is found leads somewhere, what was done is told after a restart, and
// nothing of it lies in clear on the disk.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { screenshots } from '../support/screenshot'
import { giveToTestUser } from '../support/user'
import {
  addByLink,
  answerConfirm,
  giveFiles,
  keepTexts,
  leave,
  openSettings,
  protectWithKeychain,
  protectWithPassphrase,
  restart,
  row,
  type Standing,
  seenRow,
  stand,
} from './steps'

const passphrase = 'canary passphrase of this test'
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = (issuer: string, account: string, its = secret) =>
  `otpauth://totp/${issuer}:${account}?secret=${its}&issuer=${issuer}`

let standing: Standing
test.afterEach(() => leave(standing))

const look = (name: string) =>
  screenshots(standing.app, standing.page, name, (width) => (width === 320 ? 560 : 700))

async function openHealth(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).first().click()
  await page.getByRole('menuitem', { name: 'Health and activity' }).click()
  await expect(page.getByRole('heading', { name: 'Health and activity' })).toBeVisible()
}

const openLog = (page: Page) => page.locator('.segment', { hasText: 'Activity' }).click()

async function importLinks(lines: readonly string[]): Promise<void> {
  const { page, desktop } = standing
  const file = join(desktop.folder, 'accounts.txt')
  writeFileSync(file, lines.join('\n'))
  giveToTestUser(file)
  await giveFiles(page, [file])
  await page.getByRole('button', { name: /^Import \d+ accounts/ }).click()
  await page.getByRole('button', { name: 'Done' }).click()
}

/** Every file below the home that is not Chromium's own, as one text. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes('/runtime/'))
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`)
    .join('\n')
}

test('a new account is asked about once after its first copy, and answered by keyboard', async () => {
  standing = await stand()
  const { page } = standing
  await protectWithKeychain(page)
  await addByLink(page, link('Harbour', 'alice'))
  await row(page, 'Harbour, alice').click()
  const line = page.getByRole('region', { name: 'Confirm the new account' })
  await expect(line).toContainText('Did the site accept the code of Harbour, alice?')
  await expect(row(page, 'Harbour, alice')).toBeFocused()
  await look('confirm-line')
  await line.getByRole('button', { name: 'Not yet' }).click()
  await expect(line).toBeHidden()
  await expect(row(page, 'Harbour, alice')).toBeFocused()
  const answers = await keepTexts(page, '.row-answer')
  await row(page, 'Harbour, alice').click()
  await expect.poll(answers).not.toEqual([])
  await expect(line).toBeHidden()

  await restart(standing)
  const again = standing.page
  await row(again, 'Harbour, alice').click()
  const yes = again.getByRole('button', { name: 'Yes', exact: true })
  await expect(yes).toBeVisible()
  for (let i = 0; i < 12 && !(await yes.evaluate((it) => it === document.activeElement)); i++)
    await again.keyboard.press('Tab')
  await again.keyboard.press('Enter')
  await expect(again.locator('.toast-text')).toContainText('the site accepts codes of Harbour, alice')
  await openHealth(again)
  await expect(again.getByText('No account waits to be confirmed')).toBeVisible()
})

test('what came from a file counts as confirmed, and what was set up here waits on the health screen', {
  tag: '@long',
}, async () => {
  standing = await stand()
  const { page } = standing
  await protectWithKeychain(page)
  await importLinks([link('Quay', 'one'), link('Pier', 'two', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP')])
  await addByLink(page, link('Harbour', 'alice', 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU'))
  await openHealth(page)
  const card = page.getByRole('article', { name: '1 account whose codes were never confirmed' })
  await expect(card.getByRole('listitem')).toHaveCount(1)
  await card.getByRole('button', { name: 'The site accepted a code of Harbour, alice' }).click()
  await expect(card).toBeHidden()
  await expect(page.getByText('No account waits to be confirmed')).toBeVisible()
})

test('each finding leads to where it is changed, and is gone when it is', { tag: '@long' }, async () => {
  standing = await stand()
  const { page } = standing
  await protectWithKeychain(page)
  await importLinks([link('Quay', 'one', 'GEZDGNBV'), link('Pier', 'two')])
  await openHealth(page)
  await page.getByRole('button', { name: 'Show Quay, one in the list' }).click()
  await expect(row(page, 'Quay, one')).toBeFocused()
  await openHealth(page)
  await answerConfirm(standing, true)
  const spare = page.getByRole('article', { name: 'Only the keychain opens this vault' })
  await spare.getByRole('button', { name: 'Open the settings' }).click()
  await page.locator('.setting', { hasText: 'Passphrase' }).getByRole('button', { name: 'Set…' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Repeat the passphrase').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: 'Health and activity' }).click()
  await expect(page.getByText('More than one way in: the keychain and a passphrase')).toBeVisible()
  await openLog(page)
  await expect(page.getByText('The passphrase was set')).toBeVisible()
})

test('the log tells what was done after a lock, wrong passphrases and a restart, and lies sealed on the disk', async () => {
  standing = await stand({ keyring: 'none' })
  const { page, home } = standing
  await protectWithPassphrase(page, passphrase)
  await addByLink(page, link('CanaryIssuer', 'canaryname'))
  const answers = await keepTexts(page, '.row-answer')
  await row(page, 'CanaryIssuer, canaryname').click()
  await expect.poll(answers).not.toEqual([])
  const code = (
    (await seenRow(page, 'CanaryIssuer, canaryname').locator('.code').textContent()) ?? ''
  ).replace(/\s/gu, '')
  await page.keyboard.press('Control+l')
  const field = page.getByLabel('Passphrase', { exact: true })
  for (const wrong of ['canary wrong one', 'canary wrong two']) {
    await field.fill(wrong)
    await page.keyboard.press('Enter')
    await expect(page.locator('.field-fault')).toBeVisible()
    await field.fill('')
  }
  await field.fill(passphrase)
  await page.keyboard.press('Enter')
  const told = page.getByRole('region', { name: 'Failed unlocks' })
  await expect(told).toContainText(/^2 wrong passphrases since the last unlock, the last at \d/)
  await look('failed-unlocks')
  await told.getByRole('button', { name: 'Dismiss' }).click()
  await expect(told).toBeHidden()
  await page.keyboard.press('Control+l')
  await expect(field).toBeVisible()
  await field.fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(row(page, 'CanaryIssuer, canaryname')).toBeVisible()
  await expect(told).toBeHidden()
  await standing.app.close()

  const all = everything(home)
  expect(all).toContain('activity.sealed')
  expect(all).not.toMatch(/canary/i)
  for (const telling of [secret, passphrase, '"recent"', 'copied']) expect(all).not.toContain(telling)
  const log =
    readFileSync(join(home, 'activity.sealed'), 'latin1') +
    readFileSync(join(home, 'settings.json'), 'latin1')
  expect(code).toMatch(/^\d{6}$/)
  expect(log).not.toContain(code)

  await restart(standing)
  const again = standing.page
  await again.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await again.keyboard.press('Enter')
  await expect(row(again, 'CanaryIssuer, canaryname')).toBeVisible()
  await openHealth(again)
  await openLog(again)
  const lines = again.locator('.log-text')
  await expect(lines).toHaveText([
    'Opened by a passphrase',
    'Opened by a passphrase',
    'Locked',
    'Opened by a passphrase',
    '2 wrong passphrases',
    'Locked',
    'Code copied: CanaryIssuer, canaryname',
    'Imported 1 account',
    'Opened by a passphrase',
  ])
  await again.getByLabel('Show', { exact: true }).selectOption('codes')
  await expect(lines).toHaveText(['Code copied: CanaryIssuer, canaryname'])
})

test('turned off, the log is gone from the disk and stays away', { tag: '@long' }, async () => {
  standing = await stand()
  const { page, home } = standing
  await protectWithKeychain(page)
  await addByLink(page, link('Harbour', 'alice'))
  await row(page, 'Harbour, alice').click()
  const there = () => readdirSync(home).some((name) => name.startsWith('activity.sealed'))
  await expect.poll(there).toBe(true)
  await openSettings(page)
  await page.getByRole('switch', { name: 'Keep an activity log' }).click()
  await look('activity-off-confirm')
  await page.getByRole('button', { name: 'Turn off and delete' }).click()
  await expect.poll(there).toBe(false)
  await page.keyboard.press('Escape')
  await row(page, 'Harbour, alice').click()
  await openHealth(page)
  await openLog(page)
  await expect(page.getByRole('heading', { name: 'The activity log is off' })).toBeVisible()
  await look('health-log-off')
  await restart(standing)
  await expect(row(standing.page, 'Harbour, alice')).toBeVisible()
  expect(there()).toBe(false)
})

test('the health screen and the log, empty and full, for people to look at', { tag: '@long' }, async () => {
  standing = await stand()
  const { page } = standing
  await protectWithKeychain(page)
  await openHealth(page)
  await expect(page.locator('.finding')).toHaveCount(1)
  await look('health-empty')
  await page.keyboard.press('Escape')
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const own = (at: number, length: number) =>
    Array.from({ length }, (_, place) => letters[(at * 7 + place * (at + 3) + at * at) % 32]).join('')
  const short = Array.from({ length: 24 }, (_, at) =>
    link(`Short${at}`, `user${at}@example.com`, own(at + 1, 8)),
  )
  const modest = Array.from({ length: 12 }, (_, at) => link(`Modest${at}`, 'me', own(at + 40, 16)))
  const shared = ['Quay', 'Pier', 'Jetty'].map((site) => link(site, 'alice'))
  const twins = [
    link(
      'A%20very%20long%20issuer%20name%20that%20goes%20on',
      'somebody.with.a.long.name@example.com',
      own(80, 32),
    ),
    link(
      'A%20very%20long%20issuer%20name%20that%20goes%20on',
      'somebody.with.a.long.name@example.com',
      own(81, 32),
    ),
  ]
  await importLinks([...short, ...modest, ...shared, ...twins])
  await addByLink(page, link('Harbour', 'alice', own(90, 32)))
  await row(page, 'Harbour, alice').click()
  await page.getByRole('button', { name: 'Not yet' }).click()
  await page.locator('.toast').getByRole('button', { name: 'Dismiss' }).click()
  await openHealth(page)
  await expect(page.getByText('24 accounts with a short secret')).toBeVisible()
  await look('health-many')
  await page.getByRole('button', { name: 'Show all 24' }).click()
  await page.locator('.page-scrolls').evaluate((box) => box.scrollTo(0, 700))
  await look('health-many-below')
  expect(await page.locator('.long-row').count()).toBeLessThan(40)
  await page
    .getByText('One secret in several accounts')
    .evaluate((it) => it.scrollIntoView({ block: 'start' }))
  await look('health-many-shared')
  await page.locator('.page-scrolls').evaluate((box) => box.scrollTo(0, 100_000))
  await look('health-many-end')
  await page.locator('.page-scrolls').evaluate((box) => box.scrollTo(0, 0))
  await openLog(page)
  await expect(page.locator('.log-text').first()).toBeVisible()
  await look('health-log')
  await page.getByLabel('Show', { exact: true }).selectOption('keys')
  await look('health-log-none')
  await page.getByLabel('Show', { exact: true }).selectOption('all')
  await page.getByRole('button', { name: 'Clear…' }).click()
  await look('health-log-clear')
  await page.getByRole('button', { name: 'Clear the log' }).click()
  await expect(page.locator('.log-text')).toHaveText(['The log was cleared'])
  await page.keyboard.press('Escape')
  await openSettings(page)
  const section = page.getByRole('heading', { name: 'Activity log' })
  await section.evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
  await look('settings-activity')
})
