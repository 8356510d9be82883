// andOTP's backups: conformance, and the quirks of formats.md 10.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDirectKdf, openFile } from '../../../main/importers'
import { importSentence } from '../../../shared/messages/importing'
import { exportPassword, flat, sharedFixtures } from '../../support/exports'
import { andotpFiles, andotpFixtures } from '../../support/exports/andotp'
import { fileOf } from '../../support/exports/writer'
import { conform, readAs } from './conform'

const fixtures = andotpFixtures()
// Nothing marks either of the two.
conform([...fixtures, ...sharedFixtures({ 'andotp-plain': 'andotp' })], [['andotp-encrypted', 'otpclient-1']])

const S = 'GEZDGNBVGY3TQOJQ'

async function readList(list: readonly object[]) {
  const result = await readAs(Buffer.from(JSON.stringify(list)), null, createDirectKdf())
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

const plain = {
  secret: S,
  type: 'TOTP',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  thumbnail: 'Default',
  tags: [],
}

describe('a list of andOTP', () => {
  it.each([
    [{ issuer: 'Bank', label: 'bob' }, 'Bank', 'bob'],
    [{ issuer: 'Bank', label: 'Bank:bob' }, 'Bank', 'bob'],
    [{ issuer: '', label: 'bob' }, '', 'bob'],
    [{ label: 'Bank - bob - home', used_frequency: 0 }, 'Bank', 'bob - home'],
    [{ label: 'bob', used_frequency: 0, tags: ['x'] }, '', 'bob'],
    // GNOME Authenticator's.
    [{ label: 'bob', tags: ['Bank'] }, 'Bank', 'bob'],
  ])('takes names out of %j', async (names, issuer, account) => {
    const { entries } = await readList([{ ...plain, ...names }])
    expect(entries.map(({ draft }) => [draft.issuer, draft.account])).toEqual([[issuer, account]])
  })

  it('has the text of an mOTP secret inside Base32', async () => {
    const read = await readList([
      { ...plain, type: 'MOTP', secret: 'GAYTEMZUGU3DOOBZMFRGGZDFMY======', issuer: 'm', label: 'n' },
    ])
    expect(flat(read)).toMatchObject([
      { type: 'motp', secretHex: Buffer.from('0123456789abcdef').toString('hex') },
    ])
    expect(read.entries[0]?.draft.token.pin).toBeNull()
  })

  it('reads tags, which links of andOTP may have too', async () => {
    const { groups } = await readList([{ ...plain, issuer: 'a', label: 'b', tags: ['x', 7, 'y'] }])
    expect(groups).toMatchObject([{ name: 'x' }, { name: 'y' }])
    const link = Buffer.from(`otpauth://totp/A:a?secret=${S}&tags=x&tags=y`)
    const result = await readAs(link, null, createDirectKdf())
    expect(result.ok && result.value.groups).toEqual(groups)
  })

  it('sets aside what it cannot make codes of, each row by itself', async () => {
    const { entries, skipped } = await readList([
      { ...plain, label: 'a', type: 'YANDEX' },
      { ...plain, label: 'b', algorithm: 'MD5' },
      { ...plain, label: 'c', secret: null },
      { ...plain, label: 'd', type: 'HOTP', counter: -1 },
      { ...plain, label: 'e', type: 'MOTP', secret: 'AAA1' },
      { ...plain, label: 'f', type: 5 },
      { ...plain, label: 'g', secret: 5 },
      { ...plain, label: 'h' },
    ])
    expect(entries.map(({ row }) => row)).toEqual([8])
    expect(skipped.map(({ account, fault }) => [account, fault.code])).toEqual([
      ['a', 'token-type-unsupported'],
      ['b', 'algorithm-unsupported'],
      ['c', 'secret-empty'],
      ['d', 'counter-invalid'],
      ['e', 'secret-length'],
      ['f', 'token-type-unsupported'],
      ['g', 'row-malformed'],
    ])
  })
})

describe('an encrypted backup of andOTP', () => {
  it('is opened as an old one where its first number is no number of rounds, without deriving anything', async () => {
    let derived = 0
    const kdf = { ...createDirectKdf(), pbkdf2: async () => new Uint8Array(32).fill(++derived) }
    const bomb = Buffer.from(fixtures.find(({ name }) => name === 'own andotp-encrypted')?.bytes ?? [])
    for (const rounds of [0x7fffffff, 5_000_001, 999, 0, -1]) {
      bomb.writeInt32BE(rounds)
      const result = await readAs(bomb, 'p', kdf, 'andotp-encrypted')
      expect(result).toEqual({ ok: false, error: { code: 'import-wrong-password' } })
    }
    expect(derived).toBe(0)
  })

  it('is seen even where its first random byte is a brace', async () => {
    const result = await readAs(
      fileOf(andotpFiles(), 'andotp-encrypted-brace'),
      exportPassword,
      createDirectKdf(),
    )
    expect(result.ok && result.importer.name).toBe('andotp-encrypted')
  })

  it.each([
    ['a picture', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(5_000, 'q#\x90')])],
    ['a program', Buffer.alloc(5_000, '\0\0\x01\x90')],
    ['a table of numbers', Buffer.from(Uint16Array.from({ length: 4_000 }, (_, i) => i * 3).buffer)],
    ['text in Latin-1', Buffer.from('Grüße aus Köln, Zürich und Łódź. '.repeat(40), 'latin1')],
    ['too short to be one', Buffer.alloc(44, 0xf3)],
  ])('is not seen in %s', async (_, bytes) => {
    expect(await openFile(bytes, null)).toEqual({ ok: false, error: { code: 'import-unknown' } })
  })
})

describe('a message of OpenPGP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-gpg-'))
  const gpg = (...words: readonly string[]) => {
    const quiet = ['--batch', '--homedir', folder, '--pinentry-mode', 'loopback', ...words]
    return execFileSync('gpg', quiet, { input: JSON.stringify([plain]), stdio: ['pipe', 'pipe', 'ignore'] })
  }
  beforeAll(() => {
    gpg('--passphrase', '', '--quick-generate-key', 'alice', 'rsa1024', 'encr')
    gpg('--passphrase', '', '--quick-generate-key', 'bob', 'future-default')
  })
  afterAll(() => {
    execFileSync('gpgconf', ['--homedir', folder, '--kill', 'gpg-agent'])
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['in letters', ['--armor', '--passphrase', 'p', '-c']],
    ['in bytes, with a password', ['--passphrase', 'p', '-c']],
    ['for an RSA key', ['--trust-model', 'always', '-e', '-r', 'alice']],
    ['for a key on a curve', ['--trust-model', 'always', '-e', '-r', 'bob']],
  ] as const)('says what to do: %s', async (_, words) => {
    const result = await readAs(gpg(...words), null, createDirectKdf())
    expect(result).toEqual({ ok: false, error: { code: 'import-unsupported', why: 'openpgp' } })
    expect(importSentence({ code: 'import-unsupported', why: 'openpgp' })).toContain('gpg --decrypt')
  })
})
