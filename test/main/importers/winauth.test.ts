// WinAuth's text, zip and XML: whole, wrong, cut off and changed; and what only Windows can open (formats.md 20).

import { describe, expect, it } from 'vitest'
import { createDirectKdf, openFile } from '../../../main/importers'
import { exportPassword, type Fixture, flat } from '../../support/exports'
import { fileOf, given, runWriter, wantedOf } from '../../support/exports/writers'
import { conform, readAs } from './conform'

/** `kind` and `name` are what winauth.xml calls them. */
const accounts = [
  {
    ...given(1, { issuer: 'Harbour', account: 'alice@example.org' }),
    ...{ kind: 'GoogleAuthenticator', name: 'Harbour:alice@example.org' },
  },
  {
    ...given(2, { issuer: 'Zürich & Söhne', account: 'b', algorithm: 'SHA256', digits: 8, period: 60 }),
    ...{ kind: 'GoogleAuthenticator', name: 'Zürich & Söhne: b' },
  },
  {
    ...given(3, { type: 'hotp', issuer: '', account: 'counting', counter: 41 }),
    ...{ kind: 'HOTPAuthenticator', name: 'counting' },
  },
  {
    ...given(4, { issuer: 'Battle.net', account: 'main', digits: 8 }),
    ...{ kind: 'BattleNetAuthenticator', name: 'main', serial: 'US-2211-2050-3346' },
  },
  {
    ...given(5, { type: 'steam', issuer: 'Steam', account: 'gabe', digits: 5 }),
    ...{ kind: 'SteamAuthenticator', name: 'Steam:gabe' },
  },
  {
    ...given(6, { issuer: 'Guild Wars', account: 'axe' }),
    ...{ kind: 'GuildWarsAuthenticator', name: 'axe' },
  },
] as const
const files = runWriter('write-winauth.py', { password: exportPassword, accounts })
const wanted = accounts.map(wantedOf)
const fixture = (name: string, format: string, more: Partial<Fixture> = {}): Fixture => ({
  ...{ name, format, bytes: fileOf(files, name), password: null, wanted, ...more },
})
const locked = { password: exportPassword }
const opened = wanted.filter((_, i) => [0, 1, 3].includes(i))

conform(
  [
    fixture('text', 'winauth-text', { list: true }),
    fixture('zip', 'winauth-zip'),
    fixture('zip-encrypted', 'winauth-zip', locked),
    fixture('plain', 'winauth-xml'),
    fixture('rows', 'winauth-xml', locked),
    fixture('rows-mixed', 'winauth-xml', {
      ...{ ...locked, bad: 3, wanted: opened },
    }),
    fixture('config', 'winauth-xml', locked),
    fixture('config-old', 'winauth-xml', locked),
  ],
  [
    ['winauth-text', 'otpauth-list'],
    ['winauth-text', 'google-migration'],
  ],
)

const kdf = createDirectKdf()
const read = async (bytes: Uint8Array) => readAs(bytes, exportPassword, kdf)
const lines = Buffer.from(fileOf(files, 'text')).toString().split('\r\n')

describe('WinAuth’s text', () => {
  it('does without icons and Steam’s data, of which links grow longer than links may be', async () => {
    expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(4_096)
    const result = await read(fileOf(files, 'text'))
    expect(result.ok && result.value.entries.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 8])
  })

  it('trusts the secret in Steam’s own data, and the link’s where there is none', async () => {
    const steam = lines.find((line) => line.includes('Steam')) ?? ''
    expect(steam).toContain('secret=AAAAAAAA')
    const without = steam.replace(/&data=[^&]*/, '&data=%7B%7D')
    const result = await read(Buffer.from(`${steam}\n${without}\n`))
    expect(result.ok && flat(result.value)).toMatchObject([
      { type: 'steam', secretHex: accounts[4].secretHex },
      { type: 'steam', secretHex: '0000000000' },
    ])
  })

  it('has spaces in names as plus signs, and plus signs escaped', async () => {
    const link = 'otpauth://totp/My+Bank:a%2Bb+c?secret=GEZDGNBVGY3TQOJQ&issuer=My+Bank&serial=EU-1'
    const result = await read(Buffer.from(link))
    expect(result.ok && flat(result.value)).toMatchObject([{ issuer: 'My Bank', account: 'a+b c' }])
  })

  it('without a parameter of WinAuth’s own is a list of links like any other', async () => {
    const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour'
    for (const text of [link, `${link}&icon=harbour`, `# serial=1\n${link}`, `${link}&data=x`]) {
      const result = await read(Buffer.from(text))
      expect(result.ok && result.importer.name).toBe('otpauth-list')
    }
  })
})

