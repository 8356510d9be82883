// 2FAS' backups: conformance, and the quirks of formats.md 6.

import { describe, expect, it } from 'vitest'
import { createDirectKdf } from '../../../main/importers'
import { flat } from '../../support/exports'
import { twofasFixtures } from '../../support/exports/twofas'
import { conform, readAs } from './conform'

const fixtures = twofasFixtures()
conform(fixtures)

const secret = 'GEZDGNBVGY3TQOJQ'

async function readServices(services: readonly object[], more: object = {}) {
  const file = { schemaVersion: 4, services, groups: [{ id: 'g', name: 'Work' }], ...more }
  const result = await readAs(Buffer.from(JSON.stringify(file)), null, createDirectKdf())
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

const namesOf = async (service: object) => {
  const { entries } = await readServices([{ secret, ...service }])
  return [entries[0]?.draft.issuer, entries[0]?.draft.account]
}

describe('a 2FAS backup', () => {
  it.each([
    [{ name: 'N', otp: { issuer: 'I', account: 'a', label: 'l' } }, 'N', 'a'],
    [{ name: '', otp: { issuer: 'I', account: 'a' } }, 'I', 'a'],
    [{ name: null, otp: { issuer: null, label: 'l' } }, '', 'l'],
    [{ name: 'N', otp: { account: '', label: 'N' } }, 'N', ''],
    [{ name: 'N', otp: { label: 'N', link: `otpauth://totp/N:linked?secret=${secret}` } }, 'N', 'linked'],
    [{ name: 'N', otp: { label: 'n: bob' } }, 'N', 'bob'],
    [{ name: 'My bank', otp: { issuer: 'Bank', label: 'Bank:bob' } }, 'My bank', 'bob'],
    [{ name: '', otp: { label: 'Bank:bob' } }, 'Bank', 'bob'],
    [{ name: 'N' }, 'N', ''],
  ])('takes names out of %j', async (service, issuer, account) => {
    expect(await namesOf(service)).toEqual([issuer, account])
  })

  it('of version 1 has neither types nor numbers, and all are TOTP', async () => {
    const { entries } = await readServices([{ name: 'N', secret, type: 'Unknown', otp: { label: 'l' } }], {
      schemaVersion: 1,
      groups: undefined,
    })
    const token = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 }
    expect(entries).toMatchObject([{ draft: { token } }])
  })

  it('of a version that is not out yet is tried', async () => {
    expect((await readServices([{ name: 'N', secret }], { schemaVersion: 9 })).entries.length).toBe(1)
  })

  it('reads secrets as they were typed, null numbers and a counter on TOTP', async () => {
    const otp = { digits: null, period: null, algorithm: null, counter: 0, tokenType: 'TOTP' }
    const typed = await readServices([{ name: 'a', secret: 'dhjd xhch-hchch', otp }])
    expect(flat(typed)).toMatchObject([{ secretHex: '19d23b9c47388e23', digits: 6, period: 30 }])
  })

  it('reads HOTP without period or counter', async () => {
    const read = await readServices([{ name: 'a', secret, otp: { tokenType: 'HOTP', counter: null } }])
    expect(flat(read)).toMatchObject([{ type: 'hotp', counter: 0 }])
  })

  it('sets aside what it cannot make codes of, each row by itself', async () => {
    const { entries, skipped } = await readServices([
      { name: 'a', secret, otp: { tokenType: 'MOTP' } },
      { name: 'b', secret, otp: { algorithm: 'SHA224' } },
      { name: 'c', secret: '', otp: {} },
      { name: 'd', secret, otp: { period: 0 } },
      { name: 'e', secret: 17 },
      5 as unknown as object,
      { name: 'g', secret },
    ])
    expect(entries.map(({ row }) => row)).toEqual([7])
    expect(skipped.map(({ row, issuer, fault }) => [row, issuer, fault.code]).sort()).toEqual([
      [1, 'a', 'token-type-unsupported'],
      [2, 'b', 'algorithm-unsupported'],
      [3, 'c', 'secret-empty'],
      [4, 'd', 'period-invalid'],
      [5, 'e', 'row-malformed'],
      [6, '', 'row-malformed'],
    ])
  })

  it('keeps the order that was shown, and groups', async () => {
    const { entries, groups } = await readServices([
      { name: 'second', secret, order: { position: 1 } },
      { name: 'first', secret, order: { position: 0 }, groupId: 'g' },
    ])
    expect(entries.map(({ draft, row }) => [draft.issuer, row])).toEqual([
      ['first', 2],
      ['second', 1],
    ])
    expect(groups).toMatchObject([{ name: 'Work' }])
    expect(entries[0]?.extra).toEqual({ groups: [(groups[0] as { uuid: string }).uuid] })
  })

  it('that is encrypted without its three parts is damaged', async () => {
    for (const servicesEncrypted of ['AAAA:AAAA', 'AAAA:AAAA:AAAA:AAAA', '%:AAAA:AAAA']) {
      const file = Buffer.from(JSON.stringify({ schemaVersion: 4, services: [], servicesEncrypted }))
      const result = await readAs(file, 'p', createDirectKdf())
      expect(result).toEqual({ ok: false, error: { code: 'import-damaged' } })
    }
  })
})
