// The built command takes accounts in and gives them out: import, add, scan, export, backup, restore, passphrase and
// recovery key, as a person runs them. Exports are written by python, pictures by qrencode, and read by zbarimg.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CommandHome, commandHome, homePassphrase } from '../../support/command'
import { buildEntries, type Entries } from '../../support/entries'
import { exportPassword, invented, spellings, writeExports } from '../../support/exports'
import { onTerminal } from '../../support/pseudo-terminal'
import { zbarimg } from '../../support/qr-judge'
import { tool } from '../../support/tools'

let entries: Entries
let home: CommandHome
let files: Readonly<Record<string, Uint8Array>>
beforeAll(async () => {
  entries = await buildEntries('cli', 'kdf', 'scan')
  files = writeExports(invented)
}, 60_000)
afterAll(() => entries.remove())
beforeEach(() => {
  home = commandHome(entries)
  return () => home.remove()
})

const put = (name: string, bytes: Uint8Array | undefined) => {
  writeFileSync(home.path(name), bytes ?? new Uint8Array())
  return home.path(name)
}
const passwordFile = (text: string, name = 'file.pass') => home.write(name, `${text}\n`)
const json = async (...args: readonly string[]) => {
  const ran = await home.run([...args, '--json'])
  expect(ran.err).toBe('')
  return JSON.parse(ran.out) as Readonly<Record<string, unknown>> // each test looks at what it needs
}
const count = async () => ((await json('list'))['accounts'] as readonly unknown[]).length
const secrets = spellings(invented.map(({ secret, ...rest }) => ({ ...rest, secretHex: secret })))
const qr = (name: string, text: string) => {
  execFileSync(tool('qrencode'), ['-o', home.path(name), '-s', '5'], { input: text })
  return home.path(name)
}
const lighthouse = 'otpauth://totp/Lighthouse:bob?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Lighthouse'

