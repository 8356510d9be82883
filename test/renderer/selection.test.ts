// Choosing several accounts: clicks, ranges, all, and what is left when accounts go.

import { describe, expect, test } from 'vitest'
import { changeOf, countWith, isMixed, isOn, pressed, tagOf } from '../../renderer/state/bulk'
import { extended, joined, kept, nothing, toggled } from '../../renderer/state/selection'
import { many } from '../support/invented-accounts'

const order = ['a', 'b', 'c', 'd', 'e', 'f']
const ids = (selection: { readonly ids: ReadonlySet<string> }) => [...selection.ids].sort().join('')

describe('choosing', () => {
  test('a second click takes back the first', () => {
    const both = toggled(toggled(nothing, 'a'), 'c')
    expect(ids(both)).toBe('ac')
    expect(ids(toggled(both, 'a'))).toBe('c')
  })

  test('a range goes from the last click to here, in either direction', () => {
    const from = toggled(nothing, 'c')
    expect(ids(extended(from, order, 'e'))).toBe('cde')
    expect(ids(extended(from, order, 'a'))).toBe('abc')
  })

  test('a range that is drawn back leaves what it had taken, and keeps what was chosen before it', () => {
    const far = extended(toggled(toggled(nothing, 'f'), 'a'), order, 'd')
    expect(ids(far)).toBe('abcdf')
    expect(ids(extended(far, order, 'b'))).toBe('abf')
  })

  test('without a beginning a range is the one account, chosen', () => {
    expect(ids(extended(nothing, order, 'd'))).toBe('d')
    // The beginning is no longer in the list that is shown.
    expect(ids(extended(toggled(nothing, 'z'), order, 'd'))).toBe('dz')
  })

  test('a range to an account that is not shown changes nothing', () => {
    const one = toggled(nothing, 'a')
    expect(extended(one, order, 'z')).toBe(one)
  })

  test('"all" adds those that are shown to those that a search hides', () => {
    expect(ids(joined(toggled(nothing, 'z'), order))).toBe('abcdefz')
  })

  test('accounts that are gone are not chosen any more, nor the beginning of a range', () => {
    const both = toggled(toggled(nothing, 'a'), 'c')
    const left = kept(both, new Set(['a', 'b']))
    expect(ids(left)).toBe('a')
    expect(left.anchor).toBeNull()
    expect(kept(both, new Set(order))).toBe(both)
  })

  test('10,000 accounts are chosen by one range', () => {
    const all = many(10_000).map(({ id }) => id)
    const first = toggled(nothing, all[0] ?? '')
    expect(extended(first, all, all.at(-1) ?? '').ids.size).toBe(10_000)
  })
})

describe('groups and tags of several accounts', () => {
  const box = { key: 'g', label: 'Work', wanted: null }

  test('a box that some have is mixed; presses lead to all, none, and as it was', () => {
    const some = { ...box, count: 2 }
    expect(isMixed(some, 3)).toBe(true)
    const all = pressed(some, 3)
    expect([isOn(all, 3), isMixed(all, 3)]).toEqual([true, false])
    const none = pressed(all, 3)
    expect([isOn(none, 3), isMixed(none, 3)]).toEqual([false, false])
    expect(pressed(none, 3)).toEqual(some)
  })

  test('only what differs is asked for', () => {
    const full = { ...box, key: 'full', count: 3 }
    const empty = { ...box, key: 'empty', count: 0 }
    const some = { ...box, key: 'some', count: 1 }
    expect(changeOf([full, empty, some], [], 3)).toBeNull()
    expect(changeOf([pressed(pressed(full, 3), 3)], [], 3)).toBeNull()
    expect(changeOf([pressed(full, 3), pressed(empty, 3)], [pressed(some, 3)], 3)).toEqual({
      join: ['empty'],
      leave: ['full'],
      addTags: ['some'],
    })
    const removed = pressed(pressed(some, 3), 3)
    expect(changeOf([], [removed], 3)).toEqual({ removeTags: ['some'] })
  })

  test('accounts without groups count as none', () => {
    const [first, second] = many(2)
    if (!first || !second) throw new Error('two are needed')
    const accounts = [{ ...first, groups: ['g'] }, second]
    expect(countWith(accounts, ({ groups }) => groups, 'g')).toBe(1)
  })

  test('a tag is one word, with or without its #', () => {
    expect(tagOf(' #work ')).toBe('work')
    expect(tagOf('Büro')).toBe('Büro')
    for (const wrong of ['', '#', 'two words', 'a#b', 'x'.repeat(33)]) expect(tagOf(wrong)).toBeNull()
  })
})
