// Site codes go wherever their account goes: no edit, trash, import, merge or restoration loses one or takes a tick back.

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { openBackup } from '../../../main/vault/backing-up'
import type { Change } from '../../../main/vault/changes'
import * as changes from '../../../main/vault/changes'
import { type Contents, emptyContents, toDb } from '../../../main/vault/contents'
import { importing } from '../../../main/vault/importing'
import { merging, replacingAll } from '../../../main/vault/restoring'
import { codeText, settingSiteCodes, tickingSiteCode, unusedSiteCodes } from '../../../main/vault/site-codes'
import type { Vault } from '../../../main/vault/vault'
import { createFakeKdf } from '../../fakes/kdf'
import { again, readDb } from '../../support/aegis-contents'
import { account, text, threeAccounts, vaultId } from '../../support/small-vault'
import { createSetting, draft, faultOf, hotp, type Setting, type Started, value, withVault } from './setting'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const coded = (n: number, codes: readonly (readonly [string, number | null])[]) =>
  account({
    ...{ id: id(n), account: `user ${n}`, secret: text(`secret of account ${n}`) },
    siteCodes: { list: codes.map(([code, usedAt]) => ({ code: text(code), usedAt, extra: {} })), extra: {} },
  })
const told = (contents: Contents) =>
  [...contents.accounts, ...contents.trash.map((trashed) => trashed.account)].flatMap(({ siteCodes }) =>
    siteCodes.list.map((one) => [codeText(one), one.usedAt] as const),
  )

describe('in the file', () => {
  const open = (): Contents => ({
    ...emptyContents(vaultId, 0),
    accounts: [
      coded(1, [
        ['aa-11', null],
        ['bb-22', 7],
      ]),
      coded(2, []),
    ],
    trash: [{ account: coded(3, [['cc-33', null]]), deletedAt: 5 }],
  })

  it('they stand apart from the entries, by the account’s id', () => {
    const db = toDb(open(), 'digest')
    expect(db['tidelock']).toMatchObject({
      siteCodes: [
        {
          account: id(1),
          codes: [
            { code: 'aa-11', usedAt: null },
            { code: 'bb-22', usedAt: 7 },
          ],
        },
        { account: id(2), codes: [] },
        { account: id(3), codes: [{ code: 'cc-33', usedAt: null }] },
      ],
    })
    expect(JSON.stringify(db['entries'])).not.toContain('aa-11')
    expect(toDb(threeAccounts(), 'digest')['tidelock']).not.toHaveProperty('siteCodes')
    expect(told(again(open()))).toEqual(told(open()))
  })

  it('what is not known, cannot be read, or belongs to nobody here is kept as it stands', () => {
    const db = toDb(open(), 'digest')
    const siteCodes = [
      { account: id(1), later: { a: 1 }, codes: [{ code: 'aa-11', usedAt: null, hint: 'x' }] },
      {
        account: id(1),
        codes: [
          { code: 'aa-11', usedAt: 9 },
          { code: 'zz-99', usedAt: null },
        ],
      },
      { account: id(2), codes: [{ code: 5 }] },
      { account: id(2), codes: 'none' },
      { account: id(9), codes: [{ code: 'orphan', usedAt: null }] },
      'a text',
    ]
    const withThem = { ...db, tidelock: { ...(db['tidelock'] as object), siteCodes } } // toDb always makes an object of it
    const read = readDb(withThem)
    if (!read.ok) throw new Error('not read')
    const contents = { ...read.value.contents, headerExtra: {} }
    expect(told(contents)).toEqual([
      ['aa-11', 9],
      ['zz-99', null],
    ])
    const back = (toDb(contents, 'digest')['tidelock'] as { siteCodes: unknown[] }).siteCodes // written a moment ago
    expect(back).toEqual([
      {
        ...{ account: id(1), later: { a: 1 } },
        codes: [
          { code: 'aa-11', usedAt: 9, hint: 'x' },
          { code: 'zz-99', usedAt: null },
        ],
      },
      ...siteCodes.slice(2),
    ])
    const nowhere = { ...db, tidelock: { ...(db['tidelock'] as object), siteCodes: 7 } } // as above
    const odd = readDb(nowhere)
    expect(odd.ok && odd.value.contents.strayCodes).toHaveLength(1)
  })

  it('an older version’s file has none, and nothing is missing', () => {
    const old = readDb(toDb(threeAccounts(), 'digest'))
    expect(old.ok && old.value.contents.accounts.every(({ siteCodes }) => siteCodes.list.length === 0)).toBe(
      true,
    )
  })
})

