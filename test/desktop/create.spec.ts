// The issuer's side in the real window: the QR read by zbarimg off the screen and out of the saved file, codes judged by
// oathtool, the clock set right by another device's code.

import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { readClipboard } from '../support/clipboard'
import { oathtool } from '../support/judges'
import { screenshot } from '../support/screenshot'
import { tool } from '../support/tools'
import {
  addByLink,
  codeNow,
  expectShown,
  leave,
  openSettings,
  protectWithKeychain,
  row,
  type Standing,
  shownCode,
  stand,
} from './steps'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

let standing: Standing
test.beforeEach(async () => {
  standing = await stand()
  await protectWithKeychain(standing.page)
})
test.afterEach(() => leave(standing))

/** What zbarimg reads in a picture. */
function readQr(path: string): string {
  return execFileSync(tool('zbarimg'), ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', path])
    .toString()
    .replace(/\n$/, '')
}

async function openCreate(page: Page, issuer: string, account: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Create a secret/ }).click()
  await page.getByLabel('Site or issuer').fill(issuer)
  await page.getByLabel('Account name').fill(account)
  await expect(page.locator('.handover')).toContainText(
    `otpauth://totp/${[issuer, account].map(encodeURIComponent).join(':')}?secret=`,
  )
}

const texts = (page: Page) => page.locator('.handover-text').allTextContents()
async function secretShown(page: Page): Promise<string> {
  return ((await texts(page))[0] ?? '').replace(/\s/g, '')
}
const codeShown = async (page: Page) =>
  ((await page.locator('.code-line .code').textContent()) ?? '').replace(/\s/g, '')

/** The picture comes a moment after the words. */
async function expectQr(page: Page, wanted: () => Promise<string | undefined>): Promise<void> {
  const path = join(standing.desktop.folder, 'qr-on-screen.png')
  await expect(async () => {
    await page.locator('.create-qr').screenshot({ path })
    expect(readQr(path)).toBe(await wanted())
  }).toPass({ timeout: 30_000 })
}

/** Answers the system's save dialog in place of a person, and notes what it suggested. */
async function willSaveAs(path: string | null): Promise<() => Promise<string>> {
  const { electron } = standing.app
  await electron.evaluate(({ dialog }, chosen) => {
    const seen = globalThis as { suggested?: string }
    dialog.showSaveDialog = (async (...given: unknown[]) => {
      const options = given.at(-1) as { defaultPath: string }
      seen.suggested = options.defaultPath
      return { canceled: chosen === null, filePath: chosen ?? '' }
    }) as typeof dialog.showSaveDialog
  }, path)
  return () => electron.evaluate(() => (globalThis as { suggested?: string }).suggested ?? '')
}

test('a new secret has 160 bits, a QR that zbarimg reads as its link, and the code that oathtool says', async () => {
  const { page } = standing
  await openCreate(page, 'Secure App', 'alice@google.com')
  const made = await secretShown(page)
  expect(made).toMatch(/^[A-Z2-7]{32}$/)
  const [, uri] = await texts(page)
  expect(uri).toBe(`otpauth://totp/Secure%20App:alice%40google.com?secret=${made}&issuer=Secure%20App`)
  await expectQr(page, async () => uri)
  await expect(async () => expect(await codeShown(page)).toBe(await codeNow(made))).toPass({
    timeout: 30_000,
  })
})

