// Tells the windows and the tray which groups there are, whenever a save has made them others.

import { groupViews } from '../vault/groups'
import type { Vault } from '../vault/vault'

type Groups = readonly unknown[]

export function createGroupsTeller(parts: {
  readonly vault: Pick<Vault, 'groups' | 'onSaved'>
  readonly isOpen: () => boolean
  readonly tell: (groups: ReturnType<typeof groupViews>) => void
}): { tell(): void } {
  const { vault, isOpen } = parts
  let told: Groups | null = null
  const tell = () => {
    told = vault.groups()
    parts.tell(groupViews(told))
  }
  vault.onSaved(() => isOpen() && vault.groups() !== told && tell())
  return { tell }
}
