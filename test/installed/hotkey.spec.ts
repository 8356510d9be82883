// The installed program's hotkey: pressed over a terminal, two letters, Enter, and the code is on the clipboard.

import { expect, test } from 'playwright/test'
import { expectCodeBy } from '../desktop/steps'
import { closeTerminals, openTerminal } from '../desktop/terminal'
import { readClipboard } from '../support/clipboard'
import { tool } from '../support/tools'
import { press, secret, seen, typeKeys, windows } from './program'
import { leave, openWithTwo, picture, program, type Stand, standReading } from './steps'

let stand: Stand
test.afterEach(async () => {
  closeTerminals()
  await leave(stand)
})

test('Ctrl+Alt+Space over a terminal, two letters, Enter: the code is copied and the terminal has the focus', async () => {
  stand = await standReading()
  const { desktop, reader } = stand
  const running = await openWithTwo(stand)
  const terminal = await openTerminal(desktop)
  const active = async () => (await desktop.run(tool('xdotool'), ['getactivewindow'])).stdout.trim()
  const quick = async () => (await windows(desktop)).find((window) => window !== running.window)
  const began = performance.now()
  // Again, because a key that is pressed before the program asked for it goes to the terminal, as ^@.
  await expect(async () => {
    if ((await quick()) === undefined) await press(desktop, 'ctrl+alt+space')
    await expect.poll(quick, { timeout: 2_000, intervals: [30] }).toBeDefined()
  }).toPass({ timeout: 15_000 })
  const shownAfter = Math.round(performance.now() - began)
  await expect.poll(active).toBe(await quick())
  const typedBefore = terminal.typed()
  await typeKeys(desktop, 'li')
  await reader.find(program, { name: /Lighthouse/ })
  await expect
    .poll(async () =>
      (await reader.tree(program)).filter((one) => one.showing && /^list (?:item|box)/.test(one.role)),
    )
    .not.toEqual([])
  await picture(desktop, 'quick')
  await expectCodeBy(
    () => press(desktop, 'Return'),
    () => readClipboard(desktop),
    secret,
  )
  await expect.poll(quick).toBe(undefined)
  await expect.poll(active).toBe(terminal.window)
  expect(terminal.typed()).toBe(typedBefore)
  seen(`quick window ${shownAfter} ms after the key, oathtool’s code copied, nothing typed into the terminal`)
  await running.quit()
})