describe('the changes', () => {
  const start: Contents = {
    ...emptyContents(vaultId, 0),
    accounts: [
      coded(1, [
        ['a', 3],
        ['b', null],
      ]),
    ],
  }
  const run = <T>(change: Change<T>, on = start) => {
    const done = change(on)
    if (!done.ok) throw new Error(done.error.code)
    return done.value.contents
  }

  it('put other codes in their place; what stays keeps its tick, and the same list is no change', () => {
    expect(told(run(settingSiteCodes(id(1), [text('c'), text('a')])))).toEqual([
      ['c', null],
      ['a', 3],
    ])
    expect(run(settingSiteCodes(id(1), [text('a'), text('b')]))).toBe(start)
    expect(told(run(settingSiteCodes(id(1), [])))).toEqual([])
  })

  it('tick a code by its text and take the tick back; an unknown code is refused', () => {
    const ticked = run(tickingSiteCode(id(1), text('b'), 8))
    expect(told(ticked)).toEqual([
      ['a', 3],
      ['b', 8],
    ])
    expect(told(run(tickingSiteCode(id(1), text('b'), null), ticked))).toEqual([
      ['a', 3],
      ['b', null],
    ])
    expect(tickingSiteCode(id(1), text('x'), 1)(start)).toEqual({
      ok: false,
      error: { code: 'changed-elsewhere' },
    })
    expect(tickingSiteCode(id(2), text('a'), 1)(start)).toEqual({
      ok: false,
      error: { code: 'no-such-account' },
    })
  })

  it('delete them for good with their account, those that could not be read too', () => {
    const db = toDb(
      { ...start, accounts: [], trash: [{ account: coded(1, [['a', null]]), deletedAt: 1 }] },
      'd',
    )
    const more = { account: id(1), codes: [{ code: 5 }] }
    const ours = db['tidelock'] as { siteCodes: unknown[] } // toDb has just written the list
    const read = readDb({ ...db, tidelock: { ...ours, siteCodes: [...ours.siteCodes, more] } })
    if (!read.ok) throw new Error('not read')
    const gone = run(changes.deleting([id(1)]), { ...read.value.contents, headerExtra: {} })
    expect(toDb(gone, 'd')['tidelock']).not.toHaveProperty('siteCodes')
  })

  it('for paper: the unused ones with names, in the order of the list', () => {
    expect(
      unusedSiteCodes({
        accounts: [
          coded(2, [['x', 1]]),
          coded(1, [
            ['a', 3],
            ['b', null],
          ]),
        ],
      }),
    ).toEqual([{ issuer: 'Example', account: 'user 1', codes: ['b'] }])
  })
})