describe('import', () => {
  it('takes all of an encrypted Aegis export, and says a sum that adds up', async () => {
    const file = put('aegis.json', files['aegis-encrypted-usual'])
    const ran = await home.run(['import', file, '--password-file', passwordFile(exportPassword)])
    expect(ran).toEqual({
      status: 0,
      err: '',
      out: expect.stringContaining('in the file 9 = 9 imported + 0 skipped\n'),
    })
    const { accounts } = (await json('list')) as { accounts: readonly { issuer: string; type: string }[] }
    expect(accounts.map(({ issuer, type }) => ({ issuer, type }))).toEqual(
      invented.map(({ issuer, type }) => ({ issuer, type })),
    )
  })

  it('prints the document of product.md, skips what is there already, and counts that as done', async () => {
    const file = put('list.txt', files['otpauth-list'])
    await home.run(['import', file])
    const again = await home.run(['import', file, '--json'])
    const skipped = invented.map((_, i) => ({ row: i + 3, reason: 'This account is already in the vault.' }))
    expect(JSON.parse(again.out)).toEqual({
      files: [{ file, format: 'otpauth-list', in_file: 9, imported: 0, skipped }],
    })
    expect({ status: again.status, err: again.err, accounts: await count() }).toEqual({
      status: 0,
      err: '',
      accounts: 9,
    })
  })

  it('replaces or keeps both when told to, and never lets a counter go back', async () => {
    const uri = (counter: number) =>
      `otpauth://hotp/Door:bob?secret=GEZDGNBVGY3TQOJQ&issuer=Door&counter=${counter}\n`
    const at = (counter: number) => home.write(`${counter}.txt`, uri(counter))
    await home.run(['import', at(5)])
    await home.run(['import', at(9), '--on-duplicate', 'replace'])
    await home.run(['import', at(2), '--on-duplicate', 'replace'])
    expect(await json('list')).toMatchObject({ accounts: [{ counter: 9 }] })
    await home.run(['import', at(2), '--on-duplicate', 'keep'])
    expect(await json('list')).toMatchObject({ accounts: [{ counter: 9 }, { counter: 2 }] })
  })

  it('costs one bad row only itself, with a reason that holds no secret', async () => {
    const lines = [
      lighthouse,
      'otpauth://totp/x?secret=GEZD1NBV',
      'hello',
      '',
      lighthouse.replace('bob', 'eve'),
    ]
    const ran = await home.run(['import', home.write('l.txt', lines.join('\n'))])
    expect(ran.status).toBe(0)
    expect(ran.out).toMatch(/row 2: .+\n {2}row 3: .+\nin the file 4 = 2 imported \+ 2 skipped\n$/)
    expect(ran.out).not.toContain('GEZD')
  })

  it('imports equal rows of one file all, and equal rows of two files once', async () => {
    const twice = home.write('twice.txt', `${lighthouse}\n${lighthouse}\n`)
    const once = home.write('once.txt', `${lighthouse}\n`)
    const document = await json('import', twice, once)
    expect(document).toMatchObject({ files: [{ imported: 2 }, { imported: 0, skipped: [{ row: 1 }] }] })
  })

  it('saves all files of one command at once, and nothing when one of them cannot be opened', async () => {
    const good = put('list.txt', files['otpauth-list'])
    const bad = put('bad.json', files['aegis-encrypted']?.subarray(0, 900))
    expect(await home.run(['import', good, bad])).toMatchObject({
      ...{ status: 2, out: '', err: expect.stringMatching(/^tidelock: .*bad\.json: .+\n$/) },
    })
    expect(existsSync(home.path('vault.json'))).toBe(false)
    await home.run(['import', good, put('plain.json', files['aegis-plain'])])
    // A vault that was made and one save: one kept copy.
    expect(readdirSync(home.path('vault.json.d')).length).toBe(1)
  })

  it('says what a dry run would do, and leaves no vault behind', async () => {
    const ran = await home.run(['import', put('list.txt', files['otpauth-list']), '--dry-run'])
    expect(ran).toMatchObject({ status: 0, err: '' })
    expect(ran.out).toContain('in the file 9 = 9 to import + 0 to skip; nothing was stored\n')
    expect(readdirSync(home.folder).sort()).toEqual(['list.txt', 'passphrase'])
  })

  it('tells a wrong password, a missing one, a foreign file and one without readable rows apart', async () => {
    const file = put('aegis.json', files['aegis-encrypted'])
    const wrong = await home.run(['import', file, '--password-file', passwordFile('wrong')])
    expect(wrong).toMatchObject({ status: 3, out: '', err: expect.stringContaining('Wrong password') })
    const none = await home.run(['import', file])
    expect(none).toMatchObject({ status: 3, out: '', err: expect.stringContaining('--password-file') })
    const foreign = await home.run(['import', home.write('x.bin', '\0\u0001 no export')])
    expect(foreign).toMatchObject({ status: 2, out: '', err: expect.stringContaining('no format') })
    const unreadable = await home.run(['import', home.write('u.txt', 'otpauth://totp/x?secret=1')])
    expect(unreadable).toMatchObject({ status: 2, err: expect.stringContaining('No row') })
    expect(await home.run(['import', home.path('missing.json')])).toMatchObject({ status: 2, out: '' })
    for (const { err } of [wrong, none, foreign, unreadable]) expect(err.trim().split('\n').length).toBe(1)
    expect(existsSync(home.path('vault.json'))).toBe(false)
  })

  it('takes the password from standard input, and not as an argument', async () => {
    const file = put('aegis.json', files['aegis-encrypted'])
    expect((await home.run(['import', file, '--password', '-'], `${exportPassword}\n`)).status).toBe(0)
    const shown = await home.run(['import', file, '--password', exportPassword])
    expect(shown).toMatchObject({ status: 2, err: expect.stringContaining('process list') })
    expect(shown.err).not.toContain(exportPassword)
  })

  it('joins the codes of a Google export in any order, and says which are missing', async () => {
    const [first, second] = ['google-first-half', 'google-second-half'].map((name) => {
      return qr(`${name}.png`, Buffer.from(files[name] ?? []).toString())
    })
    const half = await home.run(['import', second ?? '', '--dry-run'])
    expect(half.out).toContain('1 of 2 codes; missing: 1.')
    const both = await json('import', second ?? '', first ?? '')
    expect(both).not.toHaveProperty('incomplete')
    expect(await count()).toBe(5)
  })

  it('reads 10,000 rows within a second, beside what a start and an opening take', async () => {
    const line = (n: number) => lighthouse.replace('bob', `user${n}`)
    const many = home.write('many.txt', Array.from({ length: 10_000 }, (_, n) => line(n)).join('\n'))
    await home.run(['add', '-'], lighthouse)
    const began = performance.now()
    await home.run(['list'])
    const opened = performance.now()
    const ran = await home.run(['import', many])
    const took = performance.now() - opened - (opened - began)
    console.log(`import of 10,000 rows: ${Math.round(took)} ms beside opening`)
    expect(ran.out).toContain('in the file 10000 = 10000 imported + 0 skipped\n')
    expect(took).toBeLessThan(process.env['CI'] === undefined ? 2_500 : 10_000)
  }, 60_000)
})