describe('WinAuth’s zip', () => {
  it('holds one text; Authenticator Plus’ Accounts.txt is not its', async () => {
    const text = Buffer.from(fileOf(files, 'zip')).toString('latin1')
    const renamed = text.replaceAll('winauth-2026-01-31.txt', 'winauth-2026-01/Accounts.txt'.slice(-22))
    expect(renamed).toContain('2026-01/Accounts.txt')
    const result = await read(Buffer.from(renamed, 'latin1'))
    expect(result.ok && result.importer.name).toBe('authenticator-plus')
  })

  it('with PGP inside says so', async () => {
    expect(await read(fileOf(files, 'zip-pgp'))).toEqual({
      ...{ ok: false, error: { code: 'import-unsupported', why: 'openpgp' } },
    })
  })

  it('tells a wrong password that passes the check of one byte', async () => {
    const found = await openFile(fileOf(files, 'zip-encrypted'), null)
    const opened = found.ok && found.value.opened.ok ? found.value.opened.value : null
    if (opened?.kind !== 'locked') throw new Error('It is not locked.')
    for (let i = 0; i < 600; i++) {
      expect(await opened.unlock(`wrong ${i}`, { kdf })).toEqual({
        ...{ ok: false, error: { code: 'import-wrong-password' } },
      })
    }
  }, 120_000)
})

describe('winauth.xml', () => {
  it('that Windows or a YubiKey protects as a whole says so', async () => {
    for (const [name, why] of [
      ['config-windows', 'windows-protected'],
      ['config-yubikey', 'yubikey-protected'],
      ['rows-windows', 'windows-protected'],
    ] as const) {
      expect(await read(fileOf(files, name))).toEqual({
        ok: false,
        error: { code: 'import-unsupported', why },
      })
    }
  })

  it('names the rows that only Windows or a YubiKey opens, and reads the others', async () => {
    const result = await read(fileOf(files, 'rows-mixed'))
    const fault = { code: 'row-protected' }
    expect(result).toMatchObject({
      value: {
        skipped: [
          { row: 3, account: 'counting', fault },
          { row: 5, issuer: 'Steam', account: 'gabe', fault },
          { row: 6, issuer: 'Guild Wars', account: 'axe', fault },
        ],
      },
    })
  })

  it('remembers when an account was made', async () => {
    const result = await read(fileOf(files, 'plain'))
    expect(result.ok && result.value.entries[0]?.addedAt).toBe(1_500_000_000_000)
  })

  const document = (kind: string, secretData: string, name = 'x') =>
    Buffer.from(
      `<WinAuth><WinAuthAuthenticator type="WinAuth.${kind}"><name>${name}</name><authenticatordata>` +
        `<secretdata>${secretData}</secretdata></authenticatordata></WinAuthAuthenticator></WinAuth>`,
    )

  it('may give nothing but the key, and very old Battle.net keys run into the serial', async () => {
    const key = accounts[0].secretHex
    const entry = async (kind: string, data: string, name?: string) => {
      const result = await read(document(kind, data, name))
      return result.ok ? flat(result.value)[0] : result
    }
    expect(await entry('TrionAuthenticator', key)).toMatchObject({ issuer: 'Trion', digits: 6, period: 30 })
    const serial = Buffer.from('EU-1').toString('hex')
    expect(await entry('BattleNetAuthenticator', key + serial, '')).toMatchObject({
      ...{ issuer: 'Battle.net', account: 'EU-1', digits: 8, secretHex: key },
    })
    expect(await entry('HOTPAuthenticator', `${key}\t6\tHMACSHA1\t30|7`)).toMatchObject({
      type: 'hotp',
      counter: 7,
    })
    expect(await entry('GoogleAuthenticator', `${key}\t8\tHMACSHA512`)).toMatchObject({ algorithm: 'SHA512' })
  })

  it.each([
    ['GoogleAuthenticator', '00zz', 'secret-not-hex'],
    ['GoogleAuthenticator', '', 'secret-empty'],
    ['GoogleAuthenticator', '0011\t0', 'digits-invalid'],
    ['GoogleAuthenticator', '0011\t6\tHMACMD5', 'algorithm-unsupported'],
    ['HOTPAuthenticator', '0011\t6\tHMACSHA1\t30|x', 'counter-invalid'],
    ['SomeAuthenticator', '0011', 'token-type-unsupported'],
  ])('of %s with %o sets it aside', async (kind, data, code) => {
    expect(await read(document(kind, data))).toMatchObject({
      value: { skipped: [{ row: 1, fault: { code } }] },
    })
  })
})

it('reads ten thousand rows in a moment', async () => {
  const many = runWriter('write-winauth.py', { password: exportPassword, accounts, rows: 10_000 })
  for (const [name, bytes] of Object.entries(many)) {
    const began = performance.now()
    const result = await read(bytes)
    process.stdout.write(`WinAuth ${name}: ${Math.round(performance.now() - began)} ms\n`)
    expect(result.ok && result.value.entries.length).toBe(10_000)
  }
}, 120_000)
