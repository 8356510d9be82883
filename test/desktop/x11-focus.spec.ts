// What the X server tells about the window in front, beside what xdotool says.

import { expect, test } from 'playwright/test'
import { activeX11Window } from '../../main/platform/node/x11-focus'
import { type Desktop, startDesktop } from '../support/desktop'
import { tool } from '../support/tools'

let desktop: Desktop
test.afterEach(() => desktop.stop())

test('the window in front is the one that xdotool names, and null where nobody tells', async () => {
  desktop = await startDesktop({ display: 'managed', bus: false })
  const terminals = ['one', 'two'].map((title) =>
    desktop.host(tool('xterm'), ['-T', title, '-e', '/bin/cat'], { stdio: 'ignore' }),
  )
  const find = async (title: string) =>
    (await desktop.run(tool('xdotool'), ['search', '--onlyvisible', '--name', `^${title}$`])).stdout.trim()
  for (const title of ['one', 'two', 'one']) {
    await expect.poll(() => find(title)).not.toBe('')
    const window = await find(title)
    await desktop.run(tool('xdotool'), ['windowactivate', '--sync', window])
    await expect.poll(() => activeX11Window(desktop.env)).toBe(window)
  }
  for (const terminal of terminals) terminal.kill()
  expect(await activeX11Window({ DISPLAY: ':4711' })).toBeNull()
  expect(await activeX11Window({ DISPLAY: 'elsewhere:0' })).toBeNull()
})

test('without a window manager nobody tells', async () => {
  desktop = await startDesktop({ display: 'bare', bus: false })
  expect(await activeX11Window(desktop.env)).toBeNull()
})
