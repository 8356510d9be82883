// Groups, tags, pins and usage.

import type { orderingCommands } from '../../shared/commands/ordering'
import { fail, ok } from '../../shared/result'
import type { Handlers } from './register'
import type { Services } from './services'

type Commands = keyof typeof orderingCommands

export function orderingHandlers(_services: Services): Pick<Handlers, Commands> {
  const notYet = () => fail({ code: 'not-allowed' } as const)
  return {
    listGroups: () => ok([]),
    addGroup: notYet,
    renameGroup: notYet,
    removeGroup: notYet,
    moveGroup: notYet,
    changeAccounts: notYet,
    resetUsage: notYet,
  }
}
