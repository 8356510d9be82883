// What is written into the log of what was done with the vault: what, when, and with which account. Never a code or a
// secret, and no names: those are looked up when somebody reads it.

import type { SlotKind } from './views'

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
  /** So that an emptied log does not look like a quiet one. */
  | { readonly kind: 'log-cleared' }

/** `at`: milliseconds since 1970. */
export type LoggedEvent = ActivityEvent & { readonly at: number }

/** Wrong passphrases and recovery keys while the vault was locked. */
export interface FailedUnlocks {
  readonly count: number
  /** Milliseconds since 1970. */
  readonly last: number
}

/** Events kept at most; the oldest go first. */
export const mostEvents = 10_000
