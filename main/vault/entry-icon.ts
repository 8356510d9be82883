// What stands beside an account, in the members of its entry: Aegis' own picture (`icon`, `icon_mime`, `icon_hash`), which
// Aegis shows too, and our choice of a brand or a monogram in `tidelock.icon` (docs/vault-format.md). The members stay where
// they are, so that whatever another program wrote goes back exactly as it came.

import { createHash } from 'node:crypto'
import {
  type AccountIcon,
  type IconChoice,
  pictureLimits,
  type ShownMime,
  shownMimes,
} from '../../shared/account-icon'
import { fail, ok } from '../../shared/result'
import type { Account } from './account'
import type { Change } from './changes'
import { type Members, membersOf } from './json-text'

export interface EntryPicture {
  readonly mime: ShownMime
  /** Hex SHA-256 over MIME type and bytes, as Aegis makes it. */
  readonly hash: string
  readonly bytes: () => Uint8Array
}

const pictureNames = ['icon', 'icon_mime', 'icon_hash'] as const
const sha256 = /^[0-9a-f]{64}$/
const slug = /^[a-z0-9_]{1,100}$/

/** For entries of programs that wrote no hash; the members of an entry never change in place. */
const hashes = new WeakMap<Members, string>()

/** The picture that can be shown; null = none, or one of a kind or size that is kept but not shown. */
export function pictureOf({ extra }: Pick<Account, 'extra'>): EntryPicture | null {
  const { icon, icon_mime: said, icon_hash: given } = extra
  if (typeof icon !== 'string' || icon === '' || (icon.length / 4) * 3 > pictureLimits.shown + 2) return null
  // Aegis' first icons were JPEG and said nothing.
  const mime = shownMimes.find((known) => known === (said ?? 'image/jpeg'))
  if (mime === undefined) return null
  const bytes = () => new Uint8Array(Buffer.from(icon, 'base64'))
  if (typeof given === 'string' && sha256.test(given)) return { mime, hash: given, bytes }
  const hash = hashes.get(extra) ?? hashOf(mime, bytes())
  hashes.set(extra, hash)
  return { mime, hash, bytes }
}

function hashOf(mime: string, bytes: Uint8Array): string {
  return createHash('sha256').update(mime).update(bytes).digest('hex')
}

/** undefined = by the issuer. */
export function iconOf(account: Pick<Account, 'extra'>): AccountIcon | undefined {
  const choice = membersOf(membersOf(account.extra['tidelock'])?.['icon'])
  if (choice?.['kind'] === 'monogram') return { kind: 'monogram' }
  const brand = choice?.['kind'] === 'brand' ? choice['slug'] : undefined
  if (typeof brand === 'string' && slug.test(brand)) return { kind: 'brand', slug: brand }
  const picture = pictureOf(account)
  return picture === null ? undefined : { kind: 'picture', hash: picture.hash }
}

/** One choice takes the place of the other; a picture that is not chosen any more is not kept. Fault: `no-such-account`. */
export function settingIcon(id: string, icon: IconChoice): Change<Account> {
  return (contents) => {
    const before = contents.accounts.find((account) => account.id === id)
    if (before === undefined) return fail({ code: 'no-such-account' })
    const account = { ...before, extra: withIcon(before.extra, icon) }
    const accounts = contents.accounts.map((other) => (other === before ? account : other))
    return ok({ contents: { ...contents, accounts }, value: account })
  }
}

function withIcon(extra: Members, icon: IconChoice): Members {
  const kept = Object.fromEntries(
    Object.entries(extra).filter(
      ([name]) => !pictureNames.some((one) => one === name) && name !== 'tidelock',
    ),
  )
  const { icon: _old, ...own } = membersOf(extra['tidelock']) ?? {}
  const tidelock = icon.kind === 'brand' || icon.kind === 'monogram' ? { ...own, icon } : own
  return {
    ...kept,
    ...(icon.kind === 'picture' ? pictureMembers(icon.mime, icon.bytes) : {}),
    ...(Object.keys(tidelock).length === 0 ? {} : { tidelock }),
  }
}

function pictureMembers(mime: string, bytes: Uint8Array): Members {
  const icon = Buffer.from(bytes).toString('base64')
  return { icon, icon_mime: mime, icon_hash: hashOf(mime, bytes) }
}
