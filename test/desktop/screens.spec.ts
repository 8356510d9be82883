// A picture of every screen, light and dark, 320 and 900 wide, for people to look at (screenshots/). What a machine
// can see is checked at each: nothing is wider than the window, and no button's words are cut off.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { launchApp } from '../support/app'
import { screenshots } from '../support/screenshot'
import { giveToTestUser } from '../support/user'
import {
  addByLink,
  answerConfirm,
  giveFiles,
  giveText,
  leave,
  openAdd,
  openByHand,
  openSettings,
  protectWithKeychain,
  protectWithPassphrase,
  type Standing,
  skipIntroduction,
  stand,
} from './steps'

const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Harbour'
const passphrase = 'four random words here'

let standing: Standing
test.afterEach(() => leave(standing))

const look = (name: string) =>
  screenshots(standing.app, standing.page, name, (width) => (width === 320 ? 560 : 640))

async function again(): Promise<Page> {
  await standing.app.close()
  standing.app = await launchApp({ desktop: standing.desktop, home: standing.home })
  standing.page = await standing.app.firstWindow()
  return standing.page
}

async function openMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).first().click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('first start, with a keychain and without one', { tag: '@long' }, async () => {
  standing = await stand()
  await expect(standing.page.getByRole('button', { name: 'Continue' })).toBeFocused()
  await look('first-start-what')
  await standing.page.keyboard.press('Enter')
  await expect(standing.page.getByRole('button', { name: /^Protect with/ })).toBeVisible()
  await look('first-start')
  await standing.page.getByRole('button', { name: 'Use a passphrase' }).click()
  await look('first-start-passphrase')
  await standing.desktop.keyring.kill()
  await skipIntroduction(await again())
  await expect(standing.page.getByText(/keychain cannot be used/)).toBeVisible()
  await look('first-start-no-keychain')
})

test('empty vault, adding, and the faults at the fields', { tag: '@long' }, async () => {
  standing = await stand()
  const { page } = standing
  await protectWithKeychain(page)
  await look('empty')
  await openAdd(page)
  await look('add')
  await page.keyboard.press('Escape')
  await giveText(page, `${link}&digits=12`)
  await expect(page.locator('.remark-fault, .intake-why, .source-fault').first()).toBeVisible()
  await look('add-link-fault')
  await page.keyboard.press('Escape')
  await giveText(page, `${link}&digits=8&colour=blue`)
  await expect(page.locator('.preview .code')).toBeVisible()
  await look('add-link-preview')
  await page.keyboard.press('Escape')
  await openByHand(page)
  await page.getByLabel('Secret', { exact: true }).fill('GEZDG1BV')
  await expect(page.locator('.field-fault')).toBeVisible()
  await look('add-by-hand-fault')
  await page.getByText('More options').click()
  await look('add-by-hand-more')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Coming from another app/ }).click()
  await expect(page.getByLabel('Search apps')).toBeFocused()
  await look('add-from-apps')
  await page.keyboard.type('aeg')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Aegis' })).toBeVisible()
  await look('add-from-app')
})

test('the import list with faults, the report after it, a QR and a move to a phone', {
  tag: '@long',
}, async () => {
  standing = await stand()
  const { page } = standing
  await protectWithKeychain(page)
  await addByLink(page, link)
  const lines = Array.from({ length: 45 }, (_, at) => link.replace('alice', `user${at}`))
  const file = join(standing.desktop.folder, 'accounts.txt')
  writeFileSync(file, [link, ...lines, `${link}&digits=12`].join('\n'))
  giveToTestUser(file)
  await giveFiles(page, [file])
  await expect(page.getByRole('heading', { name: '47 accounts found, 1 could not be read' })).toBeVisible()
  await look('import-list')
  await page.locator('.segment', { hasText: 'Not read' }).click()
  await look('import-not-read')
  await page.getByRole('button', { name: 'Import 45 accounts' }).click()
  await expect(page.getByText('In the file 47 = 45 imported + 2 skipped')).toBeVisible()
  await look('import-report')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Actions for Harbour, alice' }).click()
  await page.getByRole('menuitem', { name: 'Show QR…' }).click()
  await look('show-qr-confirm')
  const refused = await answerConfirm(standing, false)
  await page.getByRole('button', { name: 'Show the QR' }).click()
  await expect.poll(refused).toHaveLength(1)
  await expect(page.getByRole('button', { name: 'Show the QR' })).toHaveAttribute('aria-busy', 'false')
  await expect(page.locator('.shown-qr, .remark-fault, .toast-text')).toHaveCount(0)
  await look('show-qr-not-confirmed')
  const asked = await answerConfirm(standing, true)
  await page.getByRole('button', { name: 'Show the QR' }).click()
  await expect(page.locator('.shown-qr')).toBeVisible()
  await look('show-qr')
  await page.keyboard.press('Escape')
  await openMenu(page, 'Move to a phone…')
  await look('move-confirm')
  await page.getByRole('button', { name: 'Show the codes' }).click()
  await expect(page.getByRole('heading', { name: /^Code 1 of/ })).toBeVisible()
  expect(await asked()).toEqual(['Show the secret of Harbour, alice?', 'Show the secrets of 46 accounts?'])
  await look('move')
})

