// Watching a name on a real D-Bus session: the state found, every change, and an end when the bus goes.

import { expect, test } from 'playwright/test'
import { watchNameOnSessionBus } from '../../main/platform/session-bus-watch'
import { type Desktop, startDesktop } from '../support/desktop'

const name = 'org.kde.StatusNotifierWatcher'
let desktop: Desktop
test.afterEach(() => desktop.stop())

test('a name is told as it is, when it gets an owner, and when the owner goes', async () => {
  desktop = await startDesktop({ keyring: 'none' })
  const told: boolean[] = []
  const stop = watchNameOnSessionBus(name, desktop.env, (owned) => told.push(owned))
  await expect.poll(() => told).toEqual([false])
  const first = desktop.bus.connect()
  await first.requestName(name, 0)
  await expect.poll(() => told).toEqual([false, true])
  const other = desktop.bus.connect()
  await other.requestName('org.example.Other', 0)
  first.disconnect()
  await expect.poll(() => told).toEqual([false, true, false])
  stop()
  await other.requestName(name, 0)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(told).toEqual([false, true, false])
  other.disconnect()
  const late: boolean[] = []
  const again = desktop.bus.connect()
  await again.requestName(name, 0)
  const end = watchNameOnSessionBus(name, desktop.env, (owned) => late.push(owned))
  await expect.poll(() => late).toEqual([true])
  end()
  again.disconnect()
})

test('without a bus a name has no owner, and that is told once', async () => {
  desktop = await startDesktop({ bus: false })
  const told: boolean[] = []
  watchNameOnSessionBus(name, desktop.env, (owned) => told.push(owned))
  await expect.poll(() => told).toEqual([false])
})
