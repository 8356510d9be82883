// The history as the vault tells it: names and kinds of change and no secret, one account or all of it brought back, and
// every way back undone again.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Contents } from '../../../main/vault/contents'
import { changesBetween, printOf } from '../../../main/vault/history-changes'
import type { CopyChanges, CopyKey } from '../../../shared/history'
import { account, text, threeAccounts } from '../../support/small-vault'
import {
  createSetting,
  draft,
  faultOf,
  hotp,
  keptFolder,
  names,
  type Setting,
  type Started,
  secretText,
  value,
  withVault,
} from './setting'

const key = new Uint8Array(32).fill(7)

const print = async (state: Contents) => {
  const its = await printOf(state, key, async () => true)
  if (its === null) throw new Error('not printed')
  return its
}

describe('what changed between two states', () => {
  const one = account({ id: 'one', account: 'one' })
  const two = account({ id: 'two', account: 'two', type: 'hotp', period: 0 })
  const state = { ...threeAccounts(), accounts: [one, two] }
  const kinds = async (next: Partial<typeof state>, before = state) =>
    changesBetween(await print(before), await print({ ...before, ...next })).list.map((each) => [
      each.account,
      ...each.kinds,
    ])

  it.each([
    ['nothing', {}, []],
    ['an account added', { accounts: [one, two, account({ id: 'x', account: 'x' })] }, [['x', 'added']]],
    ['one deleted', { accounts: [one] }, [['two', 'deleted']]],
    ['one in the trash', { accounts: [one], trash: [{ account: two, deletedAt: 1 }] }, [['two', 'trashed']]],
    ['another name', { accounts: [{ ...one, issuer: 'Other' }, two] }, [['one', 'renamed']]],
    ['another secret', { accounts: [{ ...one, secret: text('other') }, two] }, [['one', 'secret']]],
    ['a PIN', { accounts: [{ ...one, pin: text('1') }, two] }, [['one', 'secret']]],
    ['other digits', { accounts: [{ ...one, digits: 8 }, two] }, [['one', 'edited']]],
    ['a note', { accounts: [{ ...one, note: 'new' }, two] }, [['one', 'edited']]],
    ['a counter', { accounts: [one, { ...two, counter: 1 }] }, [['two', 'counted']]],
    ['a group', { accounts: [{ ...one, extra: { groups: ['g'] } }, two] }, [['one', 'ordered']]],
    ['a tag', { accounts: [{ ...one, extra: { tidelock: { tags: ['t'] } } }, two] }, [['one', 'ordered']]],
    ['a pin', { accounts: [{ ...one, pinned: true }, two] }, [['one', 'pinned']]],
    [
      'a site code',
      {
        accounts: [
          { ...one, siteCodes: { list: [{ code: text('c'), usedAt: null, extra: {} }], extra: {} } },
          two,
        ],
      },
      [['one', 'site-codes']],
    ],
  ])('is told: %s', async (_, next, expected) => {
    expect(await kinds(next)).toEqual(expected)
  })

  it('tells old names, another order, and what can be brought back first', async () => {
    const renamed = changesBetween(
      await print(state),
      await print({ ...state, accounts: [account({ id: 'new' }), two, { ...one, account: 'uno' }] }),
    )
    expect(renamed.order).toBe(true)
    expect(renamed.list.map(({ kinds: its }) => its[0])).toEqual(['renamed', 'added'])
    expect(renamed.list[0]).toMatchObject({ account: 'uno', was: { issuer: 'Example', account: 'one' } })
    expect(
      await kinds({ trash: [] }, { ...state, accounts: [one], trash: [{ account: two, deletedAt: 1 }] }),
    ).toEqual([['two', 'deleted']])
    const many = Array.from({ length: 300 }, (_, n) => account({ id: `many-${n}` }))
    const told = changesBetween(
      await print({ ...state, accounts: [one] }),
      await print({ ...state, accounts: many }),
    )
    expect([told.list.length, told.more, told.counts, told.list[0]?.kinds]).toEqual([
      200,
      101,
      { added: 300, deleted: 1 },
      ['deleted'],
    ])
  })
})

