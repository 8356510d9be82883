// What the X server tells about the window in front and the pointer, beside what xdotool says.

import type { ChildProcess } from 'node:child_process'
import { expect, test } from 'playwright/test'
import { lookBelowOnX11 } from '../../main/platform/node/x11-below'
import { lookAtX11 } from '../../main/platform/node/x11-look'
import { type Desktop, startDesktop } from '../support/desktop'
import { tool } from '../support/tools'

let desktop: Desktop
const terminals: ChildProcess[] = []
test.afterEach(async () => {
  // What runs in a terminal ends with it, and only then.
  for (const terminal of terminals.splice(0)) terminal.kill()
  await desktop.stop()
})

test('the window in front is the one that xdotool names, and null where nobody tells', async () => {
  desktop = await startDesktop({ display: 'managed', bus: false })
  for (const title of ['one', 'two'])
    terminals.push(desktop.host(tool('xterm'), ['-T', title, '-e', '/bin/cat'], { stdio: 'ignore' }))
  const find = async (title: string) =>
    (await desktop.run(tool('xdotool'), ['search', '--onlyvisible', '--name', `^${title}$`])).stdout.trim()
  for (const title of ['one', 'two', 'one']) {
    await expect.poll(() => find(title)).not.toBe('')
    const window = await find(title)
    await desktop.run(tool('xdotool'), ['windowactivate', '--sync', window])
    await expect.poll(async () => (await lookAtX11(desktop.env))?.front).toBe(window)
  }
  expect(await lookAtX11({ DISPLAY: ':4711' })).toBeNull()
  expect(await lookAtX11({ DISPLAY: 'elsewhere:0' })).toBeNull()
})

test('the window below is the next that can be seen and is not of the given process', async () => {
  desktop = await startDesktop({ display: 'managed', bus: false })
  const windows: string[] = []
  const own = desktop
  for (const title of ['one', 'two', 'three']) {
    terminals.push(own.host(tool('xterm'), ['-T', title, '-e', '/bin/cat'], { stdio: 'ignore' }))
    const find = async () =>
      (await own.run(tool('xdotool'), ['search', '--onlyvisible', '--name', `^${title}$`])).stdout.trim()
    await expect.poll(find).not.toBe('')
    windows.push(await find())
    await own.run(tool('xdotool'), ['windowactivate', '--sync', windows.at(-1) ?? ''])
  }
  const [one = '', two = '', three = ''] = windows
  const pid = Number((await own.run(tool('xdotool'), ['getwindowpid', three])).stdout)
  const below = () => lookBelowOnX11(own.env, pid)
  await expect.poll(below).toBe(two)
  await own.run(tool('xdotool'), ['windowminimize', '--sync', two])
  await expect.poll(below).toBe(one)
  await own.run(tool('xdotool'), ['windowclose', one])
  await expect.poll(below).toBeNull()
  expect(await lookBelowOnX11({ DISPLAY: ':4711' }, pid)).toBeNull()
})

test('without a window manager the pointer alone is told', async () => {
  desktop = await startDesktop({ display: 'bare', bus: false })
  for (const [x, y] of [
    [7, 9],
    [1100, 800],
  ] as const) {
    await desktop.run(tool('xdotool'), ['mousemove', String(x), String(y)])
    await expect.poll(() => lookAtX11(desktop.env)).toEqual({ front: null, pointer: { x, y } })
  }
})
