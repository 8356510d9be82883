// The list's own arithmetic: search, marking, order, moves, and which rows are in the page.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSearch, markWords, matching, prepare, ranked, wordsOf } from '../../renderer/state/find'
import { applyChange, applyMove, moveByOne, moveToSlot, pinnedFirst } from '../../renderer/state/order'
import {
  columnsIn,
  placesOf,
  renderedRows,
  rowWindow,
  scrollToShow,
  slotAt,
  walkGrid,
} from '../../renderer/state/virtual'
import { parseQuery } from '../../shared/query'
import type { AccountView } from '../../shared/views'
import { dozen, many } from '../support/invented-accounts'

const ids = (accounts: readonly AccountView[]) => accounts.map((account) => account.id).join(' ')
const search = (
  accounts: readonly AccountView[],
  query: string,
  named: readonly { readonly id: string; readonly name: string }[] = [],
) => ranked(matching(prepare(accounts), parseQuery(query), named), wordsOf(query))

describe('search', () => {
  test('every word must occur, in any order, in issuer, account name or note', () => {
    const noted = dozen.map((each) => (each.id === 'a6' ? { ...each, note: 'Attic server' } : each))
    expect(ids(search(noted, 'robin nextcloud'))).toBe('a6')
    expect(ids(search(noted, 'ATTIC next'))).toBe('a6')
    expect(search(noted, 'robin zebra')).toEqual([])
  })

  test('puts an issuer that starts with the word first, then such an account name', () => {
    const [hub, nest, lab] = dozen
    if (!hub || !nest || !lab) throw new Error('three are needed')
    const named = [
      { ...hub, id: 'note', issuer: 'X', account: 'y', note: 'git' },
      { ...nest, id: 'name', issuer: 'X', account: 'gitte' },
      { ...lab, id: 'issuer', issuer: 'GitLab', account: 'z' },
    ]
    expect(ids(search(named, 'git'))).toBe('issuer name note')
  })

  test('typing on and erasing finds the same as searching anew', () => {
    const named = [{ id: 'g', name: 'Summer users' }]
    const accounts = many(300).map((each, at) => ({
      ...each,
      type: at % 3 === 0 ? ('hotp' as const) : each.type,
      ...(at % 4 === 0 ? { tags: at % 8 === 0 ? ['use', 'tar'] : ['mass'] } : {}),
      ...(at % 5 === 0 ? { groups: ['g'] } : {}),
    }))
    const prepared = prepare(accounts)
    // A '<' erases.
    const parts = ['u', 's', 'e', 'r', '1', ' ', 'a', 'm', '<', '-', '#', '"', 'tag:', 'group:', 'type:', 't']
    const keys = fc.array(fc.constantFrom(...parts), { maxLength: 14 })
    fc.assert(
      fc.property(keys, (letters) => {
        const going = createSearch()
        let typed = ''
        for (const letter of letters) {
          typed = letter === '<' ? typed.slice(0, -1) : typed + letter
          expect(ids(going(prepared, typed, named))).toBe(ids(search(accounts, typed, named)))
        }
      }),
    )
  })

  test('marks every hit and changes no letter', () => {
    const pieces = markWords('Robin and robin', ['rob', 'bin'])
    expect(pieces.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['Robin', 'robin'])
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }), (text, words) => {
        const joined = markWords(text, words).map((piece) => piece.text)
        expect(joined.join('')).toBe(text)
      }),
    )
  })
})

describe('order', () => {
  const [first, second, third, fourth, fifth] = dozen.map((each, at) => ({
    ...each,
    id: 'abcde'[at] ?? '',
    pinned: false,
  }))
  if (!first || !second || !third || !fourth || !fifth) throw new Error('five are needed')
  const list = [first, { ...second, pinned: true }, third, { ...fourth, pinned: true }, fifth]
  const shownAfter = (move: ReturnType<typeof moveByOne>) =>
    ids(pinnedFirst(move ? applyMove(list, move) : list))

  test('shows what is pinned first, each part as in the vault', () => {
    expect(ids(pinnedFirst(list))).toBe('b d a c e')
  })

  test('moves by one place within its own part', () => {
    expect(shownAfter(moveByOne(list, 'c', -1))).toBe('b d c a e')
    expect(shownAfter(moveByOne(list, 'c', 1))).toBe('b d a e c')
    expect(shownAfter(moveByOne(list, 'b', 1))).toBe('d b a c e')
  })

  test('does not move past the end of its part', () => {
    expect(moveByOne(list, 'a', -1)).toBeNull()
    expect(moveByOne(list, 'd', 1)).toBeNull()
    expect(moveByOne(list, 'e', 1)).toBeNull()
    expect(moveByOne(list, 'none', 1)).toBeNull()
  })

  test('drops into a slot; its own two slots change nothing', () => {
    expect(shownAfter(moveToSlot(list, 'a', 3))).toBe('b d c e a')
    expect(shownAfter(moveToSlot(list, 'e', 0))).toBe('b d e a c')
    expect(moveToSlot(list, 'c', 1)).toBeNull()
    expect(moveToSlot(list, 'c', 2)).toBeNull()
  })

  test('a change replaces, removes and adds, and keeps the order of the rest', () => {
    const changed = { ...third, issuer: 'New' }
    const added = { ...third, id: 'x' }
    const next = applyChange(list, { kind: 'some', changed: [changed, added], removed: ['a'] })
    expect(ids(next)).toBe('b c d e x')
    expect(next[1]?.issuer).toBe('New')
    expect(applyChange(list, { kind: 'all', accounts: [first] })).toEqual([first])
  })
})