describe('a vault', () => {
  let setting: Setting
  let one: Started
  const save = <T>(work: Promise<T>) => setting.until(work)
  const id = (name: string) => one.vault.accounts().find((its) => its.account === name)?.id ?? ''
  const copies = async () => value(await save(one.vault.copies())).copies
  const told = async (copy: CopyKey, against: 'next' | 'now' = 'next'): Promise<CopyChanges> =>
    value(await save(one.vault.copyChanges({ generation: copy.generation, savedAt: copy.savedAt }, against)))
  const lines = async (copy: CopyKey, against: 'next' | 'now' = 'next') => {
    const its = await told(copy, against)
    return its.kind === 'changes' ? its.list.map((each) => [each.account, ...each.kinds]) : its.why
  }
  const newest = async (): Promise<CopyKey> => {
    const [first] = await copies()
    if (first === undefined) throw new Error('no copy')
    return { generation: first.generation, savedAt: first.savedAt }
  }
  beforeEach(async () => {
    setting = createSetting()
    await withVault(setting, { passphrase: 'correct horse', accounts: [draft('a'), hotp('b', 5)] })
    one = await setting.start()
    await setting.clock.advance(60_000)
  })

  it('lists its copies newest first and tells what changed after each, and against now', async () => {
    value(await save(one.vault.add([draft('c')])))
    await setting.clock.advance(60_000)
    value(await save(one.vault.moveToTrash([id('a')])))
    await setting.clock.advance(60_000)
    value(await save(one.vault.deleteForGood([one.vault.trash()[0]?.account.id ?? ''])))
    const all = await copies()
    expect(all.map(({ generation }) => generation)).toEqual([4, 3, 2, 1])
    expect(value(await save(one.vault.copies())).now).toMatchObject({ generation: 5, accounts: 2 })
    const after: unknown[] = []
    for (const copy of all) after.push(await lines(copy))
    expect(after).toEqual([
      [['a', 'deleted']],
      [['a', 'trashed']],
      [['c', 'added']],
      [
        ['a', 'added'],
        ['b', 'added'],
      ],
    ])
    expect(await lines(all[2] ?? { generation: 0, savedAt: 0 }, 'now')).toEqual([
      ['a', 'deleted'],
      ['c', 'added'],
    ])
  })

  it('says which copy cannot be read and why, and compares with the next that can', async () => {
    value(await save(one.vault.add([draft('c')])))
    value(await save(one.vault.add([draft('d')])))
    value(await save(one.vault.add([draft('e')])))
    const path = (generation: number) =>
      setting.disk.paths().find((each) => each.startsWith(`${keptFolder}/${generation}.`)) ?? ''
    const all = await copies()
    const damaged = Uint8Array.from(setting.disk.bytes(path(4)) ?? [])
    damaged[damaged.length - 60] = damaged[damaged.length - 60] === 65 ? 66 : 65
    setting.disk.put(path(4), damaged)
    expect(await lines(all[0] ?? { generation: 0, savedAt: 0 })).toBe('damaged')
    expect(await lines(all[1] ?? { generation: 0, savedAt: 0 })).toEqual([
      ['d', 'added'],
      ['e', 'added'],
    ])
    const other = createSetting('two')
    await withVault(other, { passphrase: 'x' })
    setting.disk.put(path(3), other.disk.bytes('/home/somebody/vault/vault.json') ?? new Uint8Array())
    expect(await lines(all[1] ?? { generation: 0, savedAt: 0 })).toBe('other-keys')
    expect(faultOf(await save(one.vault.restoreCopy(await newest())))).toBe('vault-damaged')
    expect(faultOf(await save(one.vault.copyChanges({ generation: 99, savedAt: 1 }, 'now')))).toBe(
      'no-such-generation',
    )
  })

  it('brings an account back that was deleted for good, with its id, its site codes and its newest counter', async () => {
    const its = id('b')
    value(await save(one.vault.setSiteCodes(its, ['aa-11'])))
    const early = await newest()
    value(await save(one.vault.takeCounter(its)))
    value(await save(one.vault.takeCounter(its)))
    value(await save(one.vault.moveToTrash([its])))
    value(await save(one.vault.deleteForGood([its])))
    expect(value(await save(one.vault.compareAccount(early, its)))).toMatchObject({
      ...{ before: { account: 'b', counter: 5 }, now: null, secretDiffers: false },
    })
    const done = value(await save(one.vault.bringBack(await newest(), its, 'back')))
    expect(done.account).toMatchObject({ id: its, account: 'b', counter: 7 })
    expect(one.vault.find(its)?.siteCodes.list).toHaveLength(1)
    value(await save(one.vault.moveToTrash([its])))
    value(await save(one.vault.deleteForGood([its])))
    // From a copy that knew less of the counter: newer copies know it.
    value(await save(one.vault.bringBack(early, its, 'back')))
    expect(one.vault.find(its)?.counter).toBe(7)
    expect(names((await setting.start()).vault)).toEqual(['a', 'b'])
  })

  it('puts old values back or adds them beside, and refuses the way that does not fit', async () => {
    const its = id('a')
    const old = secretText(one.vault, its)
    value(await save(one.vault.edit(its, draft('renamed'))))
    const copy = await newest()
    value(await save(one.vault.setPinned(its, true)))
    expect(value(await save(one.vault.compareAccount(copy, its)))).toMatchObject({
      ...{ before: { account: 'a' }, now: { where: 'list', account: { account: 'renamed' } } },
      ...{ secretDiffers: true, pinDiffers: false },
    })
    expect(faultOf(await save(one.vault.bringBack(copy, its, 'back')))).toBe('changed-elsewhere')
    value(await save(one.vault.bringBack(copy, its, 'beside')))
    expect(names(one.vault)).toEqual(['renamed', 'b', 'a'])
    const { undo } = value(await save(one.vault.bringBack(copy, its, 'values')))
    expect([names(one.vault), secretText(one.vault, its), one.vault.find(its)?.pinned]).toEqual([
      ['a', 'b', 'a'],
      old,
      true,
    ])
    value(await save(one.vault.bringBack(undo ?? copy, its, 'values')))
    expect(names(one.vault)[0]).toBe('renamed')
    expect(faultOf(await save(one.vault.bringBack(copy, 'nobody', 'back')))).toBe('no-such-account')
    value(await save(one.vault.moveToTrash([its])))
    expect(faultOf(await save(one.vault.bringBack(copy, its, 'values')))).toBe('changed-elsewhere')
    value(await save(one.vault.bringBack(copy, its, 'back')))
    expect([names(one.vault).at(-1), one.vault.trash()]).toEqual(['a', []])
  })

  it('restores a whole copy and undoes it; no HOTP counter goes back, renamed or gone or not', async () => {
    value(await save(one.vault.add([hotp('c', 1)])))
    const [b, c] = [id('b'), id('c')]
    value(await save(one.vault.setPinned(b, true)))
    const copy = await newest()
    value(
      await save(
        one.vault.edit(b, {
          ...hotp('renamed', 5),
          token: { ...hotp('b', 5).token, secret: new Uint8Array(0) },
        }),
      ),
    )
    value(await save(one.vault.takeCounter(b)))
    value(await save(one.vault.takeCounter(c)))
    value(await save(one.vault.moveToTrash([c])))
    value(await save(one.vault.deleteForGood([c])))
    value(await save(one.vault.add([draft('new')])))
    const { undo, accounts } = value(await save(one.vault.restoreCopy(copy)))
    expect([names(one.vault), accounts]).toEqual([['a', 'b', 'c'], 3])
    expect(one.vault.accounts().map(({ counter }) => counter)).toEqual([0, 6, 2])
    if (undo === null) throw new Error('no way back')
    value(await save(one.vault.restoreCopy(undo)))
    expect(names(one.vault)).toEqual(['a', 'renamed', 'new'])
    expect(one.vault.accounts()[1]?.counter).toBe(6)
    const again = await setting.start()
    expect(names(again.vault)).toEqual(['a', 'renamed', 'new'])
  })

  it('has no secret, PIN or site code in any answer', async () => {
    value(await save(one.vault.setSiteCodes(id('a'), ['canary-code'])))
    value(await save(one.vault.edit(id('a'), draft('renamed', { type: 'motp', period: 10, pin: '918273' }))))
    value(await save(one.vault.moveToTrash([id('renamed')])))
    const all = await copies()
    const answers: unknown[] = [await save(one.vault.copies())]
    for (const copy of all) {
      answers.push(await told(copy), await told(copy, 'now'))
      for (const its of [...one.vault.accounts(), ...one.vault.trash().map((each) => each.account)])
        answers.push(
          await save(
            one.vault.compareAccount({ generation: copy.generation, savedAt: copy.savedAt }, its.id),
          ),
        )
    }
    const printed = JSON.stringify(answers)
    expect(printed).toContain('renamed')
    expect(printed).not.toMatch(/secret of|canary|918273|\[secret\]/)
    expect(printed).not.toContain(Buffer.from('secret of a').toString('base64').slice(0, 12))
  })

  it('wipes what it read of a copy, and nothing that the vault has or takes over', async () => {
    value(await save(one.vault.add([draft('c')])))
    const copy = await newest()
    await told(copy)
    value(await save(one.vault.compareAccount(copy, id('a'))))
    value(await save(one.vault.bringBack(copy, id('a'), 'beside')))
    expect(one.vault.accounts().map((its) => secretText(one.vault, its.id))).toEqual([
      'secret of a.........',
      'secret of b.........',
      'secret of c.........',
      'secret of a.........',
    ])
  })

  it('goes on with what is new when the vault changes while it is looked at', async () => {
    value(await save(one.vault.add(Array.from({ length: 1_200 }, (_, n) => draft(`many-${n}`)))))
    const copy = await newest()
    const asked = one.vault.copyChanges(copy, 'now')
    const edited = one.vault.edit(id('many-1199'), draft('edited meanwhile'))
    const [answer] = await save(Promise.all([asked, edited]))
    expect(value(answer)).toMatchObject({ kind: 'changes', counts: { added: 1_200 }, more: 1_000 })
    expect(await lines(copy, 'now')).toContainEqual(['many-0', 'added'])
    const locking = one.vault.copyChanges(copy, 'next')
    const [answered] = await save(Promise.all([locking, one.vault.lock()]))
    expect(faultOf(answered)).toBe('locked')
  })

  it('answers nothing while it is locked, also to what was asked before', async () => {
    value(await save(one.vault.add([draft('c')])))
    const copy = await newest()
    const asked = one.vault.copyChanges(copy, 'now')
    await save(one.vault.lock())
    expect(faultOf(await save(asked))).toBe('locked')
    expect(faultOf(await one.vault.copies())).toBe('locked')
    expect(faultOf(await save(one.vault.copyChanges(copy, 'next')))).toBe('locked')
    expect(faultOf(await save(one.vault.compareAccount(copy, 'x')))).toBe('locked')
    expect(faultOf(await save(one.vault.bringBack(copy, 'x', 'back')))).toBe('locked')
    expect(faultOf(await save(one.vault.restoreCopy(copy)))).toBe('locked')
  })
})
