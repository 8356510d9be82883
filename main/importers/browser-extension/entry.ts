// One entry of the browser extension "Authenticator" to a row (formats.md 29).

import { encodeBase32 } from '../../otp'
import type { Members } from '../../vault/json-text'
import { nameOf, numeric, wordOf } from '../json-shapes'
import type { GivenRow, Names, Rows } from '../rows'

/** What the extension calls its types; the rest are the field's own. */
const types: Readonly<Record<string, string>> = { hex: 'totp', hhex: 'hotp', battle: 'totp' }
/** Types that early versions wrote before the secret. */
const prefixes: Readonly<Record<string, string>> = { bliz: 'battle', blz: 'battle', stm: 'steam' }

/** Sites are kept as `name::host`. */
export function namesOfEntry({ issuer, account }: Members): Names {
  return { issuer: nameOf(issuer).split('::')[0] ?? '', account: nameOf(account) }
}

/** `secret`: as it is once decrypted. */
export function takeEntry(rows: Rows, entry: Members, secret: string): void {
  const [, prefix = '', bare = secret] = /^(bliz|blz|stm)-(.*)$/s.exec(secret.trim()) ?? []
  const written = nameOf(entry['type']).toLowerCase() || 'totp'
  const kind = prefixes[prefix] ?? written
  const given: GivenRow = {
    ...{ ...namesOfEntry(entry), type: Object.hasOwn(types, kind) ? (types[kind] ?? kind) : kind },
    ...{ secret: isHex(kind, bare) ? base32OfHex(bare) : bare, algorithm: wordOf(entry['algorithm']) },
    digits: kind === 'battle' ? 8 : numeric(entry['digits']),
    ...{ period: numeric(entry['period']), counter: numeric(entry['counter']) },
    pinned: entry['pinned'] === true,
  }
  rows.take(given)
}

export function looksLikeSecret(text: string): boolean {
  const bare = text.replace(/\s/g, '')
  return (
    /^[a-z2-7]+=*$/i.test(bare) || /^[0-9a-f]+$/i.test(bare) || /^(?:bliz|blz|stm)-[0-9a-z]+=*$/i.test(bare)
  )
}

/** The type says so, or nothing else is possible: Base32 has none of the digits 0, 1, 8 and 9. */
function isHex(kind: string, secret: string): boolean {
  const bare = secret.replace(/\s/g, '')
  if (!/^(?:[0-9a-f]{2})+$/i.test(bare)) return false
  return kind === 'hex' || kind === 'hhex' || (kind !== 'steam' && /[0189]/.test(bare))
}

function base32OfHex(hex: string): string {
  return encodeBase32(Buffer.from(hex.replace(/\s/g, ''), 'hex'))
}
