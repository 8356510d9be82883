// The built command gives accounts out, and takes them back: every format, with the losses named.

import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runProgram } from '../../support/command'
import { invented, spellings } from '../../support/exports'
import { zbarimg } from '../../support/qr-judge'
import { tool } from '../../support/tools'
import { useInOut } from './in-out-setting'

const { home, json, passwordFile, program, put, written } = useInOut('cheap')
const secrets = spellings(invented.map(({ secret, ...rest }) => ({ ...rest, secretHex: secret })))

describe('export', () => {
  beforeEach(async () => {
    await home.run(['import', put('in.json', written('aegis-plain'))])
  })

  it('refuses plain formats without --plain, encrypted ones without a password, and to write over a file', async () => {
    const uris = await home.run(['export', home.path('o.txt'), '--format', 'uris'])
    expect(uris).toMatchObject({ status: 2, out: '', err: expect.stringContaining('--plain') })
    const aegis = await home.run(['export', home.path('o.json'), '--format', 'aegis'])
    expect(aegis).toMatchObject({ status: 2, out: '', err: expect.stringContaining('--password') })
    expect((await home.run(['export', home.path('o'), '--format', 'backup', '--plain'])).status).toBe(2)
    const own = await home.run(['export', home.path('own.json'), '--format', 'backup', '--json'])
    expect(own).toMatchObject({ status: 0, err: '' })
    home.write('o.txt', 'mine')
    const over = await home.run(['export', home.path('o.txt'), '--format', 'uris', '--plain'])
    expect(over).toMatchObject({ status: 2, out: '' })
    expect(readFileSync(home.path('o.txt'), 'utf8')).toBe('mine')
    const forced = await home.run(['export', home.path('o.txt'), '--format', 'uris', '--plain', '--force'])
    expect(forced).toMatchObject({ status: 0, err: '' })
    expect(statSync(home.path('o.txt')).mode & 0o777).toBe(0o600)
  })

  it.each(['backup', 'aegis'])('gives %s back exactly, in another vault, by the password', async (format) => {
    const password = passwordFile('another one')
    const out = home.path('out.json')
    const done = await home.run(['export', out, '--format', format, '--password-file', password, '--json'])
    expect(done).toMatchObject({ status: 0, err: '' })
    expect(JSON.parse(done.out)).toEqual({ format, files: [out], exported: 9, left_out: [], losses: [] })
    expect(secrets.filter((one) => readFileSync(out, 'utf8').includes(one))).toEqual([])
    expect(
      (await home.run(['import', out, '--vault', home.path('b.json'), '--password-file', password])).out,
    ).toContain('9 imported + 0 skipped')
    const of = async (...where: readonly string[]) => {
      const { accounts } = (await json('list', ...where)) as { accounts: readonly { id: string }[] }
      return accounts.map(({ id: _, ...account }) => ({ ...account, added_at: null }))
    }
    expect(await of('--vault', home.path('b.json'))).toEqual(await of())
  })

  it('is opened by the reader of the documentation, and holds nothing of the keychain', async () => {
    const out = home.path('backup.json')
    await home.run(['backup', out])
    const script = resolve(import.meta.dirname, '../../../docs/open-vault.py')
    const env = { PATH: '/usr/bin:/bin' }
    const shown = execFileSync(
      '/usr/bin/python3',
      [script, out, '--otpauth', '--passphrase-file', home.passphraseFile],
      {
        ...{ env, encoding: 'utf8' },
      },
    )
    expect(shown.split('\n').filter((line) => line.startsWith('otpauth://')).length).toBeGreaterThanOrEqual(7)
    expect(readFileSync(out, 'utf8')).not.toContain('"keychain"')
  })

  it('names what cannot travel to Google, and draws codes that zbarimg reads and import takes', async () => {
    const out = home.path('phone.png')
    const done = await home.run(['export', out, '--format', 'migration-qr', '--plain', '--json'])
    const document = JSON.parse(done.out)
    expect(document).toMatchObject({ exported: 5, files: [out] })
    expect(document.left_out.map(({ reason }: { reason: string }) => reason).sort()).toEqual(
      ['digits', 'type', 'type', 'type'].sort(),
    )
    expect(await zbarimg(out)).toMatch(/^otpauth-migration:\/\/offline\?data=/)
    expect((await home.run(['import', out, '--vault', home.path('b.json')])).out).toContain(
      '5 imported + 0 skipped',
    )
  })

  it('writes a list, a sheet and a 2FAS file, of what was selected', async () => {
    for (const [format, name] of [
      ['uris', 'o.txt'],
      ['html', 'o.html'],
      ['2fas', 'o.2fas'],
    ] as const) {
      const done = await home.run([
        'export',
        home.path(name),
        '--format',
        format,
        '--plain',
        '--select',
        'harbour',
      ])
      expect(done).toMatchObject({ status: 0, err: '' })
    }
    expect(readFileSync(home.path('o.txt'), 'utf8').trim().split('\n').length).toBe(1)
    expect(readFileSync(home.path('o.html'), 'utf8')).toContain('<svg')
    const twoFas = JSON.parse(readFileSync(home.path('o.2fas'), 'utf8'))
    expect(twoFas).toMatchObject({
      schemaVersion: 4,
      services: [{ name: 'Harbour', otp: { tokenType: 'TOTP' } }],
    })
    expect(
      (await home.run(['export', home.path('n'), '--format', 'uris', '--plain', '--select', 'nobody']))
        .status,
    ).toBe(1)
    expect(existsSync(home.path('n'))).toBe(false)
  })

  it('leaves nothing on a drive that fills up, and the older file as it was', async () => {
    const drive = home.path('drive')
    mkdirSync(drive)
    // A real drive of 24 kB, in a mount of its own that goes with the shell.
    const script = [
      'mount -t tmpfs -o size=24k,mode=0777 tmpfs "$1" && printf older > "$1/sheet.html" || exit 90',
      '"$2" "$3" export "$1/sheet.html" --format html --plain --force; echo "status $?"',
      'ls -A "$1"; cat "$1/sheet.html"',
    ].join('\n')
    const words = ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', drive]
    const ran = await runProgram([tool('unshare'), ...words, process.execPath, program()], '', home.env)
    expect(ran.err).toBe(
      'tidelock: The drive is full, so nothing was saved. Free some space and try again.\n',
    )
    expect(ran.out).toBe('status 2\nsheet.html\nolder')
  })

  it('says that groups stay behind, unless it writes for Aegis', async () => {
    const file = JSON.parse(new TextDecoder().decode(written('aegis-plain')))
    const uuid = '7d3f0c52-8a4e-4a3b-9d0e-1f2a3b4c5d6e'
    file.db.groups = [{ uuid, name: 'Work' }]
    file.db.entries = [{ ...file.db.entries[0], groups: [uuid] }]
    const vault = home.path('grouped.json')
    await home.run(['import', home.write('grouped-in.json', JSON.stringify(file)), '--vault', vault])
    const lines = async (format: string) => {
      const words = ['export', home.path(`o.${format}`), '--format', format, '--plain', '--vault', vault]
      const { out } = await home.run(words)
      return out.split('\n').filter((line) => line.startsWith('does not travel'))
    }
    expect(await lines('uris')).toEqual([expect.stringContaining('its groups')])
    expect(await lines('aegis')).toEqual([])
  })

  it('never writes over the vault that it reads, even when told to write over a file', async () => {
    const before = readFileSync(home.path('vault.json'))
    const over = await home.run(['export', home.path('vault.json'), '--format', 'uris', '--plain', '--force'])
    expect(over).toMatchObject({ status: 2, out: '', err: expect.stringContaining('its own things') })
    expect(readFileSync(home.path('vault.json'))).toEqual(before)
  })

  it('gives a symbolic link’s place to the file', async () => {
    const [out, elsewhere] = [home.path('o.txt'), home.write('elsewhere', 'mine')]
    symlinkSync(elsewhere, out)
    const done = await home.run(['export', out, '--format', 'uris', '--plain', '--force'])
    expect(done).toMatchObject({ status: 0, err: '' })
    expect(lstatSync(out).isSymbolicLink()).toBe(false)
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine')
  })
})