describe('scan and add', () => {
  it('finds every code in PNG, JPEG, GIF and BMP, several in one image, and stores nothing', async () => {
    const one = qr('one.png', lighthouse)
    const two = qr('two.png', 'otpauth://totp/x?secret=GEZDGNBV')
    for (const kind of ['jpg', 'gif', 'bmp']) execFileSync(tool('convert'), [one, home.path(`one.${kind}`)])
    execFileSync(tool('convert'), [one, two, '+append', home.path('both.png')])
    const names = ['one.png', 'one.jpg', 'one.gif', 'one.bmp', 'both.png'].map(home.path)
    const { images } = (await json('scan', ...names)) as { images: readonly { texts: readonly string[] }[] }
    expect(images.slice(0, 4).map(({ texts }) => texts)).toEqual(Array(4).fill([lighthouse]))
    expect([...(images[4]?.texts ?? [])].sort()).toEqual([lighthouse, 'otpauth://totp/x?secret=GEZDGNBV'])
    expect((await home.run(['scan', one])).out).toBe(`${lighthouse}\n`)
    expect(existsSync(home.path('vault.json'))).toBe(false)
  })

  it('says why when there is nothing, when it is no image, and when it is one for the window', async () => {
    execFileSync(tool('convert'), ['-size', '300x300', 'xc:white', home.path('white.png')])
    expect(await home.run(['scan', home.path('white.png')])).toMatchObject({ status: 1, out: '' })
    expect(await home.run(['scan', home.write('x.txt', 'x')])).toMatchObject({ status: 2, out: '' })
    execFileSync(tool('convert'), [qr('one.png', lighthouse), home.path('one.webp')])
    const webp = await home.run(['scan', home.path('one.webp')])
    expect(webp).toMatchObject({ status: 2, err: expect.stringContaining('in the window') })
    const cut = put('cut.png', readFileSync(home.path('one.png')).subarray(0, 60))
    expect((await home.run(['scan', cut])).status).toBe(2)
  })

  it('refuses a picture that asks for gigabytes by its header, at once', async () => {
    const bomb = readFileSync(qr('bomb.png', 'x'))
    bomb.writeUInt32BE(20_000, 16)
    bomb.writeUInt32BE(20_000, 20)
    const began = performance.now()
    expect(await home.run(['scan', put('bomb.png', bomb)])).toMatchObject({
      ...{ status: 2, err: expect.stringContaining('50 megapixels') },
    })
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('adds the accounts of images, and of links and pictures on standard input', async () => {
    expect(await home.run(['add', qr('one.png', lighthouse), '--dry-run'])).toMatchObject({ status: 0 })
    expect(existsSync(home.path('vault.json'))).toBe(false)
    expect(await home.run(['add', home.path('one.png')])).toMatchObject({
      status: 0,
      out: '1 added, 0 skipped.\n',
    })
    const again = await home.run(['add', home.path('one.png'), '--json'])
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, skipped: [{ row: 1 }] })
    expect(await home.run(['add', put('a.json', files['aegis-plain'])])).toMatchObject({
      ...{ status: 2, err: expect.stringContaining('tidelock import') },
    })
  })
})

