// Links and files that the system hands over: to the first start, to a start after it, before the vault is open.

import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { IntakeView } from '../../shared/intake'
import { launchApp } from '../support/app'
import { invented, writeExports } from '../support/exports'
import { installedApp, installedElectron } from '../support/installed'
import { giveToTestUser } from '../support/user'
import { leave, protectWithKeychain, type Standing, skipIntroduction, stand } from './steps'

let standing: Standing
test.afterEach(() => leave(standing))

const link = (name: string) => `otpauth://totp/${name}?secret=GEZDGNBVGY3TQOJQ&issuer=Pier`

/** A second start on the same home; answers its exit code. */
function second(...words: readonly string[]): Promise<number | null> {
  const { desktop, home, app } = standing
  const args = [installedApp(), ...(app.sandboxed ? [] : ['--no-sandbox']), ...words]
  const started = desktop.start(installedElectron(), args, { env: { TIDELOCK_HOME: home }, stdio: 'ignore' })
  return new Promise((done) => started.once('exit', done))
}

async function view(): Promise<IntakeView> {
  const reply = await standing.page.evaluate(() => window.tidelock.intake())
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

const names = async () => (await view()).rows.map(({ account }) => account)

test('links of twenty later starts all arrive, each start ends, and nothing is left on disk', {
  tag: '@long',
}, async () => {
  test.setTimeout(480_000)
  standing = await stand()
  await protectWithKeychain(standing.page)
  const wanted = Array.from({ length: 20 }, (_, n) => `user${n}`)
  for (const name of wanted) expect(await second(link(name))).toBe(0)
  await expect.poll(names).toEqual(wanted)
  const folder = join(standing.home, 'runtime/handed')
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  await expect.poll(() => readdirSync(folder)).toEqual([])
})

test('eight starts at once with a link each are one window with eight accounts', async () => {
  standing = await stand()
  await protectWithKeychain(standing.page)
  const wanted = Array.from({ length: 8 }, (_, n) => `user${n}`)
  const codes = await Promise.all(wanted.map((name) => second(link(name))))
  expect(codes).toEqual(Array(8).fill(0))
  await expect.poll(async () => (await names()).sort()).toEqual(wanted)
})

test('a link of the first start waits until the vault is open', async () => {
  standing = await stand({ args: [link('early')] })
  await skipIntroduction(standing.page)
  await standing.page.getByRole('button', { name: /^Protect with/ }).click()
  await expect(async () => expect(await names()).toEqual(['early'])).toPass({ timeout: 30_000 })
})

test('files come in by their content; unknown words, paths inside links and options after them do nothing', async () => {
  standing = await stand()
  const { desktop, page } = standing
  await protectWithKeychain(page)
  const file = (name: string, bytes: Uint8Array) => {
    const path = join(desktop.folder, name)
    writeFileSync(path, bytes)
    giveToTestUser(path)
    return path
  }
  await page.evaluate(() => {
    const told: string[] = []
    window.tidelock.onIncoming((one) => told.push(one.kind === 'image' ? `image ${one.name}` : one.kind))
    Object.assign(window, { told })
  })
  const exported = file('My Aegis.json', writeExports(invented)['aegis-plain'] ?? new Uint8Array())
  const png = file('qr.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))
  const program = file('run.sh', Buffer.from('#!/bin/sh\ntouch /tmp/tidelock-was-run\n'))
  expect(await second(exported, png, program, 'https://example.com/', 'javascript:alert(1)')).toBe(0)
  await expect
    .poll(async () => (await view()).sources.map(({ name, state }) => [name, state.kind]))
    .toEqual([['My Aegis.json', 'read']])
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told))
    .toEqual(['image qr.png', 'show'])
  const elsewhere = join(desktop.folder, 'elsewhere')
  expect(await second(`otpauth://totp/${encodeURIComponent(program)}?secret=AA`, '--home', elsewhere)).toBe(0)
  expect(existsSync(elsewhere)).toBe(false)
  await expect.poll(async () => (await view()).sources.length).toBe(2)
  expect(existsSync('/tmp/tidelock-was-run')).toBe(false)
})

test('a second start without words shows the window that is there', { tag: '@long' }, async () => {
  standing = await stand()
  await protectWithKeychain(standing.page)
  const shown = () =>
    standing.app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await standing.app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await expect.poll(shown).toBe(false)
  await expect(launchApp({ desktop: standing.desktop, home: standing.home })).rejects.toThrow()
  await expect.poll(shown).toBe(true)
})
