// The icons of the rows in view: asked for together once the page has nothing better to do, kept while the vault is open.
// Until one is there, and where there is none, a row shows its monogram.

import { effect, signal } from '@preact/signals'
import { pictureLimits } from '../../shared/account-icon'
import { type BrandIcon, brandLimits } from '../../shared/brands'
import type { AccountView } from '../../shared/views'
import { ask } from '../bridge'
import { firstCodesShown } from './codes'
import { settings } from './settings'
import { status } from './vault'

type Found<T> = ReadonlyMap<string, T | null>

/** Names and slugs that were asked for; null = there is no such icon. A slug's key begins with a colon, as no name does. */
const brands = signal<Found<BrandIcon>>(new Map())
/** URLs of pictures, by account and hash: a vault from elsewhere may name a hash that is not its picture's. */
const pictures = signal<Found<string>>(new Map())

/** Milliseconds: that icons wait for codes at most, and then for the page to be idle. */
const [codesWithin, idleWithin] = [3_000, 400]
/** Icons that are kept: several screens of rows. */
const kept = 600

const wantedBrands = new Set<string>()
const wantedPictures = new Map<string, string>()
let asked = false
let following = false

export type ShownIcon =
  | { readonly kind: 'monogram' }
  | { readonly kind: 'brand'; readonly icon: BrandIcon }
  | { readonly kind: 'picture'; readonly url: string }

const monogram: ShownIcon = { kind: 'monogram' }

const slugKey = (slug: string) => `:${slug}`
/** What the brand is told from; the same name that a monogram begins with. */
const nameOf = ({ issuer, account }: Pick<AccountView, 'issuer' | 'account'>) =>
  (issuer || account).trim().replace(/^:+/, '').slice(0, brandLimits.name)
const pictureKey = (id: string, hash: string) => `${id} ${hash}`

/** What is needed to know an icon; an account that is not stored yet has no id and no choice. */
export type Pictured = Pick<AccountView, 'id' | 'icon' | 'issuer' | 'account'>

/** Follows the icons, so that what shows this is drawn again when one arrives. */
export function shownIcon(account: Pictured): ShownIcon {
  const { icon } = account
  if (icon?.kind === 'monogram') return monogram
  if (icon?.kind === 'picture') {
    const url = pictures.value.get(pictureKey(account.id, icon.hash))
    return url ? { kind: 'picture', url } : monogram
  }
  const key = icon === undefined ? automaticKey(account) : slugKey(icon.slug)
  const found = key === null ? null : brands.value.get(key)
  return found ? { kind: 'brand', icon: found } : monogram
}

function automaticKey(account: Pick<AccountView, 'issuer' | 'account'>): string | null {
  const name = settings.value?.brandIcons ? nameOf(account) : ''
  return name === '' ? null : name
}

/** Called when a row comes into view. */
export function wantIcon(account: Pictured): void {
  const { id, icon } = account
  if (icon?.kind === 'monogram') return
  if (icon?.kind === 'picture') {
    if (!pictures.peek().has(pictureKey(id, icon.hash))) wantedPictures.set(id, icon.hash)
  } else {
    const key = icon === undefined ? automaticKey(account) : slugKey(icon.slug)
    if (key !== null && !brands.peek().has(key)) wantedBrands.add(key)
  }
  if (wantedBrands.size + wantedPictures.size === 0) return
  followVault()
  if (asked) return
  asked = true
  void begin().then(() => requestIdleCallback(() => void askNow(), { timeout: idleWithin }))
}

/** Codes first: nothing of the icons is asked for before those were drawn, but where none come it is in the end. */
let begun: Promise<void> | null = null
function begin(): Promise<void> {
  begun ??= Promise.race([
    firstCodesShown,
    new Promise<void>((resolve) => setTimeout(resolve, codesWithin)),
  ]).then(() => void performance.mark('icons-asked'))
  return begun
}

async function askNow(): Promise<void> {
  const keys = take(wantedBrands, brandLimits.asked)
  const ids = take(wantedPictures.keys(), pictureLimits.asked)
  for (const key of keys) wantedBrands.delete(key)
  for (const id of ids) wantedPictures.delete(id)
  await Promise.all([askBrands(keys), askPictures(ids)])
  asked = wantedBrands.size + wantedPictures.size > 0
  if (asked) requestIdleCallback(() => void askNow(), { timeout: idleWithin })
}

async function askBrands(keys: readonly string[]): Promise<void> {
  const names = keys.filter((key) => !key.startsWith(':'))
  const slugs = keys.filter((key) => key.startsWith(':')).map((key) => key.slice(1))
  const [matched, found] = await Promise.all([
    names.length > 0 ? ask('matchBrands', { names }) : null,
    slugs.length > 0 ? ask('brandIcons', { slugs }) : null,
  ])
  // Locked meanwhile: nothing of the vault stays, not even the names of its sites.
  if (status.peek().kind !== 'open') return
  const next = new Map(brands.peek())
  if (matched?.ok) names.forEach((name, at) => void next.set(name, matched.value[at] ?? null))
  if (found?.ok) slugs.forEach((slug, at) => void next.set(slugKey(slug), found.value[at] ?? null))
  brands.value = newest(next)
}

async function askPictures(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  // Fetched with the first picture: most vaults have none, and the start reads nothing that it does not need.
  const [{ pictureUrl }, reply] = await Promise.all([
    import('./picture-url'),
    ask('accountPictures', { ids: [...ids] }),
  ])
  if (!reply.ok || status.peek().kind !== 'open') return
  const next = new Map(pictures.peek())
  for (const { id, hash, mime, bytes } of reply.value) {
    const key = pictureKey(id, hash)
    if (!next.has(key)) next.set(key, pictureUrl(mime, bytes))
  }
  pictures.value = newest(next, (url) => url && URL.revokeObjectURL(url))
}

function take<T>(all: Iterable<T>, limit: number): readonly T[] {
  return [...all].slice(0, limit)
}

function newest<T>(all: Map<string, T>, drop: (value: T) => void = () => {}): Map<string, T> {
  for (const [key, value] of all) {
    if (all.size <= kept) break
    all.delete(key)
    drop(value)
  }
  return all
}

/** Once: a lock empties everything, and what is on its way is not taken. */
function followVault() {
  if (following) return
  following = true
  effect(() => {
    if (status.value.kind === 'open') return
    for (const url of pictures.peek().values()) if (url !== null) URL.revokeObjectURL(url)
    brands.value = new Map()
    pictures.value = new Map()
    wantedBrands.clear()
    wantedPictures.clear()
  })
}
