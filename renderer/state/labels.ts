// Names as they may be shown: nothing invisible that could spoof, a monogram and its colour. Pure.

import { messages } from '../../shared/messages'
import type { AccountView } from '../../shared/views'

/** Control characters, and those that embed, override or isolate a direction, or have no width at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const disturbing = /[\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

/** For display only: what would disturb the text is replaced by something that can be seen. */
export function visible(text: string): string {
  return text.replace(disturbing, (character) => {
    const point = character.charCodeAt(0)
    if (point < 0x20) return String.fromCharCode(0x2400 + point)
    return point === 0x7f ? '\u2421' : '\ufffd'
  })
}

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
  return messages.common.nameOf(visible(names.issuer), visible(names.account))
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The first letter, digit or picture of the name. */
export function monogram(name: string): string {
  for (const { segment } of graphemes.segment(name)) {
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
