// Groups, tags, pins: the order that people give their accounts. One change of several accounts is one save.

import * as v from 'valibot'
import { type GroupView, orderingLimits as limits } from '../ordering'
import { command, id, ids, nothing } from './command'

const groupName = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.maxGroupName))
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.maxTag))
const tags = v.pipe(v.array(tag), v.maxLength(limits.maxTags))
const groups = ids(limits.maxGroups)

/** Absent members leave things as they are. */
const bulkChange = v.partial(
  v.strictObject({ pinned: v.boolean(), join: groups, leave: groups, addTags: tags, removeTags: tags }),
)
export type BulkChange = v.InferOutput<typeof bulkChange>

export const orderingCommands = {
  listGroups: command<readonly GroupView[]>()(nothing, 'open'),
  addGroup: command<GroupView>()(v.strictObject({ name: groupName }), 'open'),
  renameGroup: command<null>()(v.strictObject({ id, name: groupName }), 'open'),
  /** Its accounts stay; they are no longer in it. */
  removeGroup: command<null>()(v.strictObject({ id }), 'open'),
  /** Puts a group before another one, or last (null). */
  moveGroup: command<null>()(v.strictObject({ id, before: v.nullable(id) }), 'open'),
  changeAccounts: command<null>()(v.strictObject({ ids: ids(10_000), change: bulkChange }), 'open'),
  /** Forgets how often and when accounts were used; null = all of them. */
  resetUsage: command<null>()(v.strictObject({ ids: v.nullable(ids(10_000)) }), 'open'),
} as const