test('what changes in the form changes link, QR and code at once, and another secret is another', {
  tag: '@long',
}, async () => {
  const { page } = standing
  await openCreate(page, 'Hafen 🔐', 'Zoë')
  const before = await secretShown(page)
  await page.getByText('More options').click()
  await page.getByLabel('Length of the secret').selectOption('32')
  await page.getByLabel('Algorithm').selectOption('SHA256')
  await page.getByLabel('Digits').fill('8')
  await page.getByLabel('Period in seconds').fill('60')
  await expect(page.locator('.handover')).toContainText('algorithm=SHA256&digits=8&period=60')
  const made = await secretShown(page)
  expect(made).toHaveLength(52)
  expect(made).not.toBe(before)
  await expectQr(page, async () => (await texts(page))[1])
  await expect(async () => {
    const [code] = await oathtool([['--totp=sha256', '-d', '8', '-s', '60s', '-b', made]])
    expect(await codeShown(page)).toBe(code)
  }).toPass({ timeout: 30_000 })
  await page.getByRole('button', { name: 'New secret' }).click()
  await expect.poll(() => secretShown(page)).not.toBe(made)
  await page.getByLabel('Digits').fill('12')
  await expect(page.getByText('The QR appears here')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep this account' })).toBeDisabled()
})

test('a counter’s secret shows its first code, and codes further on match ahead', {
  tag: '@long',
}, async () => {
  const { page } = standing
  await openCreate(page, 'Door', 'alice')
  await page.getByText('More options').click()
  await page.locator('.segment', { hasText: 'Counter' }).click()
  await expect(page.locator('.handover')).toContainText('otpauth://hotp/')
  const made = await secretShown(page)
  const [first, , third] = await oathtool([
    ['--hotp', '-c', '0', '-b', made],
    ['--hotp', '-c', '1', '-b', made],
    ['--hotp', '-c', '2', '-b', made],
  ])
  await expect.poll(() => codeShown(page)).toBe(first)
  await page.getByLabel('Accept').selectOption('3')
  await page.getByLabel('Code', { exact: true }).fill(third ?? '')
  await expect(page.getByRole('status').getByText('Matches at counter 2, 2 ahead')).toBeVisible()
})

test('a typed code is told right, late, early or wrong, with its step', { tag: '@long' }, async () => {
  const { page } = standing
  await openCreate(page, 'Harbour', 'alice')
  const made = await secretShown(page)
  const codeAt = async (steps: number) => {
    const at = Math.floor(Date.now() / 1000) + 30 * steps
    const [code] = await oathtool([['--totp', '-b', '-N', `@${at}`, made]])
    return code ?? ''
  }
  const field = page.getByLabel('Code', { exact: true })
  const said = page.locator('.verdict')
  // A step may turn between asking oathtool and asking Tidelock.
  const says = async (steps: number, text: RegExp) =>
    expect(async () => {
      await field.fill('')
      await field.fill(await codeAt(steps))
      await expect(said).toContainText(text, { timeout: 3_000 })
    }).toPass({ timeout: 30_000 })
  await says(0, /^Matches, on time\. Step [\d,]+\.$/)
  await says(-1, /one step late: that clock is 30 s behind/)
  await says(3, /Not a code of this step, nor of one step around it/)
  await page.getByLabel('Accept').selectOption('5')
  await says(3, /3 steps early: that clock is 90 s ahead/)
  await page.getByLabel('Accept').selectOption('0')
  await says(-1, /Not the code of this step/)
})

test('the saved PNG is 512 x 512, is read by zbarimg and is for its owner alone; so is the SVG', {
  tag: '@long',
}, async () => {
  const { page, desktop } = standing
  await openCreate(page, 'Harbour', 'alice')
  const [, uri] = await texts(page)
  const folder = desktop.newFolder('pictures')
  const png = join(folder, 'chosen.png')
  const suggested = await willSaveAs(png)
  await page.getByRole('button', { name: 'Save as PNG' }).click()
  await expect(page.locator('.toast-text', { hasText: 'chosen.png saved.' })).toBeVisible()
  expect(await suggested()).toBe('Harbour - alice.png')
  const header = readFileSync(png)
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([512, 512])
  expect(statSync(png).mode & 0o777).toBe(0o600)
  expect(readQr(png)).toBe(uri)

  const svg = join(folder, 'chosen.svg')
  await willSaveAs(svg)
  await page.getByRole('button', { name: 'Save as SVG' }).click()
  await expect(page.locator('.toast-text', { hasText: 'chosen.svg saved.' })).toBeVisible()
  expect(readFileSync(svg, 'utf8')).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="512" height="512"/,
  )
  expect(statSync(svg).mode & 0o777).toBe(0o600)
})

