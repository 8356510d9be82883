// Arithmetic of the import list: what a filter shows, what is ticked, and the sums that a person is told. Pure.

import type { AccountForm } from '../../shared/contract'
import type { OnDuplicate } from '../../shared/importing'
import type { IntakeRowView, IntakeView, SourceView } from '../../shared/intake'
import { emptyForm, withType } from './draft'

export type RowFilter = 'all' | IntakeRowView['state']['kind']
export const rowFilters = ['all', 'new', 'duplicate', 'bad'] as const satisfies readonly RowFilter[]

export type Sums = Readonly<Record<RowFilter | 'wanted', number>>

/** A row that the import would save. What is in the vault already is skipped unless something else was chosen. */
export function isWanted(
  row: IntakeRowView,
  unticked: ReadonlySet<string>,
  onDuplicate: OnDuplicate,
): boolean {
  if (row.state.kind === 'bad' || unticked.has(row.key)) return false
  return row.state.kind === 'new' || onDuplicate !== 'skip'
}

export function sumsOf(
  rows: readonly IntakeRowView[],
  unticked: ReadonlySet<string>,
  onDuplicate: OnDuplicate,
): Sums {
  const sums = { all: rows.length, new: 0, duplicate: 0, bad: 0, wanted: 0 }
  for (const row of rows) {
    sums[row.state.kind]++
    if (isWanted(row, unticked, onDuplicate)) sums.wanted++
  }
  return sums
}

export function filterRows(rows: readonly IntakeRowView[], filter: RowFilter): readonly IntakeRowView[] {
  return filter === 'all' ? rows : rows.filter((row) => row.state.kind === filter)
}

/**
 * The keys that main is told. A duplicate that is skipped goes along all the same, so that the report gives the true
 * reason and not that it was unticked.
 */
export function keysToTake(rows: readonly IntakeRowView[], unticked: ReadonlySet<string>): string[] {
  return rows.filter((row) => row.state.kind !== 'bad' && !unticked.has(row.key)).map((row) => row.key)
}

/** Those shown are ticked, or not; the others stay as they are. */
export function tickShown(
  shown: readonly IntakeRowView[],
  unticked: ReadonlySet<string>,
  on: boolean,
): ReadonlySet<string> {
  const next = new Set(unticked)
  for (const { key, state } of shown) {
    if (state.kind === 'bad') continue
    if (on) next.delete(key)
    else next.add(key)
  }
  return next
}

export function tickOne(unticked: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const next = new Set(unticked)
  if (on) next.delete(key)
  else next.add(key)
  return next
}

/** The one account that came in, when there is exactly one and nothing else to tell. */
export function onlyRow(view: IntakeView): IntakeRowView | null {
  const [row, second] = view.rows
  if (!row || second || view.incomplete.length > 0) return null
  if (view.sources.some((source) => source.state.kind !== 'read')) return null
  return row.state.kind === 'bad' && !row.state.mendable ? null : row
}

export interface ShownSource {
  readonly source: SourceView
  /** More of the same that stand in one line with it: codes that were scanned one after the other. */
  readonly ids: readonly number[]
  readonly rows: number
}

/** A camera hands over code by code; those without a name are one line. */
export function joinSources(sources: readonly SourceView[]): readonly ShownSource[] {
  const rowsIn = ({ state }: SourceView) => (state.kind === 'read' ? state.rows : 0)
  const scanned = sources.filter(
    ({ kind, name, state }) => kind === 'codes' && name === null && state.kind === 'read',
  )
  const [first] = scanned
  return sources
    .filter((source) => source === first || !scanned.includes(source))
    .map((source) => ({
      source,
      ids: source === first ? scanned.map(({ id }) => id) : [source.id],
      rows: source === first ? scanned.reduce((sum, each) => sum + rowsIn(each), 0) : rowsIn(source),
    }))
}

/** The form of a row; its secret stays with main. */
export function formOfRow(row: IntakeRowView): AccountForm {
  const { issuer, account, state } = row
  if (state.kind === 'bad') {
    const { said } = state
    if (said === undefined) return { ...emptyForm(), issuer, account }
    const form = { ...withType(emptyForm(), said.type), algorithm: said.algorithm, issuer, account }
    // What is wrong stands in its field, where it is told; what is missing has its default.
    const or = (text: string, absent: string) => (text === '' ? absent : text)
    const { digits, period, counter } = said
    return {
      ...form,
      ...{ digits: or(digits, form.digits), period: or(period, form.period) },
      counter: or(counter, form.counter),
    }
  }
  const { type, algorithm, note } = state
  return {
    ...emptyForm(),
    ...{ type, algorithm, note, issuer, account },
    digits: String(state.digits),
    period: String(state.period),
    counter: String(state.counter),
  }
}

/** Still at work: nothing is said of sums yet. */
export const isReading = (view: IntakeView) =>
  view.sources.some(({ state }) => state.kind === 'reading' || state.kind === 'deriving')
