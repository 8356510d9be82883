// What main has told about the vault: its status, its accounts. Emptied as soon as it is not open.

import { batch, computed, signal } from '@preact/signals'
import type { AccountsChange, AccountView, VaultStatus } from '../../shared/views'
import { ask } from '../bridge'
import { applyChange, pinnedFirst } from './order'

export const status = signal<VaultStatus>({ kind: 'starting' })

/** In the vault's order; null until they have been read. */
export const accounts = signal<readonly AccountView[] | null>(null)

/** In the order of the list. */
export const ordered = computed(() => pinnedFirst(accounts.value ?? []))

export const accountById = (id: string) => accounts.peek()?.find((account) => account.id === id)

export function takeStatus(next: VaultStatus) {
  const opened = next.kind === 'open' && status.peek().kind !== 'open'
  batch(() => {
    status.value = next
    if (next.kind !== 'open') accounts.value = null
  })
  if (opened) void readAccounts()
}

async function readAccounts() {
  const reply = await ask('listAccounts')
  if (reply.ok && status.peek().kind === 'open') accounts.value = reply.value
}

/** A change told before the list itself was read is part of that list. */
export function takeChange(change: AccountsChange) {
  if (status.peek().kind !== 'open') return
  if (change.kind === 'all') accounts.value = change.accounts
  else if (accounts.peek() !== null) accounts.value = applyChange(accounts.peek() ?? [], change)
}
