// The lock in the real window: what locks it, that nothing of the vault is left to see, and what wrong tries cost.

import { expect, type Page, test } from 'playwright/test'
import { launchApp } from '../support/app'
import { readClipboard } from '../support/clipboard'
import { startDesktop } from '../support/desktop'
import { long } from '../support/hard-report'
import { tool } from '../support/tools'
import { labels, startTrayHost } from '../support/tray-host'
import {
  addByLink,
  leave,
  openAdd,
  openSettings,
  protectWithKeychain,
  protectWithPassphrase,
  row,
  type Standing,
  skipIntroduction,
  stand,
} from './steps'

const passphrase = 'four random words here'
const links = ['Harbour:alice', 'Lighthouse:bob', 'Quayside:carol'].map(
  (label, at) =>
    `otpauth://totp/${label}?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQO${'ABC'[at]}Q&issuer=${label.split(':')[0]}`,
)
const told = /Harbour|Lighthouse|Quayside|alice|bob|carol|\b\d{3}\s?\d{3}\b|\b3 (accounts|codes)\b/

let standing: Standing
test.afterEach(() => leave(standing))

async function withAccounts(settings: Parameters<typeof stand>[0] = {}): Promise<void> {
  standing = await stand({ display: 'managed', keyring: 'none', ...settings })
  await protectWithPassphrase(standing.page, passphrase)
  for (const link of links) await addByLink(standing.page, link)
}

const isLocked = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Tidelock is locked' })).toBeVisible()

async function unlock(page: Page, text = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(text)
  await page.keyboard.press('Enter')
}

const sleep = () => standing.app.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))

/** A minute goes by on both of main's clocks at once, and it looks; the long form waits for a real one instead. */
const passMinute = () =>
  standing.app.electron.evaluate(({ powerMonitor }) => {
    const { performance } = process.getBuiltinModule('node:perf_hooks')
    const [wall, steady] = [Date.now.bind(Date), performance.now.bind(performance)]
    Date.now = () => wall() + 61_000
    performance.now = () => steady() + 61_000
    powerMonitor.emit('resume')
  })

/** Waits until main has heard of the minutes that were chosen in the page. */
const expectLockAfter = (page: Page, minutes: { readonly idle: number; readonly hidden: number }) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const reply = await window.tidelock.settings()
        return reply.ok ? { idle: reply.value.lockIdleMinutes, hidden: reply.value.lockHiddenMinutes } : null
      }),
    )
    .toEqual(minutes)

/** Main's clocks stand still until the answer is called, so that a wait of seconds outlasts a busy machine. */
async function stopClocks(): Promise<() => Promise<void>> {
  await standing.app.electron.evaluate(() => {
    const { performance } = process.getBuiltinModule('node:perf_hooks')
    const [wall, steady] = [Date.now.bind(Date), performance.now.bind(performance)]
    const [at, since] = [wall(), steady()]
    Date.now = () => at
    performance.now = () => since
    Object.assign(globalThis, {
      startClocks: () => {
        Date.now = wall
        performance.now = steady
      },
    })
  })
  return () =>
    standing.app.electron.evaluate(() => (globalThis as unknown as { startClocks(): void }).startClocks())
}

/** All that somebody could read or hear of a page: its DOM, its fields, its title and its accessibility tree. */
async function everything(page: Page): Promise<string> {
  const dom = await page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea, select')].map(
      (field) => (field as HTMLInputElement).value,
    )
    return [document.documentElement.outerHTML, document.title, ...values].join('\n')
  })
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return `${dom}\n${JSON.stringify(nodes)}`
}

async function openQuick(): Promise<Page> {
  await standing.desktop.run(tool('xdotool'), ['key', 'ctrl+alt+space'])
  const find = () => standing.app.electron.windows().find((each) => each.url().includes('quick.html'))
  await expect.poll(() => find() !== undefined).toBe(true)
  const page = find()
  if (page === undefined) throw new Error('there is no quick window')
  return page
}

