// A screen saver and logind on real message buses, as services of another program: what locks, and what does not.

import { Message, type MessageBus } from 'dbus-next'
import { expect, test } from 'playwright/test'
import { watchScreenLock } from '../../main/platform/screen-lock-watch'
import { type Desktop, startDesktop } from '../support/desktop'

let desktop: Desktop
let stop: () => void = () => undefined
test.afterEach(async () => {
  stop()
  await desktop.stop()
})

const saver = 'org.gnome.ScreenSaver'
const logind = 'org.freedesktop.login1'

function signal(from: MessageBus, name: string, active: boolean): void {
  const path = `/${name.replaceAll('.', '/')}`
  from.send(Message.newSignal(path, name, 'ActiveChanged', 'b', [active]))
}

const lockSession = (from: MessageBus, session: string) =>
  from.send(Message.newSignal(`/org/freedesktop/login1/session/${session}`, `${logind}.Session`, 'Lock'))

async function owning(name: string): Promise<MessageBus> {
  const connection = desktop.bus.connect()
  await connection.requestName(name, 0)
  return connection
}

test('a screen saver that says it is active locks, one that ends does not, and its coming and going is noticed', async () => {
  desktop = await startDesktop({ keyring: 'none' })
  let locked = 0
  const watch = watchScreenLock(desktop.env, () => locked++)
  stop = watch.stop
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(watch.tells()).toBe(false)
  const service = await owning(saver)
  await expect.poll(watch.tells).toBe(true)
  signal(service, saver, true)
  await expect.poll(() => locked).toBe(1)
  signal(service, saver, false)
  // Another program may say what it likes under a name that is not its own.
  const stranger = desktop.bus.connect()
  await stranger.requestName('org.example.Stranger', 0)
  signal(stranger, saver, true)
  signal(service, saver, true)
  await expect.poll(() => locked).toBe(2)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(locked).toBe(2)
  stranger.disconnect()
  service.disconnect()
  await expect.poll(watch.tells).toBe(false)
})

test('a screen saver that was there before is found', async () => {
  desktop = await startDesktop({ keyring: 'none' })
  const service = await owning('org.freedesktop.ScreenSaver')
  const watch = watchScreenLock(desktop.env, () => undefined)
  stop = watch.stop
  await expect.poll(watch.tells).toBe(true)
  service.disconnect()
})

test('logind locks our session and no other one', async () => {
  desktop = await startDesktop({ keyring: 'none' })
  const env = { ...desktop.env, DBUS_SYSTEM_BUS_ADDRESS: desktop.bus.address, XDG_SESSION_ID: '12' }
  const service = await owning(logind)
  let locked = 0
  const watch = watchScreenLock(env, () => locked++)
  stop = watch.stop
  // Until the rule is in force.
  await expect
    .poll(() => {
      lockSession(service, '_312')
      return locked
    })
    .toBeGreaterThan(0)
  // Those of before that are still on their way.
  let before = 0
  while (before !== locked) {
    before = locked
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  for (const other of ['_31', '_3122', 'c12']) lockSession(service, other)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(locked).toBe(before)
  // Nothing tells of a locked screen but for those who ask logind to.
  expect(watch.tells()).toBe(false)
  service.disconnect()
})

test('without any bus nothing is told and nothing is tried again', async () => {
  desktop = await startDesktop({ bus: false })
  const env = { ...desktop.env, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' }
  const watch = watchScreenLock(env, () => undefined)
  stop = watch.stop
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(watch.tells()).toBe(false)
})
