// Backups in the real window: switched on, made and verified, failed and tried again, by hand, and brought back; with what
// python reads in the files, and pictures of it all.

import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { screenshots } from '../support/screenshot'
import { giveToTestUser } from '../support/user'
import { checkKey, keyMade } from './key-steps'
import {
  addByLink,
  answerConfirm,
  leave,
  openSettings,
  protectWithKeychain,
  protectWithPassphrase,
  restart,
  row,
  type Standing,
  skipIntroduction,
  stand,
} from './steps'

const script = resolve(import.meta.dirname, '../../docs/open-vault.py')
const passphrase = 'four random words here'
const link = (issuer: string) => `otpauth://totp/${issuer}:alice?secret=GEZDGNBVGY3TQOJQ&issuer=${issuer}`

let standing: Standing
test.afterEach(() => leave(standing))

/** Answers the system's dialogs in place of a person; null = called off. */
async function answer(to: { readonly open?: string | null; readonly save?: string | null }): Promise<void> {
  await standing.app.electron.evaluate(({ dialog }, { open, save }) => {
    if (open !== undefined) {
      dialog.showOpenDialog = (async () => ({
        canceled: open === null,
        filePaths: open === null ? [] : [open],
      })) as typeof dialog.showOpenDialog
    }
    if (save !== undefined) {
      dialog.showSaveDialog = (async () => ({
        canceled: save === null,
        filePath: save ?? '',
      })) as typeof dialog.showSaveDialog
    }
  }, to)
}

async function openBackups(page: Page): Promise<void> {
  await openSettings(page)
  const heading = page.getByRole('heading', { name: 'Backups' })
  await heading.evaluate((each) => each.scrollIntoView({ block: 'start' }))
}

const look = (name: string, height = 760) => screenshots(standing.app, standing.page, name, () => height)

/** The issuers that a reader of its own finds. */
function issuersIn(path: string, password: string): string[] {
  const file = join(standing.desktop.folder, 'password.txt')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  const uris = execFileSync('/usr/bin/python3', [script, path, '--passphrase-file', file, '--otpauth'])
  return [...uris.toString().matchAll(/issuer=(\w+)/g)].map(([, issuer]) => issuer ?? '')
}

const made = (folder: string) => readdirSync(folder).filter((name) => /^tidelock-backup-.*\.json$/.test(name))
const slotsOf = (path: string): { type: number }[] => JSON.parse(readFileSync(path, 'utf8')).header.slots
const last = () => standing.page.locator('.backup-last')

test('where only the keychain opens the vault, a recovery key is made first, and it opens the backup', {
  tag: '@long',
}, async () => {
  standing = await stand()
  const { page, desktop } = standing
  await skipIntroduction(page)
  await expect(page.getByText('Do you have a backup?')).toBeVisible()
  await look('backups-first-start', 640)
  await protectWithKeychain(page)
  await look('backups-empty', 640)
  await addByLink(page, link('Harbour'))
  const folder = desktop.newFolder('stick')
  await answer({ open: folder })
  await openBackups(page)
  await expect(last()).toContainText('No backup of this vault has been made here yet')
  await look('backups-off')
  await page.getByRole('switch', { name: 'Back up automatically' }).click()
  await expect(page.getByRole('dialog')).toContainText('A backup needs a key of its own')
  await look('backups-key')
  await page.getByRole('button', { name: /^Make a recovery key/ }).click()
  await answerConfirm(standing, true)
  const key = await keyMade(page)
  // Nobody has typed it back yet, so a backup under it might open for nobody.
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(made(folder)).toEqual([])
  await checkKey(page, key)
  await expect(last()).toContainText(/^Last verified today \d\d:\d\d, 1 account$/)
  await expect(page.getByRole('switch', { name: 'Back up automatically' })).toBeChecked()
  await look('backups-on')
  const [name = ''] = made(folder)
  const path = join(folder, name)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(slotsOf(path).map(({ type }) => type)).toEqual([1])
  expect(issuersIn(path, key)).toEqual(['Harbour'])
})

