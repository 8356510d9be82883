// Stratum's backups: conformance, and the quirks of formats.md 9.

import { describe, expect, it } from 'vitest'
import { createDirectKdf } from '../../../main/importers'
import { invented } from '../../support/exports'
import { stratumFixtures } from '../../support/exports/stratum'
import { conform, readAs } from './conform'

const fixtures = stratumFixtures()
conform(fixtures)

const S = 'GEZDGNBVGY3TQOJQ'

async function read(bytes: Uint8Array, password: string | null = null) {
  const result = await readAs(bytes, password, createDirectKdf())
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

const readJson = (json: object) => read(Buffer.from(JSON.stringify(json)))

describe('a backup of Stratum', () => {
  it.each(fixtures)('brings categories, icons and PINs: $name', async ({ bytes, password }) => {
    const { entries, groups } = await read(bytes, password)
    expect(groups).toMatchObject([{ name: 'Work' }])
    expect(entries[1]?.extra).toEqual({ groups: [(groups[0] as { uuid: string }).uuid] })
    expect(entries[0]?.extra).toMatchObject({ icon_mime: 'image/png', icon: expect.stringMatching(/^iVBOR/) })
    expect(entries.map(({ draft }) => draft.token.pin)).toEqual(invented.map(({ pin }) => pin))
  })

  it('may have null for names and for lists that are not there', async () => {
    const { entries } = await readJson({
      ...{
        Authenticators: [{ Type: 2, Issuer: 'I', Username: null, Secret: S, Algorithm: null, Digits: 6 }],
      },
      ...{ Categories: null, AuthenticatorCategories: null, CustomIcons: null },
    })
    expect(entries).toMatchObject([{ draft: { issuer: 'I', account: '', token: { algorithm: 'SHA1' } } }])
  })

  it('ignores a period on HOTP and a counter on TOTP', async () => {
    const { entries } = await readJson({
      Authenticators: [
        { Type: 1, Issuer: 'I', Secret: S, Algorithm: 0, Digits: 6, Period: 30, Counter: 4 },
        { Type: 2, Issuer: 'J', Secret: S, Algorithm: 1, Digits: 6, Period: 30, Counter: 4 },
      ],
    })
    expect(entries.map(({ draft: { token } }) => [token.period, token.counter])).toEqual([
      [0, 4],
      [30, 0],
    ])
  })

  it('sets aside what it cannot make codes of, each row by itself', async () => {
    const { entries, skipped } = await readJson({
      Authenticators: [
        { Type: 9, Issuer: 'a', Secret: S },
        { Type: '2', Issuer: 'b', Secret: S },
        { Type: 2, Issuer: 'c', Secret: S, Algorithm: 3 },
        { Type: 2, Issuer: 'd', Secret: S, Algorithm: 0, Period: 0 },
        { Type: 2, Issuer: 'e', Secret: null, Algorithm: 0 },
        { Type: 2, Issuer: 'f', Secret: {}, Algorithm: 0 },
        { Type: 2, Issuer: 'g', Secret: S, Algorithm: 0 },
      ],
    })
    expect(entries.map(({ row }) => row)).toEqual([7])
    expect(skipped.map(({ issuer, fault }) => [issuer, fault.code])).toEqual([
      ['a', 'token-type-unsupported'],
      ['b', 'token-type-unsupported'],
      ['c', 'algorithm-unsupported'],
      ['d', 'period-invalid'],
      ['e', 'secret-empty'],
      ['f', 'row-malformed'],
    ])
  })

  it('takes only icons that are small pictures', async () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex')
    const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')
    const icons = [png, svg, Buffer.from('GIF89a'), Buffer.concat([png, Buffer.alloc(100_000)])]
    const { entries } = await readJson({
      Authenticators: icons.map((_, i) => ({
        Type: 2,
        Issuer: `${i}`,
        Icon: `@${i}`,
        Secret: S,
        Algorithm: 0,
      })),
      CustomIcons: icons.map((icon, i) => ({ Id: `${i}`, Data: icon.toString('base64') })),
    })
    expect(entries.map(({ extra }) => extra?.['icon_mime'])).toEqual([
      ...['image/png', 'image/svg+xml'],
      ...[undefined, undefined],
    ])
  })

  it('of the old kind never takes what a wrong password makes for accounts', async () => {
    const legacy = fixtures.find(({ format }) => format === 'stratum-legacy')
    // A wrong key passes the padding once in 256 times.
    let passes = 0
    const kdf = {
      ...createDirectKdf(),
      pbkdf2: async () => new Uint8Array(32).fill(passes % 256).fill(passes >> 8, 16),
    }
    for (; passes < 2_000; passes++) {
      const result = await readAs(legacy?.bytes ?? new Uint8Array(), 'wrong', kdf)
      expect(result).toEqual({ ok: false, error: { code: 'import-wrong-password' } })
    }
  })
})
