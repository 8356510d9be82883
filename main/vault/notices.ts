// Calm remarks about an open vault, from what is known of it. Pure.

import type { VaultNotice } from '../../shared/views'
import { isUnproven } from './keeping'
import type { Session } from './session'

/** What was noticed when the vault was opened. */
export interface Opening {
  readonly rolledBack: { readonly opened: number; readonly seen: number } | null
  readonly anotherVault: boolean
  readonly keychainChanged: { readonly was: string; readonly now: string } | null
}

export function noticesOf(session: Session, opening: Opening): VaultNotice[] {
  const contents = session.contents()
  const slots = session.slots()
  const notices: VaultNotice[] = []
  const { rolledBack, anotherVault, keychainChanged } = opening
  if (rolledBack !== null) notices.push({ kind: 'older-generation', ...rolledBack })
  if (anotherVault) notices.push({ kind: 'another-vault' })
  if (session.slotsChanged) notices.push({ kind: 'slots-changed-outside' })
  if (contents.setAside.length > 0) notices.push({ kind: 'set-aside', count: contents.setAside.length })
  if (keychainChanged !== null) notices.push({ kind: 'keychain-changed', ...keychainChanged })
  if (session.durable() === false) notices.push({ kind: 'folder-not-durable' })
  const ways = slots.filter(({ kind }) => kind !== 'foreign')
  const sure = ways.filter((slot) => !isUnproven(slot))
  if (sure.every(({ kind }) => kind === 'keychain')) {
    notices.push({ kind: ways.length > sure.length ? 'recovery-unproven' : 'only-keychain-slot' })
  }
  return notices
}
