// The built command imports what python wrote: counts, duplicates, faults, prompts.

import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportPassword, invented } from '../../support/exports'
import { onTerminal } from '../../support/pseudo-terminal'
import { lighthouse, useInOut } from './in-out-setting'

const { count, giveVault, written, home, json, passwordFile, program, put, qr } = useInOut()

describe('import', () => {
  it('takes all of an encrypted Aegis export, and says a sum that adds up', async () => {
    const file = put('aegis.json', written('aegis-encrypted-usual'))
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
    giveVault()
    const file = put('list.txt', written('otpauth-list'))
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
    giveVault()
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
    expect(ran.out).toMatch(/row 2, x: .+\n {2}row 3: .+\nin the file 4 = 2 imported \+ 2 skipped\n$/)
    expect(ran.out).not.toContain('GEZD')
  })

  it('imports equal rows of one file all, and equal rows of two files once', async () => {
    const twice = home.write('twice.txt', `${lighthouse}\n${lighthouse}\n`)
    const once = home.write('once.txt', `${lighthouse}\n`)
    const document = await json('import', twice, once)
    expect(document).toMatchObject({ files: [{ imported: 2 }, { imported: 0, skipped: [{ row: 1 }] }] })
  })

  it('saves all files of one command at once, and nothing when one of them cannot be opened', async () => {
    const good = put('list.txt', written('otpauth-list'))
    const bad = put('bad.json', written('aegis-encrypted').subarray(0, 900))
    expect(await home.run(['import', good, bad])).toMatchObject({
      ...{ status: 2, out: '', err: expect.stringMatching(/^tidelock: .*bad\.json: .+\n$/) },
    })
    expect(existsSync(home.path('vault.json'))).toBe(false)
    await home.run(['import', good, put('plain.json', written('aegis-plain'))])
    // A vault that was made and one save: one kept copy.
    expect(readdirSync(home.path('vault.json.d')).length).toBe(1)
  })

  it('says what a dry run would do, and leaves no vault behind', async () => {
    const ran = await home.run(['import', put('list.txt', written('otpauth-list')), '--dry-run'])
    expect(ran).toMatchObject({ status: 0, err: '' })
    expect(ran.out).toContain('in the file 9 = 9 to import + 0 to skip; nothing was stored\n')
    expect(readdirSync(home.folder).sort()).toEqual(['list.txt', 'passphrase'])
  })

  it('tells a wrong password, a missing one, a foreign file and one without readable rows apart', async () => {
    const file = put('aegis.json', written('aegis-encrypted'))
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
    const file = put('aegis.json', written('aegis-encrypted'))
    expect((await home.run(['import', file, '--password', '-'], `${exportPassword}\n`)).status).toBe(0)
    const shown = await home.run(['import', file, '--password', exportPassword])
    expect(shown).toMatchObject({ status: 2, err: expect.stringContaining('process list') })
    expect(shown.err).not.toContain(exportPassword)
  })

  it('joins the codes of a Google export in any order, and says which are missing', async () => {
    giveVault()
    const [first, second] = ['google-first-half', 'google-second-half'].map((name) => {
      return qr(`${name}.png`, Buffer.from(written(name)).toString())
    })
    const half = await home.run(['import', second ?? '', '--dry-run'])
    expect(half.out).toContain('1 of 2 codes; missing: 1.')
    const both = await json('import', second ?? '', first ?? '')
    expect(both).not.toHaveProperty('incomplete')
    expect(await count()).toBe(5)
  })

  it('takes a folder for the files in it, and leaves out what is no export', async () => {
    giveVault()
    mkdirSync(home.path('exports/inner'), { recursive: true })
    for (let n = 0; n < 20; n++) home.write(`exports/${n}.txt`, lighthouse.replace('bob', `user${n}`))
    home.write('exports/.hidden.txt', lighthouse)
    home.write('exports/photo.bin', '\0 no export')
    const ran = await home.run(['import', home.path('exports')])
    expect(ran.status).toBe(0)
    expect(ran.out).toContain('in 20 files 20 = 20 imported + 0 skipped\n')
    expect(ran.err).toMatch(/^tidelock: .*photo\.bin: [^\n]+\n$/)
    // A process for each of the files: half a minute where others are at work.
  }, 120_000)

  it('reads 10,000 rows, and says how long it took beside a start and an opening', async () => {
    const line = (n: number) => lighthouse.replace('bob', `user${n}`)
    const many = home.write('many.txt', Array.from({ length: 10_000 }, (_, n) => line(n)).join('\n'))
    giveVault()
    await home.run(['add', '-'], lighthouse)
    const began = performance.now()
    await home.run(['list'])
    const opened = performance.now()
    const ran = await home.run(['import', many])
    const took = performance.now() - opened - (opened - began)
    console.log(`import of 10,000 rows: ${Math.round(took)} ms beside opening`)
    expect(ran.out).toContain('in the file 10000 = 10000 imported + 0 skipped\n')
    // By the wall, and other files are at work: `npm run bench` judges it.
    expect(took).toBeLessThan(30_000)
  }, 120_000)
})

describe('on a terminal', () => {
  const node = (...args: readonly string[]) => [process.execPath, program(), ...args]
  const env = () => ({ ...home.env, TIDELOCK_PASSPHRASE_FILE: '' })

  it('asks for the password of a file without echo, again when it is wrong, and then for the vault', async () => {
    const file = put('aegis.json', written('aegis-encrypted'))
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
