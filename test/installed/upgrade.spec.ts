// An upgrade over a vault that is in use: made by the older package, kept to the byte, opened by the newer one. Runs while
// the older package is installed, and leaves the newer one.

import { expect, test } from 'playwright/test'
import { expectCodeBy } from '../desktop/steps'
import { dataFolder, filesBelow, link, open, runAsAdministrator, secret, seen, tidelock } from './program'
import { button, firstRunByReader, leave, type Stand, standReading } from './steps'

test.setTimeout(240_000)

let stand: Stand
test.afterEach(() => leave(stand))

/** The versions as dpkg has them, and the newer package. */
const [from = '', to = '', file = ''] = JSON.parse(
  process.env['TIDELOCK_INSTALLED_UPGRADE'] ?? '[]',
) as readonly string[] // our own script's

const installedVersion = async () =>
  (await runAsAdministrator(['dpkg-query', '-W', '-f=${Version}', 'tidelock'])).out

test('a vault of the older version is kept by the upgrade, to the byte, and opens by itself', async () => {
  stand = await standReading()
  const { desktop, reader } = stand
  expect(await installedVersion()).toBe(from)
  const older = await open(desktop)
  await firstRunByReader(reader)
  expect((await tidelock(desktop, ['add', '-'], link('Harbour', 'alice'))).status).toBe(0)
  await button(reader, 'Copy code for Harbour, alice')
  await older.quit()
  const before = filesBelow(dataFolder(desktop))
  expect([...before.keys()]).toContain('vault.json')

  const done = await runAsAdministrator(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', file])
  expect(done.status, done.err + done.out).toBe(0)
  expect(filesBelow(dataFolder(desktop))).toEqual(before)
  expect(await installedVersion()).toBe(to)
  expect(await tidelock(desktop, ['list'])).toEqual({ status: 0, out: 'Harbour: alice\n', err: '' })
  await expectCodeBy(
    async () => undefined,
    async () => (await tidelock(desktop, ['code', 'harbour'])).out.trim(),
    secret,
  )
  const newer = await open(desktop)
  await button(reader, 'Copy code for Harbour, alice')
  await newer.quit()
  seen(
    `${from} made the vault, ${to} opens it by the keychain; ${before.size} files of the person unchanged by apt`,
  )
})
