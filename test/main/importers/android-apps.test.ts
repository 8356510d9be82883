// Battle.net's preferences and TOTP Authenticator's backup: whole, wrong, cut off and changed (formats.md 21, 22).

import { describe, expect, it } from 'vitest'
import { createDirectKdf } from '../../../main/importers'
import { exportPassword, type Fixture, flat, type Wanted } from '../../support/exports'
import { fileOf, given, runWriter, wantedOf } from '../../support/exports/writers'
import { conform, readAs } from './conform'

const accounts = [
  { ...given(1, { issuer: 'Harbour', account: 'alice@example.org' }), base: 32 },
  { ...given(2, { issuer: 'Zürich: Bank', account: '日本語', digits: 8, period: 60 }), base: 16 },
  { ...given(3, { issuer: '', account: 'pinned', length: 10 }), base: 64 },
] as const
const battle: Wanted = {
  ...{
    type: 'totp',
    issuer: 'Battle.net',
    account: 'US-2211-2050-3346',
    algorithm: 'SHA1',
    digits: 8,
    period: 30,
  },
  secretHex: '00112233445566778899aabbccddeeff01234567',
}
const files = runWriter('write-android.py', {
  ...{ password: exportPassword, accounts, serial: battle.account, battleHex: battle.secretHex },
})
const fixture = (name: string, format: string, more: Partial<Fixture> = {}): Fixture => ({
  ...{ name, format, bytes: fileOf(files, name), password: null, wanted: accounts.map(wantedOf), ...more },
})

conform(
  [
    fixture('battle-net', 'battle-net', { wanted: [battle] }),
    fixture('totp-built-in', 'totp-authenticator'),
    fixture('totp-password', 'totp-authenticator', { password: exportPassword }),
    fixture('totp-xml', 'totp-authenticator-xml'),
  ],
  // Both are bare Base64; of the second all that can be said is what else it needs.
  [['totp-authenticator', 'steam-encrypted']],
)

const kdf = createDirectKdf()
const read = async (bytes: Uint8Array, password: string | null = null) => readAs(bytes, password, kdf)

describe('Battle.net', () => {
  const preferences = (secret: string, prefix = 'com.blizzard.messenger.') =>
    Buffer.from(`<map><string name="${prefix}AUTHENTICATOR_DEVICE_SECRET">${secret}</string></map>`)

  it.each(['zz', '00', '00'.repeat(58)])('says that the secret %o is damaged', async (secret) => {
    const result = await read(preferences(secret))
    expect(result).toMatchObject({ value: { entries: [], skipped: [{ issuer: 'Battle.net' }] } })
  })

  it('is not taken for anybody else’s preferences', async () => {
    expect(await read(preferences('00', 'com.example.'))).toEqual({
      ok: false,
      error: { code: 'import-unknown' },
    })
  })
})

describe('TOTP Authenticator', () => {
  const list = async (...items: readonly object[]) => {
    const text = JSON.stringify(items).replaceAll('"', '&quot;')
    return read(Buffer.from(`<map><string name="STATIC_TOTP_CODES_LIST">${text}</string></map>`))
  }
  const item = { issuer: 'I', name: 'n', key: 'GEZDGNBVGY3TQOJQ', base: 32, digits: '', period: '' }

  it('follows its own field for how a secret is written, also where the text fits another', async () => {
    const key = '22334455'
    const result = await list(
      { ...item, key, base: 16 },
      { ...item, key, base: 32 },
      { ...item, key, base: '64' },
    )
    expect(result.ok && flat(result.value).map(({ secretHex }) => secretHex)).toEqual([
      '22334455',
      'd6b7be73bd',
      Buffer.from(key, 'base64').toString('hex'),
    ])
  })

  it('has favourites, and Unknown for no issuer', async () => {
    const result = await list({ ...item, issuer: 'Unknown', isFavorite: true })
    expect(result).toMatchObject({ value: { entries: [{ draft: { issuer: '', pinned: true } }] } })
  })

  it('has names inside names', async () => {
    const result = await list({ ...item, name: 'i: x' }, { ...item, issuer: 'Unknown', name: 'I:x' })
    expect(result.ok && flat(result.value)).toMatchObject([
      { issuer: 'I', account: 'x' },
      { issuer: 'I', account: 'x' },
    ])
  })

  it.each([
    [{ key: 'zz', base: 16 }, 'secret-not-hex'],
    [{ key: 'a!', base: 64 }, 'row-secret-damaged'],
    [{ key: 'a', base: 36 }, 'row-malformed'],
    [{ key: 7 }, 'row-malformed'],
    [{ key: '18' }, 'secret-character'],
    [{ digits: 'six' }, 'digits-invalid'],
    [{ period: '0' }, 'period-invalid'],
  ])('sets aside %o', async (wrong, code) => {
    expect(await list(item, { ...item, ...wrong })).toMatchObject({
      value: { entries: [{ row: 1 }], skipped: [{ row: 2, fault: { code } }] },
    })
  })

  it('tells a wrong password that passes the padding', async () => {
    for (let i = 0; i < 2_000; i++) {
      const result = await read(fileOf(files, 'totp-password'), `wrong ${i}`)
      expect(result).toEqual({ ok: false, error: { code: 'import-wrong-password' } })
    }
  }, 120_000)

  it('is not seen in lists of bare secrets, nor in short Base64', async () => {
    for (const text of [
      'GEZDGNBVGY3TQOJQ\n'.repeat(64),
      Buffer.alloc(48, 7).toString('base64'),
      'a'.repeat(101),
    ]) {
      expect(await read(Buffer.from(text))).toEqual({ ok: false, error: { code: 'import-unknown' } })
    }
  })
})

it('reads ten thousand rows in a moment', async () => {
  const began = performance.now()
  const result = await read(fileOf(files, 'totp-many'))
  process.stdout.write(`TOTP Authenticator: ${Math.round(performance.now() - began)} ms\n`)
  expect(result.ok && result.value.entries.length).toBe(9_999)
})
