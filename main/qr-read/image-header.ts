// What kind of image a file is and how large it is, from its first bytes: asked before anything is decoded, because a
// picture of a few kilobytes may ask for gigabytes (security.md 6). Pure; decodes nothing.

import { fail, ok, type Result } from '../../shared/result'

export const imageLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxPixels: 50_000_000,
  maxSide: 16_384,
} as const

/** The kinds that are decoded here. */
export type ImageKind = 'png' | 'jpeg' | 'gif' | 'bmp'

export type ImageFault =
  | { readonly code: 'image-unknown' }
  /** An image, but of a kind that only the window can decode. */
  | { readonly code: 'image-for-window'; readonly kind: string }
  | { readonly code: 'image-too-large' }
  | { readonly code: 'image-damaged' }
  /** It took longer than 10 s, or the process that decoded it died. */
  | { readonly code: 'image-ended' }

export interface ImageHeader {
  readonly kind: ImageKind
  readonly width: number
  readonly height: number
}

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((character, i) => bytes[at + i] === character.charCodeAt(0))

export function readImageHeader(bytes: Uint8Array): Result<ImageHeader, ImageFault> {
  const kind = kindOf(bytes)
  if (kind === null) return fail({ code: 'image-unknown' })
  if (kind !== 'png' && kind !== 'jpeg' && kind !== 'gif' && kind !== 'bmp') {
    return fail({ code: 'image-for-window', kind })
  }
  if (bytes.length > imageLimits.maxBytes) return fail({ code: 'image-too-large' })
  const size = sizeOf[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  if (size === null || size.width < 1 || size.height < 1) return fail({ code: 'image-damaged' })
  const { width, height } = size
  const tooLarge =
    width > imageLimits.maxSide || height > imageLimits.maxSide || width * height > imageLimits.maxPixels
  return tooLarge ? fail({ code: 'image-too-large' }) : ok({ kind, width, height })
}

/** null = no image that anybody knows. */
function kindOf(bytes: Uint8Array): ImageKind | 'WebP' | 'AVIF' | 'TIFF' | null {
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'gif'
  if (startsWith(bytes, 'BM') && bytes.length > 26 && startsWith(bytes, '\0\0\0\0', 6)) return 'bmp'
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'WebP'
  if (startsWith(bytes, 'ftypavif', 4) || startsWith(bytes, 'ftypheic', 4)) return 'AVIF'
  return startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*') ? 'TIFF' : null
}

interface Size {
  readonly width: number
  readonly height: number
}

const sizeOf: Readonly<Record<ImageKind, (view: DataView) => Size | null>> = {
  png: (view) => (view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }),
  gif: (view) =>
    view.byteLength < 10 ? null : { width: view.getUint16(6, true), height: view.getUint16(8, true) },
  bmp: (view) => {
    // The old header has 16-bit sizes; a negative height means that the rows stand from top to bottom.
    if (view.getUint32(14, true) === 12) {
      return { width: view.getUint16(18, true), height: view.getUint16(20, true) }
    }
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
  },
  jpeg: jpegSize,
}

/** The first frame header (ISO 10918-1 B.2.2): any SOF marker, which is C0 to CF but C4, C8 and CC. */
function jpegSize(view: DataView): Size | null {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (frame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // Fill bytes and markers without a body.
    if (marker === 0xff) at++
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return null
}
