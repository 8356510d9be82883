// Groups, tags, pins and usage.

import type { orderingCommands } from '../../shared/commands/ordering'
import { ok } from '../../shared/result'
import { groupViews } from '../vault/groups'
import type { Handlers } from './register'
import type { Services } from './services'

type Commands = keyof typeof orderingCommands

export function orderingHandlers({ vault, activity }: Services): Pick<Handlers, Commands> {
  return {
    listGroups: () => ok(groupViews(vault.groups())),
    addGroup: ({ name }) => vault.addGroup(name),
    renameGroup: ({ id, name }) => vault.renameGroup(id, name),
    removeGroup: ({ id }) => vault.removeGroup(id),
    moveGroup: ({ id, before }) => vault.moveGroup(id, before),
    changeAccounts: ({ ids, change }) => vault.orderAccounts(ids, change),
    resetUsage: ({ ids }) => activity.forgetUsage(ids),
  }
}