test('the list with twelve accounts, its menus, searching, editing, the trash and the settings', {
  tag: '@long',
}, async () => {
  standing = await stand({ args: ['--demo'] })
  const { page } = standing
  await expect(page.getByRole('button', { name: 'Copy code for GitHub, alice' })).toBeVisible()
  await look('list')
  await page.getByRole('button', { name: 'Copy code for GitHub, alice' }).click()
  await look('list-copied')
  await page.getByRole('button', { name: 'Actions for GitHub, alice' }).click()
  await look('row-menu')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'More', exact: true }).first().click()
  await look('main-menu')
  await page.keyboard.press('Escape')
  await page.getByLabel('Search accounts').fill('li')
  await look('search')
  await page.getByLabel('Search accounts').fill('nothing like it')
  await look('search-nothing')
  await page.getByLabel('Search accounts').fill('')
  await page.getByRole('button', { name: 'Copy code for GitHub, alice' }).focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('edit')
  await page.keyboard.press('Escape')
  await openMenu(page, 'Trash')
  await look('trash-empty')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Copy code for GitHub, alice' }).focus()
  await page.keyboard.press('Delete')
  await expect(page.locator('.toast-text')).toBeVisible()
  await look('trashed-toast')
  await openMenu(page, 'Trash')
  await look('trash')
  await page.getByRole('button', { name: /^Delete GitHub, alice for good/ }).click()
  await look('trash-confirm')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await openSettings(page)
  await look('settings')
  await page.evaluate(() => document.querySelector('.page')?.scrollTo(0, 700))
  await look('settings-below')
  await page.evaluate(() => document.querySelector('.page')?.scrollTo(0, 100_000))
  await look('settings-end')
  await page.evaluate(() => document.querySelector('.page')?.scrollTo(0, 0))
  await page.getByRole('button', { name: /^Set…/ }).click()
  await look('set-passphrase')
  await page.keyboard.press('Escape')
})

test('waiting for the keychain, a keychain that failed, and the lock screen', { tag: '@long' }, async () => {
  standing = await stand()
  await protectWithKeychain(standing.page)
  await standing.desktop.keyring.stop()
  await expect((await again()).getByText(/system may be asking/)).toBeVisible()
  await look('keychain-asked')
  await standing.desktop.keyring.continue()
  await standing.desktop.keyring.kill()
  await expect((await again()).getByText('The keychain did not open your vault')).toBeVisible()
  await look('keychain-failed')
})

test('a vault locked by a passphrase, and one that cannot be read', { tag: '@long' }, async () => {
  standing = await stand({ bus: false })
  await protectWithPassphrase(standing.page, passphrase)
  await addByLink(standing.page, link)
  await expect((await again()).getByText('Tidelock is locked')).toBeVisible()
  await look('locked')
  await standing.page.getByLabel('Passphrase', { exact: true }).fill('wrong')
  await standing.page.getByRole('button', { name: 'Unlock' }).click()
  await expect(standing.page.locator('.field-fault')).toBeVisible()
  await look('locked-wrong')
  await standing.app.close()
  const file = join(standing.home, 'vault.json')
  writeFileSync(file, '{"version": 1, "header"')
  giveToTestUser(file)
  await expect((await again()).getByText('This vault cannot be opened')).toBeVisible()
  await look('unreadable')
})
