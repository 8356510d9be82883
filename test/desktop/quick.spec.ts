// The quick window and the keys for the whole desktop: real key presses against real grabs, a real window manager, a
// real terminal to type into, and the real clipboard.

import { expect, type Page, test } from 'playwright/test'
import { launchApp } from '../support/app'
import { readClipboard, writeClipboard } from '../support/clipboard'
import { tool } from '../support/tools'
import {
  addByLink,
  expectCodeBy,
  leave,
  openSettings,
  protectWithKeychain,
  protectWithPassphrase,
  type Standing,
  stand,
} from './steps'
import { closeTerminals, openTerminal } from './terminal'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = (issuer: string, account: string) =>
  `otpauth://totp/${issuer}:${account}?secret=${secret}&issuer=${issuer}`
const hotkey = 'ctrl+alt+space'

let standing: Standing
test.afterEach(async () => {
  closeTerminals()
  await leave(standing)
})

async function set(options: Parameters<typeof stand>[0] = {}): Promise<void> {
  standing = await stand({ display: 'managed', ...options })
}

const press = async (keys: string) => {
  await standing.desktop.run(tool('xdotool'), ['key', keys])
}
const typeKeys = async (text: string) => {
  await standing.desktop.run(tool('xdotool'), ['type', '--delay', '15', text])
}
const activeWindow = async () =>
  (await standing.desktop.run(tool('xdotool'), ['getactivewindow'])).stdout.trim()

/** Where the quick window is, or null while it is hidden or not made. */
const quickBounds = () =>
  standing.app.electron.evaluate(({ BrowserWindow }) => {
    const found = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().includes('quick.html'),
    )
    return found?.isVisible() ? { ...found.getBounds(), focused: found.isFocused() } : null
  })
const copied = () => readClipboard(standing.desktop)
const isShown = async () => (await quickBounds())?.focused === true

function quickPage(): Page {
  const page = standing.app.electron.windows().find((each) => each.url().includes('quick.html'))
  if (page === undefined) throw new Error('there is no quick window')
  return page
}

async function openQuick(): Promise<Page> {
  await press(hotkey)
  return quickIsReady()
}

async function quickIsReady(): Promise<Page> {
  await expect.poll(isShown).toBe(true)
  const found = () => standing.app.electron.windows().some((each) => each.url().includes('quick.html'))
  await expect.poll(found).toBe(true)
  // Keys pressed before it has drawn itself would be nobody's.
  await expect(quickPage().locator('input').first()).toBeFocused()
  return quickPage()
}

async function twoAccounts(): Promise<void> {
  await protectWithKeychain(standing.page)
  await addByLink(standing.page, link('Harbour', 'alice'))
  await addByLink(standing.page, link('Lighthouse', 'bob'))
}

