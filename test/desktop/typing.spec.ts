// "Type into previous window" of a row's menu: a real window manager, real terminals below the main window, and the real
// clipboard where the code could not be typed.

import { expect, test } from 'playwright/test'
import { readClipboard } from '../support/clipboard'
import { tool } from '../support/tools'
import { addByLink, expectCodeBy, leave, protectWithKeychain, type Standing, stand } from './steps'
import { closeTerminals, openTerminal } from './terminal'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

let standing: Standing
test.afterEach(async () => {
  closeTerminals()
  await leave(standing)
})

const activeWindow = async () =>
  (await standing.desktop.run(tool('xdotool'), ['getactivewindow'])).stdout.trim()

async function oneAccount(): Promise<void> {
  await protectWithKeychain(standing.page)
  await addByLink(standing.page, `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`)
}

/** Brings the main window to the front, as a click on it would, and opens a row's menu. */
async function openTypeMenu(issuer: string): Promise<void> {
  const { app, page } = standing
  await app.electron.evaluate(({ BrowserWindow }) => {
    const main = BrowserWindow.getAllWindows().find((each) => !each.webContents.getURL().includes('quick'))
    if (main?.isMinimized()) main.restore()
    main?.show()
    main?.focus()
  })
  const inFront = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.isVisible() ?? false)
  await expect.poll(inFront).toBe(true)
  await page.locator('.row', { hasText: issuer }).locator('.row-more button').click()
  await expect(typeItem()).toBeVisible()
}
const copied = () => readClipboard(standing.desktop)
const typeItem = () => standing.page.getByRole('menuitem', { name: 'Type into previous window' })

test('a real press of the right button opens the menu, and the release leaves it open', {
  tag: '@long',
}, async () => {
  standing = await stand({ display: 'managed' })
  await oneAccount()
  const { app, page, desktop } = standing
  const content = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getContentBounds(),
  )
  const row = await page.locator('.row', { hasText: 'Harbour' }).boundingBox()
  const x = Math.round((content?.x ?? 0) + (row?.x ?? 0) + 120)
  const y = Math.round((content?.y ?? 0) + (row?.y ?? 0) + 20)
  await desktop.run(tool('xdotool'), ['mousemove', String(x), String(y)])
  await desktop.run(tool('xdotool'), ['mousedown', '3'])
  await page.waitForTimeout(100)
  await desktop.run(tool('xdotool'), ['mouseup', '3'])
  await expect(page.getByRole('menu')).toBeVisible()
  await page.waitForTimeout(300)
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
})

test('the menu types the code into the window below, and the main window goes out of the way', async () => {
  standing = await stand({ display: 'managed' })
  await oneAccount()
  const terminal = await openTerminal(standing.desktop)
  await openTypeMenu('Harbour')
  await expectCodeBy(() => typeItem().click(), terminal.typed, secret)
  await expect.poll(activeWindow).toBe(terminal.window)
  expect(await copied()).toBe('')
})

test('the menu counts and saves a HOTP code before it types it', { tag: '@long' }, async () => {
  standing = await stand({ display: 'managed' })
  await protectWithKeychain(standing.page)
  await addByLink(standing.page, `otpauth://hotp/Mill:carol?secret=${secret}&issuer=Mill&counter=0`)
  const terminal = await openTerminal(standing.desktop)
  await openTypeMenu('Mill')
  await typeItem().click()
  // RFC 4226, appendix D, counter 0.
  await expect.poll(terminal.typed).toBe('755224')
  await openTypeMenu('Mill')
  await typeItem().click()
  await expect.poll(terminal.typed).toBe('755224287082')
})

test('the menu copies instead when another window gets the focus meanwhile, and says so', {
  tag: '@long',
}, async () => {
  standing = await stand({ display: 'managed' })
  await oneAccount()
  const terminal = await openTerminal(standing.desktop)
  const other = await openTerminal(standing.desktop, 'other')
  await openTypeMenu('Harbour')
  // The second is below ours; somebody brings up the first one just before ours goes.
  await standing.app.electron.evaluate(
    ({ BrowserWindow }, { program, args, env }) => {
      const { spawn } = process.getBuiltinModule('node:child_process')
      for (const each of BrowserWindow.getAllWindows()) {
        const minimize = each.minimize.bind(each)
        each.minimize = () => {
          spawn(program, args, { env, stdio: 'ignore' }).once('exit', minimize)
        }
      }
    },
    {
      program: tool('xdotool'),
      args: ['windowactivate', '--sync', terminal.window],
      env: { ...standing.desktop.env },
    },
  )
  await expectCodeBy(() => typeItem().click(), copied, secret)
  await expect(standing.page.locator('.toast-text')).toContainText('another window came up')
  expect([terminal.typed(), other.typed()]).toEqual(['', ''])
})

test('the menu copies instead where there is no other window, and says so', async () => {
  standing = await stand({ display: 'managed' })
  await oneAccount()
  await openTypeMenu('Harbour')
  await expectCodeBy(() => typeItem().click(), copied, secret)
  await expect(standing.page.locator('.toast-text')).toContainText('no other window')
})
