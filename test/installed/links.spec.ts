// What the desktop knows of the installed program: who opens otpauth links, and that opening one arrives in the window.

import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { installedFile, link, runThere, seen } from './program'
import { button, leave, openWithTwo, program, type Stand, standReading } from './steps'

let stand: Stand
test.afterEach(() => leave(stand))

test('otpauth links belong to Tidelock, and one that is opened comes up in the running window', async () => {
  stand = await standReading()
  const { desktop, reader } = stand
  const running = await openWithTwo(stand)
  for (const scheme of ['otpauth', 'otpauth-migration']) {
    const asked = await runThere(desktop, ['xdg-mime', 'query', 'default', `x-scheme-handler/${scheme}`])
    expect(asked.out.trim(), asked.err).toBe('tidelock.desktop')
  }
  const entry = readFileSync(installedFile('/usr/share/applications/tidelock.desktop'), 'utf8')
  const exec = /^Exec=(.*)$/m.exec(entry)?.[1] ?? ''
  expect(exec).toMatch(/tidelock.* %[uU]$/)
  expect(entry).not.toContain('--no-sandbox')
  const opened = await runThere(desktop, ['gio', 'open', link('Pier', 'carol')])
  expect(opened.status, opened.err).toBe(0)
  await button(reader, 'Save account')
  await reader.find(program, { name: /Pier/ })
  seen(`xdg-mime: tidelock.desktop, Exec=${exec}; “gio open otpauth://…” shows Pier on the Add screen`)
  await running.quit()
})
