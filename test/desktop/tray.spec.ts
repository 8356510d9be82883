// The tray as a desktop shows it: a host of the test's own reads the menu and clicks it, on a private D-Bus session.

import { expect, test } from 'playwright/test'
import { clipboardTargets, readClipboard } from '../support/clipboard'
import { flat, labels, startTrayHost, type TrayHost } from '../support/tray-host'
import {
  addByLink,
  expectCodeBy,
  leave,
  openSettings,
  protectWithKeychain,
  protectWithPassphrase,
  type Standing,
  shownCode,
  stand,
} from './steps'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = (issuer: string, account: string) =>
  `otpauth://totp/${issuer}:${account}?secret=${secret}&issuer=${issuer}`

let standing: Standing
let host: TrayHost

async function withTray(options: Parameters<typeof stand>[0] = {}): Promise<void> {
  standing = await stand(options)
  host = await startTrayHost(standing.desktop.bus)
  await expect.poll(() => host.icons()).toBe(1)
}

test.afterEach(() => leave(standing))

/** Nothing while an icon is being put up or taken away. */
const top = async () => labels(await host.menu().catch(() => []))

test('the menu has the accounts first, a click copies what oathtool says, and the used one moves up', async () => {
  await withTray()
  const { page, desktop } = standing
  await protectWithKeychain(page)
  await addByLink(page, link('Harbour', 'alice_1'))
  await addByLink(page, link('R%26D', 'bob'))
  await expect
    .poll(top)
    .toEqual([
      'Harbour, alice_1',
      'R&D, bob',
      'Hide all codes',
      'Mini window',
      'Lock',
      'Open Tidelock',
      'Quit',
    ])
  await expectCodeBy(
    () => host.click('R&D, bob'),
    () => readClipboard(desktop),
    secret,
  )
  expect((await clipboardTargets(desktop)).filter((name) => /html|chromium|uri/i.test(name))).toEqual([])
  await expect.poll(async () => (await top())[0]).toBe('R&D, bob')

  // The same window, small and on top; "Open Tidelock" makes it whole again.
  const own = await standing.app.electron.browserWindow(page)
  const onTop = () => own.evaluate((window) => window.isAlwaysOnTop())
  await host.click('Mini window')
  await expect(page.getByText('No account is pinned yet.')).toBeVisible()
  await expect.poll(onTop).toBe(true)
  await host.click('Open Tidelock')
  await expect(page.getByLabel('Search accounts')).toBeVisible()
  await expect.poll(onTop).toBe(false)
})

test('HOTP is counted and saved before its code is on the clipboard', async () => {
  await withTray()
  const { page, desktop } = standing
  await protectWithKeychain(page)
  await addByLink(page, `otpauth://hotp/Door:alice?secret=${secret}&issuer=Door&counter=0`)
  for (const code of ['755224', '287082']) {
    await expect.poll(async () => (await top())[0]).toBe('Door, alice')
    await host.click('Door, alice')
    await expect.poll(() => readClipboard(desktop)).toBe(code)
  }
})

test('many accounts stand below by issuer, and what was used last on top', { tag: '@long' }, async () => {
  await withTray({ args: ['--demo'] })
  await expect.poll(async () => (await top()).length).toBeGreaterThan(6)
  const menu = await host.menu()
  const all = menu.find(({ label }) => label === 'All accounts')
  expect(flat(all?.inside ?? []).length).toBeGreaterThan(10)
  const [last] = flat(all?.inside ?? []).slice(-1)
  await host.click(last?.label ?? '')
  await expect.poll(top).toContain(last?.label)
})

