// What a page inside our window finds: the names of the contract (what a hostile one gains: hard/renderer.spec.ts). And two
// starts at once are one window.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { commandNames } from '../../shared/command-names'
import { launchApp } from '../support/app'
import { installedApp, installedElectron } from '../support/installed'
import { addByLink, leave, protectWithKeychain, row, type Standing, stand } from './steps'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`
let standing: Standing
test.beforeEach(async () => {
  standing = await stand()
  await protectWithKeychain(standing.page)
  await addByLink(standing.page, link)
})
test.afterEach(() => leave(standing))

test('the bridge has the names of the contract and nothing else', async () => {
  const names = await standing.page.evaluate(() => Object.keys(window.tidelock))
  expect(names.filter((name) => !name.startsWith('on')).sort()).toEqual([...commandNames].sort())
  const reach = await standing.page.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
  }))
  expect(reach).toEqual({ require: 'undefined', process: 'undefined' })
})

test('started a second time it shows the window that is there, and the second one ends', async () => {
  const { desktop, home, app, page } = standing
  await expect(launchApp({ desktop, home })).rejects.toThrow()
  expect(app.electron.windows()).toHaveLength(1)
  await expect(row(page, 'Harbour, alice')).toBeVisible()
})

test('eight starts at once on a new home are one window', { tag: '@long' }, async () => {
  const { desktop } = standing
  const home = desktop.newFolder('eight')
  const starts = Array.from({ length: 8 }, () =>
    desktop.start(
      installedElectron(),
      [installedApp(), ...(standing.app.sandboxed ? [] : ['--no-sandbox'])],
      {
        env: { TIDELOCK_HOME: home },
        stdio: 'ignore',
      },
    ),
  )
  const ended = () => starts.filter(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null)
  await expect.poll(() => ended().length, { timeout: 90_000 }).toBe(7)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(ended()).toHaveLength(7)
  for (const { exitCode } of ended()) expect(exitCode).toBe(0)
  const [winner] = starts.filter((start) => !ended().includes(start))
  winner?.kill('SIGTERM')
  await expect.poll(() => ended().length).toBe(8)
  expect(() => readFileSync(join(home, 'vault.json'))).toThrow()
})
