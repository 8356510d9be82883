// Every way in, in the real window: pasted, dropped, chosen, off the screen, before a camera. Codes are judged by
// oathtool, QR codes are made by qrencode and read by zbarimg.

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { decodeBase32 } from '../../main/otp'
import { writeMigration } from '../../main/otp/migration-write'
import { writeClipboard } from '../support/clipboard'
import { exportPassword, ownFixtures } from '../support/exports'
import { plainPicture, qrPicture, qrVideo } from '../support/qr-pictures'
import { tool } from '../support/tools'
import { giveToTestUser } from '../support/user'
import {
  addByLink,
  codeNow,
  expectShown,
  giveFiles,
  giveText,
  leave,
  openAdd,
  protectWithKeychain,
  protectWithPassphrase,
  restart,
  row,
  type Standing,
  stand,
} from './steps'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`
const linkOf = (name: string) => link.replace('alice', name)

let standing: Standing
test.afterEach(() => leave(standing))

/** A file of the desktop's user. */
function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(standing.desktop.folder, name)
  writeFileSync(path, content)
  giveToTestUser(path)
  return path
}

const expectCode = (name: string) => expectShown(standing.page, name, secret)

async function expectSingle(page: Page, account: string): Promise<void> {
  await expect(page.locator('.preview')).toContainText(account)
  await expect(async () => {
    const text = (await page.locator('.preview .code').textContent()) ?? ''
    expect(text.replace(/\s/gu, '')).toBe(await codeNow(secret))
  }).toPass({ timeout: 30_000 })
}

/** As the file manager would drop them. */
async function drop(page: Page, on: string, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), bytes: [...readFileSync(path)] }))
  await page.locator(on).evaluate((target, given) => {
    const data = new DataTransfer()
    for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name))
    for (const kind of ['dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }))
    }
  }, files)
}

test.describe('with an empty vault', () => {
  test.beforeEach(async () => {
    standing = await stand()
    await protectWithKeychain(standing.page)
  })

  test('a link on the real clipboard is pasted over the welcome, shown with its code, and saved', async () => {
    const { page, desktop } = standing
    await writeClipboard(desktop, link)
    // Chromium is told of a new owner of the clipboard a moment later.
    await expect(async () => {
      await page.keyboard.press('Control+v')
      await expect(page.locator('.preview')).toContainText('alice', { timeout: 5_000 })
    }).toPass({ timeout: 30_000 })
    await expectSingle(page, 'alice')
    await page.getByLabel('Account name').fill('alice at work')
    await page.getByRole('button', { name: 'Save account' }).click()
    await expectCode('Harbour, alice at work')
    await restart(standing)
    await expectCode('Harbour, alice at work')
  })

  test('a picture on the real clipboard is read', { tag: '@long' }, async () => {
    const { page, desktop } = standing
    const picture = qrPicture(desktop.folder, 'copied.png', link)
    desktop.host(tool('xclip'), ['-selection', 'clipboard', '-t', 'image/png', '-i', picture, '-quiet'])
    await expect(async () => {
      await page.keyboard.press('Control+v')
      await expect(page.locator('.preview')).toContainText('alice', { timeout: 5_000 })
    }).toPass({ timeout: 30_000 })
    await expectSingle(page, 'alice')
  })

  test('a bare secret that is pasted opens the form with it', { tag: '@long' }, async () => {
    const { page } = standing
    await giveText(page, 'gezd gnbv gy3t qojq gezd gnbv gy3t qojq')
    await expect(page.getByRole('heading', { name: 'By hand' })).toBeVisible()
    await page.getByLabel('Site or issuer').fill('Harbour')
    await expectSingle(page, 'Harbour')
  })

  test('files of several kinds are imported in one go, the sum adds up, and one undo takes all back', async () => {
    const { page, desktop } = standing
    const text = fileOf('list.txt', [linkOf('a'), linkOf('b'), `${linkOf('c')}&digits=12`].join('\n'))
    await giveFiles(page, [qrPicture(desktop.folder, 'one.png', linkOf('d')), text])
    await expect(page.getByRole('heading', { name: '4 accounts found, 1 could not be read' })).toBeVisible()
    await expect(page.locator('[aria-live=polite].unseen')).toContainText('4 accounts found')
    await page.getByRole('button', { name: 'Import 3 accounts' }).click()
    await expect(page.locator('.report-sum')).toContainText('4 = 3 imported + 1 skipped')
    await expect(page.getByText(/one\.png and list\.txt are not encrypted/)).toBeVisible()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByText('Your first account')).toBeVisible()
    await restart(standing)
    await expect(standing.page.getByText('Your first account')).toBeVisible()
  })

  test('a row that could not be read is mended in the list and imported', { tag: '@long' }, async () => {
    const { page } = standing
    await giveFiles(page, [fileOf('list.txt', [linkOf('a'), `${linkOf('b')}&digits=12`].join('\n'))])
    await page.getByRole('button', { name: /^Mend/ }).click()
    const dialog = page.getByRole('dialog')
    // What the file said stands in its field.
    await expect(dialog.getByLabel('Digits')).toHaveValue('12')
    await dialog.getByLabel('Digits').fill('6')
    await dialog.getByRole('button', { name: 'Use it' }).click()
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: 'Import 2 accounts' }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await expectCode('Harbour, b')
  })

  test('files dropped on the list open the Add screen', { tag: '@long' }, async () => {
    const { page, desktop } = standing
    await drop(page, '.hollow', [qrPicture(desktop.folder, 'dropped.png', link)])
    await expectSingle(page, 'alice')
  })

  test('an encrypted file asks for its password, says when it is wrong, and opens with the right one', async () => {
    const { page } = standing
    const given = ownFixtures().find(({ format }) => format === 'aegis-encrypted')
    if (!given) throw new Error('no encrypted fixture')
    await giveFiles(page, [fileOf('aegis.json', given.bytes)])
    const field = page.getByLabel('Password of aegis.json')
    await expect(field).toBeFocused()
    await page.keyboard.type('wrong')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/This password did not open it/)).toBeVisible()
    await expect(field).toBeFocused()
    await page.keyboard.type(exportPassword)
    await page.keyboard.press('Enter')
    await expect(page.locator('.intake-row').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: `${given.wanted.length} accounts found` })).toBeVisible()
  })

  test('the codes of a Google export are collected, in any order, and the missing ones are named', {
    tag: '@long',
  }, async () => {
    const { page, desktop } = standing
    const decoded = decodeBase32(secret)
    if (!decoded.ok) throw new Error('not Base32')
    const accounts = Array.from({ length: 25 }, (_, at) => ({
      issuer: 'Harbour',
      account: `user${at}`,
      token: { ...tokenBase, secret: decoded.value },
    }))
    const { uris } = writeMigration(accounts, 7)
    expect(uris).toHaveLength(3)
    const pictures = uris.map((uri, at) => qrPicture(desktop.folder, `google${at}.png`, uri))
    await giveFiles(page, pictures.slice(2))
    await expect(page.getByText('1 of 3 codes scanned, missing 1 and 2')).toBeVisible()
    await drop(page, '.add', pictures.slice(0, 2))
    await expect(page.getByText(/codes scanned/)).toBeHidden()
    await page.getByRole('button', { name: 'Import 25 accounts' }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await expectCode('Harbour, user0')
  })

  test('leaving asks before rows are lost, and then nothing of them is left', { tag: '@long' }, async () => {
    const { page } = standing
    await giveText(page, [linkOf('a'), linkOf('b')].join('\n'))
    await expect(page.getByRole('heading', { name: '2 accounts found' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByRole('heading', { name: '2 accounts found' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Forget it' }).click()
    await expect(page.getByText('Your first account')).toBeVisible()
    await openAdd(page)
    await expect(page.locator('.intake-row')).toHaveCount(0)
  })

  test('a picture without a code says so, and a part of it can be chosen by keyboard', {
    tag: '@long',
  }, async () => {
    const { page, desktop } = standing
    await giveFiles(page, [plainPicture(desktop.folder, 'holiday.png')])
    await expect(page.locator('.source-fault')).toHaveText('No code was found in holiday.png.')
    await page.getByRole('button', { name: 'Choose the part with the code' }).click()
    await expect(page.locator('.region-frame')).toBeFocused()
    const before = (await page.locator('.region-frame').getAttribute('aria-label')) ?? ''
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.locator('.region-frame')).not.toHaveAttribute('aria-label', before)
    await page.keyboard.press('Enter')
    await expect(page.locator('.remark-fault')).toContainText('No code was found in this part')
  })

  test('a code on the screen, in another program’s window, is found', async () => {
    const { page, desktop } = standing
    const picture = qrPicture(desktop.folder, 'shown.png', link)
    desktop.host(tool('display'), ['-geometry', '+40+40', picture])
    await expect(async () => {
      await page.keyboard.press('Escape')
      await openAdd(page)
      await page.getByRole('button', { name: /^Scan the screen/ }).click()
      await expect(page.locator('.preview')).toContainText('alice', { timeout: 10_000 })
    }).toPass({ timeout: 60_000 })
    await expectSingle(page, 'alice')
  })
})

test('codes before the camera are collected one after the other, and the camera is let go', {
  tag: '@long',
}, async () => {
  standing = await stand()
  const { desktop } = standing
  const video = qrVideo(desktop.folder, 'camera.y4m', [linkOf('a'), linkOf('b')])
  await standing.app.close()
  const { launchApp } = await import('../support/app')
  standing.app = await launchApp({
    desktop,
    home: standing.home,
    args: ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${video}`],
  })
  standing.page = await standing.app.firstWindow()
  const { page } = standing
  await protectWithKeychain(page)
  await openAdd(page)
  await page.getByRole('button', { name: /^Use the camera/ }).click()
  await expect(page.getByText('2 codes scanned', { exact: true })).toBeVisible()
  const live = () =>
    page.evaluate(() => {
      const stream = document.querySelector('video')?.srcObject
      return stream instanceof MediaStream && stream.getTracks().some((track) => track.readyState === 'live')
    })
  await expect.poll(live).toBe(true)
  await page.getByRole('button', { name: 'Show what was found' }).click()
  await expect.poll(live).toBe(false)
  await page.getByRole('button', { name: 'Import 2 accounts' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await expectCode('Harbour, b')
})

