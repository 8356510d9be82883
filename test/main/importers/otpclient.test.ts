// OTPClient's three versions and its decrypted list.

import { describe, expect, it } from 'vitest'
import { createDirectKdf, openFile } from '../../../main/importers'
import { exportPassword, flat } from '../../support/exports'
import { appFixtures } from '../../support/exports/apps'
import { conform, readAs } from './conform'

const fixtures = appFixtures({
  'otpclient-3': { format: 'otpclient', password: 'pass word 42' },
  'otpclient-2': { format: 'otpclient', password: 'pass word 42' },
  'otpclient-json': { format: 'otpclient-json' },
})
conform(fixtures)

describe('a database of OTPClient’s first version', () => {
  const [old] = appFixtures({ 'otpclient-1': { format: 'otpclient-1', locked: true } })
  const bytes = old?.bytes ?? new Uint8Array()

  it('is read when it is named, with as many bytes of the password as it has characters', async () => {
    const result = await readAs(bytes, exportPassword, createDirectKdf(), 'otpclient-1')
    expect(result.ok ? flat(result.value) : result).toEqual(old?.wanted)
    expect(await readAs(bytes, 'wrong', createDirectKdf(), 'otpclient-1')).toEqual({
      ok: false,
      error: { code: 'import-wrong-password' },
    })
  })

  it('is found by its password where nothing else tells it from a backup of andOTP', async () => {
    const result = await readAs(bytes, exportPassword, createDirectKdf())
    expect(result.ok ? flat(result.value) : result).toEqual(old?.wanted)
    expect(await readAs(bytes, 'wrong', createDirectKdf())).toEqual({
      ok: false,
      error: { code: 'import-wrong-password' },
    })
  })

  it('is suspected in nothing that has a name or is text', async () => {
    const more = Buffer.alloc(200, '\x01')
    const named = ['PK\x05\x06', '\x89PNG', 'SQLite format 3\0', 'OTPClient', '{', '\xff\xfe', '%PDF']
    for (const start of named) {
      const file = Buffer.concat([Buffer.from(start, 'latin1'), more])
      expect((await openFile(file, 'otpclient-1')).ok).toBe(false)
    }
    const codePage = Buffer.from('Name;Schlüssel\r\nJürgen;x\r\n'.repeat(20), 'latin1')
    expect((await openFile(codePage, 'otpclient-1')).ok).toBe(false)
    expect((await openFile(Buffer.from('päss '.repeat(100)), 'otpclient-1')).ok).toBe(false)
  })
})

it('opens a password of more bytes than characters, taken whole or, as old releases did, cut', async () => {
  const odd = appFixtures({
    'otpclient-3-long': { format: 'otpclient', locked: true },
    'otpclient-2-short': { format: 'otpclient', locked: true },
  })
  for (const { bytes, wanted } of odd) {
    const result = await readAs(bytes, exportPassword, createDirectKdf())
    expect(result.ok ? flat(result.value) : result).toEqual(wanted)
    expect((await readAs(bytes, exportPassword.toUpperCase(), createDirectKdf())).ok).toBe(false)
  }
})

it('says of a version that nobody knows that it is newer', async () => {
  const bytes = Buffer.from(fixtures[0]?.bytes ?? [])
  bytes.writeUInt32BE(4, 9)
  expect(await readAs(bytes, 'x', createDirectKdf())).toEqual({
    ok: false,
    error: { code: 'import-unsupported', why: 'newer' },
  })
})

it('keeps OTPClient’s groups, and takes an issuer off the front of a label', async () => {
  const list = [
    {
      type: 'TOTP',
      label: 'Shop:ann',
      issuer: 'Shop',
      secret: 'GEZDGNBVGY3TQOJQ',
      algo: 'SHA1',
      group: 'Work',
    },
  ]
  const result = await readAs(Buffer.from(JSON.stringify(list)), null, createDirectKdf())
  expect(result.ok && result.value).toMatchObject({
    entries: [{ draft: { issuer: 'Shop', account: 'ann' } }],
    groups: [{ name: 'Work' }],
  })
})
