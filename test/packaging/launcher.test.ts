// The Linux launcher with a program of the test's own in place of Electron: what it is started with, its status and signals,
// and what is said where something is missing. The real Electron is in test/desktop/launcher.spec.ts.

import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ran, runProgram } from '../support/command'
import { copyRenamed } from '../support/elf'
import { without, withoutNamespaces } from '../support/other-system'
import { asTestUser, testUser } from '../support/user'

const source = resolve(import.meta.dirname, '../../packaging/linux/tidelock')
const shells = [{ shell: ['/usr/bin/dash'] }, { shell: ['/usr/bin/bash', '--posix'] }]
/** All that the launcher may find; nothing that would open a real dialog. */
const tools = [
  'sh',
  'dash',
  'bash',
  'readlink',
  'id',
  'getconf',
  'unshare',
  'true',
  'cat',
  'setpriv',
  'sleep',
  'kill',
]
const session = { DISPLAY: ':9', DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' }

let folder: string
let launcher: string
let env: Record<string, string>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidelock-launcher-'))
  launcher = join(folder, 'tidelock')
  copyFileSync(source, launcher)
  mkdirSync(join(folder, 'bin'))
  for (const name of tools) symlinkSync(`/usr/bin/${name}`, join(folder, 'bin', name))
  chmodSync(folder, 0o755)
  env = { PATH: join(folder, 'bin') }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Stands for Electron. */
function program(text: string): void {
  script('tidelock-desktop', text)
}

function script(name: string, text: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`)
  chmodSync(join(folder, name), 0o755)
}

/** The launcher as an ordinary user runs it. */
const run = (args: readonly string[], more: Record<string, string> = {}, input = ''): Promise<Ran> =>
  runProgram(asTestUser(launcher, args), input, { ...env, ...more })

const asWords = 'for word in "$@"; do printf "%s\\0" "$word"; done'
const words = (ran: Ran) => ran.out.split('\0').slice(0, -1)

describe('what the program is started with', () => {
  const odd = [
    'a b',
    '',
    '*',
    '$(touch x)',
    '`x`',
    "it's",
    '"',
    'new\nline',
    '\\',
    '--',
    '-n',
    'ü',
    '%s',
    '!',
    '~',
  ]
  const behind = (ran: Ran) => words(ran).slice(words(ran).indexOf('--') + 1)

  it.each(shells)('is what was typed, by $shell', async ({ shell: [shell = '', ...more] }) => {
    program(asWords)
    const by = (args: readonly string[]) =>
      runProgram(asTestUser(shell, [...more, launcher, ...args]), '', { ...env, ...session })
    for (const args of [['list', ...odd], ['qr', '--type=x', ...odd], ['--help']]) {
      const ran = await by(args)
      expect(behind(ran)).toEqual(args)
      expect(ran).toMatchObject({ status: 0, err: '' })
    }
    for (const args of [[], ['--demo'], ['otpauth://totp/x?secret=AA', ...odd], ['--vault', 'a b']]) {
      const ran = await by(args)
      expect(words(ran)).toEqual(args)
      expect(ran).toMatchObject({ status: 0, err: '' })
    }
  })

  it('gives it standard input, for a command and for the window', async () => {
    program('cat')
    expect((await run(['code'], session, 'typed')).out).toBe('typed')
    expect((await run([], session, 'typed')).out).toBe('typed')
  })

  it('is found through a link from elsewhere', async () => {
    program(asWords)
    const link = join(folder, 'bin/tidelock')
    symlinkSync('../tidelock', link)
    expect(behind(await runProgram([link, 'list'], '', env))).toEqual(['list'])
  })

  it('writes no core dump of an open vault', async () => {
    program('ulimit -c')
    expect((await run(['list'])).out).toBe('0\n')
    expect((await run([], session)).out).toBe('0\n')
  })

  it('never is the switch that opens a window without its sandbox', async () => {
    program(asWords)
    expect(words(await run([], session)).join()).not.toContain('sandbox')
    expect(words(await run([], { ...session, DISPLAY: '', WAYLAND_DISPLAY: 'w' })).join()).not.toContain(
      'sandbox',
    )
  })
})

describe('the end of the program', () => {
  it.each([0, 1, 3, 5, 42])('is told on: %i', async (status) => {
    program(`exit ${status}`)
    expect((await run(['list'])).status).toBe(status)
    expect((await run([], session)).status).toBe(status)
  })

  it('by a crash of the window is said, with the signal; by a command it is left to the shell', async () => {
    program('kill -SEGV $$')
    const ran = await run([], session)
    expect(ran.status).toBe(139)
    expect(ran.err).toContain('ended unexpectedly (signal 11)')
    expect(ran.err).toContain('No X server seems to run at DISPLAY=:9.')
    expect((await run(['list'])).status).toBeNull()
  })

  it('at once, with a status of its own, is said too', async () => {
    program('exit 7')
    expect((await run([], session)).err).toContain('could not start (status 7)')
  })

  it.each(['TERM', 'INT', 'HUP'] as const)('comes by %s that was sent to the launcher', async (signal) => {
    // Not a shell: one that was started to ignore SIGINT, as the background of another is, can never hear it.
    const ends = `process.on('SIG${signal}', () => { console.log('heard'); process.exit(0) })`
    program(`exec '${process.execPath}' -e "${ends}; console.log('ready'); setInterval(() => {}, 1000)"`)
    const [command, ...args] = asTestUser(launcher, [])
    const child = spawn(command, args, { env: { ...env, ...session } })
    let out = ''
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString()
    })
    await expect.poll(() => out, { timeout: 10_000 }).toBe('ready\n')
    child.kill(`SIG${signal}`)
    expect(await new Promise((done) => child.once('close', done))).toBe(0)
    expect(out).toBe('ready\nheard\n')
  })
})

describe('what this computer lacks', () => {
  it('is said: the program itself', async () => {
    expect(await run(['list'])).toMatchObject({ status: 127, out: '' })
    expect((await run([], session)).err).toContain(`may not be run: ${folder}/tidelock-desktop`)
  })

  it('is said: a library that is gone, with its package, before the program is started', async () => {
    copyRenamed('/usr/bin/bash', 'libtinfo.so.6', 'libgbm.so.1', join(folder, 'tidelock-desktop'))
    for (const [manager, line] of [
      ['apt-get', 'sudo apt install libgbm1'],
      ['dnf', "sudo dnf install 'libgbm.so.1()(64bit)'"],
      ['zypper', "sudo zypper install 'libgbm.so.1()(64bit)'"],
      ['pacman', 'sudo pacman -S mesa'],
    ] as const) {
      script(`bin/${manager}`, 'exit 1')
      const ran = await runProgram(without(['libgbm.so.1'], [launcher, 'list']), '', env)
      expect(ran.status).toBe(127)
      expect(ran.err).toBe(
        `tidelock: Libraries are missing that Tidelock needs: libgbm.so.1\ntidelock: To install: ${line}\n`,
      )
      rmSync(join(folder, 'bin', manager))
    }
    const unknown = await runProgram(without(['libgbm.so.1'], [launcher, 'list']), '', env)
    expect(unknown.err).toContain('Look for the package of your system that has: libgbm.so.1')
  })

  it('is said: a library that nobody expected to miss, once the window has failed', async () => {
    copyRenamed('/usr/bin/bash', 'libtinfo.so.6', 'libqqq.so.6', join(folder, 'tidelock-desktop'))
    const ran = await run([], session)
    expect(ran.status).toBe(127)
    expect(ran.err).toContain('Libraries are missing that Tidelock needs: libqqq.so.6')
  })

  it('is said: a C library that is too old, before and after the start', async () => {
    const version = /\0(GLIBC_2\.\d\d)\0/.exec(readFileSync('/usr/bin/bash', 'latin1'))?.[1] ?? ''
    const wanted = version.replace('_2.', '_9.')
    copyRenamed('/usr/bin/bash', version, wanted, join(folder, 'tidelock-desktop'))
    const before = await runProgram(without([], [launcher, 'list'], true), '', env)
    expect(before.status).toBe(127)
    expect(before.err).toMatch(
      new RegExp(
        `^tidelock: The C library of this system \\(glibc 2\\.\\d+\\) is too old: Tidelock needs ${wanted}\\.\n`,
      ),
    )
    const after = await run([], session)
    expect(after.status).not.toBe(0)
    expect(after.err).toContain(`is too old: Tidelock needs ${wanted}.`)
  })

  it('is said: a library that no loader lists, because Chromium opens it by name', async () => {
    program(asWords)
    const line = /libX11-xcb was not found: on an X server/
    const gone = without(['libX11-xcb.so.1'], asTestUser(launcher, []))
    expect((await runProgram(gone, '', { ...env, ...session, DISPLAY: ':987' })).err).toMatch(line)
    expect((await run([], { ...session, DISPLAY: ':987' })).err).not.toMatch(line)
  })

  it('is no reason to say anything where the loader finds everything all the same', async () => {
    program(asWords)
    expect(await runProgram(without(['libgbm.so.1'], [launcher, 'list']), '', env)).toMatchObject({
      status: 0,
      err: '',
    })
  })

  it('is said: a display; a command needs none', async () => {
    program(asWords)
    const ran = await run([])
    expect(ran).toMatchObject({ status: 69, out: '' })
    expect(ran.err).toContain('no display (DISPLAY and WAYLAND_DISPLAY are not set)')
    expect((await run(['list'])).status).toBe(0)
  })

  it('is said: a session bus, and the window is opened without', async () => {
    program(asWords)
    const ran = await run(['--demo'], { DISPLAY: ':9', XDG_RUNTIME_DIR: folder })
    expect(words(ran)).toEqual(['--demo'])
    expect(ran.err).toContain('No session bus: the keychain cannot be asked')
  })

  it('is said: rights below root, which commands do not need', async () => {
    program(asWords)
    const asRoot = testUser === null ? ['/usr/bin/unshare', '--user', '--map-root-user'] : []
    const ran = await runProgram([...asRoot, launcher], '', { ...env, ...session })
    expect(ran).toMatchObject({ status: 69, out: '' })
    expect(ran.err).toContain('not opened for root')
    expect((await runProgram([...asRoot, launcher, 'list'], '', env)).status).toBe(0)
  })

  it.runIf(testUser !== null)('is said: user namespaces, with the line that allows them', async () => {
    program(asWords)
    const child = await withoutNamespaces([launcher], { ...env, ...session })
    let err = ''
    child.stderr?.on('data', (data: Buffer) => (err += data.toString()))
    expect(await new Promise((done) => child.once('close', done))).toBe(69)
    expect(err).toContain('sandbox, and it never runs without')
    expect(err).toContain('sudo sysctl -w user.max_user_namespaces=10000')
  })

  it('is said: a sandbox that only failed when it was tried, as under AppArmor', async () => {
    program('kill -TRAP $$')
    rmSync(join(folder, 'bin/unshare'))
    script('bin/unshare', 'exit 1')
    const ran = await run([], session)
    expect(ran.status).toBe(133)
    expect(ran.err).toContain('ended unexpectedly (signal 5)')
    expect(ran.err).toContain('does not let Tidelock put its pages into a sandbox')
    expect(ran.err).toContain(`sudo chmod 4755 '${folder}/chrome-sandbox'`)
  })

  it('is said: a portable folder that can be written to', async () => {
    program(asWords)
    mkdirSync(join(folder, 'tidelock-data'), { mode: 0o555 })
    const ran = await run([], session)
    expect(ran.status).toBe(0)
    const line = (where: string) =>
      `tidelock: Nothing can be written to ${where}/tidelock-data: codes are shown, but no change is kept.\n`
    expect(ran.err).toBe(line(folder))
    // An AppImage has it beside the image; where one only started us, its variables mean nothing.
    mkdirSync(join(folder, 'image/tidelock-data'), { recursive: true, mode: 0o555 })
    const image = { ...session, APPIMAGE: join(folder, 'image/Tidelock.AppImage') }
    expect((await run([], { ...image, APPDIR: folder })).err).toBe(line(join(folder, 'image')))
    expect((await run([], { ...image, APPDIR: '/tmp/.mount_other' })).err).toBe(line(folder))
  })
})

describe('a session with Wayland', () => {
  it('alone gets the switch for it; with an X server beside it the choice is left to Electron', async () => {
    program(asWords)
    const bus = { DBUS_SESSION_BUS_ADDRESS: session.DBUS_SESSION_BUS_ADDRESS }
    expect(words(await run(['--demo'], { ...bus, WAYLAND_DISPLAY: 'wayland-0' }))).toEqual([
      '--ozone-platform=wayland',
      '--demo',
    ])
    expect(words(await run(['--demo'], { ...session, WAYLAND_DISPLAY: 'wayland-0' }))).toEqual(['--demo'])
  })
})

describe('where no terminal shows what is said', () => {
  const noted = (name: string) => {
    try {
      return readFileSync(join(folder, 'said', name), 'utf8')
    } catch {
      return null
    }
  }
  beforeEach(() => {
    mkdirSync(join(folder, 'said'), { mode: 0o777 })
    chmodSync(join(folder, 'said'), 0o777)
  })
  const notes = (name: string) =>
    script(
      `bin/${name}`,
      `for word in "$@"; do echo "[$word]"; done >'${folder}/said/${name}.new'\n/usr/bin/mv '${folder}/said/${name}.new' '${folder}/said/${name}'`,
    )

  it.each([
    ['zenity', { DISPLAY: ':9' }, ['zenity', 'kdialog', 'xmessage', 'notify-send', 'logger']],
    ['kdialog', { WAYLAND_DISPLAY: 'w' }, ['kdialog', 'xmessage', 'notify-send', 'logger']],
    ['xmessage', { DISPLAY: ':9' }, ['xmessage', 'notify-send', 'logger']],
    ['notify-send', { WAYLAND_DISPLAY: 'w' }, ['xmessage', 'notify-send', 'logger']],
    ['logger', {}, ['zenity', 'xmessage', 'logger']],
  ] as const)('it is shown by %s', async (name, display, there) => {
    for (const each of there) notes(each)
    const ran = await run([], { ...display, DBUS_SESSION_BUS_ADDRESS: 'x' })
    expect(ran.status).not.toBe(0)
    await expect.poll(() => noted(name)).toMatch(/The program itself is not here|no display/)
    expect(there.filter((each) => noted(each) !== null)).toEqual([name])
  })

  it('the journal gets what a dialog could not show', async () => {
    script('bin/zenity', 'exit 1')
    notes('logger')
    await run([], session)
    await expect.poll(() => noted('logger')).toContain('The program itself is not here')
  })

  it('nothing is shown for a command, whose standard error somebody keeps', async () => {
    notes('zenity')
    notes('logger')
    expect((await run(['list'], { DISPLAY: ':9' })).status).toBe(127)
    await new Promise((done) => setTimeout(done, 300))
    expect([noted('zenity'), noted('logger')]).toEqual([null, null])
  })

  it('nothing is shown twice to who sits at a terminal', async () => {
    notes('zenity')
    // The other end of a terminal is one too.
    script('at', `exec "${launcher}" <>/dev/ptmx`)
    const ran = await runProgram(asTestUser(join(folder, 'at'), []), '', { ...env, ...session })
    expect(ran.status).toBe(127)
    expect(noted('zenity')).toBeNull()
  })
})
