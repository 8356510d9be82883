// Ente Auth's exports: conformance, and the quirks of formats.md 7.

import { describe, expect, it } from 'vitest'
import { createDirectKdf } from '../../../main/importers'
import { flat } from '../../support/exports'
import { enteFixtures } from '../../support/exports/ente'
import { conform, readAs } from './conform'

conform(enteFixtures(), [
  ['ente-plain', 'otpauth-list'],
  ['ente-plain', 'google-migration'],
])

const S = 'GEZDGNBVGY3TQOJQ'
const shown = (display: object) =>
  `&codeDisplay=${encodeURIComponent(JSON.stringify(display)).replaceAll('%20', '+')}`

async function readText(text: string, format = 'ente-plain') {
  const result = await readAs(Buffer.from(text), null, createDirectKdf())
  if (!result.ok) throw new Error(JSON.stringify(result))
  expect(result.importer.name).toBe(format)
  return result.value
}

describe('a list of Ente', () => {
  it('brings pins, notes and tags, and leaves the trash behind', async () => {
    const { entries, skipped, groups } = await readText(
      [
        `otpauth://totp/A:a?secret=${S}${shown({ pinned: true, note: 'one, two & more', tags: ['My work', 'b'] })}`,
        `otpauth://totp/B:b?secret=${S}${shown({ trashed: true })}`,
        `otpauth://totp/C:c?secret=${S}&codeDisplay=not-json`,
      ].join('\n'),
    )
    expect(entries.map(({ draft, row }) => [row, draft.account, draft.note, draft.pinned])).toEqual([
      [1, 'a', 'one, two & more', true],
      [3, 'c', '', undefined],
    ])
    expect(groups).toMatchObject([{ name: 'My work' }, { name: 'b' }])
    expect(skipped).toEqual([{ row: 2, issuer: 'B', account: 'b', fault: { code: 'row-in-trash' } }])
  })

  it.each([
    [`totp/:account?secret=${S}&issuer&period=30`, '', 'account'],
    [`totp/Air Canada #1:me & you?secret=${S}&issuer=Air Canada #1&digits=6`, 'Air Canada #1', 'me & you'],
    [`totp/AT&T:bob?secret=${S}&issuer=AT&T&period=30`, 'AT&T', 'bob'],
    [`totp/A & B:bob?secret=${S}&issuer=A & B`, 'A & B', 'bob'],
    [`totp/Air+Canada:bob?secret=${S}&issuer=Air+Canada`, 'Air+Canada', 'bob'],
    [`totp/Air%20Canada:bob?secret=${S}&issuer=Air+Canada`, 'Air Canada', 'bob'],
    [`totp/N:bob?secret=${S}&issuer=Nperiod=30`, 'N', 'bob'],
  ])('takes names out of otpauth://%s', async (link, issuer, account) => {
    const { entries, skipped } = await readText(`otpauth://${link}${shown({})}`)
    expect(skipped).toEqual([])
    expect(entries.map(({ draft }) => [draft.issuer, draft.account])).toEqual([[issuer, account]])
  })

  it.each([
    ['totp', 'secret=gezdg&algorithm=Algorithm.sha256', { algorithm: 'SHA256', secretHex: '313233' }],
    ['totp', 'secret=gezdgna&algorithm=sha512', { algorithm: 'SHA512', secretHex: '31323334' }],
    ['totp', `secret=${S}%3D%3D&algorithm=null&digits=null&period=null`, { digits: 6, period: 30 }],
    ['hotp', `secret=${S}&counter=7&period=30`, { type: 'hotp', counter: 7 }],
    ['steam', `secret=${S}&digits=5`, { type: 'steam', digits: 5, period: 30 }],
  ])('reads %s with %s', async (type, query, wanted) => {
    const read = await readText(`otpauth://${type}/A:a?${query}${shown({})}`)
    expect(flat(read)).toMatchObject([wanted])
  })

  it('reads a note that makes its link longer than any reader of links takes', async () => {
    const note = 'ж'.repeat(2_000)
    const { entries } = await readText(`otpauth://totp/A:a?secret=${S}${shown({ note })}&issuer=A`)
    expect(entries).toMatchObject([{ draft: { issuer: 'A', note } }])
  })

  it('is a common list where some link is not Ente’s, and its trash stays behind all the same', async () => {
    const links = `otpauth://totp/A:a?secret=${S}\notpauth://totp/B:b?secret=${S}${shown({ trashed: true })}`
    const { entries, skipped } = await readText(links, 'otpauth-list')
    expect([entries.length, skipped.length]).toEqual([1, 1])
  })
})

describe('the old JSON of Ente', () => {
  it('has how an account is shown beside its link, which counts more than the link', async () => {
    const items = [
      {
        rawData: `otpauth://totp/A:a?secret=${S}${shown({ pinned: false, note: 'old' })}`,
        display: { pinned: true },
      },
      { rawData: `otpauth://totp/B:b?secret=${S}`, display: { trashed: true } },
      { rawData: 5, display: null },
      7,
    ]
    const { entries, skipped } = await readText(JSON.stringify({ items }), 'ente-json')
    expect(entries).toMatchObject([{ row: 1, draft: { pinned: true, note: '' } }])
    expect(skipped).toMatchObject([
      { row: 2, fault: { code: 'row-in-trash' } },
      { row: 3, fault: { code: 'uri-not-otpauth' } },
      { row: 4, fault: { code: 'uri-not-otpauth' } },
    ])
  })
})