test('after a lock nothing of the accounts is left: not in a page, a title, the tray or the clipboard', async () => {
  await withAccounts()
  const { page, desktop, app } = standing
  const host = await startTrayHost(desktop.bus)
  const quick = await openQuick()
  await expect(quick.getByRole('option')).toHaveCount(3)
  await quick.keyboard.press('Escape')
  await page.bringToFront()
  await row(page, 'Harbour, alice').click()
  await page.getByLabel('Search accounts').fill('harb')
  await expect.poll(async () => /^\d{6}$/.test(await readClipboard(desktop))).toBe(true)
  // The test would see them: they are all there before.
  for (const each of [page, quick]) await expect.poll(() => everything(each)).toMatch(/Harbour/)
  const menu = async () => labels(await host.menu().catch(() => [])).join('\n')
  await expect.poll(menu).toMatch(/Harbour/)

  await page.keyboard.press('Control+l')
  await isLocked(page)
  // A window that is hidden hears of it a moment later.
  for (const each of [page, quick]) {
    await expect
      .poll(async () => told.exec(await everything(each))?.[0], { message: each.url() })
      .toBeUndefined()
  }
  const titles = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.getTitle()))
  expect(await titles()).toEqual(['Tidelock', 'Tidelock'])
  await expect.poll(menu).toMatch(/^Tidelock is locked/)
  expect(told.exec(await menu())?.[0]).toBeUndefined()
  expect(String(await host.property('ToolTip'))).not.toMatch(told)
  await expect.poll(() => readClipboard(desktop)).toBe('')
})

test('sleep locks, says why, and the passphrase opens again with everything there', async () => {
  await withAccounts()
  const { page } = standing
  await openSettings(page)
  await expect(page.getByRole('heading', { name: 'Automatic lock' })).toBeVisible()
  await sleep()
  await isLocked(page)
  await expect(page.getByText('Locked when the computer went to sleep.', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Locked when the computer went to sleep.', { exact: true })).toBeVisible()
  await unlock(page)
  await expect(row(page, 'Harbour, alice')).toBeVisible()
})

test('a vault that the keychain opens is left alone, unless it is to be locked all the same', async () => {
  standing = await stand({ display: 'managed' })
  const { page } = standing
  await protectWithKeychain(page)
  await sleep()
  await openSettings(page)
  await page.getByRole('switch', { name: 'Lock all the same' }).click()
  await expect(page.getByLabel('Without input for')).toHaveValue('15')
  await sleep()
  await isLocked(page)
  await page.getByRole('button', { name: 'Open with the keychain' }).click()
  await expect(page.getByText('Your first account')).toBeVisible()
})

test('no input, by the display’s own clock, locks after the minutes that were set', async () => {
  test.setTimeout(150_000)
  await withAccounts()
  const { page, app } = standing
  await openSettings(page)
  await page.getByLabel('Without input for').selectOption('1')
  await expectLockAfter(page, { idle: 1, hidden: 0 })
  await page.keyboard.press('Escape')
  if (long) {
    await page.waitForTimeout(45_000)
    await expect(row(page, 'Harbour, alice')).toBeVisible()
  } else {
    // What Playwright presses is no input to the display, which has begun to count.
    const idle = () => app.electron.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleTime())
    await expect.poll(idle).toBeGreaterThan(1)
    await passMinute()
    // A minute alone is nobody's absence.
    await page.waitForTimeout(300)
    await expect(row(page, 'Harbour, alice')).toBeVisible()
    await app.electron.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 61
      powerMonitor.emit('resume')
    })
  }
  await expect(page.getByText('Locked after 1 minute without input.', { exact: true })).toBeVisible({
    timeout: 60_000,
  })
})

test('out of sight for the minutes that were set locks', { tag: '@long' }, async () => {
  test.setTimeout(150_000)
  await withAccounts()
  const { page, app } = standing
  await openSettings(page)
  await page.getByLabel('Out of sight for').selectOption('1')
  await page.getByLabel('Without input for').selectOption('0')
  await expectLockAfter(page, { idle: 0, hidden: 1 })
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  if (long) await page.waitForTimeout(62_000)
  else await passMinute()
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show())
  await expect(page.getByText('Locked after 1 minute out of sight.', { exact: true })).toBeVisible()
})

test('a second start with --lock locks the first and ends at once and well; alone it opens nothing', {
  tag: '@long',
}, async () => {
  await withAccounts()
  const { page, app } = standing
  const { file, args } = await app.electron.evaluate(({ app: electron }) => ({
    file: process.execPath,
    args: [electron.getAppPath()],
  }))
  const start = (home: string) => {
    const words = [...args, ...(app.sandboxed ? [] : ['--no-sandbox']), '--lock']
    const child = standing.desktop.start(file, words, { env: { TIDELOCK_HOME: home } })
    return new Promise<number | null>((done) => child.once('exit', done))
  }
  expect(await start(standing.home)).toBe(0)
  await isLocked(page)
  await expect(page.getByText('Nothing is shown until you open it.')).toBeVisible()
  expect(await start(standing.desktop.newFolder('elsewhere'))).toBe(0)
})

