// The import list as numbers: what is ticked, what a filter shows, and sums that always add up.

import { describe, expect, test } from 'vitest'
import {
  filterRows,
  formOfRow,
  isReading,
  joinSources,
  keysToTake,
  onlyRow,
  sumsOf,
  tickOne,
  tickShown,
} from '../../renderer/state/intake-rows'
import type { IntakeRowView, IntakeView, SourceView } from '../../shared/intake'
import { inventRows } from '../support/fake-intake'
import { startWork } from '../support/work'

const none: ReadonlySet<string> = new Set()
/** 47 rows: two cannot be read, one is in the vault. */
const rows = inventRows(1, 47, 2)
const read = (id: number, more: Partial<SourceView> = {}): SourceView => ({
  ...{ id, name: 'file.json', kind: 'file', format: 'Aegis', state: { kind: 'read', rows: 1 } },
  ...more,
})
const view = (more: Partial<IntakeView>): IntakeView => ({
  ...{ turn: 1, sources: [read(1)], rows: rows.slice(0, 1), incomplete: [] },
  ...more,
})

describe('the sums', () => {
  test('add up to what was found, whatever is done with duplicates', () => {
    for (const way of ['skip', 'replace', 'keep'] as const) {
      const sums = sumsOf(rows, none, way)
      expect(sums.new + sums.duplicate + sums.bad).toBe(sums.all)
    }
  })

  test('count what is in the vault already only when it is not skipped', () => {
    expect(sumsOf(rows, none, 'skip')).toEqual({ all: 47, new: 44, duplicate: 1, bad: 2, wanted: 44 })
    expect(sumsOf(rows, none, 'replace').wanted).toBe(45)
    expect(sumsOf(rows, none, 'keep').wanted).toBe(45)
  })

  test('never count a row that could not be read, ticked or not', () => {
    const bad = rows.filter(({ state }) => state.kind === 'bad')
    expect(sumsOf(bad, none, 'keep').wanted).toBe(0)
  })
})

describe('ticking', () => {
  test('takes one row away and brings it back', () => {
    const without = tickOne(none, '1.0', false)
    expect(sumsOf(rows, without, 'skip').wanted).toBe(43)
    expect(sumsOf(rows, tickOne(without, '1.0', true), 'skip').wanted).toBe(44)
  })

  test('none, then all, ends where it began', () => {
    const off = tickShown(rows, none, false)
    expect(sumsOf(rows, off, 'keep').wanted).toBe(0)
    expect(tickShown(rows, off, true)).toEqual(none)
  })

  test('of what a filter shows leaves the rest as it is', () => {
    const off = tickShown(filterRows(rows, 'duplicate'), none, false)
    expect([...off]).toEqual(['1.1'])
    expect(sumsOf(rows, off, 'keep').wanted).toBe(44)
  })

  test('sends skipped duplicates along, so that the report tells the true reason', () => {
    expect(keysToTake(rows, none)).toContain('1.1')
    expect(keysToTake(rows, none)).toHaveLength(45)
    expect(keysToTake(rows, new Set(['1.1', '1.2']))).not.toContain('1.1')
  })

  test('of 100,000 rows takes less than two seconds', () => {
    const many = inventRows(1, 100_000, 0)
    const worked = startWork()
    const off = tickShown(many, none, false)
    expect(sumsOf(many, off, 'skip').wanted).toBe(0)
    expect(filterRows(many, 'new')).toHaveLength(99_999)
    expect(worked()).toBeLessThan(2_000)
  })
})

describe('a single account', () => {
  test('is one row of one source that was read', () => {
    expect(onlyRow(view({}))?.key).toBe('1.0')
    expect(onlyRow(view({ rows }))).toBeNull()
    expect(onlyRow(view({ rows: [] }))).toBeNull()
  })

  test('is not shown alone while another source still asks for something', () => {
    const locked = read(2, { state: { kind: 'needs-password', wrong: false } })
    expect(onlyRow(view({ sources: [read(1), locked] }))).toBeNull()
    expect(onlyRow(view({ incomplete: [{ have: 1, of: 2, missing: [2] }] }))).toBeNull()
  })

  test('that could not be read stands alone only when a form can put it right', () => {
    const bad = (mendable: boolean): IntakeRowView => ({
      ...{ key: '1.0', source: 1, row: 1, issuer: 'Site', account: '' },
      state: { kind: 'bad', fault: { code: 'digits-invalid' }, mendable },
    })
    expect(onlyRow(view({ rows: [bad(true)] }))).not.toBeNull()
    expect(onlyRow(view({ rows: [bad(false)] }))).toBeNull()
  })

  test('has a form without its secret', () => {
    const [row] = rows
    if (!row) throw new Error('no rows')
    expect(formOfRow(row)).toMatchObject({ issuer: 'GitHub', secret: '', pin: '', digits: '6', period: '30' })
  })
})

describe('sources', () => {
  const scanned = (id: number) => read(id, { kind: 'codes', name: null, state: { kind: 'read', rows: 10 } })

  test('that a camera handed over one by one are one line, with all their rows', () => {
    const joined = joinSources([scanned(1), read(2), scanned(3)])
    expect(joined.map(({ ids, rows: count }) => ({ ids, count }))).toEqual([
      { ids: [1, 3], count: 20 },
      { ids: [2], count: 1 },
    ])
  })

  test('with a name stay apart', () => {
    expect(
      joinSources([
        { ...scanned(1), name: 'a.png' },
        { ...scanned(2), name: 'b.png' },
      ]),
    ).toHaveLength(2)
  })

  test('are at work while they are read or their key is worked out', () => {
    const deriving = read(1, { state: { kind: 'deriving', since: 0 } })
    expect(isReading(view({ sources: [deriving] }))).toBe(true)
    expect(isReading(view({}))).toBe(false)
  })
})
