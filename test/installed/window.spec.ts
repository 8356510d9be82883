// The first minutes with the installed program: its window as the desktop knows it, the first run, an account by a link, and
// its code, all read and done through the desktop's accessibility tree and the keyboard.

import { expect, test } from 'playwright/test'
import { expectCodeBy } from '../desktop/steps'
import { readClipboard } from '../support/clipboard'
import { tool } from '../support/tools'
import { command, link, open, runThere, secret, seen, tidelock } from './program'
import { button, firstRunByReader, leave, picture, program, type Stand, standReading, tabTo } from './steps'

let stand: Stand
test.afterEach(() => leave(stand))

test('window, first run, an account by a link and its code, by keyboard and screen reader', async () => {
  stand = await standReading()
  const { desktop, reader } = stand
  const running = await open(desktop)
  const property = async (name: string) =>
    (await desktop.run(tool('xprop'), ['-id', running.window, name])).stdout.trim()
  expect(await property('WM_CLASS')).toMatch(/^WM_CLASS\(STRING\) = "tidelock", "(?:tidelock|Tidelock)"$/)
  expect(await property('_NET_WM_NAME')).toContain('"Tidelock"')
  seen(`mapped after ${running.milliseconds} ms, ${await property('WM_CLASS')}`)

  await firstRunByReader(reader)
  await picture(desktop, 'first-run')
  const second = await runThere(desktop, [command(), link('Harbour', 'alice')])
  expect(second.status, second.err).toBe(0)
  await button(reader, 'Save account')
  await picture(desktop, 'add')
  const tabs = await tabTo(stand, 'Save account')
  await desktop.run(tool('xdotool'), ['key', 'Return'])
  const row = await button(reader, 'Copy code for Harbour, alice')
  seen(
    `three steps, a link saved after ${tabs} Tabs and Enter, row read as “${row.name}” (${row.description})`,
  )
  expect(row.description).toMatch(/\d \d \d/)

  expect(await reader.actions(row)).not.toEqual([])
  // Said once and gone again: so it is listened for from before.
  const said = reader.find(program, { name: /^Copied/, unseen: true })
  await expectCodeBy(
    () => reader.press(row),
    () => readClipboard(desktop),
    secret,
  )
  const announced = await said
  seen(
    `its action pressed through AT-SPI: the clipboard has oathtool’s code, and “${announced.name}” is said`,
  )
  await picture(desktop, 'copied')

  // The same vault, from a terminal, while the window is open.
  await expectCodeBy(
    async () => undefined,
    async () => (await tidelock(desktop, ['code', 'harbour'])).out.trim(),
    secret,
  )
  // Whatever stands on the screen is in the tree with a name: no button without one.
  const nameless = (await reader.tree(program)).filter(
    (one) => one.role === 'push button' && one.showing && one.name === '',
  )
  expect(nameless).toEqual([])
  await running.quit()
})