/** Every path that an account can take, drawn at random; the model knows which codes there must be. */
describe('whatever is done', () => {
  const steps = fc.array(
    fc.record({
      what: fc.constantFrom(
        'edit',
        'trash',
        'restore',
        'pin',
        'import',
        'merge',
        'replace',
        'tick',
        'open',
        'keep',
      ),
      which: fc.nat({ max: 3 }),
    }),
    { maxLength: 14 },
  )

  it('no code is lost and no used one turns unused', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let now: Contents = {
          ...emptyContents(vaultId, 0),
          accounts: [0, 1, 2, 3].map((n) =>
            coded(n, [
              [`first-${n}`, null],
              [`second-${n}`, null],
            ]),
          ),
        }
        const used = new Set<string>()
        let backup = again(now)
        const make = <T>(change: Change<T>) => {
          const done = change(now)
          if (done.ok) now = done.value.contents
          return done.ok
        }
        let made = 0
        for (const { what, which } of all) {
          const its = id(which)
          const before = now.accounts.find((one) => one.id === its)
          if (what === 'edit' && before)
            make(changes.editing(before, { ...changes.ownedDraft(draft(`renamed ${which}`)), secret: null }))
          if (what === 'trash') make(changes.trashing([its], 1))
          if (what === 'restore') make(changes.restoring([its]))
          if (what === 'pin') make(changes.pinning(its, true))
          if (what === 'import' && before)
            make(
              importing(
                [
                  {
                    accounts: [
                      {
                        ...(again({ ...now, accounts: [before], trash: [] }).accounts[0] ?? before),
                        id: `new-${made++}`,
                        siteCodes: { list: [], extra: {} },
                      },
                    ],
                    groups: [],
                  },
                ],
                'replace',
              ),
            )
          if (what === 'tick' && make(tickingSiteCode(its, text(`first-${which}`), 5)))
            used.add(`first-${which}`)
          if (what === 'keep') backup = again(now)
          if (what === 'merge') make(merging(again(backup), () => `merged-${made++}`))
          if (what === 'replace') make(replacingAll(again(backup)))
          if (what === 'open') now = again(now)
          for (const n of [0, 1, 2, 3]) {
            const everywhere = [...now.accounts, ...now.trash.map((trashed) => trashed.account)]
            const list = everywhere.find((one) => one.id === id(n))?.siteCodes.list ?? []
            const codes = list.map((one) => [codeText(one), one.usedAt !== null] as const)
            const wanted = [`first-${n}`, `second-${n}`].map((code) => [code, used.has(code)] as const)
            expect(codes).toEqual(wanted)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('a vault', () => {
  let setting: Setting
  let one: Started
  const of = (vault: Vault, place = 0) =>
    (vault.accounts()[place]?.siteCodes.list ?? []).map((each) => [codeText(each), each.usedAt])
  const first = () => one.vault.accounts()[0]?.id ?? ''
  const save = <T>(work: Promise<T>) => setting.until(work)
  beforeEach(async () => {
    setting = createSetting()
    await withVault(setting, { passphrase: 'correct horse', accounts: [draft('a'), hotp('b', 5)] })
    one = await setting.start()
    value(await save(one.vault.setSiteCodes(first(), ['aa-11', 'bb-22'])))
  })

  it('has them after it was opened again, in its copies, and in a backup', async () => {
    value(await save(one.vault.tickSiteCode(first(), 'bb-22', true)))
    const usedAt = of(one.vault)[1]?.[1]
    expect(usedAt).toBeGreaterThan(0)
    const again = await setting.start()
    expect(of(again.vault)).toEqual([
      ['aa-11', null],
      ['bb-22', usedAt],
    ])
    const bytes = value(await save(one.vault.backup({ passphrase: 'x', only: null })))
    const backup = value(await openBackup(createFakeKdf(), bytes, 'x', new AbortController().signal))
    expect(told(backup)).toEqual([
      ['aa-11', null],
      ['bb-22', usedAt],
    ])
    value(await save(one.vault.setSiteCodes(first(), [])))
    value(await save(one.vault.restoreBackup(backup, 'merge')))
    expect(of(one.vault)).toEqual([
      ['aa-11', null],
      ['bb-22', usedAt],
    ])
  })

  it('has them after an edit with another secret, and through the trash', async () => {
    value(await save(one.vault.edit(first(), draft('renamed'))))
    expect(of(one.vault)).toEqual([
      ['aa-11', null],
      ['bb-22', null],
    ])
    const its = first()
    value(await save(one.vault.moveToTrash([its])))
    value(await save(one.vault.restore([its])))
    expect(of(one.vault, 1)).toEqual([
      ['aa-11', null],
      ['bb-22', null],
    ])
  })

  it('zeroes the bytes of a code that is gone, and all of them when it is locked', async () => {
    const [gone, stays] = one.vault.accounts()[0]?.siteCodes.list ?? []
    value(await save(one.vault.setSiteCodes(first(), ['bb-22'])))
    expect([gone?.code.length, stays?.code.length]).toEqual([0, 5])
    await save(one.vault.lock())
    expect(stays?.code.length).toBe(0)
    expect(faultOf(await one.vault.setSiteCodes('x', ['y']))).toBe('locked')
    expect(faultOf(await one.vault.tickSiteCode('x', 'y', true))).toBe('locked')
  })

  it('does not save twice what is the same, nor anything when the disk is full', async () => {
    const before = setting.disk.image()
    value(await save(one.vault.setSiteCodes(first(), ['aa-11', 'bb-22'])))
    expect(setting.disk.image()).toEqual(before)
    one.files.failAll('writeNew', { code: 'disk-full' })
    expect(faultOf(await save(one.vault.setSiteCodes(first(), ['cc-33'])))).toBe('disk-full')
    expect(of(one.vault)).toEqual([
      ['aa-11', null],
      ['bb-22', null],
    ])
  })
})
