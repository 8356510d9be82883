// What is typed into the search field, what it finds, and which row is current.

import { computed, signal } from '@preact/signals'
import { parseQuery, textsOf } from '../../shared/query'
import { createSearch, matching, prepare } from './find'
import { chosen, groups, viewed } from './part'
import { ordered } from './vault'

export const query = signal('')
const terms = computed(() => parseQuery(query.value))
export const words = computed(() => textsOf(terms.value))
/** Something is looked for, if only by a group or a tag. */
export const searching = computed(() => terms.value.length > 0)
const search = createSearch()
const prepared = computed(() => prepare(viewed.value))

/** The list as it is shown. */
export const shown = computed(() =>
  searching.value ? search(prepared.value, query.value, groups.value) : viewed.value,
)

/** How many accounts match outside of the part that is looked at, where nothing in it does. */
export const foundElsewhere = computed(() =>
  searching.value && chosen.value.kind !== 'all' && shown.value.length === 0
    ? matching(prepare(ordered.value), terms.value, groups.value).length
    : 0,
)

/** The row that has the keyboard, by id. */
export const current = signal<string | null>(null)
/** A row that is to get the focus as soon as it is in the page. */
export const wantsFocus = signal<string | null>(null)

/** What Enter in the search field copies: the best match, or the only account there is. */
export const best = computed(() => {
  const [first, second] = shown.value
  return first && (searching.value || second === undefined) ? first : null
})

export const indexOf = (id: string | null) =>
  id === null ? -1 : shown.peek().findIndex((account) => account.id === id)

export function focusRow(index: number) {
  const account = shown.peek()[index]
  if (!account) return
  current.value = account.id
  wantsFocus.value = account.id
}

export const searchField = () => document.querySelector<HTMLInputElement>('#search')

export function focusSearch(select = false) {
  const field = searchField()
  field?.focus()
  if (select) field?.select()
}
