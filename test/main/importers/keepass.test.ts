// KeePass databases and their XML export: whole, cut off and changed, each cipher and key derivation; and the spellings
// of four programs. The databases come from pykeepass.

import { describe, expect, it } from 'vitest'
import { createDirectKdf, type ReadFile } from '../../../main/importers'
import { exportPassword } from '../../support/exports'
import { kdbxFixtures, tableFixtures } from '../../support/exports/tables'
import { conform, readAs } from './conform'

const databases = kdbxFixtures()
const exported = tableFixtures({ 'keepass-xml': 'keepass-xml' })

conform(
  [...databases, ...exported],
  // The links in it can be read as a page of links, by who asks for that.
  [['keepass-xml', 'otpauth-html']],
)

async function read(bytes: Uint8Array, password: string | null = null): Promise<ReadFile> {
  const result = await readAs(bytes, password, createDirectKdf())
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const string = (key: string, value: string) => `<String><Key>${key}</Key><Value>${value}</Value></String>`
const entry = (fields: Readonly<Record<string, string>>) =>
  `<Entry>${Object.entries({ Title: 'Harbour', UserName: 'alice', ...fields })
    .map(([key, value]) => string(key, value))
    .join('')}</Entry>`
const file = (groups: string, meta = '') =>
  Buffer.from(`<KeePassFile><Meta>${meta}</Meta><Root>${groups}</Root></KeePassFile>`)
const one = async (fields: Readonly<Record<string, string>>) => {
  const { entries, skipped } = await read(file(`<Group>${entry(fields)}</Group>`))
  return [...entries.map(({ draft }) => draft), ...skipped.map(({ fault }) => fault)]
}

describe('an entry of a KeePass database', () => {
  const secret = 'GEZDGNBVGY3TQOJQ'
  const bytes = Buffer.from('1234567890')

  it.each([
    ['otp', `otpauth://totp/Harbour:alice?secret=${secret}`],
    ['otp', `key=${secret}`],
    ['TOTP Seed', secret],
    ['TimeOtp-Secret', '1234567890'],
    ['TimeOtp-Secret-Hex', bytes.toString('hex')],
    ['TimeOtp-Secret-Base32', secret],
    ['TimeOtp-Secret-Base64', bytes.toString('base64')],
  ])('may keep its secret as %s', async (key, value) => {
    const [draft] = await one({ [key]: value })
    expect(draft).toMatchObject({ issuer: 'Harbour', account: 'alice', token: { type: 'totp', digits: 6 } })
    expect(draft).toHaveProperty('token.secret', Uint8Array.from(bytes))
  })

  it('says algorithm, length, period and counter in the words of its program', async () => {
    const more = { 'TimeOtp-Algorithm': 'HMAC-SHA-512', 'TimeOtp-Length': '8', 'TimeOtp-Period': '60' }
    expect(await one({ 'TimeOtp-Secret': 'abc', ...more })).toMatchObject([
      { token: { algorithm: 'SHA512', digits: 8, period: 60 } },
    ])
    expect(await one({ 'TOTP Seed': secret, 'TOTP Settings': '60;8;http://clock.example' })).toMatchObject([
      { token: { digits: 8, period: 60 } },
    ])
    expect(await one({ 'TOTP Seed': secret, 'TOTP Settings': '30;S' })).toMatchObject([
      { token: { type: 'steam' } },
    ])
    expect(await one({ 'HmacOtp-Secret': 'abc', 'HmacOtp-Counter': '7' })).toMatchObject([
      { token: { type: 'hotp', counter: 7 } },
    ])
  })

  it('may have one that follows the clock and one that counts', async () => {
    const both = await one({ otp: `key=${secret}`, 'TimeOtp-Secret-Base32': secret, 'HmacOtp-Secret': 'abc' })
    expect(both).toMatchObject([{ token: { type: 'totp' } }, { token: { type: 'hotp' } }])
  })

  it('whose secret is no hex, no Base64 or no number of digits is told', async () => {
    expect(await one({ 'TimeOtp-Secret-Hex': 'xyz' })).toEqual([{ code: 'row-malformed' }])
    expect(await one({ 'TimeOtp-Secret-Base64': '!!' })).toEqual([{ code: 'row-malformed' }])
    expect(await one({ 'TOTP Seed': secret, 'TOTP Settings': '30;x' })).toEqual([{ code: 'digits-invalid' }])
  })
})

describe('a KeePass database', () => {
  const otp = { otp: 'key=GEZDGNBVGY3TQOJQ' }

  it('names groups by their path, without its own name', async () => {
    const inner = `<Group><Name>Mine</Name>${entry(otp)}</Group>`
    const groups = `<Group><Name>Root</Name>${entry(otp)}<Group><Name>Banks</Name>${inner}</Group></Group>`
    const { entries, groups: names } = await read(file(groups))
    expect(entries.map(({ extra }) => extra !== undefined)).toEqual([false, true])
    expect(names).toMatchObject([{ name: 'Banks/Mine' }])
  })

  it('has old versions left out, and what is in its bin told', async () => {
    const old = `<History>${entry(otp)}${entry(otp)}</History>`
    const bin = `<Group><UUID>YmIu</UUID><Group>${entry(otp)}</Group></Group>`
    const groups = `<Group><Entry>${string('otp', 'key=GEZDGNBVGY3TQOJQ')}${old}</Entry>${bin}</Group>`
    const used = await read(
      file(groups, '<RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>YmIu</RecycleBinUUID>'),
    )
    expect(used.entries.length).toBe(1)
    expect(used.skipped).toMatchObject([
      { issuer: 'Harbour', account: 'alice', fault: { code: 'row-deleted' } },
    ])
    const unused = await read(file(groups, '<RecycleBinEnabled>False</RecycleBinEnabled>'))
    expect(unused.entries.length).toBe(2)
  })

  it('keeps notes, groups and times when it is encrypted', async () => {
    const { entries, groups } = await read(databases[0]?.bytes ?? Buffer.alloc(0), exportPassword)
    expect(entries[0]?.draft.note).toBe('two\nlines')
    expect(groups).toMatchObject([{ name: 'Banks/Mine' }])
    expect(Math.abs((entries[0]?.addedAt ?? 0) - Date.now())).toBeLessThan(86_400_000)
  })
})
