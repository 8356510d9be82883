// Removing the program, even while it runs: the person's vault, settings and copies stay as they are. Runs last, and leaves
// the package removed and purged.

import { expect, test } from 'playwright/test'
import { dataFolder, filesBelow, runAsAdministrator, seen } from './program'
import { leave, openWithTwo, type Stand, standReading } from './steps'

test.setTimeout(180_000)

let stand: Stand
test.afterEach(() => leave(stand))

test('remove and purge leave everything of the person’s as it was', async () => {
  stand = await standReading()
  const { desktop } = stand
  const running = await openWithTwo(stand)
  const window = filesBelow(dataFolder(desktop))
  const apt = (...args: readonly string[]) =>
    runAsAdministrator(['apt-get', ...args, '-y', '-qq', 'tidelock'])
  const removed = await apt('remove')
  expect(removed.status, removed.err + removed.out).toBe(0)
  await running.quit()
  const before = filesBelow(dataFolder(desktop))
  expect([...before.keys()]).toEqual(expect.arrayContaining([...window.keys()]))
  const purged = await apt('purge')
  expect(purged.status, purged.err + purged.out).toBe(0)
  expect(filesBelow(dataFolder(desktop))).toEqual(before)
  expect(before.get('vault.json')).toBe(window.get('vault.json'))
  expect(await desktop.keyring.count()).toBe(1)
  seen(`removed while it ran, then purged: ${before.size} files as before, its keyring entry too`)
})
