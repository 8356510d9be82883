// How the program behaves around its window: starting hidden, starting with the session, on top, out of the way.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { launchApp } from '../support/app'
import { startTrayHost } from '../support/tray-host'
import { addByLink, leave, openSettings, protectWithKeychain, row, type Standing, stand } from './steps'

const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Harbour'

let standing: Standing
test.afterEach(() => leave(standing))

const windows = ({ app } = standing) =>
  app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => ({ shown: each.isVisible(), onTop: each.isAlwaysOnTop() })),
  )
const setting = (name: string) => standing.page.getByRole('switch', { name })

async function again(args: readonly string[] = [], which = standing): Promise<void> {
  await which.app.close()
  which.app = await launchApp({ desktop: which.desktop, home: which.home, args })
  which.page = await which.app.firstWindow()
}

test('started with --hidden it waits in the tray; where there is none, the window comes after a moment', {
  tag: '@long',
}, async () => {
  standing = await stand()
  await protectWithKeychain(standing.page)
  const host = await startTrayHost(standing.desktop.bus)
  await expect.poll(() => host.icons()).toBe(1)
  const without = await stand()
  try {
    await protectWithKeychain(without.page)
    await again(['--hidden'])
    await expect.poll(() => host.icons()).toBe(2)
    // The later one of the two: once it has waited long enough, the other one has too.
    await again(['--hidden'], without)
    // Unless this look comes after that moment, which is ten seconds after the start.
    const early = await windows(without)
    const age = await without.app.electron.evaluate(() => process.uptime())
    if (age < 10) expect(early).toEqual([{ shown: false, onTop: false }])
    await expect.poll(() => windows(without)).toEqual([{ shown: true, onTop: false }])
  } finally {
    await leave(without)
  }
  expect(await windows()).toEqual([{ shown: false, onTop: false }])
  await host.click('Open Tidelock')
  await expect.poll(() => windows()).toEqual([{ shown: true, onTop: false }])
})

test('starting with the session is a file that the switch makes and removes', async () => {
  standing = await stand()
  const { page, desktop } = standing
  await protectWithKeychain(page)
  const file = join(desktop.env['XDG_CONFIG_HOME'] ?? '', 'autostart/tidelock.desktop')
  await openSettings(page)
  await setting('Start when you sign in').click()
  await expect(setting('Start when you sign in')).toBeChecked()
  const text = () => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  await expect.poll(text).toMatch(/^Exec=.* --hidden$/m)
  await setting('Start when you sign in').click()
  await expect(setting('Start when you sign in')).not.toBeChecked()
  await expect.poll(text).toBe('')
})

test('always on top and hide after copy are choices, and both hold after a restart', async () => {
  standing = await stand()
  const { desktop } = standing
  await protectWithKeychain(standing.page)
  await addByLink(standing.page, link)
  const host = await startTrayHost(desktop.bus)
  await expect.poll(() => host.icons()).toBe(1)
  await openSettings(standing.page)
  await setting('Always on top').click()
  await setting('Hide the window after copying').click()
  await expect.poll(() => windows()).toEqual([{ shown: true, onTop: true }])
  await expect(setting('Keep out of screenshots')).toBeDisabled()
  await again()
  await expect.poll(() => windows()).toEqual([{ shown: true, onTop: true }])
  await expect.poll(() => host.icons()).toBe(2)
  await row(standing.page, 'Harbour, alice').click()
  await expect.poll(() => windows()).toEqual([{ shown: false, onTop: true }])
})

test('a bug in main opens no box: the program goes on, and quits as ever', async () => {
  standing = await stand()
  const { app, page } = standing
  await protectWithKeychain(page)
  let told = ''
  app.electron.process().stderr?.on('data', (text) => {
    told += text
  })
  await app.electron.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('GEZDGNBVGY3TQOJQ')
    }, 0)
    void Promise.reject(new SyntaxError('GEZDGNBVGY3TQOJQ'))
  })
  await expect.poll(() => told).toContain('main-uncaughtException (RangeError)')
  await expect.poll(() => told).toContain('main-unhandledRejection (SyntaxError)')
  expect(told).not.toContain('GEZDGNBVGY3TQOJQ')
  await addByLink(page, link)
  await expect(row(page, 'Harbour, alice')).toBeVisible()
})
