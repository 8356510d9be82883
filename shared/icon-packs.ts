// Packs of icons in Aegis' format, as a window knows them (docs/icons.md).

import type { ShownMime } from './account-icon'

export interface IconPackView {
  readonly id: string
  readonly name: string
  readonly version: number
  /** Icons that can be chosen. */
  readonly icons: number
  /** Pictures of the file that were left out: of another kind, too large, or not safe to show. */
  readonly leftOut: number
}

export type AddedPack =
  | { readonly kind: 'added'; readonly pack: IconPackView }
  /** The person changed their mind. */
  | { readonly kind: 'left' }
  | { readonly kind: 'refused'; readonly why: 'unreadable' | 'too-large' | 'too-many' }

export interface PackIcon {
  readonly pack: string
  readonly name: string
  readonly mime: ShownMime
  readonly bytes: Uint8Array
}

export const packLimits = {
  packs: 20,
  icons: 10_000,
  /** Bytes of the file, and of all icons in it. */
  file: 64 * 1024 * 1024,
  icon: 64 * 1024,
  /** Characters. */
  name: 100,
  issuers: 100,
  query: 100,
  /** Icons that a search answers. */
  found: 60,
} as const
