// The recovery key in the real window, from the reminder to the kit on paper and back into a vault whose keychain is lost.

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { readClipboard } from '../support/clipboard'
import { pdfPages, pdfPicture, pdfText, qrIn } from '../support/pdf'
import { screenshots } from '../support/screenshot'
import { giveToTestUser } from '../support/user'
import { asked, button, checkKey, groupsOn, heading, makeKey } from './key-steps'
import {
  addByLink,
  answerConfirm,
  giveFiles,
  leave,
  openSettings,
  protectWithKeychain,
  restart,
  row,
  type Standing,
  stand,
} from './steps'

const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Harbour'
const onlyKeychain = 'Only the keychain opens this vault'
const unchecked = 'nobody has checked that it was written down'

let standing: Standing
test.beforeEach(async () => {
  standing = await stand()
  await protectWithKeychain(standing.page)
  await answerConfirm(standing, true)
})
test.afterEach(() => leave(standing))

async function willSaveAs(path: string): Promise<void> {
  await standing.app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog
  }, path)
}

const windows = () =>
  standing.app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
/** '' while it is not written yet, which comes some time later. */
const vaultId = () => {
  const path = join(standing.home, 'settings.json')
  if (!existsSync(path)) return ''
  const file = JSON.parse(readFileSync(path, 'utf8')) as { readonly lastVault?: string }
  return file.lastVault ?? ''
}
async function loseKeychain(): Promise<void> {
  const file = JSON.parse(readFileSync(join(standing.home, 'vault.json'), 'utf8')) as {
    readonly header: { readonly slots: readonly { readonly uuid: string }[] }
  }
  for (const { uuid } of file.header.slots) await standing.desktop.keyring.deleteItem(`vault-key:${uuid}`)
}
async function unlockBy(key: string): Promise<void> {
  const { page } = standing
  await expect(page.getByText('The keychain did not open your vault')).toBeVisible()
  await page.getByLabel('Recovery key').fill(key)
  await button(page, 'Unlock').click()
  await expect(row(page, 'Harbour, alice')).toBeVisible()
}

test('the kit is a PDF of one page with key, vault, date and QR; the key opens the vault whose keychain is lost', async () => {
  const { page } = standing
  await addByLink(page, link)
  await expect(page.getByText(onlyKeychain)).toBeVisible()
  const key = await makeKey(page)
  expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/)
  const before = await windows()
  const path = join(standing.home, 'kit.pdf')
  await willSaveAs(path)
  await button(page, 'Save kit as PDF…').click()
  await expect(page.getByRole('dialog').getByText('kit.pdf is saved')).toBeVisible()
  await expect.poll(windows).toBe(before)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(pdfPages(path).pages).toBe(1)
  const text = pdfText(path)
  for (const [at, group] of key.split('-').entries())
    expect(text).toMatch(new RegExp(`\\b${at + 1} +${group}\\b`))
  await expect.poll(vaultId).toMatch(/^[0-9a-f-]{36}$/)
  expect(text).toContain(vaultId())
  expect(text).toContain(
    new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  )
  expect(qrIn(pdfPicture(path))).toBe(key)

  await checkKey(page, key)
  await expect(page.getByText(onlyKeychain)).toBeHidden()
  await loseKeychain()
  await restart(standing)
  await unlockBy(key.toLowerCase().replaceAll('-', ' '))
})

test('a kit does what it says: the vault file dropped on another vault opens with the key', {
  tag: '@long',
}, async () => {
  const { page } = standing
  await addByLink(page, link)
  const key = await makeKey(page)
  await checkKey(page, key)
  const copy = join(standing.desktop.folder, 'vault.json')
  writeFileSync(copy, readFileSync(join(standing.home, 'vault.json')))
  giveToTestUser(copy)
  const other = await stand()
  try {
    await protectWithKeychain(other.page)
    await giveFiles(other.page, [copy])
    await other.page.getByLabel(/password/i).fill(key)
    await other.page.keyboard.press('Enter')
    await expect(other.page.getByRole('dialog').or(other.page.locator('main'))).toContainText('Harbour')
  } finally {
    await leave(other)
  }
})

