// A vault file that was named at the start, in the real window; and the window and the command line writing at the same
// time: 200 changes each (40 in npm test), and nothing is lost.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import type { Bridge } from '../../shared/contract'
import { launchApp, type RunningApp } from '../support/app'
import { type Desktop, type Outcome, startDesktop } from '../support/desktop'
import { long } from '../support/hard-report'
import { installedApp } from '../support/installed'
import { screenshot } from '../support/screenshot'
import { addByLink, expectShown, protectWithKeychain, protectWithPassphrase, row } from './steps'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`
const passphrase = 'four random words here'

let desktop: Desktop
let apps: RunningApp[]
test.beforeEach(async () => {
  apps = []
  desktop = await startDesktop({ display: 'bare' })
})
test.afterEach(async () => {
  for (const app of apps) await app.kill()
  await desktop.stop()
})

async function open(
  args: readonly string[],
  home = join(desktop.folder, 'home'),
): Promise<[RunningApp, Page]> {
  const app = await launchApp({ desktop, home, args })
  apps.push(app)
  return [app, await app.firstWindow()]
}

/** The built command as the desktop's user; waits for its end as long as it takes. */
function tidelock(
  args: readonly string[],
  input: string,
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const program = join(installedApp(), 'out/cli/tidelock.cjs')
  const child = desktop.start(process.execPath, [program, ...args], { stdio: 'pipe', env: { ...env } })
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin?.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}

test('a named file that does not exist is made with a passphrase alone, and opens again by it', async () => {
  const folder = desktop.newFolder('stick')
  const file = join(folder, 'work.json')
  const [app, page] = await open(['--vault', file])
  await expect(page.getByText('Portable vault work.json')).toBeVisible()
  await expect(page.getByText(/Only its passphrase opens it/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Protect with/ })).toHaveCount(0)
  await screenshot(app, page, 'portable-first', { theme: 'light', width: 400 })
  await protectWithPassphrase(page, passphrase)
  await addByLink(page, link)
  expect(
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()),
  ).toContain('work.json')
  expect(await desktop.keyring.count()).toBe(0)
  await app.close()

  expect(readdirSync(folder).filter((name) => !name.startsWith('work.'))).toEqual([])
  expect(existsSync(join(desktop.folder, 'home', 'vault.json'))).toBe(false)
  const [reopened, again] = await open(['--vault', file])
  await screenshot(reopened, again, 'portable-locked', { theme: 'dark', width: 320 })
  await again.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await again.keyboard.press('Enter')
  await expect(row(again, 'Harbour, alice')).toBeVisible({ timeout: 15_000 })
  await expectShown(again, 'Harbour, alice', secret)
  await screenshot(reopened, again, 'portable-open', { theme: 'light', width: 400 })
  await again.keyboard.press('Control+,')
  await expect(again.getByText('Open with the keychain')).toHaveCount(0)
})

test('two named files open side by side; the same one a second time does not', async () => {
  const folder = desktop.newFolder('stick')
  const [first] = await open(['--vault', join(folder, 'a.json')])
  const [, second] = await open(['--vault', join(folder, 'b.json')])
  await expect(second.getByText('Portable vault b.json')).toBeVisible()
  const third = launchApp({
    desktop,
    home: join(desktop.folder, 'home'),
    args: ['--vault', join(folder, 'a.json')],
  })
  const outcome = await third.then(
    async (app) => {
      apps.push(app)
      return app.firstWindow().then(
        () => 'a window',
        () => 'no window',
      )
    },
    () => 'no window',
  )
  expect(outcome).toBe('no window')
  expect(first.processes().length).toBeGreaterThan(0)
})

const changes = long ? 200 : 40

/** Accounts of these names through the bridge, one after the other, each pinned: 2 saves each. */
function addAndPin(page: Page, mark: string, count: number): Promise<string> {
  return page.evaluate(
    async ([name, times, key]) => {
      const { tidelock: bridge } = globalThis as unknown as { readonly tidelock: Bridge }
      for (let n = 0; n < times; n++) {
        const text = `otpauth://totp/Window:${name}${n}?secret=${key}&issuer=Window`
        const added = await bridge.addAccount({
          source: { kind: 'uri', text, issuer: null, account: null },
          evenIfDuplicate: true,
        })
        if (!added.ok) return `${name}${n}: ${added.error.code}`
        const pinned = await bridge.pinAccount({ id: added.value.id, pinned: true })
        if (!pinned.ok) return `${name}${n} pinned: ${pinned.error.code}`
      }
      return 'done'
    },
    [mark, count, secret] as const,
  )
}

test('the window and the command line write at the same time, many changes each, and lose nothing', async () => {
  test.setTimeout(300_000)
  const home = desktop.newFolder('shared')
  const [app, page] = await open([], home)
  await protectWithKeychain(page)
  const env = { TIDELOCK_HOME: home }

  let ended = false
  const byCommand = async () => {
    for (let n = 0; n < changes; n++) {
      const uri = `otpauth://totp/Command:c${n}?secret=${secret}&issuer=Command`
      const { code, stderr } = await tidelock(['add', '-'], uri, env)
      if (code !== 0) return `c${n}: ${code} ${stderr}`
    }
    return 'done'
  }
  const byWindow = async () => {
    // Paced so that both are at it for the whole time.
    for (let n = 0; n < changes / 2; n++) {
      const said = await addAndPin(page, `w${n}-`, 1)
      if (said !== 'done') return said
      if (!ended) await page.waitForTimeout(250)
    }
    return 'done'
  }
  const command = byCommand().finally(() => {
    ended = true
  })
  expect(await Promise.all([byWindow(), command])).toEqual(['done', 'done'])

  const listed = await tidelock(['list', '--json'], '', env)
  const { accounts } = JSON.parse(listed.stdout) as {
    accounts: { issuer: string; account: string; pinned: boolean }[]
  }
  const of = (issuer: string) => accounts.filter((account) => account.issuer === issuer)
  expect(new Set(of('Command').map(({ account }) => account)).size).toBe(changes)
  expect(new Set(of('Window').map(({ account }) => account)).size).toBe(changes / 2)
  expect(of('Window').every(({ pinned }) => pinned)).toBe(true)

  // The window shows all of it without a restart.
  await expect(async () => {
    const shown = await page.evaluate(async () => {
      const { tidelock: bridge } = globalThis as unknown as { readonly tidelock: Bridge }
      const all = await bridge.listAccounts()
      return all.ok ? all.value.length : 0
    })
    expect(shown).toBe(changes * 1.5)
  }).toPass({ timeout: 10_000 })
  await page.getByLabel('Search accounts').fill(`c${changes - 1}`)
  await expect(row(page, `Command, c${changes - 1}`)).toBeVisible()
  await app.close()
})
