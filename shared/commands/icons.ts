// Pictures beside the accounts: brand icons by name, what is chosen by hand, and packs of icons. Pages fetch nothing, so the
// icons of rows in view are asked for here; nothing of this is on the way to the first code.

import * as v from 'valibot'
import { iconChoice, pictureLimits, type ShownMime } from '../account-icon'
import { type BrandIcon, brandLimits } from '../brands'
import { type AddedPack, type IconPackView, type PackIcon, packLimits } from '../icon-packs'
import type { AccountView } from '../views'
import { command, id, ids, nothing, text } from './command'

const names = (length: number) => v.pipe(v.array(text(length)), v.maxLength(brandLimits.asked))
type Brands = readonly (BrandIcon | null)[]

export interface AccountPicture {
  readonly id: string
  readonly hash: string
  readonly mime: ShownMime
  readonly bytes: Uint8Array
}

export const iconsCommands = {
  /** The brand that each issuer means; null = none. */
  matchBrands: command<Brands>()(v.strictObject({ names: names(brandLimits.name) }), 'open'),
  brandIcons: command<Brands>()(v.strictObject({ slugs: names(brandLimits.slug) }), 'open'),
  searchBrands: command<readonly BrandIcon[]>()(v.strictObject({ query: text(brandLimits.query) }), 'open'),
  /** Pictures that the vault holds. An account without one, or with one that is too large, is left out. */
  accountPictures: command<readonly AccountPicture[]>()(
    v.strictObject({ ids: ids(pictureLimits.asked) }),
    'open',
  ),
  setIcon: command<AccountView>()(v.strictObject({ id, icon: iconChoice }), 'open'),
  iconPacks: command<readonly IconPackView[]>()(nothing, 'open'),
  /** Of a file that the person picks in main's own dialog. */
  addIconPack: command<AddedPack>()(nothing, 'open'),
  removeIconPack: command<null>()(v.strictObject({ id }), 'open'),
  /** By Aegis' rule for an issuer, or by a part of an icon's name. */
  searchPacks: command<readonly PackIcon[]>()(
    v.strictObject({ query: text(packLimits.query), issuer: text(brandLimits.name) }),
    'open',
  ),
} as const
