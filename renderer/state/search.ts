// What is typed into the search field, what it finds, and which row is current.

import { computed, signal } from '@preact/signals'
import { createSearch, prepare, wordsOf } from './find'
import { ordered } from './vault'

export const query = signal('')
export const words = computed(() => wordsOf(query.value))
const search = createSearch()
const prepared = computed(() => prepare(ordered.value))

/** The list as it is shown. */
export const shown = computed(() =>
  words.value.length === 0 ? ordered.value : search(prepared.value, query.value),
)

/** The row that has the keyboard, by id. */
export const current = signal<string | null>(null)
/** A row that is to get the focus as soon as it is in the page. */
export const wantsFocus = signal<string | null>(null)

/** What Enter in the search field copies: the best match, or the only account there is. */
export const best = computed(() => {
  const [first, second] = shown.value
  return first && (words.value.length > 0 || second === undefined) ? first : null
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