test('the check names the wrong group, takes the whole key too, and asks without showing the key', {
  tag: '@long',
}, async () => {
  const { page } = standing
  const key = await makeKey(page)
  await button(page, 'Continue').click()
  await expect(page.locator('.key-groups')).toHaveCount(0)
  const [one = 0, other = 0] = await asked(page)
  await button(page, 'Check').click()
  await expect(page.getByText(`Type group ${one} of the key.`)).toBeVisible()
  await expect(page.getByLabel(`Group ${one}`)).toBeFocused()
  await page.getByLabel(`Group ${one}`).fill(key.split('-')[one - 1] ?? '')
  await page.getByLabel(`Group ${other}`).fill('AAAAA')
  await button(page, 'Check').click()
  await expect(page.getByText(`This is not group ${other} of the key.`)).toBeVisible()
  await expect(page.getByLabel(`Group ${other}`)).toBeFocused()
  const wrong = key
    .split('-')
    .map((group, at) => (at === 2 ? 'AAAAA' : group))
    .join(' ')
  await page.getByLabel(`Group ${other}`).fill(wrong)
  await button(page, 'Check').click()
  await expect(page.getByText('Group 3 of your copy is wrong.')).toBeVisible()
  await page.getByLabel(`Group ${other}`).fill(key.toLowerCase())
  await button(page, 'Check').click()
  await expect(page.locator('.toast-text', { hasText: /^Your copy is right/ })).toBeVisible()
})

test('who leaves before the check is told what is so, can take the key back, or check it later', {
  tag: '@long',
}, async () => {
  const { page } = standing
  await makeKey(page)
  await page.keyboard.press('Escape')
  await expect(heading(page, 'Leave without the check?')).toBeVisible()
  await expect(button(page, 'Go back')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(heading(page, 'Your recovery key')).toBeVisible()
  await button(page, 'Not now').click()
  await button(page, 'Remove the key').click()
  await expect(page.getByText(onlyKeychain)).toBeVisible()

  const key = await makeKey(page)
  await button(page, 'Not now').click()
  await button(page, 'Leave it unchecked').click()
  await expect(page.getByText(unchecked)).toBeVisible()
  await restart(standing)
  const again = standing.page
  await expect(again.getByText(unchecked)).toBeVisible()
  await openSettings(again)
  await expect(again.getByRole('switch', { name: 'Open with the keychain' })).toBeDisabled()
  await button(again, 'Check the recovery key').click()
  await again
    .getByRole('textbox', { name: 'Recovery key' })
    .fill(key.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))
  await button(again, 'Check').click()
  await expect(again.locator('.field-fault')).toBeVisible()
  await again.getByRole('textbox', { name: 'Recovery key' }).fill(key)
  await button(again, 'Check').click()
  await expect(again.locator('.toast-text', { hasText: /^Your copy is right/ })).toBeVisible()
  await expect(again.getByRole('switch', { name: 'Open with the keychain' })).toBeEnabled()
})

test('a key left unchecked opens the vault all the same, and that is its check', {
  tag: '@long',
}, async () => {
  await addByLink(standing.page, link)
  const key = await makeKey(standing.page)
  await button(standing.page, 'Not now').click()
  await button(standing.page, 'Leave it unchecked').click()
  await loseKeychain()
  await restart(standing)
  await unlockBy(key)
  await openSettings(standing.page)
  await expect(standing.page.getByText('Made. It cannot be shown again.')).toBeVisible()
})

test('the older key opens the vault until the new one is checked', { tag: '@long' }, async () => {
  // Four starts of the program.
  test.slow()
  await addByLink(standing.page, link)
  const older = await makeKey(standing.page)
  await checkKey(standing.page, older)
  await openSettings(standing.page)
  await button(standing.page, 'Make new…').click()
  await expect(standing.page.getByText('Your older recovery key keeps working until then')).toBeVisible()
  await button(standing.page, 'Make the key').click()
  await expect(heading(standing.page, 'Your recovery key')).toBeVisible()
  const newer = (await groupsOn(standing.page)).join('-')
  await standing.app.kill()
  await loseKeychain()
  await restart(standing)
  await unlockBy(older)
  await restart(standing)
  await unlockBy(newer)
})

test('the key is copied by main, and off the clipboard when the vault locks', async () => {
  const { page, desktop } = standing
  const key = await makeKey(page)
  await button(page, 'Copy').click()
  await expect(page.getByRole('button', { name: /^Copied for/ })).toBeVisible()
  await expect.poll(() => readClipboard(desktop)).toBe(key)
  await button(page, 'Continue').click()
  await expect(page.locator('.key-check input').first()).toBeFocused()
  await page.keyboard.press('Control+v')
  await expect(page.locator('.key-check input').first()).toHaveValue(key)
  await page.keyboard.press('Enter')
  await expect(page.locator('.toast-text', { hasText: /^Your copy is right/ })).toBeVisible()
  await page.keyboard.press('Control+l')
  await expect.poll(() => readClipboard(desktop)).toBe('')
})

