// Authy's preferences on Android and the shapes of the community's tools: whole, wrong, cut off and changed; and how
// names are told apart (formats.md 15).

import { describe, expect, it } from 'vitest'
import { createDirectKdf, openFile } from '../../../main/importers'
import { createFakeKdf } from '../../fakes/kdf'
import { exportPassword, type Fixture, flat } from '../../support/exports'
import { fileOf, given, runWriter, wantedOf } from '../../support/exports/writers'
import { conform, readAs } from './conform'

const type = { accountType: 'authenticator' }
/** What Authy keeps beside what is wanted of it. */
const tokens = [
  {
    ...given(1, { issuer: 'Deno', account: 'Mason' }),
    ...{ accountType: 'google', name: 'Deno: Mason', originalName: 'Deno:Mason', originalIssuer: 'Deno' },
  },
  {
    ...given(2, { issuer: 'SPDX', account: 'James', digits: 7 }),
    ...{ ...type, name: 'SPDX: James', originalName: 'SPDX:James', iterations: 1_000, iv: true },
  },
  {
    ...given(3, { issuer: 'Air Canada', account: 'b@x.org', digits: 8, length: 10 }),
    ...{ ...type, name: 'Air Canada - b@x.org', originalName: 'b@x.org', iterations: 2_000, iv: true },
  },
  {
    ...given(4, { issuer: 'Zürich', account: 'me@zürich.example', length: 32 }),
    ...{ accountType: 'zürich', name: 'me@zürich.example', originalName: 'me@zürich.example' },
  },
  {
    ...given(5, { issuer: 'Twitch', account: '', digits: 7, period: 10, length: 16 }),
    ...{ accountType: 'authy', name: 'Twitch', originalName: 'Twitch', native: true },
  },
] as const
const files = runWriter('write-authy.py', { password: exportPassword, tokens })
const wanted = tokens.map(wantedOf)
const others = wanted.slice(0, 4)
const fixture = (name: string, format: string, more: Partial<Fixture> = {}): Fixture => ({
  ...{ name, format, bytes: fileOf(files, name), password: null, wanted: others, ...more },
})

const fixtures = [
  fixture('android-plain', 'authy-xml'),
  fixture('android-native', 'authy-xml', { wanted: wanted.slice(4) }),
  fixture('android-encrypted', 'authy-xml', { password: exportPassword, wanted }),
  fixture('capture', 'authy-encrypted', { password: exportPassword }),
  fixture('capture-decrypted', 'authy', { bad: 1 }),
  fixture('cache', 'authy-encrypted', { password: exportPassword, wanted }),
  fixture('script', 'authy', { wanted }),
  fixture('pairs', 'authy', {
    wanted: [
      { ...others[0] },
      { ...others[1], digits: 6 },
      { ...others[2], digits: 6 },
      { ...others[3], issuer: '' },
    ] as Fixture['wanted'],
  }),
]

conform(fixtures)

const read = async (value: unknown, password: string | null = null) =>
  readAs(Buffer.from(JSON.stringify(value)), password, createDirectKdf())

describe('a name in Authy', () => {
  const named = async (names: object) => {
    const result = await read([{ decryptedSecret: 'GEZDGNBVGY3TQOJQ', ...names }])
    const [entry] = result.ok ? result.value.entries : []
    return entry === undefined ? result : [entry.draft.issuer, entry.draft.account]
  }

  it.each([
    [{ name: 'Deno: Mason', originalName: 'Deno:Mason' }, ['Deno', 'Mason']],
    [{ name: 'Deno: Mason', originalIssuer: 'Deno' }, ['Deno', 'Mason']],
    [{ name: 'Deno - Mason', originalName: 'Mason', accountType: 'x' }, ['Deno', 'Mason']],
    [{ name: 'deno Mason', originalIssuer: 'Deno' }, ['Deno', 'Mason']],
    [{ name: 'Deno', accountType: 'deno' }, ['Deno', '']],
    [{ name: 'mason', accountType: 'authenticator' }, ['Authenticator', 'mason']],
    [{ name: 'mason@deno.example', originalIssuer: 'Deno' }, ['Deno', 'mason@deno.example']],
    [{ name: 'Denoland', originalIssuer: 'Deno' }, ['Deno', 'Denoland']],
    [{ name: 'A: B: c', originalName: 'A:B:c' }, ['A', 'B: c']],
    [{ name: 7 }, ['', '']],
  ])('%o is %o', async (names, both) => {
    expect(await named(names)).toEqual(both)
  })
})

