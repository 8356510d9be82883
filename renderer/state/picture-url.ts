// Pictures of the vault and of packs as something the page can show, if they are safe to show: their size is told by their
// first bytes before Chromium decodes them, and an SVG has only shapes. Drawn as pictures, never as part of the page.

import type { ShownMime } from '../../shared/account-icon'
import { isSafeSvg } from '../../shared/safe-svg'
import { readImageHeader } from '../../shared/scan/image-header'

/** Pixels of a side: 4 MB at most while it is decoded. */
const maxSide = 2_048

/** A URL that its user revokes; null = it is not shown. */
export function pictureUrl(mime: ShownMime, bytes: Uint8Array): string | null {
  if (!isSafePicture(mime, bytes)) return null
  // The bytes came over the bridge as a copy in memory of this page.
  return URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mime }))
}

function isSafePicture(mime: ShownMime, bytes: Uint8Array): boolean {
  if (mime === 'image/svg+xml') return isSafeSvg(new TextDecoder().decode(bytes))
  const header = readImageHeader(bytes)
  if (!header.ok) return false
  const { kind, width, height } = header.value
  return `image/${kind}` === mime && width <= maxSide && height <= maxSide
}