test('a computer without a camera says so, and offers another way', { tag: '@long' }, async () => {
  standing = await stand()
  const { page } = standing
  await protectWithKeychain(page)
  await openAdd(page)
  await page.getByRole('button', { name: /^Use the camera/ }).click()
  await expect(page.getByText('This computer has no camera.')).toBeVisible()
})

test('a stored account is shown as a QR to who knows the passphrase, and not when the window is left', async () => {
  standing = await stand({ bus: false })
  const { page, desktop } = standing
  await protectWithPassphrase(page, 'four random words here')
  await addByLink(page, link)
  await row(page, 'Harbour, alice').focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Show QR…' }).click()
  await expect(page.getByLabel('Your passphrase')).toBeFocused()
  await page.keyboard.type('wrong')
  await page.keyboard.press('Enter')
  await expect(page.locator('.field-fault')).toBeVisible()
  await page.getByLabel('Your passphrase').fill('four random words here')
  await page.keyboard.press('Enter')
  await expect(page.locator('.shown-qr')).toBeVisible()
  const path = join(desktop.folder, 'shown-qr.png')
  await page.locator('.shown-qr').screenshot({ path })
  const read = execFileSync(tool('zbarimg'), [
    '--quiet',
    '--raw',
    '-Sdisable',
    '-Sqrcode.enable',
    path,
  ]).toString()
  expect(read).toContain(`secret=${secret}`)
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect(page.locator('.shown-qr')).toHaveCount(0)
})

const tokenBase = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, counter: 0, pin: null } as const