describe('a token of Authy', () => {
  it('of its own kind has ten seconds, and seven digits unless it says others', async () => {
    const result = await read([
      { name: 'Own', secretSeed: '00112233445566778899aabbccddeeff' },
      { name: 'Own', secretSeed: '00112233445566778899AABBCCDDEEFF', digits: '6' },
    ])
    expect(result.ok && flat(result.value)).toMatchObject([
      { issuer: 'Own', account: '', digits: 7, period: 10, algorithm: 'SHA1' },
      { digits: 6, period: 10 },
    ])
  })

  it.each([
    [{ secretSeed: '0011zz' }, 'secret-not-hex'],
    [{ secretSeed: '001' }, 'secret-length'],
    [{ decryptedSecret: 'no secret!' }, 'secret-character'],
    [{ decryptedSecret: 'GEZDGNBV', digits: 0 }, 'digits-invalid'],
    [{ encryptedSecret: 'AAAA' }, 'row-malformed'],
    [{ encrypted_seed: 'AAAA', salt: 'x', unique_iv: '00' }, 'row-malformed'],
    [{}, 'row-malformed'],
    [7, 'row-malformed'],
  ])('that is %o costs only itself', async (wrong, code) => {
    const result = await read([{ decryptedSecret: 'GEZDGNBVGY3TQOJQ' }, wrong])
    expect(result).toMatchObject({ value: { entries: [{ row: 1 }], skipped: [{ row: 2, fault: { code } }] } })
  })

  it('that the password does not open is set aside, the others are read', async () => {
    const value = JSON.parse(Buffer.from(fileOf(files, 'capture')).toString())
    value.authenticator_tokens[1].salt += 'x'
    const result = await read(value, exportPassword)
    expect(result).toMatchObject({
      value: { skipped: [{ row: 2, issuer: 'SPDX', account: 'James', fault: { code: 'row-sealed' } }] },
    })
    expect(result.ok && result.value.entries.length).toBe(3)
  })
})

describe('a wrong password', () => {
  it('passes the padding now and then, and is still told', async () => {
    const capture = fileOf(files, 'capture')
    for (let i = 0; i < 300; i++) {
      expect(await readAs(capture, `wrong ${i}`, createDirectKdf())).toEqual({
        ...{ ok: false, error: { code: 'import-wrong-password' } },
      })
    }
  }, 120_000)

  it('is not tried on ten thousand rows', async () => {
    let calls = 0
    const kdf = {
      ...createFakeKdf(),
      pbkdf2: async () => {
        calls++
        return new Uint8Array(32)
      },
    }
    const sealed = Array.from({ length: 10_000 }, (_, i) => ({
      ...{
        encrypted_seed: Buffer.alloc(32).toString('base64'),
        salt: `${i}`,
        key_derivation_iterations: 10_000,
      },
    }))
    const result = await readAs(Buffer.from(JSON.stringify({ authenticator_tokens: sealed })), 'x', kdf)
    expect(result).toEqual({ ok: false, error: { code: 'import-wrong-password' } })
    expect(calls).toBe(5)
  })
})

it('stops between rows when it is ended', async () => {
  const found = await openFile(fileOf(files, 'capture'), null)
  const opened = found.ok && found.value.opened.ok ? found.value.opened.value : null
  const how = { kdf: createDirectKdf(), signal: AbortSignal.abort() }
  expect(opened?.kind === 'locked' && (await opened.unlock(exportPassword, how))).toEqual({
    ...{ ok: false, error: { code: 'import-ended' } },
  })
})

it.each([
  ['one row', 1, 10_000_001],
  ['all rows together', 1_001, 100_000],
  ['a number that is none', 1, 1.5],
])('refuses the work of %s before any of it', async (_, length, key_derivation_iterations) => {
  const row = { encrypted_seed: 'AAAA', salt: 'x', key_derivation_iterations }
  const value = { authenticator_tokens: Array.from({ length }, () => row) }
  expect(await read(value, 'x')).toEqual({ ok: false, error: { code: 'import-cost-refused' } })
})

it('reads ten thousand rows in a moment', async () => {
  for (const [name, bytes] of Object.entries(
    runWriter('write-authy.py', { password: exportPassword, tokens, rows: 10_000 }),
  )) {
    const began = performance.now()
    const result = await readAs(bytes, null, createDirectKdf())
    process.stdout.write(`Authy ${name}: ${Math.round(performance.now() - began)} ms\n`)
    expect(result.ok && result.value.entries.length).toBe(10_000)
  }
})
