// What is written into the log of what was done with the vault: what, when, and with which account. Never a code or a
// secret. Types only.

import type { SlotKind } from '../../shared/views'

export type ActivityEvent =
  | { readonly kind: 'unlocked'; readonly slot: SlotKind }
  | {
      readonly kind: 'locked'
      readonly why: 'asked' | 'idle' | 'hidden' | 'suspend' | 'screen-lock' | 'tampered-clock'
    }
  /** Wrong passphrases or recovery keys since the vault was last open. */
  | { readonly kind: 'unlock-failed'; readonly count: number }
  | { readonly kind: 'copied' | 'typed' | 'code-revealed' | 'secret-shown'; readonly id: string }
  | { readonly kind: 'site-codes-shown'; readonly id: string }
  | { readonly kind: 'exported'; readonly format: string; readonly accounts: number }
  | { readonly kind: 'moved-to-phone'; readonly accounts: number }
  | { readonly kind: 'imported'; readonly accounts: number }
  | { readonly kind: 'backed-up' | 'restored'; readonly accounts: number }
  | { readonly kind: 'slot-made' | 'slot-removed'; readonly slot: SlotKind }
  | { readonly kind: 'proof-failed' }

export interface Activity {
  /** Returns at once; nothing that a person does ever waits for the log. */
  record(event: ActivityEvent): void
}
