// The command line as the installed program runs it: real Electron, the launcher, no display, an ordinary user.

import { chmodSync, copyFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { type Desktop, startDesktop } from '../support/desktop'
import { installedApp, installedElectron } from '../support/installed'

let desktop: Desktop
test.beforeEach(async () => {
  desktop = await startDesktop()
})
test.afterEach(() => desktop.stop())

async function tidelock(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
  const launcher = join(desktop.folder, 'tidelock')
  copyFileSync(resolve(import.meta.dirname, '../../packaging/linux/tidelock'), launcher)
  chmodSync(launcher, 0o755)
  const child = desktop.start(launcher, args, {
    stdio: 'pipe',
    env: {
      ...env,
      TIDELOCK_PROGRAM: installedElectron(),
      TIDELOCK_APP: installedApp(),
      TIDELOCK_HOME: join(desktop.folder, 'home'),
    },
  })
  let [out, err] = ['', '']
  child.stdout?.on('data', (text: Buffer) => {
    out += text.toString()
  })
  child.stderr?.on('data', (text: Buffer) => {
    err += text.toString()
  })
  child.stdin?.end(input)
  const status = await new Promise((done) => child.once('close', done))
  return { status, out, err }
}

test('makes, keeps and shows codes without a display, by the keychain, with nothing on standard error', async () => {
  const made = await tidelock(['generate', '--type=totp', '--issuer', 'Harbour', '--save', '--json'])
  expect(made).toMatchObject({ status: 0, err: '' })
  const { id, secret } = JSON.parse(made.out)
  const read = await tidelock(['code', id, '--at', '59'])
  expect(read).toMatchObject({ status: 0, err: '' })
  expect(await tidelock(['code', '--secret', '-', '--at', '59'], `${secret}\n`)).toEqual({ ...read })
  expect(await tidelock(['list'])).toEqual({ status: 0, out: 'Harbour\n', err: '' })
  expect((await tidelock(['verify', 'harbour', '000', '--at', '59'])).status).toBe(1)
  expect(await tidelock(['nosuch'])).toMatchObject({ status: 2, out: '' })
})

test('opens a portable vault by its passphrase, and says that the keychain is gone', {
  tag: '@long',
}, async () => {
  const phrase = join(desktop.folder, 'phrase')
  writeFileSync(phrase, 'four random words')
  const file = join(desktop.folder, 'tmp', 'stick.vault')
  const env = { TIDELOCK_PASSPHRASE_FILE: phrase }
  const uri = 'otpauth://totp/Door:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Door'
  expect(await tidelock(['add', '-', '--vault', file], uri, env)).toMatchObject({ status: 0, err: '' })
  expect(await tidelock(['code', 'door', '--at', '1234567890', '--vault', file], '', env)).toMatchObject({
    status: 0,
    err: '',
  })
  expect((await tidelock(['list', '--vault', file])).status).toBe(3)
  await tidelock(['generate', '--issuer', 'Harbour', '--save'])
  await desktop.keyring.kill()
  expect((await tidelock(['list'])).status).toBe(5)
})
