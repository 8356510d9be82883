// Password managers' JSON exports: Enpass, Keeper and FIDO's Credential Exchange; whole, cut off and changed.

import { describe, expect, it } from 'vitest'
import { createDirectKdf, type ReadFile } from '../../../main/importers'
import { tableFixtures } from '../../support/exports/tables'
import { conform, readAs } from './conform'

const fixtures = tableFixtures({ enpass: 'enpass', keeper: 'keeper', cxf: 'cxf' })

conform(fixtures)

async function read(value: object | Uint8Array): Promise<ReadFile> {
  const bytes = value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value))
  const result = await readAs(bytes, null, createDirectKdf())
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const bytesOf = (name: string) => fixtures.find((one) => one.name === name)?.bytes ?? new Uint8Array()
const secret = 'GEZDGNBVGY3TQOJQ'

describe('Enpass', () => {
  it('keeps notes, folders by their path, and favourites; what was thrown away is told', async () => {
    const { entries, skipped, groups } = await read(bytesOf('enpass'))
    expect(entries[0]?.draft).toMatchObject({ pinned: true, note: 'two\nlines, a "quote"; and a comma' })
    expect(groups).toMatchObject([{ name: 'Banks/Mine' }])
    expect(skipped).toMatchObject([
      { issuer: 'thrown away', fault: { code: 'row-deleted' } },
      { issuer: 'laid away', fault: { code: 'row-deleted' } },
    ])
  })

  it('may have folders inside themselves', async () => {
    const folders = [{ uuid: 'a', title: 'A', parent_uuid: 'a' }]
    const fields = [{ type: 'totp', value: secret }]
    const file = await read({
      folders,
      items: [{ template_type: 'x', title: 'T', fields, folders: ['a', 'gone'] }],
    })
    expect(file.entries.length).toBe(1)
    expect(file.groups.length).toBe(1)
  })
})

describe('Keeper', () => {
  it('may have several codes in one record', async () => {
    const custom_fields = {
      '$oneTimeCode::1': [`otpauth://totp/?secret=${secret}`, secret, 7],
      other: secret,
    }
    const file = await read({ records: [{ title: 'Harbour', login: 'alice', custom_fields }] })
    expect(file.entries.map(({ draft }) => [draft.issuer, draft.account])).toEqual([
      ['Harbour', 'alice'],
      ['Harbour', 'alice'],
    ])
    expect(file.skipped).toMatchObject([{ issuer: 'Harbour', fault: { code: 'row-malformed' } }])
  })
})

describe('Credential Exchange', () => {
  const file = (credential: object) => ({
    ...{ version: { major: 1, minor: 0 }, exporterRpId: 'x' },
    accounts: [{ items: [{ title: 'Item', credentials: [{ type: 'totp', secret, ...credential }] }] }],
  })

  it("takes the item's names where the code has none", async () => {
    expect((await read(file({}))).entries).toMatchObject([{ draft: { issuer: 'Item', account: '' } }])
    const named = await read(file({ issuer: 'Own', username: 'me' }))
    expect(named.entries).toMatchObject([{ draft: { issuer: 'Own', account: 'me' } }])
  })

  it.each([
    [{ algorithm: 'sha3' }, 'algorithm-unsupported'],
    [{ algorithm: 1 }, 'algorithm-unsupported'],
    [{ digits: 'six' }, 'digits-invalid'],
    [{ period: 0 }, 'period-invalid'],
    [{ secret: '' }, 'secret-empty'],
  ])('with %o costs only that code', async (credential, code) => {
    expect((await read(file(credential))).skipped).toMatchObject([{ issuer: 'Item', fault: { code } }])
  })
})
