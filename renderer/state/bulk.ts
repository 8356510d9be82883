// Groups and tags of several accounts: what each box shows, and the one change that is asked of main. Pure.

import type { BulkChange } from '../../shared/commands/ordering'
import { orderingLimits } from '../../shared/ordering'
import type { AccountView } from '../../shared/views'

/** How many of the accounts have it, and what is wanted: null = as it is. */
export interface Box {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly wanted: boolean | null
}

export const countWith = (
  accounts: readonly AccountView[],
  of: (account: AccountView) => readonly string[] | undefined,
  key: string,
) => accounts.filter((account) => of(account)?.includes(key)).length

/** Some but not all, and nothing else was asked for. */
export const isMixed = (box: Box, all: number) => box.wanted === null && box.count > 0 && box.count < all

export const isOn = (box: Box, all: number) => box.wanted ?? (all > 0 && box.count === all)

/** A press: from mixed to all, then none, then as it was. */
export function pressed(box: Box, all: number): Box {
  const mixed = box.count > 0 && box.count < all
  if (mixed) return { ...box, wanted: box.wanted === null ? true : box.wanted ? false : null }
  return { ...box, wanted: !isOn(box, all) }
}

const wantedKeys = (boxes: readonly Box[], wanted: boolean, all: number) =>
  boxes.filter((box) => box.wanted === wanted && box.count !== (wanted ? all : 0)).map(({ key }) => key)

/** null: nothing would change. */
export function changeOf(groups: readonly Box[], tags: readonly Box[], all: number): BulkChange | null {
  const join = wantedKeys(groups, true, all)
  const leave = wantedKeys(groups, false, all)
  const addTags = wantedKeys(tags, true, all)
  const removeTags = wantedKeys(tags, false, all)
  if ([join, leave, addTags, removeTags].every((each) => each.length === 0)) return null
  return {
    ...(join.length > 0 ? { join } : {}),
    ...(leave.length > 0 ? { leave } : {}),
    ...(addTags.length > 0 ? { addTags } : {}),
    ...(removeTags.length > 0 ? { removeTags } : {}),
  }
}

/** A tag as typed, with or without its #; null = not a tag. */
export function tagOf(typed: string): string | null {
  const tag = typed.trim().replace(/^#+/, '')
  return tag === '' || [...tag].length > orderingLimits.maxTag || /[\s#]/u.test(tag) ? null : tag
}

export function groupNameOf(typed: string): string | null {
  const name = typed.trim()
  return name === '' || name.length > orderingLimits.maxGroupName ? null : name
}
