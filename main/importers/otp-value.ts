// The one-time-password field of a password manager: a link, steam:// or a bare secret (formats.md 12.1), with the
// names of the item around it.

import { parseUri, tokenTypeTable } from '../otp'
import type { GivenRow, Names, Rows } from './rows'
import { rowFaultOf } from './uri-rows'

/** The item that the field belongs to; its names count where a link says none. */
export type OtpItem = Pick<GivenRow, 'issuer' | 'account' | 'note' | 'pinned' | 'addedAt' | 'tags'>

const scheme = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * An empty value is no account, and no row either. `choose`: which of the names in the link and of those of the item
 * count; the link's unless told.
 */
export function takeOtpValue(
  rows: Rows,
  value: string,
  item: OtpItem,
  row?: number,
  choose = (link: Names): Names => ({
    issuer: link.issuer || item.issuer,
    account: link.account || item.account,
  }),
): void {
  const text = value.trim()
  if (text === '') return
  if (!scheme.test(text)) {
    rows.take({ ...item, type: 'totp', secret: text }, row)
    return
  }
  const parsed = parseUri(text)
  if (!parsed.ok) {
    rows.skip(rowFaultOf(parsed.error), item, row)
    return
  }
  const { token, issuer, account } = parsed.value
  rows.take(
    {
      ...item,
      ...token,
      secret: tokenTypeTable[token.type].formatSecret(token.secret),
      ...choose({ issuer, account }),
    },
    row,
  )
}

/** Seconds or milliseconds since 1970, as number or text, to milliseconds (formats.md 1.3). */
export function timeOf(value: unknown): number | undefined {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text.trim() === '') return undefined
  const time = /^\d{1,16}$/.test(text.trim()) ? Number(text) : Date.parse(text)
  if (!Number.isSafeInteger(time) || time <= 0) return undefined
  return time < 1e11 && /^\d+$/.test(text.trim()) ? time * 1_000 : time
}
