// The tar.gz, unpacked in a person's folder: started there it is the program; with a folder tidelock-data beside it, all that
// it keeps is in there, and the keychain is left alone.

import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'playwright/test'
import { expectCodeBy } from '../desktop/steps'
import { readClipboard } from '../support/clipboard'
import { giveToTestUser } from '../support/user'
import {
  command,
  dataFolder,
  filesBelow,
  link,
  open,
  press,
  runThere,
  sandboxed,
  secret,
  seen,
  tidelock,
  typeKeys,
  version,
} from './program'
import {
  button,
  firstRunByReader,
  focusOn,
  leave,
  pressButton,
  reads,
  type Stand,
  standReading,
} from './steps'

let stand: Partial<Stand> = {}
test.afterEach(async () => {
  await leave(stand)
  stand = {}
  rmSync(portable(), { recursive: true, force: true })
})

const portable = () => join(dirname(command()), 'tidelock-data')

test('started where it was unpacked, it is the program, with the person’s own vault', async () => {
  test.skip(!sandboxed(), 'this system gives what is only unpacked no sandbox')
  const standing = await standReading()
  stand = standing
  const { desktop, reader } = standing
  expect((await tidelock(desktop, ['--version'])).out).toContain(version())
  const running = await open(desktop)
  await firstRunByReader(reader)
  expect((await tidelock(desktop, ['add', '-'], link('Harbour', 'alice'))).status).toBe(0)
  await button(reader, 'Copy code for Harbour, alice')
  await running.quit()
  expect([...filesBelow(dataFolder(desktop)).keys()]).toContain('vault.json')
  seen(`${command()}: window after ${running.milliseconds} ms, vault in ~/.config/tidelock`)
})

test('with tidelock-data beside it, everything is in there and a passphrase opens it', async () => {
  test.skip(!sandboxed(), 'this system gives what is only unpacked no sandbox')
  const standing = await standReading()
  stand = standing
  const { desktop, reader } = standing
  mkdirSync(portable(), { mode: 0o700 })
  giveToTestUser(portable())
  const running = await open(desktop)
  await pressButton(reader, 'Continue')
  await reads(reader, /portable vault/i)
  for (const field of ['Passphrase', 'Repeat the passphrase']) {
    await focusOn(standing, field)
    await typeKeys(desktop, 'four random words here')
  }
  await press(desktop, 'Return')
  await reads(reader, 'Step 3 of 3')
  const second = await runThere(desktop, [command(), link('Pier', 'carol')])
  expect(second.status, second.err).toBe(0)
  await pressButton(reader, 'Save account')
  const row = await button(reader, 'Copy code for Pier, carol')
  await expectCodeBy(
    () => reader.press(row),
    () => readClipboard(desktop),
    secret,
  )
  await running.quit()
  const inside = [...filesBelow(portable()).keys()]
  expect(inside.some((name) => /vault/.test(name))).toBe(true)
  expect([...filesBelow(dataFolder(desktop)).keys()]).toEqual([])
  expect(await desktop.keyring.count()).toBe(0)
  seen(`in tidelock-data: ${inside.sort().join(', ')}; nothing in ~/.config/tidelock, nothing in the keyring`)
})
