// The orders of the list: what stands first, that pinned accounts stay on top, and that a change is put into its place.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partOf } from '../../renderer/state/part'
import { createSorter, type HowToSort } from '../../renderer/state/sort'
import type { AccountView } from '../../shared/views'
import { dozen, hardNames, many } from '../support/invented-accounts'

const [template] = dozen
if (!template) throw new Error('one is needed')
const account = (id: string, more: Partial<AccountView>): AccountView => ({ ...template, id, ...more })
const ids = (accounts: readonly AccountView[]) => accounts.map(({ id }) => id).join(' ')
const how = (by: HowToSort['by'], turn = 0, language = 'en'): HowToSort => ({ by, language, turn })
const used = (count: number, last: number) => ({ used: { count, last } })

describe('an order', () => {
  const list = [
    account('z10', { issuer: 'Zoo 10', account: 'b', addedAt: 1 }),
    account('z9', { issuer: 'zoo 9', account: 'a', addedAt: 2 }),
    account('none', { issuer: '', account: '', addedAt: 3 }),
    account('ä', { issuer: 'Äpfel', account: 'c', addedAt: 4 }),
    account('only', { issuer: '', account: 'mail', addedAt: 5 }),
    account('pin', { issuer: 'Zz', account: 'd', pinned: true, addedAt: 0 }),
  ]
  const sorted = (by: HowToSort['by'], language?: string) => ids(createSorter()(list, how(by, 0, language)))

  it('by issuer follows the language, counts numbers as numbers, and leaves nameless accounts to the end', () => {
    expect(sorted('issuer')).toBe('pin ä only z9 z10 none')
    // Swedish has Ä after Z.
    expect(sorted('issuer', 'sv')).toBe('pin only z9 z10 ä none')
  })

  it('by account name takes the issuer where there is no name', () => {
    expect(sorted('account')).toBe('pin z9 z10 ä only none')
  })

  it('newest first, and by hand as in the vault', () => {
    expect(sorted('added')).toBe('pin only ä none z9 z10')
    expect(sorted('manual')).toBe('pin z10 z9 none ä only')
  })

  it('by use, and by name where there was none', () => {
    const uses = list.map((each) =>
      each.id === 'z9' ? { ...each, ...used(1, 9) } : each.id === 'ä' ? { ...each, ...used(5, 3) } : each,
    )
    expect(ids(createSorter()(uses, how('last-used')))).toBe('pin z9 ä only z10 none')
    expect(ids(createSorter()(uses, how('most-used')))).toBe('pin ä z9 only z10 none')
  })

  it('by use stands still while it is looked at, and follows with the next turn', () => {
    const sort = createSorter()
    const first = [account('a', { issuer: 'A', ...used(1, 5) }), account('b', { issuer: 'B', ...used(1, 4) })]
    expect(ids(sort(first, how('last-used')))).toBe('a b')
    const copied = first.map((each) => (each.id === 'b' ? { ...each, ...used(2, 9) } : each))
    expect(ids(sort(copied, how('last-used')))).toBe('a b')
    expect(ids(sort(copied, how('last-used', 1)))).toBe('b a')
  })

  it('follows at once when use becomes known after the list', () => {
    const sort = createSorter()
    const bare = [account('a', { issuer: 'A' }), account('b', { issuer: 'B' })]
    expect(ids(sort(bare, how('last-used')))).toBe('a b')
    const known = bare.map((each) => (each.id === 'b' ? { ...each, ...used(2, 9) } : each))
    expect(ids(sort(known, how('last-used')))).toBe('b a')
  })

  it('after small changes is the one that sorting anew gives, for every order and any names', () => {
    const names = [...hardNames, ...dozen].map(({ issuer }) => issuer)
    const change = fc.record({
      at: fc.nat(40),
      issuer: fc.constantFrom(...names),
      pinned: fc.boolean(),
      removed: fc.boolean(),
      count: fc.nat(5),
    })
    const by = fc.constantFrom(
      'issuer',
      'account',
      'added',
      'last-used',
      'most-used',
      'manual',
    ) as fc.Arbitrary<HowToSort['by']>
    fc.assert(
      fc.property(by, fc.array(change, { maxLength: 12 }), (order, changes) => {
        const sort = createSorter()
        let now: readonly AccountView[] = many(40)
        sort(now, how(order))
        changes.forEach(({ at, issuer, pinned, removed, count }, turn) => {
          const use = count === 0 ? {} : used(count, count * 7)
          now = removed
            ? now.filter((_, place) => place !== at)
            : now.map((each, place) => (place === at ? { ...each, issuer, pinned, ...use } : each))
          expect(ids(sort(now, how(order, turn + 1)))).toBe(ids(createSorter()(now, how(order, turn + 1))))
        })
      }),
    )
  })

  it('of the same list is the very same list', () => {
    const sort = createSorter()
    const all = many(50)
    expect(sort(all, how('issuer'))).toBe(sort(all, how('issuer')))
  })
})

describe('a part of the list', () => {
  const day = 86_400_000
  const list = [
    account('a', { groups: ['g'], tags: ['x'], ...used(1, 99 * day) }),
    account('b', { groups: ['gone'], unconfirmed: true, ...used(1, 10 * day) }),
    account('c', {}),
  ]
  const groups = [{ id: 'g', name: 'G' }]
  const part = (of: Parameters<typeof partOf>[1]) => ids(partOf(list, of, groups, 100 * day))

  it('is a group, a tag, what was used of late, what was never confirmed, or what is in no group', () => {
    expect(part({ kind: 'all' })).toBe('a b c')
    expect(part({ kind: 'group', id: 'g' })).toBe('a')
    expect(part({ kind: 'tag', tag: 'x' })).toBe('a')
    expect(part({ kind: 'recent' })).toBe('a')
    expect(part({ kind: 'unconfirmed' })).toBe('b')
    // A group that is gone is none.
    expect(part({ kind: 'ungrouped' })).toBe('b c')
  })
})
