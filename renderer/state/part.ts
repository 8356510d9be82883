// Which part of the list is looked at: all of it, a group, a tag, or one of the views that follow from the accounts.

import { computed, effect, signal } from '@preact/signals'
import type { GroupView } from '../../shared/ordering'
import type { AccountView } from '../../shared/views'
import { settings } from './settings'
import { windowVisible } from './ticker'
import { accounts, ordered, settleOrder, status } from './vault'

export type Chosen =
  | { readonly kind: 'all' | 'recent' | 'unconfirmed' | 'ungrouped' }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'tag'; readonly tag: string }

/** In the order that people gave them. */
export const groups = signal<readonly GroupView[]>([])
/** Stays while the program runs; it holds no name of an account. */
const wanted = signal<Chosen>({ kind: 'all' })

const dayMs = 86_400_000
/** Used within so long counts as recently. */
const recentDays = 30
/** Tags that stand in the strip; the rarer ones are found by typing #. */
const mostTags = 24

export function takeGroups(next: readonly GroupView[]) {
  groups.value = next
}

export function followOrder() {
  effect(() => {
    if (windowVisible.value) settleOrder()
  })
  // A locked vault shows no names, those of groups included.
  effect(() => {
    if (status.value.kind !== 'open') groups.value = []
  })
}

/** Every tag with the number of its accounts, the most used first. */
export const tags = computed(() => countTags(accounts.value ?? []))

export function countTags(list: readonly AccountView[]): readonly (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const account of list)
    for (const tag of account.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** Views with nothing in them are not offered. */
export const offered = computed<readonly Chosen[]>(() => {
  const list = accounts.value ?? []
  const known = new Set(groups.value.map(({ id }) => id))
  const since = Date.now() - recentDays * dayMs
  const smart = (kind: 'recent' | 'unconfirmed' | 'ungrouped', there: boolean): readonly Chosen[] =>
    there ? [{ kind }] : []
  return [
    { kind: 'all' },
    ...smart(
      'recent',
      (settings.value?.countUsage ?? true) && list.some(({ used }) => used && used.last > since),
    ),
    ...groups.value.map(({ id }) => ({ kind: 'group', id }) as const),
    ...tags.value.slice(0, mostTags).map(([tag]) => ({ kind: 'tag', tag }) as const),
    ...smart('ungrouped', known.size > 0 && list.some((account) => isUngrouped(account, known))),
    ...smart(
      'unconfirmed',
      list.some(({ unconfirmed }) => unconfirmed),
    ),
  ]
})

/** What is looked at; all, where the wanted part is not there any more. */
export const chosen = computed<Chosen>(() => {
  const now = wanted.value
  if (now.kind === 'tag') return tags.value.some(([tag]) => tag === now.tag) ? now : { kind: 'all' }
  return offered.value.some((each) => keyOf(each) === keyOf(now)) ? now : { kind: 'all' }
})

/** A list without groups and tags looks as if there were no such thing. */
export const stripShown = computed(
  () => groups.value.length > 0 || tags.value.length > 0 || chosen.value.kind !== 'all',
)

export function choose(next: Chosen) {
  wanted.value = next
  settleOrder()
}

export function keyOf(each: Chosen): string {
  return each.kind === 'group' ? `group ${each.id}` : each.kind === 'tag' ? `tag ${each.tag}` : each.kind
}

/** The accounts of the chosen part, in the order of the list. */
export const viewed = computed(() => partOf(ordered.value, chosen.value, groups.value, Date.now()))

/** `now`: milliseconds since 1970. */
export function partOf(
  list: readonly AccountView[],
  part: Chosen,
  present: readonly GroupView[],
  now: number,
): readonly AccountView[] {
  switch (part.kind) {
    case 'all':
      return list
    case 'group':
      return list.filter((account) => account.groups?.includes(part.id))
    case 'tag':
      return list.filter((account) => account.tags?.includes(part.tag))
    case 'recent': {
      const since = now - recentDays * dayMs
      return list.filter(({ used }) => used !== undefined && used.last > since)
    }
    case 'unconfirmed':
      return list.filter(({ unconfirmed }) => unconfirmed)
    case 'ungrouped': {
      const known = new Set(present.map(({ id }) => id))
      return list.filter((account) => isUngrouped(account, known))
    }
  }
}

function isUngrouped({ groups: its }: AccountView, known: ReadonlySet<string>): boolean {
  return its === undefined || !its.some((id) => known.has(id))
}
