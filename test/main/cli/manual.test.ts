// The manual page as man and groff take it, and the launcher of the installed program as a shell runs it.

import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asksForCommand, commandWords } from '../../../main/arguments'
import { commands } from '../../../main/cli/index'
import { type CommandHome, commandHome, runProgram } from '../../support/command'
import { buildEntries, type Entries } from '../../support/entries'
import { asTestUser } from '../../support/user'

const launcher = resolve(import.meta.dirname, '../../../packaging/linux/tidelock')

let entries: Entries
let home: CommandHome
beforeAll(async () => {
  entries = await buildEntries('cli')
})
afterAll(() => entries.remove())
beforeEach(() => {
  home = commandHome(entries)
  return () => home.remove()
})

describe('the manual page', () => {
  it('is taken by man without a warning, and has every command, option and example', async () => {
    const { status, out } = await home.run(['help', '--manual'])
    expect(status).toBe(0)
    const file = home.write('tidelock.1', out)
    const env = {
      ...home.env,
      MANWIDTH: '200',
      MANROFFOPT: '-ww',
      LC_ALL: 'C.UTF-8',
      MAN_KEEP_FORMATTING: '',
    }
    const shown = await runProgram(['/usr/bin/man', '-l', file], '', env)
    expect(shown).toMatchObject({ status: 0, err: '' })
    for (const { name, options, examples } of commands) {
      expect(shown.out).toContain(`tidelock ${name}`)
      for (const option of Object.keys(options)) expect(shown.out).toContain(`--${option}`)
      for (const { line } of examples) expect(shown.out).toContain(line)
    }
  })
})

describe('the launcher', () => {
  /** Stands for Electron: says what it was started with. */
  const started = async (...args: readonly string[]) => {
    const folder = join(home.folder, 'bin')
    mkdirSync(folder, { recursive: true })
    const program = home.write('bin/program', '#!/bin/sh\nfor word in "$@"; do echo "$word"; done\n')
    chmodSync(program, 0o755)
    // As an ordinary user in a session: the launcher refuses the window to root, and without a display (test/packaging).
    const copy = home.write('bin/tidelock', readFileSync(launcher, 'utf8'))
    chmodSync(copy, 0o755)
    chmodSync(home.folder, 0o755)
    const session = { DISPLAY: ':9', DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' }
    const env = { ...home.env, ...session, TIDELOCK_PROGRAM: program }
    const ran = await runProgram(asTestUser(copy, args), '', env)
    expect(ran.status).toBe(0)
    return ran.out.split('\n').slice(0, -1)
  }

  it.each([
    ['list'],
    ['--home', '/x', 'code', 'github', '--type=x'],
    ['--json', 'list'],
    ['--help'],
    ['--version'],
    ['nosuch'],
    ['qr', '--png', 'a b.png', "it's"],
  ])('starts without a display for a command: %s %s %s', async (...args) => {
    const given = await started(...args.filter((word) => word !== undefined))
    expect(given).toContain('--ozone-platform=headless')
    expect(given.slice(given.indexOf('--') + 1)).toEqual(args)
    expect(commandWords(['program', ...given], false)).toEqual(args)
    expect(asksForCommand(commandWords(['program', ...given], false))).toBe(true)
  })

  it.each([
    [],
    ['--demo'],
    ['--vault', 'file'],
    ['--home', '/x', '--hidden'],
    ['otpauth://totp/x?secret=AA'],
  ])('opens the window without one: %s %s %s', async (...args) => {
    const given = await started(...args)
    expect(given).toEqual(args)
    expect(asksForCommand(commandWords(['program', ...given], false))).toBe(false)
  })

  it('leaves a development start to its own words', () => {
    const argv = ['electron', '--inspect=0', '/app', 'list', '--json']
    expect(commandWords(argv, true)).toEqual(['list', '--json'])
    expect(commandWords(['electron', '--inspect=0', '/app', '--no-sandbox'], true)).toEqual(['--no-sandbox'])
    expect(asksForCommand(['--no-sandbox'])).toBe(false)
    expect(readFileSync(launcher, 'utf8')).toContain('--ozone-platform=headless')
  })
})