test('a locked vault shows no names and says so; Unlock opens the window', async () => {
  await withTray({ bus: true, keyring: 'none' })
  const { page } = standing
  await protectWithPassphrase(page, 'four random words here')
  await addByLink(page, link('Harbour', 'alice'))
  await expect.poll(top).toContain('Harbour, alice')
  await host.click('Lock')
  await expect.poll(top).toEqual(['Tidelock is locked', 'Unlock…', 'Open Tidelock', 'Quit'])
  await expect.poll(async () => (await host.menu().catch(() => []))[0]?.enabled).toBe(false)
  await expect(page.getByText('Tidelock is locked')).toBeVisible()
})

test('Hide all codes takes every code out of the page, and one is shown on request for a while', async () => {
  await withTray({ settings: { revealSeconds: 6 } })
  const { page } = standing
  await protectWithKeychain(page)
  await addByLink(page, link('Harbour', 'alice'))
  const code = await shownCode(page, 'Harbour, alice')
  await host.click('Hide all codes')
  await expect.poll(() => shownCode(page, 'Harbour, alice')).toBe('••••••')
  const isChecked = async () =>
    flat(await host.menu().catch(() => [])).find(({ label }) => label === 'Hide all codes')?.checked
  await expect.poll(isChecked).toBe(true)
  // Without the drawings: among the digits of their lines any code is found now and then.
  const inPage = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const drawing of copy.querySelectorAll('svg, script, style')) drawing.remove()
    return copy.outerHTML
  })
  const between = '(?:\\s|&nbsp;|<[^>]*>)*'
  expect(inPage).not.toMatch(new RegExp(`(?<!\\d)${[...code].join(between)}(?!\\d)`))
  await page.getByRole('button', { name: 'Show the code for Harbour, alice' }).click()
  await expect.poll(() => shownCode(page, 'Harbour, alice')).toMatch(/^\d{6}$/)
  await expect.poll(() => shownCode(page, 'Harbour, alice')).toBe('••••••')
  await page.keyboard.press('Control+Shift+H')
  await expect.poll(() => shownCode(page, 'Harbour, alice')).toMatch(/^\d{6}$/)
})

test('a tray host that dies and returns gets the icon again, with the menu as it is now', {
  tag: '@long',
}, async () => {
  await withTray()
  const { page, desktop } = standing
  await protectWithKeychain(page)
  await host.die()
  await addByLink(page, link('Harbour', 'alice'))
  host = await startTrayHost(desktop.bus)
  await expect.poll(() => host.icons()).toBe(1)
  await expect.poll(top).toContain('Harbour, alice')
  await host.click('Harbour, alice')
  await expect.poll(() => readClipboard(desktop)).toMatch(/^\d{6}$/)
})

test('with a tray the window hides when it is closed, "Open Tidelock" brings it back, and Quit ends every process', async () => {
  await withTray()
  const { page, app } = standing
  await protectWithKeychain(page)
  const shown = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((each) => each.isVisible()),
    )
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(shown).toEqual([false])
  await host.click('Open Tidelock')
  await expect.poll(shown).toEqual([true])
  // The program is gone before the click is answered. How soon: keychain-states.spec.ts.
  await host.click('Quit').catch(() => {})
  await expect.poll(() => app.processes().length).toBe(0)
})

test('without a tray, closing the window quits', { tag: '@long' }, async () => {
  standing = await stand()
  const { page, app } = standing
  await protectWithKeychain(page)
  await app.electron
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => {})
  await expect.poll(() => app.processes().length).toBe(0)
})

test('a tray that comes later than Tidelock gets an icon, and the settings say whether there is one', {
  tag: '@long',
}, async () => {
  standing = await stand()
  const { page, desktop } = standing
  await protectWithKeychain(page)
  await openSettings(page)
  await expect(page.getByText('This desktop shows no tray icons')).toBeVisible()
  host = await startTrayHost(desktop.bus)
  await expect(page.getByText('Keep running in the tray')).toBeVisible()
  await expect.poll(() => host.icons()).toBe(1)
  expect(await host.property('Id')).toBeTruthy()
  await host.die()
  await expect(page.getByText('This desktop shows no tray icons')).toBeVisible()
})
