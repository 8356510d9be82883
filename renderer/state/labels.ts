// Names as they may be shown: nothing invisible that could spoof, a monogram and its colour. Pure.

import { messages } from '../../shared/messages'
import { accountName } from '../../shared/messages/choose'
import type { AccountView } from '../../shared/views'
import { visible } from '../../shared/visible'

export { visible }

/** Issuer, else account name: what stands first in a row. */
export function titleOf(names: Pick<AccountView, 'issuer' | 'account'>): string {
  return visible(names.issuer || names.account) || messages.common.unnamed
}

/** What stands second; empty when there is only one name. */
export function subtitleOf(names: Pick<AccountView, 'issuer' | 'account'>): string {
  return names.issuer ? visible(names.account) : ''
}

/** As named inside a sentence. */
export function sayName(names: Pick<AccountView, 'issuer' | 'account'>): string {
  return accountName(visible(names.issuer), visible(names.account))
}

let segmenter: Intl.Segmenter | null = null
/** Made for the first name that needs it: that takes 10 ms (Electron 33), in which the first codes would wait. */
const graphemesOf = (name: string) => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(name)
}

/** The first letter, digit or picture of the name. */
export function monogram(name: string): string {
  // Two plain characters: the first is a whole one.
  if (/^[a-z0-9](?:[\x20-\x7e]|$)/i.test(name)) return name.charAt(0).toUpperCase()
  for (const { segment } of graphemesOf(name)) {
    if (/[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(segment))
      return segment.toUpperCase()
  }
  return '#'
}

const hues = 14

/** A hue in degrees that depends on the name only, so that a site keeps its colour. */
export function hueOf(name: string): number {
  let sum = 7
  for (const character of name.trim().toLowerCase()) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  return Math.round(((sum % hues) * 360) / hues + 12)
}
