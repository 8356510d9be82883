// LastPass Authenticator, Raivo, Duo, Authme and the smaller apps.

import { describe, expect, it } from 'vitest'
import { createDirectKdf } from '../../../main/importers'
import { appFixtures } from '../../support/exports/apps'
import { conform, readAs } from './conform'

// Duo keeps no issuers.
const duo = appFixtures({ duo: { format: 'duo', bad: 1 } }).map((fixture) => ({
  ...fixture,
  wanted: fixture.wanted.map((account) => ({ ...account, issuer: '' })),
}))

conform(
  [
    ...duo,
    ...appFixtures({
      'lastpass-authenticator': { format: 'lastpass-authenticator' },
      raivo: { format: 'raivo' },
      'raivo-zip': { format: 'raivo-zip', password: 'pass word 42' },
      'raivo-zip-open': { format: 'raivo-zip' },
      authme: { format: 'authme' },
      'authme-text': { format: 'authme', list: true },
      'authenticator-plus': { format: 'authenticator-plus', locked: true },
      '2fast-1': { format: '2fast', locked: true },
      '2fast-2': { format: '2fast', locked: true },
      cloudotp: { format: 'cloudotp', locked: true },
      tauthy: { format: 'tauthy' },
      'gnome-authenticator-json': { format: 'andotp' },
    }),
  ],
  [
    // Both read a lone list of links in a zip.
    ['authenticator-plus', 'winauth-zip'],
  ],
)

async function read(content: object | string, password: string | null = null) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const result = await readAs(Buffer.from(text), password, createDirectKdf())
  return result.ok ? result.value : result.error
}
const secret = 'GEZDGNBVGY3TQOJQ'

describe('LastPass Authenticator', () => {
  const account = {
    issuerName: 'Shop',
    originalIssuerName: 'shop.example',
    userName: 'ann',
    secret,
    timeStep: 30,
  }
  const file = (...accounts: readonly object[]) => ({
    ...{ deviceName: 'Phone', localDeviceId: 'x', version: 3, accounts },
    folders: [
      { id: 0, name: 'Other accounts' },
      { id: 1, name: 'Favorites' },
      { id: 2, name: 'Work' },
    ],
  })

  it('gives the names as they were edited, and the original ones where there are no others', async () => {
    expect(await read(file(account, { ...account, issuerName: '', userName: '' }))).toMatchObject({
      entries: [
        { draft: { issuer: 'Shop', account: 'ann' } },
        { draft: { issuer: 'shop.example', account: '' } },
      ],
    })
  })

  it('keeps folders as groups, but not the folder of everything else', async () => {
    const inFolder = (folderId: number) => ({ ...account, folderData: { folderId, position: 0 } })
    const read2 = await read(file(inFolder(0), inFolder(2)))
    expect(read2).toMatchObject({ groups: [{ name: 'Work' }] })
    expect('entries' in read2 && read2.entries.map(({ extra }) => extra !== undefined)).toEqual([false, true])
  })

  it('refuses a period and a number of digits of zero, row by row', async () => {
    const bad = [{ ...account, timeStep: 0 }, { ...account, digits: 0 }, account]
    expect(await read(file(...bad))).toMatchObject({
      entries: [{ row: 3 }],
      skipped: [{ fault: { code: 'period-invalid' } }, { fault: { code: 'digits-invalid' } }],
    })
  })

  it('understands times in seconds and in milliseconds', async () => {
    const at = (creationTimestamp: number) => ({ ...account, creationTimestamp })
    const both = await read(file(at(1_600_000_000), at(1_600_000_000_000)))
    expect('entries' in both && both.entries.map(({ addedAt }) => addedAt)).toEqual([1.6e12, 1.6e12])
  })
})

describe('Raivo', () => {
  it('says that an export failed there, where its file says so', async () => {
    expect(await read({ message: 'Could not export the OTPs.' })).toEqual({
      code: 'import-unsupported',
      why: 'failed-export',
    })
  })

  it('takes stars and counters out of texts', async () => {
    const item = {
      issuer: 'A',
      account: 'b',
      secret,
      kind: 'HOTP',
      timer: '30',
      counter: '7',
      pinned: 'true',
    }
    expect(await read([item, { ...item, pinned: 'false', counter: '-1' }])).toMatchObject({
      entries: [{ draft: { pinned: true, token: { type: 'hotp', counter: 7 } } }],
      skipped: [{ row: 2, fault: { code: 'counter-invalid' } }],
    })
  })
})

describe('Duo', () => {
  it('has counters where a counter is kept, no issuers, and says which accounts are push only', async () => {
    const list = [
      { name: 'Shop: ann', otpGenerator: { otpSecret: secret } },
      { name: 'counter', otpGenerator: { otpSecret: secret, counter: 5 } },
      { name: 'push', accountType: 'DuoAccount' },
      { name: 'odd', otpGenerator: 'x' },
    ]
    expect(await read(list)).toMatchObject({
      entries: [
        { draft: { issuer: '', account: 'Shop: ann', token: { type: 'totp' } } },
        { draft: { issuer: '', token: { type: 'hotp', counter: 5 } } },
      ],
      skipped: [
        { account: 'push', fault: { code: 'row-push-only', app: 'duo' } },
        { account: 'odd', fault: { code: 'row-malformed' } },
      ],
    })
  })
})

describe('Authme', () => {
  it('reads blocks without an issuer, and refuses a block without a secret', async () => {
    const text = `Name:   ann\nSecret: ${secret}\nType:   OTP_TOTP\n\nName:   bob\nSecret: \nIssuer: Shop\n`
    expect(await read(text)).toMatchObject({
      entries: [{ row: 1, draft: { issuer: '', account: 'ann' } }],
      skipped: [{ row: 2, issuer: 'Shop', account: 'bob', fault: { code: 'secret-empty' } }],
    })
  })

  it('says of an encrypted file that only Authme opens it', async () => {
    const file = { role: 'codes', encrypted: true, codes: 'AAAA', version: 3 }
    expect(await read(file)).toEqual({ code: 'import-unsupported', why: 'own-key' })
  })
})

describe('GNOME Authenticator’s old list', () => {
  it('has the issuer as its first tag, and is told from andOTP’s by what it lacks', async () => {
    const item = {
      ...{ secret, label: 'Shop:ann', type: 'TOTP', thumbnail: 'Default' },
      tags: ['Shop', 'Work'],
    }
    expect(await read([item])).toMatchObject({
      entries: [{ draft: { issuer: 'Shop', account: 'ann' } }],
      groups: [{ name: 'Work' }],
    })
  })
})

describe('a file that is known and not read', () => {
  it.each([
    [
      'a backup of Open Authenticator',
      JSON.stringify({ salt: 'x', passwordSignature: 'y', totps: [] }),
      'open-authenticator',
    ],
    ['a database of an app', `SQLite format 3\0${'x'.repeat(100)}`, 'database'],
  ])('says so: %s', async (_, text, why) => {
    expect(await read(text)).toEqual({ code: 'import-unsupported', why })
  })
})
