// Bitwarden's vault, plain and with a password, and Bitwarden Authenticator.

import { describe, expect, it } from 'vitest'
import { createDirectKdf, openFile } from '../../../main/importers'
import { importSentence, rowSentence } from '../../../shared/messages/importing'
import { sharedFixtures } from '../../support/exports'
import { appFixtures } from '../../support/exports/apps'
import { conform, readAs } from './conform'

conform([
  ...appFixtures({
    bitwarden: { format: 'bitwarden' },
    'bitwarden-zip': { format: 'bitwarden-zip' },
    'bitwarden-authenticator': { format: 'bitwarden-authenticator' },
    'bitwarden-pbkdf2': { format: 'bitwarden-protected', locked: true },
    'bitwarden-argon2': { format: 'bitwarden-protected', locked: true },
  }),
  ...sharedFixtures({ 'bitwarden-json': 'bitwarden' }),
])

async function read(top: object) {
  const result = await readAs(Buffer.from(JSON.stringify(top)), null, createDirectKdf())
  return result.ok ? result.value : result.error
}
const vault = (...logins: readonly object[]) => ({
  encrypted: false,
  folders: [{ id: 'f', name: 'Work' }],
  items: logins.map((login) => ({
    type: 1,
    name: 'Shop',
    folderId: 'f',
    notes: 'a note',
    favorite: true,
    login,
  })),
})

describe('an item of Bitwarden', () => {
  it('keeps its folder as a group, its note and its star', async () => {
    const file = await read(vault({ username: 'ann', totp: 'GEZDGNBVGY3TQOJQ' }))
    expect(file).toMatchObject({
      entries: [
        { draft: { issuer: 'Shop', account: 'ann', note: 'a note', pinned: true }, extra: { groups: [{}] } },
      ],
      groups: [{ name: 'Work' }],
    })
  })

  it('takes the names inside its link before its own, each by itself', async () => {
    const link = 'otpauth://totp/bob?secret=GEZDGNBVGY3TQOJQ'
    expect(await read(vault({ username: 'ann', totp: link }))).toMatchObject({
      entries: [{ draft: { issuer: 'Shop', account: 'bob' } }],
    })
  })

  it('with a bad secret costs only itself, and is kept for mending', async () => {
    const file = await read(vault({ username: 'ann', totp: 'no secret!' }, { totp: 'GEZDGNBVGY3TQOJQ' }))
    expect(file).toMatchObject({
      entries: [{ row: 2 }],
      skipped: [{ row: 1, issuer: 'Shop', account: 'ann', given: { secret: 'no secret!' } }],
    })
  })

  it('with a link for approvals says whose it is', async () => {
    const file = await read(vault({ totp: 'phonefactor://activate_account?code=1' }))
    const skipped = 'skipped' in file ? file.skipped : []
    expect(skipped.map(({ fault }) => rowSentence(fault))).toEqual([
      expect.stringMatching(/^This is for approvals in Microsoft Authenticator/),
    ])
  })

  it('that is no object, or whose one-time password is no text, is counted where it is one', async () => {
    const file = await read({ ...vault({ totp: 17 }, { totp: { a: 1 } }), extra: 1 })
    expect(file).toMatchObject({ entries: [], skipped: [{ row: 1 }, { row: 2 }] })
  })
})

describe('an export that only its account can open', () => {
  const bytes = Buffer.from(
    JSON.stringify({ encrypted: true, encKeyValidation_DO_NOT_EDIT: '2.a|b|c', items: [] }),
  )

  it('is refused with a sentence of its own, and asks for no password', async () => {
    const found = await openFile(bytes, null)
    const opened = found.ok ? found.value.opened : found
    expect(opened).toEqual({ ok: false, error: { code: 'import-unsupported', why: 'account-restricted' } })
    expect(opened.ok ? '' : importSentence(opened.error)).toMatch(/Bitwarden account.*“Password protected”/)
  })
})

it('says of an export of a newer kind that it is newer', async () => {
  const mac = Buffer.alloc(32).toString('base64')
  const protectedBy = (more: object) => ({
    ...{ encrypted: true, passwordProtected: true, salt: 'x', kdfType: 0, kdfIterations: 5000 },
    ...{ encKeyValidation_DO_NOT_EDIT: `2.${mac}|${mac}|${mac}`, data: `2.${mac}|${mac}|${mac}` },
    ...more,
  })
  const newer = { code: 'import-unsupported', why: 'newer' }
  const good = `2.${Buffer.alloc(16).toString('base64')}|${mac}|${mac}`
  expect(await read(protectedBy({ data: `7.${mac}` }))).toEqual(newer)
  expect(await read(protectedBy({ kdfType: 2, data: good, encKeyValidation_DO_NOT_EDIT: good }))).toEqual(
    newer,
  )
})
