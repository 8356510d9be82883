// How often accounts were used, put into the views that windows get; and told again whenever it changes.

import type { AccountsChange, AccountView } from '../../shared/views'
import { accountView } from '../vault/account'
import type { Vault } from '../vault/vault'
import type { ActivityLog } from './activity'

type Usage = Pick<ActivityLog, 'usage'>

export function withUsed(view: AccountView, { usage }: Usage): AccountView {
  const used = usage().get(view.id)
  return used === undefined ? view : { ...view, used }
}

export function changeWithUsed(change: AccountsChange, activity: Usage): AccountsChange {
  const shown = (views: readonly AccountView[]) => views.map((view) => withUsed(view, activity))
  return change.kind === 'all'
    ? { kind: 'all', accounts: shown(change.accounts) }
    : { ...change, changed: shown(change.changed) }
}

/** What windows are told when the use of these accounts is known, was counted or was forgotten; null = nothing. */
export function usageChange(
  ids: readonly string[],
  vault: Pick<Vault, 'find'>,
  activity: Usage,
): AccountsChange | null {
  const changed = ids
    .map((id) => vault.find(id))
    .filter((account) => account !== undefined)
    .map((account) => withUsed(accountView(account), activity))
  return changed.length === 0 ? null : { kind: 'some', changed, removed: [] }
}
