// The launcher in front of the real Electron: that it looks for what Electron asks for, that it opens the window and ends with
// it, and what is seen of a crash, of a library that is gone and of a dead display.

import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { runProgram } from '../support/command'
import { type Desktop, startDesktop } from '../support/desktop'
import { librariesOf } from '../support/elf'
import { installedElectron } from '../support/installed'
import { without } from '../support/other-system'
import { type PortableProgram, unpackProgram } from '../support/portable-program'
import { processTree } from '../support/processes'
import { asTestUser, testUser, testUserHasNamespaces } from '../support/user'

let desktop: Desktop
let program: PortableProgram
test.beforeEach(async () => {
  desktop = await startDesktop({ display: 'bare' })
  program = unpackProgram(desktop, 'unpacked')
})
test.afterEach(() => desktop.stop())

/** The launcher's own words, without those of Chromium. */
const said = (err: string) => err.split('\n').filter((line) => line.startsWith('tidelock: '))

test('it looks for every library that Electron asks for', () => {
  const text = readFileSync(program.launcher, 'utf8')
  const list = /^libraries='([^']+)'$/m.exec(text)?.[1]?.split(/\s+/) ?? []
  // Parts of the C library, which is looked for by its own name, and what lies beside the program.
  const others = /^(ld-linux|lib(c|dl|m|pthread|ffmpeg)\.so)/
  const asked = librariesOf(installedElectron()).filter((name) => !others.test(name))
  expect(asked.length).toBeGreaterThan(20)
  // One too many, of another version, only has the loader asked once more.
  expect(asked.filter((name) => !list.includes(name))).toEqual([])
})

test('it opens the window, hands on a signal, and ends with it', async () => {
  test.skip(!testUserHasNamespaces(), 'this system refuses user namespaces')
  const child = desktop.start(program.launcher, [])
  let err = ''
  child.stderr?.on('data', (data: Buffer) => {
    err += data.toString()
  })
  child.stdout?.resume()
  const ended = new Promise((done) => child.once('close', done))
  const title = () => desktop.run('/usr/bin/xdotool', ['search', '--name', 'portable vault', 'getwindowname'])
  await expect
    .poll(async () => (await title()).stdout, { timeout: 20_000 })
    .toContain('tidelock-data (portable vault) - Tidelock')
  expect(processTree(child.pid ?? 0).filter(({ command }) => command.includes('--no-sandbox'))).toEqual([])
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(said(err)).toEqual([])
})

test('it says so when the window crashes, and why where that can be told', async () => {
  const env = { ...desktop.env, DISPLAY: ':987' }
  const ran = await runProgram(asTestUser(program.launcher, []), '', env)
  expect(ran.status).toBeGreaterThan(128)
  expect(said(ran.err)).toEqual([
    expect.stringContaining('Tidelock ended unexpectedly (signal'),
    'tidelock: No X server seems to run at DISPLAY=:987.',
  ])
})

test('it names libraries that are gone before Electron is asked, and starts nothing', async () => {
  const command = [...asTestUser(program.launcher, []), 'list']
  const ran = await runProgram(without(['libnss3.so', 'libgbm.so.1'], command), '', desktop.env)
  expect(ran).toMatchObject({ status: 127, out: '' })
  const [missing = '', install] = said(ran.err)
  expect(missing).toContain('Libraries are missing that Tidelock needs')
  for (const name of ['libnss3.so', 'libgbm.so.1']) expect(missing).toContain(name)
  expect(install).toMatch(/^tidelock: To install: sudo /)
  expect(ran.err.trimEnd().split('\n')).toHaveLength(2)
})

test('root gets the command line, and no window', async () => {
  const asRoot = testUser === null ? ['/usr/bin/unshare', '--user', '--map-root-user'] : []
  const env = { ...desktop.env, TIDELOCK_HOME: join(desktop.folder, 'home') }
  // Before whatever this system has for showing it, which would stay.
  const shown = join(desktop.newFolder('bin'), 'shown')
  const zenity = join(desktop.folder, 'bin/zenity')
  writeFileSync(zenity, `#!/bin/sh\nprintf '%s\\n' "$@" >'${shown}'\n`)
  chmodSync(zenity, 0o755)
  const path = `${desktop.folder}/bin:${desktop.env['PATH'] ?? ''}`
  const window = await runProgram([...asRoot, program.launcher], '', { ...env, PATH: path })
  expect(window.status).toBe(69)
  await expect.poll(() => existsSync(shown) && readFileSync(shown, 'utf8')).toContain('not opened for root')
  expect(said(window.err)[0]).toContain('not opened for root')
  const code = ['code', '--secret', '-', '--at', '59']
  const ran = await runProgram([...asRoot, program.launcher, ...code], 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n', {
    ...env,
    DISPLAY: '',
  })
  expect(ran).toMatchObject({ status: 0, out: '287082\n' })
})
