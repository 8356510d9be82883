// Exports from the real window: written by main to the file picked in the system's dialog, for their owner alone, opened
// again by other people's programs, and never seen by the page.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { screenshots } from '../support/screenshot'
import { tool } from '../support/tools'
import { giveToTestUser } from '../support/user'
import {
  addByLink,
  giveFiles,
  leave,
  openSettings,
  protectWithPassphrase,
  type Standing,
  stand,
} from './steps'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`
const passphrase = 'four random words here'

let standing: Standing
test.afterEach(() => leave(standing))

/** Answers the system's save dialog in place of a person: a name in this folder, or the one suggested (''), or none. */
async function willSaveTo(folder: string, name: string | null): Promise<void> {
  await standing.app.electron.evaluate(
    ({ dialog }, given) => {
      dialog.showSaveDialog = (async (...all: unknown[]) => {
        const { defaultPath } = all.at(-1) as { defaultPath: string }
        Object.assign(globalThis, { suggested: defaultPath })
        const canceled = given.name === null
        return { canceled, filePath: canceled ? '' : `${given.folder}/${given.name || defaultPath}` }
      }) as typeof dialog.showSaveDialog
    },
    { folder, name },
  )
}

const suggested = () =>
  standing.app.electron.evaluate(() => (globalThis as { suggested?: string }).suggested ?? '')

/** Keeps a copy of everything that main answers and tells the pages from now on. */
async function listenToBridge(): Promise<() => Promise<string>> {
  await standing.app.electron.evaluate(({ ipcMain, webContents }) => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    // Electron's own table; there is no other way to what a handler answers.
    const table = (ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => unknown> })
      ._invokeHandlers
    for (const [name, handler] of table) {
      table.set(name, async (...given) => {
        const answer = await handler(...given)
        heard.push(`${name} ${JSON.stringify(answer)}`)
        return answer
      })
    }
    for (const each of webContents.getAllWebContents()) {
      const send = each.send.bind(each)
      each.send = (...given) => {
        heard.push(JSON.stringify(given))
        send(...given)
      }
    }
  })
  return () =>
    standing.app.electron.evaluate(() => (globalThis as { heard?: string[] }).heard?.join('\n') ?? '')
}

/** Base32, hex, Base64 and plain, as a file might spell it. */
const bytes = Buffer.from('12345678901234567890')
const spellings = [secret, bytes.toString('hex'), bytes.toString('base64'), bytes.toString('latin1')]

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).first().click()
  await page.getByRole('menuitem', { name: 'Export…' }).click()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
}

async function choose(page: Page, format: string): Promise<void> {
  await page.getByRole('radio', { name: format, exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText(/will be written\./)).toBeVisible()
}

const exported = (page: Page) => page.getByRole('dialog', { name: 'Exported' })

const zbar = (path: string) =>
  execFileSync(tool('zbarimg'), ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', path]).toString().trim()

test('a plain export takes the passphrase, and nothing of it passes the page', async () => {
  standing = await stand({ keyring: 'none' })
  const { page, desktop } = standing
  await protectWithPassphrase(page, passphrase)
  await addByLink(page, link)
  await addByLink(page, 'otpauth://totp/Slow:bob?secret=GEZDGNBVGY3TQOJQ&issuer=Slow&period=60')
  const heard = await listenToBridge()
  const folder = desktop.newFolder('out')

  await test.step('a wrong passphrase is told at its field, and no dialog opens', async () => {
    await willSaveTo(folder, '')
    await openExport(page)
    await choose(page, 'Text with links')
    await page.getByRole('button', { name: 'Save…' }).click()
    await expect(page.locator('.field-fault')).toContainText('passphrase')
    await page.getByLabel('Your passphrase').fill('not this one')
    await page.keyboard.press('Enter')
    await expect(page.locator('.field-fault')).toContainText('not the passphrase')
    expect(await suggested()).toBe('')
  })

  await test.step('who changes their mind at the dialog stays where they were', async () => {
    await willSaveTo(folder, null)
    await page.getByLabel('Your passphrase').fill(passphrase)
    await page.keyboard.press('Enter')
    await expect.poll(suggested).toMatch(/^tidelock-uris-\d{4}-\d\d-\d\d\.txt$/)
    await expect(page.getByRole('button', { name: 'Save…' })).toHaveAttribute('aria-busy', 'false')
    expect(readdirSync(folder)).toEqual([])
  })

  await test.step('the right one writes the file, for its owner alone, over one that is there', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'older')
    giveToTestUser(join(folder, 'mine.txt'))
    await willSaveTo(folder, 'mine.txt')
    await page.getByRole('button', { name: 'Save…' }).click()
    await expect(exported(page)).toContainText('mine.txt')
    await expect(exported(page)).toContainText('2 accounts written, read back and compared.')
    await expect(exported(page)).toContainText('delete it')
    const file = join(folder, 'mine.txt')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toContain(`secret=${secret}`)
    expect(readdirSync(folder)).toEqual(['mine.txt'])
    await page.getByRole('button', { name: 'Close' }).last().click()
  })

  await test.step('what stays out is named, and the pictures are read by zbarimg', async () => {
    await willSaveTo(folder, '')
    await openExport(page)
    await choose(page, 'Pictures for Google Authenticator')
    await expect(page.getByText('1 account does not go along')).toBeVisible()
    await expect(page.locator('.export-losses')).toContainText(
      /Not in the file, because this format has a period of 30 s only:Slow, bob/,
    )
    await page.getByLabel('Your passphrase').fill(passphrase)
    await page.keyboard.press('Enter')
    await expect(exported(page)).toContainText('1 account written')
    const [picture = ''] = readdirSync(folder).filter((name) => name.endsWith('.png'))
    expect(zbar(join(folder, picture))).toMatch(/^otpauth-migration:\/\/offline\?data=/)
    await page.getByRole('button', { name: 'Close' }).last().click()
  })

  const all = await heard()
  expect(all).toContain('exportAccounts')
  expect(spellings.filter((one) => all.includes(one))).toEqual([])
})

test('by keyboard alone: a backup that the documentation’s reader opens, and a sheet that goes to the printer', async () => {
  standing = await stand({ keyring: 'none' })
  const { page, desktop, app } = standing
  await protectWithPassphrase(page, passphrase)
  await addByLink(page, link)
  const folder = desktop.newFolder('out')
  await willSaveTo(folder, 'kept.json')
  const { keyboard } = page
  const openByKeys = async () => {
    await page.locator('#search').focus()
    for (let at = 0; at < 2; at++) await keyboard.press('Tab')
    await keyboard.press('Enter')
    // A menu takes letters once it is there, and forgets them after a second.
    await expect(page.locator('[role=menuitem]:focus')).toHaveCount(1)
    await expect(async () => {
      await keyboard.type('exp')
      await expect(page.getByRole('menuitem', { name: 'Export…' })).toBeFocused({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await keyboard.press('Enter')
    await expect(page.getByRole('radio', { name: 'Encrypted backup' })).toBeFocused()
  }
  await openByKeys()
  await keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'The passphrase of this vault' })).toBeChecked()
  // The keyboard comes to a new step a moment after its words.
  const inDialog = page.locator('dialog[open] :focus')
  await expect(inDialog).toHaveCount(1)
  await keyboard.press('Enter')
  await expect(exported(page)).toContainText('kept.json')
  await expect(inDialog).toHaveCount(1)
  await keyboard.press('Enter')
  await expect(exported(page)).toBeHidden()
  await expect(page.locator('#search, [aria-label="More"]').first()).toBeVisible()
  expect(statSync(join(folder, 'kept.json')).mode & 0o777).toBe(0o600)
  const words = join(desktop.folder, 'passphrase')
  writeFileSync(words, passphrase)
  const shown = execFileSync('/usr/bin/python3', [
    resolve(import.meta.dirname, '../../docs/open-vault.py'),
    ...[join(folder, 'kept.json'), '--otpauth', '--passphrase-file', words],
  ]).toString()
  expect(shown).toContain(`secret=${secret}`)

  // The printer is a PDF that zbarimg reads; Chromium lays the page out as it would for paper.
  const pdf = join(folder, 'printed.pdf')
  await app.electron.evaluate(({ app: electron }, target) => {
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        void contents.printToPDF({ pageSize: 'A4' }).then((data) => {
          process.getBuiltinModule('node:fs').writeFileSync(target, data)
          done?.(true, '')
        })
      }
    })
  }, pdf)
  await openByKeys()
  await keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Sheet with QR codes' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByLabel('Your passphrase')).toBeFocused()
  await keyboard.type(passphrase)
  for (let at = 0; at < 3; at++) await keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Print…' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(exported(page)).toContainText('went to the printer')
  execFileSync(tool('pdftoppm'), ['-png', '-r', '150', pdf, join(folder, 'page')])
  const [sheet = ''] = readdirSync(folder).filter((name) => name.endsWith('.png'))
  expect(zbar(join(folder, sheet))).toContain(`secret=${secret}`)
  await keyboard.press('Escape')
  await expect(exported(page)).toBeHidden()
})

test('looks as it should: the formats, forty losses, long names, a wrong passphrase, and what was written', {
  tag: '@long',
}, async () => {
  standing = await stand({ keyring: 'none' })
  const { page, desktop } = standing
  await protectWithPassphrase(page, passphrase)
  const long =
    'Wörterbuch-Gesellschaft für außergewöhnlich lange Namen und Bezeichnungen mit beschränkter Haftung'
  const lines = [
    link,
    ...Array.from(
      { length: 38 },
      (_, at) => `${link.replace('alice', `user${at}@harbour.example`)}&period=60`,
    ),
    `otpauth://totp/${encodeURIComponent(long)}:vorstand?secret=${secret}&period=60`,
    `otpauth://totp/${'W'.repeat(120)}:${'m'.repeat(120)}?secret=${secret}&digits=7`,
    ...Array.from({ length: 12 }, (_, at) => link.replace('alice', `crew${at}`)),
  ]
  const file = join(desktop.folder, 'accounts.txt')
  writeFileSync(file, lines.join('\n'))
  giveToTestUser(file)
  await giveFiles(page, [file])
  await page.getByRole('button', { name: /^Import \d+ accounts/ }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  const folder = desktop.newFolder('out')
  await willSaveTo(folder, '')

  await page.locator('#search').fill('crew')
  await openExport(page)
  await look('export-choose')
  await page.getByRole('radio', { name: 'Aegis, encrypted' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Save…' }).click()
  await expect(page.locator('.field-fault').first()).toBeVisible()
  await look('export-password')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('radio', { name: 'Encrypted backup' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await look('export-backup')
  await page.keyboard.press('Escape')

  await page.locator('#search').fill('')
  await openExport(page)
  await choose(page, 'Pictures for Google Authenticator')
  await expect(page.getByText('40 accounts do not go along')).toBeVisible()
  await page.getByLabel('Your passphrase').fill('not this one')
  await page.keyboard.press('Enter')
  await expect(page.locator('.field-fault')).toContainText('not the passphrase')
  await look('export-losses')
  await page.getByLabel('Your passphrase').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(exported(page)).toContainText('13 accounts written to 2 files')
  await look('export-written')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Actions for Harbour, alice', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Export…' }).click()
  await expect(page.getByRole('radio', { name: 'Only Harbour, alice' })).toBeChecked()
  await choose(page, 'Sheet with QR codes')
  await look('export-sheet')
  await page.keyboard.press('Escape')
  await openSettings(page)
  await page.getByRole('button', { name: 'Export…' }).scrollIntoViewIfNeeded()
  await look('export-settings')
})

const look = (name: string) =>
  screenshots(standing.app, standing.page, name, (width) => (width === 320 ? 560 : 640))
