// The main window as a person uses it: real Electron, real keyring, real clipboard, codes judged by oathtool.

import { expect, test } from 'playwright/test'
import { launchApp } from '../support/app'
import { clipboardTargets, readClipboard, writeClipboard } from '../support/clipboard'
import {
  addByLink,
  codeNow,
  expectCodeBy,
  expectShown,
  giveText,
  keepTexts,
  leave,
  openByHand,
  protectWithKeychain,
  restart,
  row,
  type Standing,
  shownCode,
  stand,
} from './steps'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`
const counted = `otpauth://hotp/Door:alice?secret=${secret}&issuer=Door&counter=0`

let standing: Standing
test.afterEach(() => leave(standing))

test.describe('with a keychain', () => {
  test.beforeEach(async () => {
    standing = await stand()
    await protectWithKeychain(standing.page)
  })

  test('an account added by its link shows the code that oathtool says, and still does after a restart', async () => {
    await addByLink(standing.page, link)
    await expectShown(standing.page, 'Harbour, alice', secret)
    await restart(standing)
    await expectShown(standing.page, 'Harbour, alice', secret)
    expect(await standing.desktop.keyring.count()).toBe(1)
  })

  test('the live code is there before anything is saved, and nothing is saved by Esc', {
    tag: '@long',
  }, async () => {
    const { page } = standing
    await openByHand(page)
    await page.getByLabel('Site or issuer').fill('Harbour')
    await page.getByLabel('Secret', { exact: true }).fill(secret)
    await expect(async () => {
      const text = (await page.locator('.preview .code').first().textContent()) ?? ''
      expect(text.replace(/\s/gu, '')).toBe(await codeNow(secret))
    }).toPass({ timeout: 30_000 })
    // One step back to the ways in, then out.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByText('Your first account')).toBeVisible()
  })

  test('a wrong character of a secret is named at its field, and saving stores nothing', {
    tag: '@long',
  }, async () => {
    const { page } = standing
    await openByHand(page)
    await page.getByLabel('Secret', { exact: true }).fill('GEZDG1BV')
    await expect(page.getByText(/Character 6, “1”/)).toBeVisible()
    await page.getByRole('button', { name: 'Save account' }).click()
    await expect(page.getByRole('heading', { name: 'By hand' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByText('Your first account')).toBeVisible()
  })

  test('a click copies to the real clipboard, says so, and the clipboard is cleared after the set time', async () => {
    const { page, desktop } = standing
    await addByLink(page, link)
    await clearAfter(10)
    const answers = await keepTexts(page, '.row-answer')
    await expectCodeBy(
      () => row(page, 'Harbour, alice').click(),
      () => readClipboard(desktop),
      secret,
    )
    await expect.poll(answers).toContainEqual(expect.stringContaining('Copied'))
    // As plain text and nothing else: no markup, no address of the page it came from.
    expect((await clipboardTargets(desktop)).filter((name) => /html|chromium|uri/i.test(name))).toEqual([])
    await expect(page.getByText(/Clipboard clears in/)).toBeVisible()
    await expect.poll(() => readClipboard(desktop)).toBe('')
    await expect(page.getByText(/Clipboard clears in/)).toBeHidden()
  })

  test('what another program copied in the meantime is left alone', { tag: '@long' }, async () => {
    const { page, desktop } = standing
    await addByLink(page, link)
    await clearAfter(3)
    const answers = await keepTexts(page, '.row-answer')
    await row(page, 'Harbour, alice').click()
    await expect.poll(answers).toContainEqual(expect.stringContaining('Copied'))
    await writeClipboard(desktop, 'from another program')
    await page.waitForTimeout(4500)
    expect(await readClipboard(desktop)).toBe('from another program')
  })

  test('HOTP counts up, saves the counter before the code, and goes on there after a kill', async () => {
    await addByLink(standing.page, counted)
    await newCode('Door, alice', '755224')
    await newCode('Door, alice', '287082')
    await standing.app.kill()
    await restartAfterKill()
    await newCode('Door, alice', '359152')
  })

  test('search finds by any word, Enter copies the best match, and Esc shows all again', async () => {
    const { page, desktop } = standing
    await addByLink(page, link)
    await addByLink(page, link.replaceAll('Harbour', 'Lighthouse').replace('alice', 'bob'))
    await page.keyboard.press('Escape')
    await page.keyboard.type('bob light')
    await expect(row(page, 'Lighthouse, bob')).toBeVisible()
    await expect(row(page, 'Harbour, alice')).toBeHidden()
    const answers = await keepTexts(page, '.row-answer')
    await expectCodeBy(
      () => page.keyboard.press('Enter'),
      () => readClipboard(desktop),
      secret,
    )
    await expect.poll(answers).toContainEqual(expect.stringContaining('Copied'))
    await page.keyboard.press('Escape')
    await expect(row(page, 'Harbour, alice')).toBeVisible()
  })

  test('an account goes to the trash, says that the site still asks, and comes back whole', async () => {
    const { page } = standing
    await addByLink(page, link)
    await row(page, 'Harbour, alice').focus()
    await page.keyboard.press('Delete')
    await expect(page.locator('.toast-text')).toContainText('The site still asks for a code')
    await expect(row(page, 'Harbour, alice')).toBeHidden()
    await restart(standing)
    const again = standing.page
    await again.getByRole('button', { name: 'More', exact: true }).first().click()
    await again.getByRole('menuitem', { name: 'Trash' }).click()
    await again.getByRole('button', { name: 'Restore Harbour, alice' }).click()
    await again.keyboard.press('Escape')
    await expectShown(standing.page, 'Harbour, alice', secret)
  })

  test('the same account a second time is marked, and saved only on purpose', { tag: '@long' }, async () => {
    const { page } = standing
    await addByLink(page, link)
    await giveText(page, link)
    await expect(page.getByText(/Already in the vault/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save anyway' })).toBeVisible()
  })
})

async function clearAfter(seconds: number): Promise<void> {
  const change = (clipboardClearSeconds: number) => window.tidelock.changeSettings({ clipboardClearSeconds })
  expect(await standing.page.evaluate(change, seconds)).toMatchObject({ ok: true })
}

async function newCode(name: string, code: string): Promise<void> {
  await standing.page.getByRole('button', { name: `New code for ${name}` }).click()
  await expect.poll(() => shownCode(standing.page, name)).toBe(code)
}

async function restartAfterKill(): Promise<void> {
  standing.app = await launchApp({ desktop: standing.desktop, home: standing.home })
  standing.page = await standing.app.firstWindow()
}