describe('the rows in the page', () => {
  const view = { scrollTop: 0, height: 580, rowHeight: 64, count: 10_000 }

  test('cover what can be seen, with a few more, wherever it is scrolled', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000 * 64),
        fc.integer({ min: 50, max: 2000 }),
        fc.nat(10_000),
        (top, height, count) => {
          const scrollTop = Math.min(top, Math.max(0, count * 64 - height))
          const { start, end } = rowWindow({ scrollTop, height, rowHeight: 64, count })
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(count)
          expect(start * 64).toBeLessThanOrEqual(scrollTop)
          expect(end * 64).toBeGreaterThanOrEqual(Math.min(count * 64, scrollTop + height))
          expect(end - start).toBeLessThanOrEqual(Math.ceil(height / 64) + 10)
        },
      ),
    )
  })

  test('are the same for small movements', () => {
    expect(rowWindow({ ...view, scrollTop: 6400 })).toEqual(rowWindow({ ...view, scrollTop: 6420 }))
  })

  test('always hold the one with the focus, in order', () => {
    expect(renderedRows(10, 13, 2)).toEqual([2, 10, 11, 12])
    expect(renderedRows(10, 13, 11)).toEqual([10, 11, 12])
    expect(renderedRows(10, 13, 40)).toEqual([10, 11, 12, 40])
    expect(renderedRows(0, 2, null)).toEqual([0, 1])
  })

  test('are scrolled just far enough to be seen whole', () => {
    expect(scrollToShow(view, 3, 8)).toBe(0)
    expect(scrollToShow(view, 20, 8)).toBe(21 * 64 + 8 - 580)
    expect(scrollToShow({ ...view, scrollTop: 5000 }, 2, 8)).toBe(120)
    expect(scrollToShow({ ...view, scrollTop: 5000 }, 0, 8)).toBe(0)
  })
})

describe('the tiles', () => {
  const grid = { columns: 3, count: 8, page: 2, forward: 'ArrowRight' } as const

  test('stand as many beside each other as fit, and never none', () => {
    expect([100, 148, 295, 296, 890].map((width) => columnsIn(width, 148))).toEqual([1, 1, 1, 2, 6])
  })

  test('are in the page line by line, the last line as far as it goes', () => {
    expect(placesOf({ start: 0, end: 2 }, 3, 8)).toEqual({ start: 0, end: 6 })
    expect(placesOf({ start: 2, end: 4 }, 3, 8)).toEqual({ start: 6, end: 8 })
  })

  test('are walked with the arrows in both directions', () => {
    expect(walkGrid('ArrowDown', 1, grid)).toBe(4)
    expect(walkGrid('ArrowUp', 4, grid)).toBe(1)
    expect(walkGrid('ArrowRight', 2, grid)).toBe(3)
    expect(walkGrid('ArrowLeft', 0, grid)).toBe(0)
    expect(walkGrid('End', 0, grid)).toBe(7)
    expect(walkGrid('PageDown', 0, grid)).toBe(6)
    expect(walkGrid('PageUp', 7, grid)).toBe(1)
  })

  test('lead out of the first line upwards, and from a hole below to the last tile', () => {
    expect(walkGrid('ArrowUp', 2, grid)).toBe(-1)
    expect(walkGrid('ArrowDown', 5, grid)).toBe(7)
  })

  test('are walked the other way where people write from the right', () => {
    expect(walkGrid('ArrowLeft', 2, { ...grid, forward: 'ArrowLeft' })).toBe(3)
    expect(walkGrid('ArrowRight', 2, { ...grid, forward: 'ArrowLeft' })).toBe(1)
  })

  test('a list of one column leaves the arrows to the sides alone', () => {
    expect(walkGrid('ArrowRight', 2, { ...grid, columns: 1 })).toBeNull()
    expect(walkGrid('a', 2, grid)).toBeNull()
  })

  test('a dragged one falls into the slot at the nearer edge', () => {
    const room = { columns: 3, rowHeight: 100, width: 300 }
    expect(slotAt({ across: 40, down: 50 }, room)).toBe(0)
    expect(slotAt({ across: 60, down: 50 }, room)).toBe(1)
    expect(slotAt({ across: 290, down: 150 }, room)).toBe(6)
    expect(slotAt({ across: -20, down: -20 }, room)).toBe(0)
    expect(slotAt({ across: 5, down: 140 }, { ...room, columns: 1 })).toBe(1)
  })
})
