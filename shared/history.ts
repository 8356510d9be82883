// Kept copies of the vault as a window may know them: when, how large, and what changed. Names and kinds of change only;
// no type in here has a place for a secret or a code.

import type { AccountView } from './views'

/** How a copy is named across the bridge: never by a path. */
export interface CopyKey {
  readonly generation: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

export interface CopyView extends CopyKey {
  readonly bytes: number
}

export interface CopiesView {
  /** The vault as it is. */
  readonly now: CopyKey & { readonly accounts: number }
  /** Newest first. */
  readonly copies: readonly CopyView[]
}

/** In the order in which they are told. */
export const changeKinds = [
  'added',
  'restored',
  'trashed',
  'deleted',
  'renamed',
  'secret',
  'edited',
  'site-codes',
  'counted',
  'pinned',
  'ordered',
] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface ChangedAccount {
  readonly id: string
  readonly issuer: string
  readonly account: string
  readonly kinds: readonly ChangeKind[]
  /** Its names in the older state, where they are others. */
  readonly was: { readonly issuer: string; readonly account: string } | null
}

export interface Changes {
  /** How many accounts were changed in which way. */
  readonly counts: Readonly<Partial<Record<ChangeKind, number>>>
  /** The first of them. */
  readonly list: readonly ChangedAccount[]
  /** Further ones that are not told. */
  readonly more: number
  /** Accounts stand in another order. */
  readonly order: boolean
}

export const maxChangesTold = 200

export type CopyChanges =
  | (Changes & {
      readonly kind: 'changes'
      readonly accounts: number
      readonly trash: number
      /** What it was compared with; null = the vault as it is. */
      readonly against: CopyKey | null
    })
  | { readonly kind: 'unreadable'; readonly why: UnreadableCopy }

/** Why a copy cannot be looked into. It stays where it is. */
export type UnreadableCopy = 'damaged' | 'other-keys' | 'newer' | 'disk'

/** One account in a copy, and the same one now. */
export interface ComparedAccount {
  readonly before: AccountView
  /** null = it is nowhere in the vault. */
  readonly now: { readonly where: 'list' | 'trash'; readonly account: AccountView } | null
  readonly secretDiffers: boolean
  readonly pinDiffers: boolean
}

/** 'back': it is not in the list. 'values': the one in the list gets its old values. 'beside': as one more account. */
export const bringBackWays = ['back', 'values', 'beside'] as const
export type BringBackWay = (typeof bringBackWays)[number]

export interface BroughtBack {
  readonly account: AccountView
  /** The vault as it was before this; null = it is not known. */
  readonly undo: CopyKey | null
}

export interface WholeRestored {
  readonly accounts: number
  readonly undo: CopyKey | null
}

/** Days that the trash keeps an account, by the calendar and by days lived through (main/shell/trash-keeper.ts). */
export const trashDays = 30