test('a change is backed up at quit, a failure is said once, and works again when the folder can be written', async () => {
  standing = await stand({ keyring: 'none' })
  const { page, desktop } = standing
  await protectWithPassphrase(page, passphrase)
  const folder = desktop.newFolder('stick')
  await answer({ open: folder })
  await openBackups(page)
  await page.getByRole('switch', { name: 'Back up automatically' }).click()
  await expect(last()).toContainText('0 accounts')
  await page.keyboard.press('Escape')
  await addByLink(page, link('Harbour'))
  chmodSync(folder, 0o500)
  await openBackups(page)
  await answer({ open: folder })
  await page.getByRole('button', { name: 'Folder: Choose…' }).click()
  await expect(page.getByText('No automatic backup since')).toContainText('Check the permissions')
  await look('backups-failed')
  await page.keyboard.press('Escape')
  await expect(page.getByText('The automatic backup failed.')).toBeVisible()
  await look('backups-notice', 640)
  await page.getByRole('button', { name: 'Backups' }).click()
  await expect(page.getByRole('switch', { name: 'Back up automatically' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.locator('.notice', { hasText: 'failed' }).getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText('The automatic backup failed.')).toBeHidden()
  chmodSync(folder, 0o700)
  await openBackups(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(last()).toContainText('1 account')
  await expect(page.getByText('No automatic backup since')).toBeHidden()
  await page.keyboard.press('Escape')
  await addByLink(page, link('Lighthouse'))
  await restart(standing)
  const newest = made(folder).sort().at(-1) ?? ''
  expect(issuersIn(join(folder, newest), passphrase)).toEqual(['Harbour', 'Lighthouse'])
})

test('a backup by hand comes back: shown by name, merged, taken back, replaced', async () => {
  standing = await stand({ keyring: 'none' })
  const { page, desktop } = standing
  await protectWithPassphrase(page, passphrase)
  await addByLink(page, link('Harbour'))
  await addByLink(page, link('Lighthouse'))
  const file = join(desktop.newFolder('stick'), 'mine.json')
  await answer({ save: file, open: file })
  await openBackups(page)
  await page.getByRole('button', { name: 'Back up now…' }).click()
  await look('backups-by-hand')
  await page.getByRole('radio', { name: 'A password for this file alone' }).check()
  await look('backups-by-hand-own')
  await page.getByRole('radio', { name: /^What opens this vault/ }).check()
  await page.getByRole('button', { name: 'Choose where…' }).click()
  await expect(page.locator('.toast-text')).toContainText('mine.json saved: opened again, 2 accounts in it')
  await expect(last()).toContainText('Made by hand')
  expect(slotsOf(file).map(({ type }) => type)).toEqual([1])
  await page.keyboard.press('Escape')

  const harbour = row(page, 'Harbour, alice')
  await harbour.focus()
  await page.keyboard.press('Delete')
  await expect(harbour).toBeHidden()
  await addByLink(page, link('Buoy'))
  await openBackups(page)
  await page.getByRole('button', { name: 'Restore…' }).click()
  await look('restore-start', 640)
  await page.getByRole('button', { name: 'Choose a backup…' }).click()
  await expect(page.getByRole('list', { name: 'Accounts' })).toContainText('Harbour')
  await look('restore-preview', 640)
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.locator('.report-sum')).toContainText('1 account added')
  await look('restore-done', 640)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row(page, 'Buoy, alice')).toBeVisible()
  await expect(harbour).toBeHidden()

  await openBackups(page)
  await page.getByRole('button', { name: 'Restore…' }).click()
  await page.getByRole('button', { name: 'Choose a backup…' }).click()
  await page.getByRole('radio', { name: /^Replace everything/ }).check()
  await look('restore-replace', 640)
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('1 account that only this vault has is removed')
  await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click()
  await expect(page.locator('.report-sum')).toContainText('The vault now holds 2 accounts')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(harbour).toBeVisible()
  await expect(row(page, 'Buoy, alice')).toBeHidden()
})

test('a file that is none, one cut off, one of another vault, and one for the import are told apart', {
  tag: '@long',
}, async () => {
  standing = await stand({ keyring: 'none' })
  const { page, desktop } = standing
  await protectWithPassphrase(page, passphrase)
  await addByLink(page, link('Harbour'))
  const folder = desktop.newFolder('stick')
  const put = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    giveToTestUser(path)
    return path
  }
  const file = join(folder, 'mine.json')
  await answer({ save: file })
  await openBackups(page)
  await page.getByRole('button', { name: 'Back up now…' }).click()
  await page.getByRole('radio', { name: 'A password for this file alone' }).check()
  await page.getByLabel('Password of the file').fill('for this file alone')
  await page.getByLabel('Repeat the password').fill('for this file alone')
  await page.getByLabel('Your passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Choose where…' }).click()
  await expect.poll(() => existsSync(file)).toBe(true)
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.getByRole('button', { name: 'Restore…' }).click()
  const choose = async (path: string) => {
    await answer({ open: path })
    await page.getByRole('button', { name: /^Choose a(nother| {2}backup| backup)/ }).click()
  }
  await choose(put('notes.txt', 'dear diary'))
  await expect(page.getByText('This is not a backup.')).toBeVisible()
  await look('restore-foreign', 640)
  await choose(put('cut.json', readFileSync(file, 'utf8').slice(0, 700)))
  await expect(page.getByText('This backup ends too early')).toBeVisible()
  await choose(file)
  await expect(page.getByLabel('Passphrase or recovery key')).toBeFocused()
  await page.getByLabel('Passphrase or recovery key').fill('something else')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That does not open this backup.')).toBeVisible()
  await look('restore-locked', 640)
  await page.getByLabel('Passphrase or recovery key').fill('for this file alone')
  await page.keyboard.press('Enter')
  await expect(page.getByText('In both 1')).toBeVisible()
  await choose(put('links.txt', `${link('Buoy')}\n`))
  await expect(page.getByText('an export of another program')).toBeVisible()
  await page.getByRole('button', { name: 'Import it' }).click()
  await expect(page.getByRole('button', { name: 'Save account' })).toBeVisible()
})
