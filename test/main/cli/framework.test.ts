// What holds for every command: help with examples, slips that are answered with what is nearest, secrets that are
// refused as arguments, portable vaults, completion and the manual page.

import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../../main/cli/index'
import { type CommandHome, commandHome, runProgram } from '../../support/command'
import { buildEntries, type Entries } from '../../support/entries'
import { onTerminal } from '../../support/pseudo-terminal'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const uri = `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`

let entries: Entries
let home: CommandHome
beforeAll(async () => {
  entries = await buildEntries('cli', 'kdf', 'keychain')
})
afterAll(() => entries.remove())
beforeEach(() => {
  home = commandHome(entries)
  return () => home.remove()
})
/** The command on a terminal, with nothing that opens the vault but the person. */
const typed = (args: readonly string[], steps: Parameters<typeof onTerminal>[1], env = {}) =>
  onTerminal([process.execPath, entries.path('cli'), ...args], steps, {
    ...home.env,
    TIDELOCK_PASSPHRASE_FILE: '',
    ...env,
  })

describe('help', () => {
  it.each(commands.map(({ name }) => name))(
    'of %s shows its options and two examples at least',
    async (name) => {
      const { status, out, err } = await home.run([name, '--help'])
      expect({ status, err }).toEqual({ status: 0, err: '' })
      expect(out).toContain('Examples:')
      expect(out.slice(out.indexOf('Examples:')).match(/tidelock /g)?.length).toBeGreaterThanOrEqual(2)
      for (const option of ['--json', '--vault FILE', '--home DIR', '--help']) expect(out).toContain(option)
      expect((await home.run(['help', name])).out).toBe(out)
    },
  )

  it('shows only examples whose options exist', () => {
    const known = new Set(['json', 'vault', 'home', 'help'])
    for (const { name, options, examples } of commands) {
      for (const { line } of examples) {
        const own = line.slice(line.indexOf(name))
        for (const [, option] of own.matchAll(/ --([a-z-]+)/g)) {
          expect([name, option, known.has(option ?? '') || Object.hasOwn(options, option ?? '')]).toEqual([
            name,
            option,
            true,
          ])
        }
      }
    }
  })

  it('takes the options that hold everywhere before the command too', async () => {
    expect((await home.run(['--json', '--home', home.folder, 'generate'])).out).toMatch(/^\{\n {2}"secret"/)
    expect((await home.run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    for (const args of [[], ['--help'], ['help'], ['-h']])
      expect((await home.run(args)).out).toContain('verify QUERY')
  })
})

describe('a slip', () => {
  it.each([
    [['genrate'], 'generate'],
    [['generate', '--isuer', 'x'], '--issuer'],
    [['--jsn', 'list'], '--json'],
    [['generate', '--type', 'totpp'], 'totp'],
    [['code', 'x', '-q'], '--help'],
    [['code', '--secret'], '--secret needs a value'],
    [['code', '--secret', '--json'], '--secret needs a value'],
    [['code', 'x', '--json=yes'], '--json takes no value'],
    [['list', '--home', ''], '--home needs a value'],
    [['completion', 'tcsh'], 'bash, zsh or fish'],
    [['code', '--watch', '--copy', 'x'], 'do not go together'],
    [['code'], 'Say which account'],
    [['code', 'x', '--digits', '8'], '--secret'],
    [['code', 'x', '--secret', '-'], 'not both'],
    [['code', '--uri', '-', '--digits', '8'], '--uri'],
    [['code', '--secret', '-', '--secret-file', 'f'], 'not both'],
    [['code', '--secret-file', '/nonexistent/secret'], '--secret-file'],
    [['code', '--secret', '-', '--digits', '0'], 'digits'],
    [['code', '--secret', '-', '--type', 'hotp', '--next'], 'HOTP'],
    [['code', '--secret', '-', '--type', 'motp'], 'PIN'],
  ])('%j is answered in one line with status 2', async (args, part) => {
    const { status, out, err } = await home.run(args, args.includes('motp') ? '0123456789abcdef' : secret)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(part)
    expect(err).toMatch(/^tidelock: [^\n]+\n$/)
  })
})

describe('a secret as an argument', () => {
  it.each([
    [['code', '--secret', secret]],
    [['code', `--secret=${secret}`]],
    [['verify', '123456', '--secret', secret]],
    [['uri', '--uri', uri]],
    [['code', uri]],
    [[uri]],
    [['qr', '--secret', secret, '--issuer', 'x']],
  ])('is refused with the reason and the way that works: %j', async (args) => {
    const { status, out, err } = await home.run(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/process list.*shell history/)
    expect(err).toMatch(/--secret|--uri|add -/)
    expect(err).not.toContain(secret)
  })

  it('is recognised where an account was meant', async () => {
    await home.run(['add', '-'], uri)
    expect(await home.run(['code', secret])).toMatchObject({
      status: 1,
      err: expect.stringContaining('--secret-file'),
    })
  })
})

describe('a portable vault', () => {
  it('is made by the first command that stores something, not by one that reads', async () => {
    const file = home.path('stick.vault')
    expect(await home.run(['list', '--vault', file])).toMatchObject({ status: 3, out: '' })
    expect(existsSync(file)).toBe(false)
    expect((await home.run(['add', '-', '--vault', file], uri)).status).toBe(0)
    expect((await home.run(['--vault', file, 'list'])).out).toBe('Harbour: alice\n')
    expect(readdirSync(home.folder)).not.toContain('vault.json')
    expect(
      await home.run(['list', '--vault', file], '', { TIDELOCK_PASSPHRASE_FILE: home.write('w', 'x') }),
    ).toMatchObject({ status: 3, out: '' })
    expect(
      await home.run(['list', '--vault', file], '', { TIDELOCK_PASSPHRASE_FILE: '/nonexistent' }),
    ).toMatchObject({ status: 2, out: '' })
    expect(await home.run(['list', '--vault', file], '', { TIDELOCK_PASSPHRASE_FILE: '' })).toMatchObject({
      status: 3,
      out: '',
    })
  })

  it('asks for its passphrase on the terminal, without echo, twice for a new one and up to three times', async () => {
    const file = home.path('stick.vault')
    const phrase = 'zwölf 🏦 words'
    const made = await typed(
      ['generate', '--save', '--issuer', 'Harbour', '--vault', file],
      [
        { expect: 'New passphrase', send: `${phrase}\r` },
        { expect: 'again', send: `${phrase}\r` },
      ],
    )
    expect(made).toMatchObject({ status: 0, silent: [true, true], left: 0 })
    expect(made.out).not.toContain('zw')
    const listed = await typed(
      ['list', '--vault', file],
      [
        { expect: 'Passphrase', send: 'wrong\r' },
        { expect: 'not the passphrase', send: `${phrase}x\u007f\r` },
      ],
    )
    expect(listed).toMatchObject({ status: 0, left: 0, out: expect.stringContaining('Harbour\r\n') })
    const refused = await typed(
      ['list', '--vault', file],
      [1, 2, 3].map(() => ({ expect: 'Passphrase of', send: 'no\r' })),
    )
    expect(refused).toMatchObject({ status: 3, left: 0 })
  })

  it('ends with 130 on Ctrl+C at the prompt, and leaves a terminal that echoes', async () => {
    const file = home.path('stick.vault')
    await home.run(['add', '-', '--vault', file], uri)
    const command = `"${process.execPath}" "${entries.path('cli')}" list --vault "${file}"; echo "status $?"; stty -a`
    const env = { ...home.env, TIDELOCK_PASSPHRASE_FILE: '' }
    const { out } = await onTerminal(
      ['/bin/sh', '-c', command],
      [{ expect: 'Passphrase', send: 'se\u0003' }],
      env,
    )
    expect(out).toContain('status 130')
    expect(out).toMatch(/ echo /)
    expect(out).toMatch(/ icanon /)
  })

  it('reads a secret from standard input although it asks for the passphrase on the terminal', async () => {
    const file = home.path('stick.vault')
    await home.run(['add', '-', '--vault', file], uri)
    const command = `printf '' | "${process.execPath}" "${entries.path('cli')}" list --vault "${file}" > "${home.path('out')}"`
    const shown = await onTerminal(
      ['/bin/sh', '-c', command],
      [{ expect: 'Passphrase', send: 'four random words here\r' }],
      {
        ...home.env,
        TIDELOCK_PASSPHRASE_FILE: '',
      },
    )
    expect(shown).toMatchObject({ status: 0, left: 0, silent: [true] })
  })
})

describe('standard output', () => {
  it('may be closed early without a word', async () => {
    const pipe = `"${process.execPath}" "${entries.path('cli')}" --help | head -n 1`
    const shell = spawn('sh', ['-c', pipe], { env: home.env })
    let err = ''
    shell.stderr.on('data', (text: Buffer) => {
      err += text.toString()
    })
    const status = await new Promise((resolve) => shell.on('close', resolve))
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })
})

describe('completion', () => {
  it('of bash knows commands, options and their values', async () => {
    const script = (await home.run(['completion', 'bash'])).out
    const ask = async (words: string) => {
      const file = home.write('c.bash', script)
      const line = `source "${file}"; COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _tidelock; echo "\${COMPREPLY[@]}"`
      return (await runProgram(['/bin/bash', '--norc', '-c', line], '', home.env)).out.trim().split(' ')
    }
    expect(await ask("tidelock ''")).toEqual(expect.arrayContaining(commands.map(({ name }) => name)))
    expect(await ask('tidelock gen')).toEqual(['generate'])
    expect(await ask('tidelock code --w')).toEqual(['--watch'])
    expect(await ask("tidelock generate --type ''")).toEqual(['totp', 'hotp'])
    expect(await ask("tidelock --home /x completion ''")).toEqual(['bash', 'zsh', 'fish'])
    expect(await ask("tidelock code ''")).toEqual([''])
  })

  it.each([
    ['bash', ['/bin/bash', '-n']],
    ['zsh', ['/usr/bin/zsh', '-n']],
    ['fish', ['/usr/bin/fish', '--no-execute']],
  ] as const)('of %s is taken by that shell', async (shell, check) => {
    const { status, out, err } = await home.run(['completion', shell])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const checked = await runProgram([...check, home.write(`completion.${shell}`, out)], '', home.env)
    expect(checked).toMatchObject({ status: 0, err: '' })
    for (const { name, options } of commands) {
      expect(out).toContain(name)
      for (const option of Object.keys(options)) expect(out).toContain(option)
    }
  })
})
