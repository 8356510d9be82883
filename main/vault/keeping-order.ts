// The vault's side of groups and tags: each deed is one change, and one save.

import type { Fault } from '../../shared/errors'
import type { GroupView } from '../../shared/ordering'
import { fail, type Result } from '../../shared/result'
import type { Random } from '../platform/platform'
import type { Change } from './changes'
import {
  type AccountsOrder,
  addingGroup,
  movingGroup,
  ordering,
  removingGroup,
  renamingGroup,
} from './groups'
import type { Done } from './parts'

export interface KeepingOrder {
  /** Answers with the group of that name, where there is one. Fault `groups-too-many`. */
  addGroup(name: string): Promise<Result<GroupView, Fault>>
  /** Fault `group-exists` where another one has that name. */
  renameGroup(id: string, name: string): Done
  removeGroup(id: string): Done
  /** Before another one, or last (null). */
  moveGroup(id: string, before: string | null): Done
  /** All of them or none. */
  orderAccounts(ids: readonly string[], change: AccountsOrder): Done
}

export function keepingOrder(
  { random }: { readonly random: Random },
  changed: <T>(change: Change<T>) => Promise<Result<T, Fault>>,
): KeepingOrder {
  const named = (name: string) => name.trim()
  return {
    addGroup: async (name) =>
      named(name) === ''
        ? fail({ code: 'bad-request' })
        : changed(addingGroup({ id: random.uuid(), name: named(name) })),
    renameGroup: async (id, name) =>
      named(name) === '' ? fail({ code: 'bad-request' }) : changed(renamingGroup(id, named(name))),
    removeGroup: (id) => changed(removingGroup(id)),
    moveGroup: (id, before) => changed(movingGroup(id, before)),
    orderAccounts: (ids, change) => changed(ordering(ids, change)),
  }
}
