// What can be done to groups, and how the removal of one is taken back.

import type { GroupView } from '../../shared/ordering'
import { ask } from '../bridge'
import { groups } from './part'
import { accounts } from './vault'

/** A group that was removed, with what it takes to have it again. */
export interface RemovedGroup {
  readonly group: GroupView
  /** Before which group it stood; null = last. */
  readonly before: string | null
  readonly accounts: readonly string[]
}

export const countOf = (id: string) =>
  (accounts.value ?? []).reduce((sum, account) => sum + (account.groups?.includes(id) ? 1 : 0), 0)

export async function removeGroup(group: GroupView) {
  const all = groups.peek()
  const at = all.findIndex(({ id }) => id === group.id)
  const its = (accounts.peek() ?? []).filter((account) => account.groups?.includes(group.id))
  const removed: RemovedGroup = { group, before: all[at + 1]?.id ?? null, accounts: its.map(({ id }) => id) }
  const reply = await ask('removeGroup', { id: group.id })
  return reply.ok ? { ok: true as const, value: removed } : reply
}

/** The group gets a new id; its name, its place and its accounts are those it had. */
export async function bringGroupBack({ group, before, accounts: its }: RemovedGroup) {
  const made = await ask('addGroup', { name: group.name })
  if (!made.ok) return made
  const { id } = made.value
  if (before !== null && groups.peek().some((one) => one.id === before)) {
    const moved = await ask('moveGroup', { id, before })
    if (!moved.ok) return moved
  }
  const present = new Set((accounts.peek() ?? []).map((account) => account.id))
  const ids = its.filter((one) => present.has(one))
  return ids.length === 0 ? made : ask('changeAccounts', { ids, change: { join: [id] } })
}

/** One place up or down. */
export async function moveGroup(group: GroupView, by: -1 | 1) {
  const all = groups.peek()
  const at = all.findIndex(({ id }) => id === group.id)
  const before = by === -1 ? all[at - 1] : all[at + 2]
  if (at < 0 || (by === -1 && !before) || (by === 1 && at === all.length - 1)) return null
  return ask('moveGroup', { id: group.id, before: before?.id ?? null })
}
