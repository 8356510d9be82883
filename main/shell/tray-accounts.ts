// What the tray's menu needs to know of the open vault.

import { groupsOf, groupViews } from '../vault/groups'
import type { Vault } from '../vault/vault'
import type { TrayState } from './tray-menu'

/** Without groups the accounts are taken as they are. */
export function trayAccounts(
  vault: Pick<Vault, 'groups' | 'accounts'>,
): Pick<TrayState, 'accounts' | 'groups'> {
  const groups = groupViews(vault.groups())
  const accounts = vault.accounts()
  if (groups.length === 0) return { accounts, groups }
  return { groups, accounts: accounts.map((account) => ({ ...account, groups: groupsOf(account) })) }
}
