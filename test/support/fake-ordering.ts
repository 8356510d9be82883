// The bridge's twin: groups, tags, pins and usage.

import type { BulkChange, orderingCommands } from '../../shared/commands/ordering'
import type { Bridge } from '../../shared/contract'
import type { GroupView } from '../../shared/ordering'
import { ok } from '../../shared/result'
import type { AccountView } from '../../shared/views'

type Commands = keyof typeof orderingCommands

const joined = (old: readonly string[] = [], add: readonly string[] = [], drop: readonly string[] = []) => [
  ...new Set([...old.filter((one) => !drop.includes(one)), ...add]),
]

export function createFakeOrdering(list: {
  readonly groups: readonly GroupView[]
  readonly accounts: () => readonly AccountView[]
  readonly setAccounts: (next: AccountView[]) => void
  readonly tell: (groups: readonly GroupView[]) => void
}): Pick<Bridge, Commands> {
  let groups = list.groups
  const set = (next: readonly GroupView[]) => {
    groups = next
    list.tell(next)
    return ok(null)
  }
  const changed = (account: AccountView, change: BulkChange): AccountView => ({
    ...account,
    pinned: change.pinned ?? account.pinned,
    groups: joined(account.groups, change.join, change.leave),
    tags: joined(account.tags, change.addTags, change.removeTags),
  })
  return {
    listGroups: async () => ok(groups),
    addGroup: async ({ name }) => {
      const made = { id: crypto.randomUUID(), name }
      set([...groups, made])
      return ok(made)
    },
    renameGroup: async ({ id, name }) => set(groups.map((one) => (one.id === id ? { id, name } : one))),
    removeGroup: async ({ id }) => set(groups.filter((one) => one.id !== id)),
    moveGroup: async ({ id, before }) => {
      const moved = groups.filter((one) => one.id === id)
      const rest = groups.filter((one) => one.id !== id)
      const at = before === null ? rest.length : rest.findIndex((one) => one.id === before)
      return set([...rest.slice(0, at), ...moved, ...rest.slice(at)])
    },
    changeAccounts: async ({ ids, change }) => {
      const chosen = new Set(ids)
      list.setAccounts(list.accounts().map((one) => (chosen.has(one.id) ? changed(one, change) : one)))
      return ok(null)
    },
    resetUsage: async ({ ids }) => {
      const chosen = ids === null ? null : new Set(ids)
      list.setAccounts(
        list.accounts().map((one) => {
          const { used: _, ...rest } = one
          return chosen === null || chosen.has(one.id) ? rest : one
        }),
      )
      return ok(null)
    },
  }
}
