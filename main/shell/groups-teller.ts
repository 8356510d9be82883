// Tells the windows and the tray which groups there are, whenever a save has made them others.

import { groupViews } from '../vault/groups'
import type { Vault } from '../vault/vault'

export function followGroups(parts: {
  readonly vault: Pick<Vault, 'groups' | 'onSaved'>
  readonly isOpen: () => boolean
  readonly tell: (groups: ReturnType<typeof groupViews>) => void
}): void {
  const { vault, isOpen } = parts
  let told: readonly unknown[] | null = null
  vault.onSaved(() => {
    if (!isOpen() || vault.groups() === told) return
    told = vault.groups()
    parts.tell(groupViews(told as ReturnType<Vault['groups']>))
  })
}
