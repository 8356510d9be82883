// Groups and tags of one account as they are being changed, and the one change that comes of it.

import { orderingLimits, sameName, tidyTag } from '../../shared/ordering'
import { ok } from '../../shared/result'
import type { AccountView } from '../../shared/views'
import { ask } from '../bridge'
import { groups } from './part'

/** By names, because a name that is typed may be that of a group yet to be made. */
export interface TypedOrder {
  readonly groups: readonly string[]
  readonly tags: readonly string[]
}

export function orderOf(account: AccountView): TypedOrder {
  const names = new Map(groups.peek().map(({ id, name }) => [id, name]))
  const its = (account.groups ?? []).map((id) => names.get(id)).filter((name) => name !== undefined)
  return { groups: its, tags: account.tags ?? [] }
}

export function tidyGroup(text: string): string {
  return text.trim().slice(0, orderingLimits.maxGroupName).trim()
}
export { tidyTag }

const without = (all: readonly string[], gone: readonly string[]) =>
  all.filter((one) => !gone.some((other) => sameName(one, other)))

/** New groups are made first. Nothing is asked for where nothing changed. */
export async function saveOrder(account: AccountView, next: TypedOrder) {
  const before = orderOf(account)
  const join: string[] = []
  for (const name of without(next.groups, before.groups)) {
    const made = await ask('addGroup', { name })
    if (!made.ok) return made
    join.push(made.value.id)
  }
  const left = without(before.groups, next.groups)
  const leave = groups
    .peek()
    .filter(({ name }) => left.includes(name))
    .map(({ id }) => id)
  const addTags = [...without(next.tags, before.tags)]
  const removeTags = [...without(before.tags, next.tags)]
  if (join.length + leave.length + addTags.length + removeTags.length === 0) return ok(null)
  return ask('changeAccounts', { ids: [account.id], change: { join, leave, addTags, removeTags } })
}