test.describe('on one display', () => {
  test('the key opens it over another program; two letters and Enter copy, and the focus goes back', async () => {
    await set()
    await twoAccounts()
    const terminal = await openTerminal(standing.desktop)
    await openQuick()
    await typeKeys('lig')
    await expect(quickPage().getByRole('option')).toHaveCount(1)
    await expectCodeBy(() => press('Return'), copied, secret)
    await expect.poll(isShown).toBe(false)
    await expect.poll(activeWindow).toBe(terminal.window)
    await openQuick()
    await expect(quickPage().getByLabel('Search accounts')).toHaveValue('')
    await expect(quickPage().getByRole('option').first()).toHaveAccessibleName(/Lighthouse/)
    await press('Escape')
    await expect.poll(isShown).toBe(false)
    expect(terminal.typed()).toBe('')
  })

  test('Alt and a digit pick a row; the same key hides it again; it hides when it loses the focus', {
    tag: '@long',
  }, async () => {
    await set()
    await twoAccounts()
    const terminal = await openTerminal(standing.desktop)
    await openQuick()
    await expectCodeBy(() => press('alt+2'), copied, secret)
    await expect.poll(isShown).toBe(false)
    await openQuick()
    await press(hotkey)
    await expect.poll(quickBounds).toBe(null)
    await openQuick()
    await standing.desktop.run(tool('xdotool'), ['windowactivate', '--sync', terminal.window])
    await expect.poll(quickBounds).toBe(null)
  })

  test('Ctrl+Enter types the code into the window that had the focus, and no Enter', async () => {
    await set()
    await twoAccounts()
    const terminal = await openTerminal(standing.desktop)
    await openQuick()
    await typeKeys('har')
    await expect(quickPage().getByRole('option')).toHaveCount(1)
    await expectCodeBy(() => press('ctrl+Return'), terminal.typed, secret)
    expect(await copied()).toBe('')
  })

  test('Enter after it is a setting', { tag: '@long' }, async () => {
    await set({ settings: { typeEnter: true } })
    await twoAccounts()
    const terminal = await openTerminal(standing.desktop)
    await openQuick()
    await press('ctrl+Return')
    await expect.poll(terminal.typed).toMatch(/^\d{6}[\r\n]$/)
  })

  test('it does not type when the window before is gone: the code is on the clipboard, and the window says so', {
    tag: '@long',
  }, async () => {
    await set()
    await twoAccounts()
    const terminal = await openTerminal(standing.desktop)
    await openQuick()
    await standing.desktop.run(tool('xdotool'), ['windowclose', terminal.window])
    await expect.poll(isShown).toBe(true)
    await expectCodeBy(() => press('ctrl+Return'), copied, secret)
    await expect(standing.page.locator('.toast-text')).toContainText('another window came up')
  })

  test('while locked it shows the unlock field and no name, and unlocks', async () => {
    await set({ keyring: 'none' })
    const { page } = standing
    await protectWithPassphrase(page, 'four random words here')
    await addByLink(page, link('Harbour', 'alice'))
    await openQuick()
    await expect(quickPage().getByRole('option')).toHaveCount(1)
    await press('Escape')
    await page.keyboard.press('Control+l')
    await expect(page.getByRole('heading', { name: 'Tidelock is locked' })).toBeVisible()
    const quick = await openQuick()
    await expect(quick.getByLabel('Passphrase', { exact: true })).toBeFocused()
    expect(await quick.evaluate(() => document.documentElement.outerHTML)).not.toContain('Harbour')
    await typeKeys('four random words here')
    await press('Return')
    await expect(quick.getByRole('option').first()).toHaveAccessibleName(/Harbour/)
  })

  test('a second start with --toggle opens it, and with --copy-last copies; both end at once and well', async () => {
    await set()
    await twoAccounts()
    const { desktop, home } = standing
    const again = async (word: string) => {
      const other = await startAgain(word)
      expect(other).toBe(0)
    }
    await again('--toggle')
    await quickIsReady()
    await press('Return')
    await expect.poll(isShown).toBe(false)
    await expect.poll(copied).toMatch(/^\d{6}$/)
    await writeClipboard(desktop, 'of another program')
    await again('--copy-last')
    await expect.poll(copied).toMatch(/^\d{6}$/)
    expect(home).toBeTruthy()
  })
})

/** The exit status of another start on the same home. */
async function startAgain(word: string): Promise<number | null> {
  const { app, desktop, home } = standing
  const { file, args } = await app.electron.evaluate(({ app: electron }) => ({
    file: process.execPath,
    args: [electron.getAppPath()],
  }))
  const sandbox = app.sandboxed ? [] : ['--no-sandbox']
  const child = desktop.start(file, [...args, ...sandbox, word], {
    env: { TIDELOCK_HOME: home },
    stdio: 'ignore',
  })
  return await new Promise((resolve) => child.once('exit', resolve))
}

