// Several accounts chosen at once: which, and how a click or a key changes that. Pure; what is done with them stands in
// chosen.ts.

import { computed, effect, signal } from '@preact/signals'
import { page } from './page'
import { shown } from './search'
import { accounts } from './vault'

export interface Selection {
  readonly ids: ReadonlySet<string>
  /** Where a range begins: what was chosen or left last by itself. */
  readonly anchor: string | null
  /** What was chosen before the range that is being drawn. */
  readonly base: ReadonlySet<string>
}

export const nothing: Selection = { ids: new Set(), anchor: null, base: new Set() }

export function toggled(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ids, anchor: id, base: ids }
}

/** From the anchor to this account, both included; another range from the same anchor takes the place of the last. */
export function extended(selection: Selection, order: readonly string[], to: string): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor)
  const end = order.indexOf(to)
  if (end < 0) return selection
  if (from < 0) return toggled({ ...selection, ids: without(selection.ids, to) }, to)
  const range = order.slice(Math.min(from, end), Math.max(from, end) + 1)
  return { ...selection, ids: new Set([...selection.base, ...range]) }
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const rest = new Set(ids)
  rest.delete(id)
  return rest
}

/** These as well, whatever was chosen before. */
export function joined(selection: Selection, more: readonly string[]): Selection {
  const ids = new Set([...selection.ids, ...more])
  return { ids, anchor: selection.anchor, base: ids }
}

/** Without those that are no longer in the vault; the same object when nothing goes. */
export function kept(selection: Selection, there: ReadonlySet<string>): Selection {
  if ([...selection.ids].every((id) => there.has(id))) return selection
  const only = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => there.has(id)))
  const anchor = selection.anchor !== null && there.has(selection.anchor) ? selection.anchor : null
  return { ids: only(selection.ids), anchor, base: only(selection.base) }
}

/** null = nobody is choosing; a click copies. */
export const selection = signal<Selection | null>(null)
export const selecting = computed(() => selection.value !== null)

/** The chosen accounts in the order of the vault. */
export const chosen = computed(() => {
  const ids = selection.value?.ids
  return ids ? (accounts.value ?? []).filter(({ id }) => ids.has(id)) : []
})

/** How many of them the search hides. */
export const unseen = computed(() => {
  const ids = selection.value?.ids
  if (!ids || ids.size === 0) return 0
  let seen = 0
  for (const { id } of shown.value) if (ids.has(id)) seen++
  return ids.size - seen
})

export function followSelection() {
  effect(() => {
    // Emptied when the vault is locked.
    const there = accounts.value
    const now = selection.peek()
    if (now === null) return
    if (there === null || page.value !== 'accounts') selection.value = null
    else selection.value = kept(now, new Set(there.map(({ id }) => id)))
  })
  effect(() => {
    if (page.value !== 'accounts') selection.value = null
  })
}
