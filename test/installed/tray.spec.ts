// The installed program's tray: a host of the test's own reads the menu and clicks it.

import { expect, test } from 'playwright/test'
import { expectCodeBy } from '../desktop/steps'
import { readClipboard } from '../support/clipboard'
import { processTree, waitForEnd } from '../support/processes'
import { labels, startTrayHost } from '../support/tray-host'
import { secret, seen } from './program'
import { leave, openWithTwo, type Stand, standReading } from './steps'

let stand: Stand
test.afterEach(() => leave(stand))

test('the menu has the accounts, a click copies what oathtool says, and Quit ends all of it', async () => {
  stand = await standReading()
  const { desktop } = stand
  const host = await startTrayHost(desktop.bus)
  const running = await openWithTwo(stand)
  await expect.poll(() => host.icons(), { timeout: 10_000 }).toBe(1)
  const top = async () => labels(await host.menu())
  await expect.poll(top).toContain('Lighthouse, bob')
  const shown = await top()
  expect(shown.slice(-4)).toEqual(['Mini window', 'Lock', 'Open Tidelock', 'Quit'])
  await expectCodeBy(
    () => host.click('Lighthouse, bob'),
    () => readClipboard(desktop),
    secret,
  )
  const all = processTree(running.pid)
  await host.click('Quit').catch(() => undefined) // it may be gone before it has answered
  expect(await waitForEnd(all, 3_000)).toEqual([])
  seen(`menu ${shown.join(' | ')}; a click copies oathtool’s code; Quit ended all ${all.length} processes`)
})
