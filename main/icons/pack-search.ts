// Which icons of the packs fit: by Aegis' rule for an issuer (formats.md 5.5), or by what was typed. Pure.

import type { KeptIcon } from '../../shared/icon-pack-file'
import { type PackIcon, packLimits } from '../../shared/icon-packs'
import type { KeptPack } from './pack-file'

/**
 * Without a query: icons one of whose issuers contains the account's first, then those whose issuer it contains. With one:
 * by a part of the name or of an issuer.
 */
export function searchPacks(packs: readonly KeptPack[], query: string, issuer: string): readonly PackIcon[] {
  const typed = query.trim().toLowerCase()
  const asked = issuer.trim().toLowerCase()
  const ranked = packs.flatMap((pack) =>
    pack.head.icons.flatMap((icon) => {
      const rank = typed === '' ? rankByIssuer(icon, asked) : rankByName(icon, typed)
      return rank === null ? [] : [{ pack, icon, rank }]
    }),
  )
  const found: PackIcon[] = []
  for (const { pack, icon } of ranked.sort((a, b) => a.rank - b.rank)) {
    if (found.length >= packLimits.found) break
    const bytes = pack.bytesOf(icon)
    if (bytes !== null) found.push({ pack: pack.head.name, name: icon.name, mime: icon.mime, bytes })
  }
  return found
}

function rankByIssuer({ issuers }: KeptIcon, asked: string): number | null {
  if (asked === '') return null
  const known = issuers.map((issuer) => issuer.toLowerCase()).filter((issuer) => issuer !== '')
  if (known.some((issuer) => issuer.includes(asked))) return 0
  return known.some((issuer) => asked.includes(issuer)) ? 1 : null
}

function rankByName({ name, issuers }: KeptIcon, typed: string): number | null {
  const names = [name, ...issuers].map((one) => one.toLowerCase())
  if (names.some((one) => one === typed)) return 0
  if (names.some((one) => one.startsWith(typed))) return 1
  return names.some((one) => one.includes(typed)) ? 2 : null
}
