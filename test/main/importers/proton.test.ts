// Exports of Proton Authenticator and Proton Pass: conformance, and the quirks of formats.md 8.

import { describe, expect, it } from 'vitest'
import { createDirectKdf } from '../../../main/importers'
import { importSentence } from '../../../shared/messages/importing'
import { protonFiles, protonFixtures } from '../../support/exports/proton'
import { fileOf } from '../../support/exports/writer'
import { conform, readAs } from './conform'

conform(protonFixtures())

const S = 'GEZDGNBVGY3TQOJQ'
const files = protonFiles()

async function read(bytes: Uint8Array) {
  const result = await readAs(bytes, null, createDirectKdf())
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

const readEntries = (contents: readonly unknown[]) =>
  read(
    Buffer.from(
      JSON.stringify({ version: 1, entries: contents.map((content) => ({ content, note: null })) }),
    ),
  )

describe('an export of Proton Authenticator', () => {
  it('has Steam secrets as Base32, or else as Base64 with or without padding', async () => {
    const { entries } = await readEntries([
      { uri: `steam://${S}`, entry_type: 'Steam', name: ':gabe' },
      { uri: 'steam://0NHS09TV1tfY2drb3N3e3+Dh4uM=', entry_type: 'Steam', name: 'g' },
      { uri: 'steam://0NHS09TV1tfY2drb3N3e3+Dh4uM', entry_type: 'Steam', name: 'h' },
    ])
    expect(entries.map(({ draft }) => [draft.token.type, draft.issuer, draft.account])).toEqual([
      ['steam', 'Steam', 'gabe'],
      ['steam', 'Steam', 'g'],
      ['steam', 'Steam', 'h'],
    ])
    expect(entries.map(({ draft }) => Buffer.from(draft.token.secret).toString('hex'))).toEqual([
      '31323334353637383930',
      'd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3',
      'd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3',
    ])
  })

  it('may begin a label with an escaped colon', async () => {
    const content = { uri: `otpauth://totp/%3Abob?secret=${S}`, entry_type: 'Totp', name: ':bob' }
    expect((await readEntries([content])).entries).toMatchObject([{ draft: { issuer: '', account: 'bob' } }])
  })

  it('keeps notes', async () => {
    const content = { uri: `otpauth://totp/a?secret=${S}`, entry_type: 'Totp', name: 'a' }
    const bytes = Buffer.from(JSON.stringify({ version: 1, entries: [{ content, note: 'two\nlines' }] }))
    expect((await read(bytes)).entries).toMatchObject([{ draft: { note: 'two\nlines' } }])
  })

  it('may be empty', async () => {
    expect((await readEntries([])).entries).toEqual([])
  })

  it('sets aside what it cannot make codes of, each row by itself', async () => {
    const { entries, skipped } = await readEntries([
      { uri: `otpauth://totp/a?secret=${S}`, entry_type: 'Passkey', name: 'a' },
      { uri: 'steam://1', entry_type: 'Steam', name: 'b' },
      { uri: 'otpauth://totp/x', entry_type: 'Totp', name: 'c' },
      { uri: null, entry_type: 'Totp', name: 'd' },
      null,
      { uri: `otpauth://totp/a?secret=${S}`, entry_type: 'Totp', name: 'f' },
    ])
    expect(entries.map(({ row }) => row)).toEqual([6])
    expect(skipped.map(({ account, fault }) => [account, fault.code])).toEqual([
      ['a', 'token-type-unsupported'],
      ['b', 'secret-character'],
      ['c', 'uri-parameter-missing'],
      ['d', 'row-malformed'],
      ['', 'row-malformed'],
    ])
  })
})

describe('an export of Proton Pass', () => {
  const readItems = (items: readonly unknown[]) =>
    read(
      Buffer.from(JSON.stringify({ version: '1', encrypted: false, vaults: { v: { name: 'Home', items } } })),
    )
  const item = (content: object, more: object = {}) => ({
    data: { metadata: { name: 'Shop', note: 'n' }, type: 'login', content, extraFields: [] },
    ...{ state: 1, createTime: 1_700_000_000, pinned: true, ...more },
  })

  it('has what a link does not say in its item', async () => {
    const { entries, groups } = await readItems([
      item({ itemEmail: 'e@x', itemUsername: 'u', totpUri: S }),
      item({ itemEmail: 'e@x', itemUsername: '', totpUri: `otpauth://totp/?secret=${S}` }),
      item({ itemEmail: 'e@x', totpUri: `otpauth://totp/Own:me?secret=${S}` }),
    ])
    expect(entries).toMatchObject([
      { draft: { issuer: 'Shop', account: 'u', note: 'n', pinned: true }, addedAt: 1_700_000_000_000 },
      { draft: { issuer: 'Shop', account: 'e@x' } },
      { draft: { issuer: 'Own', account: 'me' } },
    ])
    expect(groups).toMatchObject([{ name: 'Home' }])
  })

  it('may hold several codes in one item, and items without any are no rows', async () => {
    const fields = [
      { fieldName: 'x', type: 'totp', data: { totpUri: S } },
      { fieldName: 'y', type: 'totp', data: { content: S } },
      { fieldName: 'z', type: 'totp', data: { totpUri: '' } },
      { fieldName: 'w', type: 'hidden', data: { content: 'secret' } },
    ]
    const full = item({ totpUri: S })
    const { entries, skipped } = await readItems([
      { ...full, data: { ...full.data, extraFields: fields } },
      item({ totpUri: '' }),
      item({}),
      null,
    ])
    expect([entries.length, skipped.length]).toEqual([3, 0])
  })

  it('leaves the trash and one bad code behind, each with its reason', async () => {
    const { entries, skipped } = await readItems([
      item({ totpUri: S }, { state: 2 }),
      item({ totpUri: 'otpauth://totp/ThisIsABadTotp' }),
      item({ totpUri: 7 }),
    ])
    expect(entries).toEqual([])
    expect(skipped.map(({ issuer, fault }) => [issuer, fault.code])).toEqual([
      ['Shop', 'row-in-trash'],
      ['Shop', 'uri-parameter-missing'],
      ['Shop', 'row-malformed'],
    ])
  })

  it.each(['proton-pass-closed', 'proton-pass-closed-zip'])(
    'that is encrypted says what to do: %s',
    async (name) => {
      const result = await readAs(fileOf(files, name), null, createDirectKdf())
      expect(result).toEqual({ ok: false, error: { code: 'import-unsupported', why: 'proton-pass-pgp' } })
      expect(importSentence({ code: 'import-unsupported', why: 'proton-pass-pgp' })).toContain(
        'without encryption',
      )
    },
  )
})
