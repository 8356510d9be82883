// What a vault holds and its JSON: nothing is lost on the way, nothing shows that must not, newer and damaged are told.

import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withToken } from '../../../main/vault/account'
import { toDb, wipeContents } from '../../../main/vault/contents'
import { aegisDb, aegisEntry, again, contentsOf, readDb } from '../../support/aegis-contents'
import { drawnContents } from '../../support/drawn-contents'
import { plainContents, threeAccounts, vaultId } from '../../support/small-vault'

describe('contents', () => {
  it('come back from their JSON with every account, secret, text and unknown member', () => {
    fc.assert(
      fc.property(drawnContents, (before) => {
        expect(plainContents(again(before))).toEqual(plainContents(before))
      }),
      { numRuns: 300 },
    )
  })

  it('keep the order of accounts, also of those that Aegis cannot express', () => {
    const wanted = threeAccounts().accounts.toReversed()
    const db = toDb({ ...threeAccounts(), accounts: wanted }, 'digest')
    expect(db['entries']).toHaveLength(2)
    expect(again({ ...threeAccounts(), accounts: wanted }).accounts.map(({ id }) => id)).toEqual(
      wanted.map(({ id }) => id),
    )
  })

  it('without a vault id cannot be saved, which would be a bug', () => {
    expect(() => toDb({ ...threeAccounts(), vaultId: null }, 'digest')).toThrow('vault id')
  })

  it('lend nothing any more once they are wiped', () => {
    const open = again(threeAccounts())
    const [totp, , motp] = open.accounts
    let lent = new Uint8Array(1)
    totp?.secret.use((bytesOfIt) => {
      lent = bytesOfIt as Uint8Array<ArrayBuffer> // typed as lent; the test looks at the memory afterwards
    })
    expect(lent.some((byte) => byte !== 0)).toBe(true)
    wipeContents(open)
    expect(lent.every((byte) => byte === 0)).toBe(true)
    expect(totp?.secret.length).toBe(0)
    expect(motp?.pin?.length).toBe(0)
    expect(() => totp && withToken(totp, () => 0)).toThrow('wiped')
  })

  it('print and serialise without a secret, a PIN, or what was set aside', () => {
    const bad = aegisEntry({ type: 'future' }, { secret: 'JBSWY3DPEHPK3PXP', pin: '987654' })
    const open = { ...again(threeAccounts()), setAside: contentsOf(aegisDb(bad)).setAside }
    for (const printed of [JSON.stringify(open), inspect(open, { depth: 20, showHidden: true })]) {
      expect(printed).not.toMatch(/canary|1234|JBSWY3DPEHPK3PXP|987654|AEBAGBAFAYDQQCIK/)
      expect(printed).toContain('[secret]')
      expect(printed).toContain('[set aside]')
    }
  })
})

describe('the encrypted part', () => {
  it('of Aegis alone has no vault id, generation 0 and no digest', () => {
    expect(readDb({ ...aegisDb(aegisEntry()), icons_optimized: true })).toMatchObject({
      ok: true,
      value: {
        slotsDigest: null,
        contents: { vaultId: null, generation: 0, extra: { icons_optimized: true } },
      },
    })
  })

  it.each([
    ['a content version 4', { ...aegisDb(), version: 4 }, 4],
    ['a Tidelock version 2 of any shape', { ...aegisDb(), tidelock: { version: 2 } }, 2],
  ])('with %s is newer', (_, db, version) => {
    expect(readDb(db)).toEqual({ ok: false, error: { code: 'vault-newer', version } })
  })

  it.each([
    ['no object', []],
    ['no version', { entries: [] }],
    ['no entries', { version: 3 }],
    ['an odd version', { ...aegisDb(), version: 1.5 }],
    ['a tidelock member that is no object', { ...aegisDb(), tidelock: 7 }],
    ['no vault id', { ...aegisDb(), tidelock: { version: 1, generation: 1, savedAt: 1, slotsDigest: '' } }],
    [
      'a broken generation',
      { ...aegisDb(), tidelock: { version: 1, vaultId, generation: -1, savedAt: 1, slotsDigest: '' } },
    ],
  ])('with %s is damaged', (_, db) => {
    expect(readDb(db)).toEqual({ ok: false, error: { code: 'vault-damaged', part: 'contents' } })
  })

  it('as deep as is allowed can still be saved after its entry was set aside', () => {
    const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
    const open = contentsOf(aegisDb({ deep: deep(61) }))
    expect(open.setAside).toHaveLength(1)
    expect(again({ ...open, vaultId }).setAside).toHaveLength(1)
    expect(again(again({ ...open, vaultId })).setAside).toHaveLength(1)
    expect(readDb(aegisDb({ deep: deep(62) })).ok).toBe(false)
  })
})
