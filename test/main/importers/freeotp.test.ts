// FreeOTP 1, FreeOTP+ and FreeOTP 2: whole, wrong, cut off and changed; and what is peculiar to them (formats.md 11).

import { describe, expect, it } from 'vitest'
import { createDirectKdf } from '../../../main/importers'
import { exportPassword, type Fixture, flat, sharedFixtures } from '../../support/exports'
import { fileOf, type Given, given, runWriter, wantedOf } from '../../support/exports/writers'
import { conform, readAs } from './conform'

const accounts: readonly Given[] = [
  given(1, { issuer: 'Harbour', account: 'alice@example.org' }),
  given(2, { issuer: 'Zürich & Söhne', account: '日本語 🔑', algorithm: 'SHA256', digits: 8, period: 60 }),
  given(3, { type: 'hotp', issuer: 'Door', account: 'bob', counter: 10_300 }),
  given(4, { issuer: 'Renamed', account: 'carol', algorithm: 'SHA512', length: 64 }),
  given(5, { issuer: 'Inside', account: 'dave' }),
  given(6, { type: 'hotp', issuer: '', account: 'first', counter: 1 }),
]
const files = runWriter('write-freeotp.py', { password: exportPassword, accounts, iterations: 1_000 })
const wanted = accounts.map(wantedOf)
const fixture = (name: string, format: string, more: Partial<Fixture> = {}): Fixture => ({
  ...{ name, format, bytes: fileOf(files, name), password: null, wanted, ...more },
})
const locked = { password: exportPassword }

const fixtures = [
  fixture('tokens.xml', 'freeotp'),
  fixture('plus.json', 'freeotp-plus'),
  fixture('backup', 'freeotp-2', locked),
  fixture('backup-old', 'freeotp-2', locked),
  fixture('backup-broken-row', 'freeotp-2', { ...locked, bad: 1, wanted: wanted.filter((_, i) => i !== 2) }),
  ...sharedFixtures({ 'freeotpplus-json': 'freeotp-plus' }),
]

conform(fixtures)

const kdf = createDirectKdf()
const read = async (text: string | Uint8Array) => readAs(Buffer.from(text), exportPassword, kdf)

describe('a token of FreeOTP', () => {
  const token = {
    algo: 'SHA1',
    counter: 9,
    digits: 6,
    label: 'x',
    period: 30,
    secret: [-1, 0, 127],
    type: 'TOTP',
  }
  const plus = (...tokens: readonly object[]) => read(JSON.stringify({ tokenOrder: [], tokens }))
  const entries = async (...tokens: readonly object[]) => {
    const result = await plus(...tokens)
    return result.ok ? flat(result.value) : result
  }

  it('is Steam’s when its label says exactly that', async () => {
    const types = await entries(
      { ...token, issuerExt: 'Steam' },
      { ...token, issuerExt: 'steam' },
      { ...token, issuerExt: '', issuerInt: 'Steam' },
    )
    expect(types).toMatchObject([{ type: 'steam', digits: 5 }, { type: 'totp' }, { type: 'totp' }])
  })

  it('stores one less than the next counter in FreeOTP 1 and FreeOTP+', async () => {
    expect(await entries({ ...token, type: 'HOTP' }, { ...token, type: 'HOTP', counter: -1 })).toMatchObject([
      { counter: 10 },
      { counter: 0 },
    ])
  })

  it('has signed bytes for a secret, and unsigned ones do no harm', async () => {
    expect(await entries(token, { ...token, secret: [255, 0, 127] })).toMatchObject([
      { secretHex: 'ff007f' },
      { secretHex: 'ff007f' },
    ])
  })

  it.each([
    [{ secret: [256] }, 'row-secret-damaged'],
    [{ secret: [1.5] }, 'row-secret-damaged'],
    [{ secret: 'GEZDGNBV' }, 'row-secret-damaged'],
    [{ secret: [] }, 'secret-empty'],
    [{ digits: 0 }, 'digits-invalid'],
    [{ period: [30] }, 'period-invalid'],
    [{ algo: 'MD5' }, 'algorithm-unsupported'],
    [{ algo: 7 }, 'algorithm-unsupported'],
    [{ type: 'HOTP', counter: -7 }, 'counter-invalid'],
  ])('that has %o costs only itself', async (wrong, code) => {
    const result = await plus(token, { ...token, ...wrong }, token)
    expect(result).toMatchObject({
      value: { entries: [{ row: 1 }, { row: 3 }], skipped: [{ row: 2, fault: { code } }] },
    })
  })
})

describe('FreeOTP 1', () => {
  it('has its own order beside tokens that stand in none', async () => {
    const text = Buffer.from(fileOf(files, 'tokens.xml')).toString()
    expect(text.indexOf('Harbour:')).toBeGreaterThan(text.indexOf('Door:'))
    const result = await read(text)
    expect(result.ok && flat(result.value)[0]?.issuer).toBe('Harbour')
  })

  it('keeps a broken token from the others', async () => {
    const text = Buffer.from(fileOf(files, 'tokens.xml')).toString().replace('{&quot;algo', '&quot;algo')
    const result = await read(text)
    expect(result).toMatchObject({ value: { skipped: [{ fault: { code: 'row-malformed' } }] } })
    expect(result.ok && result.value.entries.length).toBe(accounts.length - 1)
  })
})

describe('a FreeOTP 2 backup', () => {
  it('may hold strings longer than 65,535 bytes, and refers to repeated ones', async () => {
    const result = await read(fileOf(files, 'backup-long'))
    expect(result.ok && flat(result.value)).toEqual(wanted)
  })

  it('with an unknown key derivation or cipher says so', async () => {
    for (const [from, to] of [
      ['PBKDF2withHmacSHA512', 'PBKDF2withHmacSHA999'],
      ['AES/GCM/NoPadding', 'XXX/GCM/NoPadding'],
    ] as const) {
      const text = Buffer.from(fileOf(files, 'backup')).toString('latin1').replace(from, to)
      expect(await read(Buffer.from(text, 'latin1'))).toEqual({
        ...{ ok: false, error: { code: 'import-unsupported', why: 'foreign-cipher' } },
      })
    }
  })

  it('that asks for ten million and one rounds is refused before any work', async () => {
    const text = Buffer.from(fileOf(files, 'backup')).toString('latin1')
    // As long as before, so that the lengths in the file stay right.
    const bomb = Buffer.from(text.replace('"mIterations":1000', '"mIterations":9e99'), 'latin1')
    expect(await read(bomb)).toEqual({ ok: false, error: { code: 'import-cost-refused' } })
  })
})

it('reads ten thousand rows of each in a moment', async () => {
  const many = runWriter('write-freeotp.py', {
    password: exportPassword,
    accounts,
    iterations: 1,
    rows: 10_000,
  })
  for (const [name, bytes] of Object.entries(many)) {
    const began = performance.now()
    const result = await read(bytes)
    process.stdout.write(`FreeOTP ${name}: ${Math.round(performance.now() - began)} ms\n`)
    expect(result.ok && result.value.entries.length).toBe(10_000)
  }
})