test('a save that is called off writes nothing, and one that fails says why', { tag: '@long' }, async () => {
  const { page } = standing
  await openCreate(page, 'Harbour', 'alice')
  await willSaveAs(null)
  await page.getByRole('button', { name: 'Save as PNG' }).click()
  await expect(page.getByRole('button', { name: 'Save as PNG' })).toHaveAttribute('aria-busy', 'false')
  await expect(page.locator('.toast-text')).toBeHidden()
  await willSaveAs('/qr.png')
  await page.getByRole('button', { name: 'Save as PNG' }).click()
  await expect(page.locator('.toast-text')).toContainText(/not allowed|permission|may not/i)
})

test('secret and link are copied to the real clipboard, by keyboard', async () => {
  const { page, desktop } = standing
  await page.keyboard.press('Control+Shift+N')
  await expect(page.getByLabel('Site or issuer')).toBeFocused()
  await page.keyboard.type('Harbour')
  await page.keyboard.press('Tab')
  await page.keyboard.type('alice')
  await expect(page.locator('.handover')).toContainText('Harbour:alice')
  await page.getByRole('button', { name: 'Copy the secret' }).focus()
  await page.keyboard.press('Enter')
  const made = await secretShown(page)
  await expect.poll(() => readClipboard(desktop)).toBe(made)
  await page.getByRole('button', { name: 'Copy the link' }).focus()
  await page.keyboard.press('Space')
  await expect.poll(() => readClipboard(desktop)).toContain(`otpauth://totp/Harbour:alice?secret=${made}`)
  await page.locator('.code-line .row-press').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => readClipboard(desktop)).toMatch(/^\d{6}$/)
  await expect(page.getByText(/Clipboard clears in/)).toBeVisible()
})

test('kept in the vault it is an account like any other, once', async () => {
  const { page } = standing
  await openCreate(page, 'Harbour', 'alice')
  const made = await secretShown(page)
  await page.getByRole('button', { name: 'Keep this account in my vault' }).click()
  await expect(page.locator('.create-kept')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep this account in my vault' })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(row(page, 'Harbour, alice')).toHaveCount(1)
  await expectShown(page, 'Harbour, alice', made)
  await page.keyboard.press('Control+Shift+N')
  await expect.poll(() => secretShown(page)).toMatch(/^[A-Z2-7]{32}$/)
  expect(await secretShown(page)).not.toBe(made)
})

test('a code of another device says how far this clock is off, and the correction makes codes right', async () => {
  const { page } = standing
  await addByLink(page, `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`)
  const right = async () => {
    const [code] = await oathtool([['--totp', '-b', '-N', `@${Math.floor(Date.now() / 1000) + 300}`, secret]])
    return code ?? ''
  }
  const check = async (code: string) => {
    await openSettings(page)
    await page.getByRole('button', { name: 'Check…' }).click()
    await page.getByLabel('Code on the other device').fill(code)
    await page.keyboard.press('Enter')
  }
  await check(await right())
  await expect(page.getByRole('dialog')).toContainText(/clock is \d+ to \d+ s behind the other device/)
  await page.getByRole('button', { name: /^Correct codes by \+/ }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.locator('.clock-line')).toContainText(/^Codes use a clock corrected by \+[45] min/)
  await screenshot(standing.app, page, 'corrected', { theme: 'light', width: 400 })
  // The correction is known to a step; the code is that of now + 5 minutes, or of a neighbour.
  await expect(async () => {
    const at = Math.floor(Date.now() / 1000) + 300 - 30
    const near = await oathtool([['--totp', '-b', '-N', `@${at}`, '-w', '2', secret]])
    expect(near).toContain(await shownCode(page, 'Harbour, alice'))
  }).toPass({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Set back' }).click()
  await expect(page.locator('.clock-line')).toBeHidden()
  await expectShown(page, 'Harbour, alice', secret)
  await check('000000')
  await expect(page.getByRole('dialog')).toContainText('The code belongs to no moment within 20 minutes')
})

test('looks as it should in both themes, narrow and wide', { tag: '@long' }, async () => {
  const { page, app } = standing
  await openCreate(page, 'Harbour', 'alice@example.com')
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [320, 900]) {
      await screenshot(app, page, 'create', { theme, width })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    }
  }
})