test.describe('keys in the settings', () => {
  const field = (name: string) => standing.page.locator('.hotkey', { hasText: name }).first()
  /** The field waits for keys, and the display gives them to our window. */
  const recording = async () => {
    await expect(standing.page.getByText('Press the keys…')).toBeVisible()
    const focused = () =>
      standing.app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null)
    await expect.poll(focused).toBe(true)
  }

  test('a key is recorded by pressing it and works at once; one that another program has is said at the field', async () => {
    await set()
    await twoAccounts()
    const { page, desktop } = standing
    await openSettings(page)
    await field('Copy the code used last')
      .getByRole('button', { name: /(^|, )Copy the code used last/ })
      .click()
    await recording()
    await press('ctrl+alt+k')
    await expect(field('Copy the code used last')).toContainText('K')
    await openQuick()
    await press('Return')
    await expect.poll(isShown).toBe(false)
    await writeClipboard(desktop, 'of another program')
    await press('ctrl+alt+k')
    await expect.poll(copied).toMatch(/^\d{6}$/)

    // openbox has this one.
    await field('Copy the code used last')
      .getByRole('button', { name: /(^|, )Copy the code used last/ })
      .click()
    const reply = await page.evaluate(() =>
      // The page's own bridge, as the recorder calls it.
      (
        window as unknown as {
          tidelock: { setHotkey(input: unknown): Promise<{ ok: boolean; error?: { code: string } }> }
        }
      ).tidelock.setHotkey({ name: 'copy-last', accelerator: 'Alt+F4' }),
    )
    expect(reply).toMatchObject({ ok: false, error: { code: 'hotkey-taken' } })
    await writeClipboard(desktop, 'of another program')
    await press('ctrl+alt+k')
    await expect.poll(copied).toMatch(/^\d{6}$/)
  })

  test('a key of ours that is pressed for another entry is refused at the field, and both stay', {
    tag: '@long',
  }, async () => {
    await set()
    await twoAccounts()
    const { page } = standing
    await openSettings(page)
    const row = field('Copy the code used last')
    await row.getByRole('button', { name: /(^|, )Copy the code used last/ }).click()
    await recording()
    await press(hotkey)
    await expect(row.locator('.hotkey-fault')).toContainText('for something else')
    await expect(row).toContainText('Not set')
    await press(hotkey)
    await expect.poll(isShown).toBe(true)
  })

  test('two Tidelocks: the second cannot have the default key, says so in its settings, and works', {
    tag: '@long',
  }, async () => {
    await set()
    await twoAccounts()
    const home = standing.desktop.newFolder('other')
    const other = await launchApp({ desktop: standing.desktop, home })
    try {
      const page = await other.firstWindow()
      await protectWithKeychain(page)
      await openSettings(page)
      await expect(page.locator('.hotkey').first().locator('.hotkey-fault')).toContainText(
        'Another program has this key',
      )
    } finally {
      await other.close()
    }
  })

  test('a key for one account copies its code without any window', { tag: '@long' }, async () => {
    await set()
    await twoAccounts()
    const { page } = standing
    await openSettings(page)
    await page.getByLabel('A key for one account').selectOption({ label: 'Lighthouse, bob' })
    await field('Copy the code for Lighthouse')
      .getByRole('button', { name: /(^|, )Copy the code for/ })
      .click()
    await recording()
    await press('ctrl+shift+F9')
    await expect(field('Copy the code for Lighthouse')).toContainText('F9')
    await openTerminal(standing.desktop)
    await expectCodeBy(() => press('ctrl+shift+F9'), copied, secret)
  })
})

test.describe('on two displays of different size', () => {
  // Xvfb has one output and Chromium reads outputs, so the list of displays is stated here; pointer and window are real.
  const state = (areas: readonly { x: number; y: number; width: number; height: number }[]) =>
    standing.app.electron.evaluate(({ screen }, given) => {
      // The parts that the adapter reads. Electron's proxy passes an assignment on to the real object.
      const displays = given.map((workArea) => ({ workArea, bounds: workArea }))
      Object.assign(screen, { getAllDisplays: () => displays })
    }, areas)
  const pointAt = (x: number, y: number) =>
    standing.desktop.run(tool('xdotool'), ['mousemove', String(x), String(y)])

  test('it comes up on the one with the pointer, whole, and on the other once that one is gone', async () => {
    await set({ size: '1600x1024' })
    await twoAccounts()
    const large = { x: 0, y: 0, width: 1000, height: 1024 }
    const small = { x: 1000, y: 100, width: 420, height: 300 }
    await state([large, small])
    // A window manager moves it a moment after it was shown.
    const opensAt = async (wanted: { x: number; y?: number; width?: number; height?: number }) => {
      await openQuick()
      await expect.poll(quickBounds).toMatchObject(wanted)
      await press(hotkey)
      await expect.poll(quickBounds).toBe(null)
    }
    const middle = { x: (large.width - 480) / 2, width: 480 }
    await pointAt(500, 900)
    await opensAt(middle)
    await pointAt(1300, 200)
    await opensAt(small)
    await state([large])
    await opensAt(middle)
  })
})