describe('export', () => {
  beforeEach(async () => {
    await home.run(['import', put('in.json', files['aegis-plain'])])
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
})

describe('backup, restore and the ways in', () => {
  beforeEach(async () => {
    await home.run(['import', put('in.json', files['aegis-plain'])])
  })

  it('makes a backup that is proved to open, and finds a changed one out', async () => {
    const out = home.path('backup.json')
    expect(await home.run(['backup', out, '--json'])).toMatchObject({ status: 0, err: '' })
    expect(statSync(out).mode & 0o777).toBe(0o600)
    const verified = await json('backup', 'verify', out)
    expect(verified).toMatchObject({
      opens: true,
      accounts: 9,
      codes: { same: 9, not_in_vault: 0, not_in_backup: 0 },
    })
    const text = readFileSync(out, 'utf8')
    const at = text.indexOf('"db": "') + 100
    writeFileSync(out, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`)
    expect((await home.run(['backup', 'verify', out])).status).toBe(4)
    writeFileSync(out, text.slice(0, 500))
    expect((await home.run(['backup', 'verify', out])).status).toBe(4)
  })

  it('brings a backup back by merging and by replacing, on this vault and on a computer without one', async () => {
    const out = home.path('backup.json')
    await home.run(['backup', out])
    await home.run(['add', '-'], lighthouse)
    const preview = await json('restore', out, '--dry-run')
    expect(preview).toMatchObject({ restored: 0, already_there: 9, only_in_vault: 1, dry_run: true })
    expect(await json('restore', out)).toMatchObject({ restored: 0, already_there: 9 })
    expect(await count()).toBe(10)
    expect(await json('restore', out, '--replace')).toMatchObject({ replaced: true, only_in_vault: 1 })
    expect(await count()).toBe(9)
    const elsewhere = { TIDELOCK_HOME: home.path('other') }
    expect((await home.run(['restore', out, '--dry-run'], '', elsewhere)).status).toBe(0)
    expect(existsSync(join(home.path('other'), 'vault.json'))).toBe(false)
    const there = await home.run(['restore', out], '', elsewhere)
    expect(there).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Restored 9 accounts') })
  })

  it('changes and removes the passphrase, and opens by a printed recovery key what was backed up', async () => {
    const next = passwordFile('the next one', 'next')
    expect((await home.run(['passphrase', 'set', '--password-file', next])).status).toBe(2)
    const key = (await home.run(['recovery-key', 'new'])).out.split('\n')[0] ?? ''
    expect(key).toMatch(/^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$/)
    expect(await home.run(['passphrase', 'change', '--password-file', next])).toMatchObject({
      status: 0,
      err: '',
    })
    expect((await home.run(['list'])).status).toBe(3)
    const env = { TIDELOCK_PASSPHRASE_FILE: next }
    expect((await home.run(['list'], '', env)).status).toBe(0)
    const out = home.path('backup.json')
    expect((await home.run(['backup', out], '', env)).status).toBe(0)
    const keyFile = passwordFile(key.toLowerCase().replaceAll('-', ' '), 'key')
    const other = { ...env, TIDELOCK_HOME: home.path('other') }
    const back = await home.run(['restore', out, '--password-file', keyFile], '', other)
    expect(back).toMatchObject({ status: 0, err: '' })
    expect((await home.run(['restore', out, '--password-file', home.passphraseFile], '', other)).status).toBe(
      3,
    )
    expect(homePassphrase).not.toBe('the next one')
  })

  it('never lets the last way in be removed', async () => {
    const ran = await home.run(['passphrase', 'remove'])
    expect(ran).toMatchObject({ status: 2, out: '', err: expect.stringContaining('only key') })
    expect((await home.run(['list'])).status).toBe(0)
  })
})

describe('on a terminal', () => {
  const node = (...args: readonly string[]) => [process.execPath, entries.path('cli'), ...args]
  const env = () => ({ ...home.env, TIDELOCK_PASSPHRASE_FILE: '' })

  it('asks for the password of a file without echo, again when it is wrong, and then for the vault', async () => {
    const file = put('aegis.json', files['aegis-encrypted'])
    const shown = await onTerminal(
      node('import', file),
      [
        { expect: 'Password of', send: 'wrong\n' },
        { expect: 'Password of', send: `${exportPassword}\n` },
        { expect: 'New passphrase', send: 'abc def\n' },
        { expect: 'again', send: 'abc def\n' },
      ],
      env(),
    )
    expect(shown).toMatchObject({ status: 0, left: 0, silent: [true, true, true, true] })
    expect(shown.out).toContain('9 imported + 0 skipped')
    expect(shown.out).not.toContain(exportPassword)
  })

  it('asks for a new passphrase twice', async () => {
    await home.run(['add', '-'], lighthouse)
    const shown = await onTerminal(
      node('passphrase', 'change'),
      [
        { expect: 'New passphrase', send: 'one\n' },
        { expect: 'again', send: 'other\n' },
        { expect: 'New passphrase', send: 'new one\n' },
        { expect: 'again', send: 'new one\n' },
      ],
      home.env,
    )
    expect(shown).toMatchObject({ status: 0, left: 0, silent: [true, true, true, true] })
    home.write('passphrase', 'new one')
    expect((await home.run(['list'])).status).toBe(0)
  })
})
