// Portable mode for real: the unpacked program with a folder `tidelock-data` beside it, started by its launcher. All that it
// writes lies in that folder, and no keychain is asked.

import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { launchApp, type RunningApp } from '../support/app'
import { type Desktop, type Outcome, startDesktop } from '../support/desktop'
import { type PortableProgram, unpackProgram } from '../support/portable-program'
import { giveToTestUser } from '../support/user'
import { addByLink, expectShown, giveText, protectWithPassphrase, row } from './steps'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`
const passphrase = 'four random words here'

let desktop: Desktop
let program: PortableProgram
let apps: RunningApp[]
test.beforeEach(async () => {
  apps = []
  desktop = await startDesktop({ display: 'bare' })
  program = unpackProgram(desktop, 'unpacked')
})
test.afterEach(async () => {
  for (const app of apps) await app.kill()
  await desktop.stop()
})

async function open(folder = program.folder): Promise<[RunningApp, Page]> {
  // Neither --home nor TIDELOCK_HOME, which would win.
  const app = await launchApp({
    desktop,
    home: '',
    program: join(folder, 'tidelock'),
    env: { TIDELOCK_PROGRAM: join(folder, 'electron') },
  })
  apps.push(app)
  return [app, await app.firstWindow()]
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(row(page, 'Harbour, alice')).toBeVisible({ timeout: 15_000 })
}

/** The launcher with a command, with the passphrase from a file. */
function tidelock(args: readonly string[]): Promise<Outcome> {
  const phrase = join(desktop.folder, 'phrase')
  writeFileSync(phrase, passphrase)
  giveToTestUser(phrase)
  const child = desktop.start(program.launcher, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { TIDELOCK_PASSPHRASE_FILE: phrase, DISPLAY: '' },
  })
  let [stdout, stderr] = ['', '']
  child.stdout?.on('data', (text: Buffer) => (stdout += text.toString()))
  child.stderr?.on('data', (text: Buffer) => (stderr += text.toString()))
  return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })))
}

function setModes(folder: string, modes: { readonly folder: number; readonly file: number }): void {
  for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const whole = join(folder, path)
    const isFolder = lstatSync(whole).isDirectory()
    chmodSync(whole, isFolder ? modes.folder : modes.file)
  }
}

/** Names, sizes and times. */
function listed(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => {
    const { size, mtimeMs } = lstatSync(join(folder, path))
    return `${path} ${size} ${mtimeMs}`
  })
}

/**
 * Every path in the folders that belong to the person and the session. GTK notes there, in the session's own folder, whether
 * somebody changed a setting of the desktop: one byte, gone with the session.
 */
function elsewhere(): readonly string[] {
  const folders = ['home', 'config', 'data', 'cache', 'tmp', 'run']
  return folders.flatMap((name) =>
    readdirSync(join(desktop.folder, name), { recursive: true, encoding: 'utf8' })
      .map((path) => join(name, path))
      .filter((path) => !/^run\/dconf(\/user)?$/.test(path)),
  )
}

test('keeps everything beside the program and asks no keychain, window and command line alike', async () => {
  test.setTimeout(120_000)
  const before = elsewhere()
  const [app, page] = await open()
  await expect(page.getByText('Portable vault vault.json')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Protect with/ })).toHaveCount(0)
  await protectWithPassphrase(page, passphrase)
  await addByLink(page, link)
  await expectShown(page, 'Harbour, alice', secret)
  expect(
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()),
  ).toBe('tidelock-data (portable vault) - Tidelock')
  expect(
    await app.electron.evaluate(({ app: started }) => started.commandLine.getSwitchValue('password-store')),
  ).toBe('basic')
  if (app.sandboxed)
    expect(app.processes().filter(({ command }) => command.includes('--no-sandbox'))).toEqual([])
  await page.keyboard.press('Control+,')
  await expect(page.getByText('Open with the keychain')).toHaveCount(0)
  await expect(page.getByRole('switch', { name: 'Start when you sign in' })).toBeDisabled()
  await app.close()

  expect(readdirSync(program.data)).toEqual(
    expect.arrayContaining(['runtime', 'settings.json', 'vault.json']),
  )
  expect(await desktop.keyring.count()).toBe(0)
  expect(await tidelock(['list'])).toEqual({ code: 0, stdout: 'Harbour: alice\n', stderr: '' })
  expect((await tidelock(['code', 'harbour', '--at', '59'])).stdout).toBe('287082\n')
  expect(elsewhere().filter((path) => !before.includes(path))).toEqual([])
})

test('opens wherever the folder is moved to, with the backups inside it', async () => {
  test.setTimeout(120_000)
  const [app, page] = await open()
  await protectWithPassphrase(page, passphrase)
  await addByLink(page, link)
  const backups = join(program.data, 'backups')
  mkdirSync(backups)
  giveToTestUser(backups)
  // In place of the person who picks a folder in the system's dialog.
  await app.electron.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
  }, backups)
  await page.keyboard.press('Control+,')
  await page.getByRole('switch', { name: /^Back up automatically/ }).click()
  await expect.poll(() => readdirSync(backups).length, { timeout: 15_000 }).toBeGreaterThan(0)
  await app.close()

  const moved = join(desktop.folder, 'a stick')
  renameSync(program.folder, moved)
  const settings = readFileSync(join(moved, 'tidelock-data/settings.json'), 'utf8')
  expect(settings).not.toContain(desktop.folder)
  expect(settings).toContain('"folder": "./backups"')
  const [reopened, again] = await open(moved)
  await unlock(again)
  await expectShown(again, 'Harbour, alice', secret)
  await addByLink(again, link.replaceAll('alice', 'bob'))
  const count = () => readdirSync(join(moved, 'tidelock-data/backups')).length
  const had = count()
  // One is due after a change, and is made at the end at the latest.
  await reopened.close()
  expect(count()).toBeGreaterThan(had)
})

test('shows codes where nothing can be written, and says that a change is not kept', async () => {
  test.setTimeout(120_000)
  const [app, page] = await open()
  await protectWithPassphrase(page, passphrase)
  await addByLink(page, link)
  await app.close()
  setModes(program.data, { folder: 0o555, file: 0o444 })
  const before = [elsewhere(), listed(program.data)]

  const [, again] = await open()
  await unlock(again)
  await expect(again.locator('.toast-text')).toContainText('Check the permissions of the folder.')
  await expectShown(again, 'Harbour, alice', secret)
  await giveText(again, link.replaceAll('alice', 'bob'))
  await again.getByRole('button', { name: 'Save account' }).click()
  await expect(again.locator('.remark').getByText(/Check the permissions/)).toBeVisible()
  await apps.at(-1)?.close()
  const said = await tidelock(['code', 'harbour', '--at', '59'])
  expect(said).toEqual({ code: 0, stdout: '287082\n', stderr: '' })
  expect([elsewhere(), listed(program.data)]).toEqual(before)
  setModes(program.data, { folder: 0o755, file: 0o644 })
})