test('printing lays the kit out in a hidden window that is gone afterwards', { tag: '@long' }, async () => {
  const { page, app } = standing
  await makeKey(page)
  await app.electron.evaluate(({ app: electron }) => {
    const seen = globalThis as { printed?: { readonly url: string; readonly visible: boolean }[] }
    seen.printed = []
    electron.on('browser-window-created', (_, window) => {
      // No printer here: the system's dialog is answered in place of a person.
      window.webContents.print = (_options, done) => {
        const url = window.webContents.getURL().slice(0, 14)
        seen.printed?.push({ url, visible: window.isVisible() })
        done?.(true, '')
      }
    })
  })
  const before = await windows()
  await button(page, 'Print kit…').click()
  await expect(page.getByRole('dialog').getByText('on its way to the printer')).toBeVisible()
  const printed = await app.electron.evaluate(() => (globalThis as { printed?: unknown }).printed)
  expect(printed).toEqual([{ url: 'data:text/html', visible: false }])
  await expect.poll(windows).toBe(before)
})

test('the reminder stays away for a week once it is put off, also after a restart, and comes back', {
  tag: '@long',
}, async () => {
  await expect(standing.page.getByText(onlyKeychain)).toBeVisible()
  await button(standing.page, 'Remind me in a week').click()
  await expect(standing.page.getByText(onlyKeychain)).toBeHidden()
  await restart(standing)
  await expect(standing.page.getByText('Your first account')).toBeVisible()
  await expect(standing.page.getByText(onlyKeychain)).toBeHidden()
  await standing.app.close()
  const file = join(standing.home, 'settings.json')
  const stored = JSON.parse(readFileSync(file, 'utf8')) as { readonly remindFrom: number }
  const week = 7 * 24 * 60 * 60 * 1000
  expect(Math.abs(stored.remindFrom - Date.now() - week)).toBeLessThan(10 * 60 * 1000)
  writeFileSync(file, JSON.stringify({ ...stored, remindFrom: stored.remindFrom - week }))
  giveToTestUser(file)
  await restart(standing)
  await expect(standing.page.getByText(onlyKeychain)).toBeVisible()
})

test('all of it by the keyboard alone', async () => {
  const { page } = standing
  await addByLink(page, link)
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  const tabTo = async (words: RegExp) => {
    for (let presses = 0; presses < 30; presses += 1) {
      if (words.test(await focused())) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never came to ${words}`)
  }
  await tabTo(/^Make a recovery key$/)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Make a recovery key')).toBeVisible()
  await expect.poll(focused).toBe('Make the key')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Your recovery key')).toBeVisible()
  const key = (await groupsOn(page)).join('-')
  await expect.poll(focused).toBe('Continue')
  for (const words of [/^Save kit/, /^Print kit/, /^Copy$/, /^Not now$/, /^Continue$/]) await tabTo(words)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Check your copy')).toBeVisible()
  const [one = 0, other = 0] = await asked(page)
  await expect(page.getByLabel(`Group ${one}`)).toBeFocused()
  await page.keyboard.type(key.split('-')[one - 1] ?? '')
  await page.keyboard.press('Tab')
  await page.keyboard.type(key.split('-')[other - 1] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.locator('.toast-text', { hasText: /^Your copy is right/ })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByLabel('Search accounts')).toBeFocused()
})

test('its screens, light and dark, narrow and wide', { tag: '@long' }, async () => {
  const { app, page } = standing
  await addByLink(page, link)
  const look = (name: string) => screenshots(app, page, name, (width) => (width === 320 ? 560 : 640))
  await look('kit-reminder')
  await button(page, 'Make a recovery key').click()
  await look('kit-intro')
  await button(page, 'Make the key').click()
  await expect(heading(page, 'Your recovery key')).toBeVisible()
  await look('kit-shown')
  await willSaveAs(join(standing.home, 'kit.pdf'))
  await button(page, 'Save kit as PDF…').click()
  await expect(page.getByRole('dialog').getByText('kit.pdf is saved')).toBeVisible()
  await button(page, 'Copy').click()
  await look('kit-saved')
  await button(page, 'Continue').click()
  await look('kit-check')
  for (const group of await asked(page)) await page.getByLabel(`Group ${group}`).fill('AAAAA')
  await button(page, 'Check').click()
  await expect(page.locator('.field-fault:visible').first()).toBeVisible()
  await look('kit-check-fault')
  await page.keyboard.press('Escape')
  await look('kit-leave')
  await button(page, 'Leave it unchecked').click()
  await look('kit-unchecked')
  await openSettings(page)
  await look('kit-settings')
  await button(page, 'Make new…').click()
  await look('kit-intro-again')
  await page.keyboard.press('Escape')
  await button(page, 'Check the recovery key').click()
  await look('kit-prove')
})