test('wrong passphrases wait, in both windows and after a reload, and the right one ends it', async () => {
  await withAccounts()
  const { page } = standing
  await page.keyboard.press('Control+l')
  let startClocks: () => Promise<void> = async () => undefined
  for (let count = 0; count < 5; count++) {
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled()
    if (count === 4) startClocks = await stopClocks()
    await unlock(page, `wrong ${count}`)
    await expect(page.getByText('That is not the passphrase.')).toBeVisible()
  }
  const waiting = (where: Page) => where.getByRole('button', { name: /^Wait [1-4] s$/ })
  await expect(waiting(page)).toBeDisabled()
  await expect(page.getByRole('status')).toHaveText(/^Next try in 4 seconds\./)
  await page.reload()
  await expect(waiting(page)).toBeVisible()
  await expect(waiting(await openQuick())).toBeVisible()
  // Past the button, as a page could that is not ours to trust.
  const reply = await page.evaluate(
    (text) => window.tidelock.unlock({ slot: 'passphrase', text }),
    passphrase,
  )
  expect(reply).toMatchObject({ error: { code: 'wait-first' } })
  await startClocks()
  await page.bringToFront()
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled()
  await unlock(page)
  await expect(row(page, 'Harbour, alice')).toBeVisible()
})

test('the lock comes above a dialog', { tag: '@long' }, async () => {
  await withAccounts()
  const { page } = standing
  await openSettings(page)
  await page.getByRole('button', { name: 'Change…' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill('ocean lamp velvet')
  await expect(page.getByText(/^(Fair|Strong|Very strong): /)).toBeVisible()
  await page.keyboard.press('Control+l')
  await isLocked(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the key derivation runs while the lock screen is up, and is gone a moment after', {
  tag: '@long',
}, async () => {
  await withAccounts()
  const { page, app } = standing
  const deriving = () =>
    app.electron.evaluate(
      ({ app: electron }) =>
        electron
          .getAppMetrics()
          .filter(({ serviceName, name }) => [serviceName, name].includes('Tidelock Key Derivation')).length,
    )
  await expect.poll(deriving).toBe(0)
  await page.keyboard.press('Control+l')
  await expect.poll(deriving).toBe(1)
  await unlock(page)
  await expect(row(page, 'Harbour, alice')).toBeVisible()
  await expect.poll(deriving).toBe(0)
})

test('what is typed at the first start stays when the keychain answers, and the keyboard stays in its field', {
  tag: '@long',
}, async () => {
  const desktop = await startDesktop({ display: 'managed' })
  await desktop.keyring.stop()
  const home = desktop.newFolder('tidelock')
  const app = await launchApp({ desktop, home })
  const page = await app.firstWindow()
  standing = { desktop, home, app, page }
  await skipIntroduction(page)
  await expect(page.getByRole('button', { name: 'Asking the system keychain…' })).toBeVisible()
  await page.getByLabel('Also set a passphrase as a spare key').check()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  const again = page.getByLabel('Repeat the passphrase')
  await again.pressSequentially('four ran')
  await desktop.keyring.kill()
  await expect(page.getByText('This computer’s keychain cannot be used')).toBeVisible()
  await expect(again).toBeFocused()
  await page.keyboard.type('dom words here')
  await expect(again).toHaveValue(passphrase)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('This computer’s keychain cannot be used')).toBeVisible()
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue(passphrase)
  await page.getByRole('button', { name: 'Create the vault' }).click()
  await expect(page.getByText('Your first account')).toBeVisible()
})

test('Ctrl+N while an account is being saved opens the Add screen after it', { tag: '@long' }, async () => {
  await withAccounts()
  const { page } = standing
  await openAdd(page)
  await page.getByLabel('Link or text').fill('otpauth://totp/Pier:dora?secret=GEZDGNBVGY3TQOJQ&issuer=Pier')
  await page.getByRole('button', { name: 'Read it' }).click()
  const save = page.getByRole('button', { name: 'Save account' })
  await expect(save).toBeVisible()
  await save.evaluate((button) => {
    ;(button as HTMLButtonElement).click()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true }))
  })
  await expect(page.getByLabel('Link or text')).toBeFocused()
  await expect(page.getByLabel('Link or text')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(row(page, 'Pier, dora')).toBeVisible()
})
