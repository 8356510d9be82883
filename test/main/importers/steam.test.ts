// Steam's maFiles, alone and in zipped folders: whole, wrong, cut off and changed (formats.md 19).

import { describe, expect, it } from 'vitest'
import { createDirectKdf } from '../../../main/importers'
import { exportPassword, type Fixture, flat } from '../../support/exports'
import { fileOf, given, runWriter, wantedOf } from '../../support/exports/writers'
import { conform, readAs } from './conform'

const steamIds = ['76561197960265728', '76561197960265729', '76561199999999999'] as const
const accounts = ['gabe', 'alyx', 'müller'].map((account, i) => ({
  ...given(i + 1, { type: 'steam', issuer: 'Steam', account, digits: 5 }),
  steamId: steamIds[i],
}))
const files = runWriter('write-steam.py', { password: exportPassword, accounts })
const wanted = accounts.map(wantedOf)
const fixture = (name: string, format: string, more: Partial<Fixture> = {}): Fixture => ({
  ...{ name, format, bytes: fileOf(files, name), password: null, wanted, ...more },
})
const locked = { password: exportPassword }

conform([
  fixture('plain.maFile', 'steam', { wanted: wanted.slice(0, 1) }),
  fixture('app.json', 'steam'),
  fixture('desktop.zip', 'steam-folder', locked),
  fixture('desktop-plain.zip', 'steam-folder'),
  fixture('desktop-incomplete.zip', 'steam-folder', {
    ...{ ...locked, bad: 1, wanted: wanted.filter((_, i) => i !== 1) },
  }),
  fixture('command-line.zip', 'steam-folder', locked),
  fixture('no-manifest.zip', 'steam-folder'),
])

const kdf = createDirectKdf()
const read = async (bytes: Uint8Array, format: string | null = null) =>
  readAs(bytes, exportPassword, kdf, format)

describe('a maFile', () => {
  const mafile = (more: object) =>
    Buffer.from(JSON.stringify({ shared_secret: 'zvIayp3JPvtvX/QGHqsqKBk/44s=', ...more }))
  const nameOf = async (more: object) => {
    const result = await read(mafile(more))
    return result.ok ? flat(result.value)[0]?.account : result
  }

  it('takes its secret from shared_secret, never from the link beside it', async () => {
    const result = await read(mafile({ uri: 'otpauth://totp/Steam:x?secret=ASDF&issuer=Steam' }))
    expect(result.ok && flat(result.value)).toMatchObject([
      { secretHex: Buffer.from('zvIayp3JPvtvX/QGHqsqKBk/44s=', 'base64').toString('hex'), account: 'x' },
    ])
  })

  it('is called by its name, else its SteamID, else the label of the link', async () => {
    const text = Buffer.from(fileOf(files, 'nameless.maFile')).toString()
    expect(text).toContain('"SteamID": 76561197960265728')
    const nameless = await read(Buffer.from(text))
    expect(nameless.ok && flat(nameless.value)).toMatchObject([{ account: steamIds[0] }])
    expect(await nameOf({ account_name: 'gabe', steamid: '7' })).toBe('gabe')
    expect(await nameOf({ steamid: '7' })).toBe('7')
    expect(await nameOf({ steam_id: 7 })).toBe('7')
    expect(await nameOf({ uri: 'otpauth://totp/Steam:freeman?secret=ASDF' })).toBe('freeman')
    expect(await nameOf({})).toBe('')
  })

  it.each([
    ['!', 'row-secret-damaged'],
    ['', 'secret-empty'],
  ])('whose secret is %o costs only itself', async (shared_secret, code) => {
    const good = { shared_secret: 'zvIayp3JPvtvX/QGHqsqKBk/44s=' }
    const bytes = Buffer.from(JSON.stringify({ accounts: { '1': good, '2': { shared_secret }, '3': {} } }))
    expect(await read(bytes)).toMatchObject({
      value: {
        entries: [{ row: 1 }],
        skipped: [{ row: 2, account: '2', fault: { code } }, { fault: { code: 'row-malformed' } }],
      },
    })
  })

  it('keeps the revocation code out of the note, and out of everything else', async () => {
    const result = await read(fileOf(files, 'plain.maFile'))
    expect(JSON.stringify(result)).not.toContain('R12345')
  })
})

describe('an encrypted maFile', () => {
  const apart = { ok: false, error: { code: 'import-unsupported', why: 'manifest-apart' } }

  it('without its manifest, or the manifest without it, is told to come in a zip file', async () => {
    expect(await read(fileOf(files, 'manifest.json'))).toEqual(apart)
    expect(await read(fileOf(files, 'sealed.maFile'), 'steam-encrypted')).toEqual(apart)
  })

  it('that is missing in the zip file is named', async () => {
    const result = await read(fileOf(files, 'desktop-incomplete.zip'))
    expect(result).toMatchObject({
      value: { skipped: [{ row: 2, account: steamIds[1], fault: { code: 'row-file-missing' } }] },
    })
  })
})

it('derives keys as Steam Desktop Authenticator does', async () => {
  // formats.md 19.2
  const vectors = [
    ['GMhL0N2hqXg=', 'KtiRa4/OxW83MlB6URf+Z8rAGj7CBY+pDlwD/NuVo6Y='],
    ['wTzTE9A6aN8=', 'Dqpej/3DqEat0roJaHmu3luYgDzRCUmzX94n4fqvWj8='],
  ] as const
  for (const [salt, wantedKey] of vectors) {
    const cost = { hash: 'sha1', iterations: 50_000, length: 32 } as const
    const key = await kdf.pbkdf2(Buffer.from('password'), Buffer.from(salt, 'base64'), cost)
    expect(Buffer.from(key ?? []).toString('base64')).toBe(wantedKey)
  }
})
