// What main has told about the vault: its status, its accounts. Emptied as soon as it is not open.

import { batch, computed, signal } from '@preact/signals'
import type { AccountsChange, AccountView, VaultStatus } from '../../shared/views'
import { applyChange } from './order'
import { settings } from './settings'
import { createSorter } from './sort'

export const status = signal<VaultStatus>({ kind: 'starting' })

/** In the vault's order; null until they have been read. */
export const accounts = signal<readonly AccountView[] | null>(null)

const sorted = createSorter()
const turn = signal(0)
/** Lets the orders by use follow what was used since: when the window comes up or another part is chosen. */
export const settleOrder = () => {
  turn.value = turn.peek() + 1
}

/** In the order of the list. */
export const ordered = computed(() => {
  const { sort: by = 'manual', language = 'system' } = settings.value ?? {}
  const how = { by, language: language === 'system' ? undefined : language, turn: turn.value }
  return sorted(accounts.value ?? [], how)
})

export const accountById = (id: string) => accounts.peek()?.find((account) => account.id === id)

/** Main tells each change; when the vault opens, its accounts follow. */
export function takeStatus(next: VaultStatus) {
  batch(() => {
    status.value = next
    if (next.kind !== 'open') accounts.value = null
  })
}

/** A change told before the list itself was read is part of that list. */
export function takeChange(change: AccountsChange) {
  if (status.peek().kind !== 'open') return
  if (change.kind === 'all') accounts.value = change.accounts
  else if (accounts.peek() !== null) accounts.value = applyChange(accounts.peek() ?? [], change)
}
