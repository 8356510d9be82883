// The installed command line, without a display: exit statuses, codes as oathtool has them, the doctor, the manual and
// what a shell completes.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { expectCodeBy } from '../desktop/steps'
import { type Desktop, startDesktop } from '../support/desktop'
import { giveToTestUser } from '../support/user'
import { command, installedFile, link, runThere, secret, seen, tidelock, vaultFile, version } from './program'

let desktop: Desktop
test.afterEach(() => desktop.stop())

test('list, code, add and doctor by the keychain, with the exit statuses that are promised', async () => {
  desktop = await startDesktop()
  expect(desktop.env).not.toHaveProperty('DISPLAY')
  expect(await tidelock(desktop, ['add', '-'], link('Harbour', 'alice'))).toMatchObject({
    status: 0,
    err: '',
  })
  expect(await tidelock(desktop, ['list'])).toEqual({ status: 0, out: 'Harbour: alice\n', err: '' })
  await expectCodeBy(
    async () => undefined,
    async () => (await tidelock(desktop, ['code', 'harbour'])).out.trim(),
    secret,
  )
  const status = async (...args: readonly string[]) => (await tidelock(desktop, args)).status
  expect(await status('verify', 'harbour', '000000', '--at', '59')).toBe(1)
  expect(await status('code', 'nobody')).toBe(1)
  expect(await status('nosuch')).toBe(2)
  const doctor = await tidelock(desktop, ['doctor', '--json'])
  expect(doctor.err).toBe('')
  expect(JSON.parse(doctor.out)).toBeTruthy()
  await desktop.keyring.lock()
  const locked = await status('list')
  await desktop.keyring.kill()
  const gone = await status('list')
  expect([locked, gone]).toEqual([5, 5])
  seen(`0 done, 1 no match, 2 bad usage, 5 keyring locked and gone; doctor ended with ${doctor.status}`)
})

test('a server: no display, no bus, a passphrase from a file; the wrong one is a 3, a damaged vault a 4', async () => {
  desktop = await startDesktop({ bus: false })
  const phrase = (name: string, text: string) => {
    const path = join(desktop.folder, name)
    writeFileSync(path, `${text}\n`)
    giveToTestUser(path)
    return { ...desktop.env, TIDELOCK_PASSPHRASE_FILE: path }
  }
  const right = phrase('right', 'four random words here')
  const wrong = phrase('wrong', 'five random words here')
  expect(await tidelock(desktop, ['add', '-'], link('Door', 'bob'), right)).toMatchObject({
    status: 0,
    err: '',
  })
  expect(await tidelock(desktop, ['list'], '', right)).toEqual({ status: 0, out: 'Door: bob\n', err: '' })
  expect((await tidelock(desktop, ['list'], '', wrong)).status).toBe(3)
  writeFileSync(vaultFile(desktop), '{"version": 1')
  const damaged = await tidelock(desktop, ['list'], '', right)
  expect(damaged.status).toBe(4)
  expect(damaged.err.trim().split('\n')).toHaveLength(1)
  seen(`passphrase from a file 0, wrong 3, damaged 4: ${damaged.err.trim()}`)
})

test('version, manual and completion', async () => {
  desktop = await startDesktop({ bus: false })
  const printed = (await tidelock(desktop, ['--version'])).out.trim()
  expect(printed).toContain(version())
  const manual = await runThere(desktop, ['man', 'tidelock'], '', {
    ...desktop.env,
    MANPAGER: 'cat',
    LC_ALL: 'C.UTF-8',
  })
  expect(manual).toMatchObject({ status: 0, err: '' })
  expect(manual.out).toMatch(/NAME[\s\S]*tidelock[\s\S]*EXIT STATUS/i)
  // As bash does at a Tab: the function that the file registers is called with the words so far.
  const script = `
    . /usr/share/bash-completion/bash_completion
    . /usr/share/bash-completion/completions/tidelock
    COMP_WORDS=(tidelock ve); COMP_CWORD=1; COMP_LINE='tidelock ve'; COMP_POINT=11
    registered=$(complete -p tidelock) || exit 9
    name=\${registered##*-F }; name=\${name%% *}
    "$name" tidelock ve tidelock
    printf '%s\\n' "\${COMPREPLY[@]}"`
  const completed = await runThere(desktop, ['bash', '-c', script])
  expect(
    completed.out.split('\n').map((word) => word.trim()),
    completed.err,
  ).toContain('verify')
  seen(
    `${command()} --version: ${printed}; man page of ${manual.out.split('\n').length} lines, no warning; “ve” Tab: verify`,
  )
  expect(installedFile('/usr/share/man')).toContain('man')
})
