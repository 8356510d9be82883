// What stands beside an account's name.

import * as v from 'valibot'
import { brandLimits } from './brands'

export type AccountIcon =
  /** The first letters, on a colour that depends on the issuer. */
  | { readonly kind: 'monogram' }
  /** One of the brand icons, by its slug. */
  | { readonly kind: 'brand'; readonly slug: string }
  /** A picture that is kept in the vault, by the hex SHA-256 of its bytes. */
  | { readonly kind: 'picture'; readonly hash: string }

/** Of pictures that a page makes and shows. */
export const pictureLimits = {
  /** Pixels of the longer side. */
  side: 128,
  /** Bytes of one that is stored here. */
  bytes: 32 * 1024,
  /** Bytes of one that came from another program; a larger one is kept and not shown. */
  shown: 256 * 1024,
  /** Pictures in one question. */
  asked: 50,
} as const

/** What a page may store: it draws every picture anew, so these bytes come from Chromium’s own encoder. Aegis shows both. */
export const storedMimes = ['image/png', 'image/jpeg'] as const
/** What a page shows: Aegis’ three, and one more of icon packs. */
export const shownMimes = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'] as const
export type ShownMime = (typeof shownMimes)[number]

/** What is chosen for an account; 'automatic' = by the issuer. */
export const iconChoice = v.variant('kind', [
  v.strictObject({ kind: v.literal('automatic') }),
  v.strictObject({ kind: v.literal('monogram') }),
  v.strictObject({
    kind: v.literal('brand'),
    slug: v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/), v.maxLength(brandLimits.slug)),
  }),
  v.strictObject({
    kind: v.literal('picture'),
    mime: v.picklist(storedMimes),
    bytes: v.pipe(v.instance(Uint8Array), v.minLength(1), v.maxLength(pictureLimits.bytes)),
  }),
])
export type IconChoice = v.InferOutput<typeof iconChoice>
