// What kind of image a file is and how large it is, from its first bytes: asked before anything is decoded, because a
// picture of a few kilobytes may ask for gigabytes (security.md 6). Pure; decodes nothing.

import type { Result } from '../result'
import { avifSize, type Size } from './avif-size'

export const imageLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxPixels: 50_000_000,
  maxSide: 16_384,
} as const

/** The kinds that the window decodes; the command line knows fewer. */
export type ImageKind = 'png' | 'jpeg' | 'gif' | 'bmp' | 'webp' | 'avif'

/** `unknown`: no image, or of a kind that is decoded nowhere here (HEIC, TIFF, SVG). */
export type HeaderFault = 'unknown' | 'too-large' | 'damaged'

export interface ImageHeader extends Size {
  readonly kind: ImageKind
}

// Not result.ts's: shared with the window's first script they would become a file of their own, read at every start.
const fail = (error: HeaderFault) => ({ ok: false, error }) as const

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((character, i) => bytes[at + i] === character.charCodeAt(0))

export function readImageHeader(bytes: Uint8Array): Result<ImageHeader, HeaderFault> {
  const kind = kindOf(bytes)
  if (kind === null) return fail('unknown')
  if (bytes.length > imageLimits.maxBytes) return fail('too-large')
  const size = sizeOf[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  if (size === null || size.width < 1 || size.height < 1) return fail('damaged')
  return isTooLarge(size)
    ? fail('too-large')
    : { ok: true, value: { kind, width: size.width, height: size.height } }
}

export function isTooLarge({ width, height }: Size): boolean {
  return width > imageLimits.maxSide || height > imageLimits.maxSide || width * height > imageLimits.maxPixels
}

function kindOf(bytes: Uint8Array): ImageKind | null {
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'gif'
  if (startsWith(bytes, 'BM') && bytes.length > 26 && startsWith(bytes, '\0\0\0\0', 6)) return 'bmp'
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'webp'
  // HEIC lies in the same box, but nothing here decodes it.
  return startsWith(bytes, 'ftypavi', 4) || (startsWith(bytes, 'ftypmif1', 4) && saysAvif(bytes))
    ? 'avif'
    : null
}

/** Among the compatible brands of the first box, which is short. */
function saysAvif(bytes: Uint8Array): boolean {
  for (let at = 16; at < Math.min(64, bytes.length, bytes[3] ?? 0); at += 4) {
    if (startsWith(bytes, 'avif', at)) return true
  }
  return false
}

const sizeOf: Readonly<Record<ImageKind, (view: DataView) => Size | null>> = {
  png: (view) => (view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }),
  gif: gifSize,
  bmp: (view) => {
    // The old header has 16-bit sizes; a negative height means that the rows stand from top to bottom.
    if (view.getUint32(14, true) === 12) {
      return { width: view.getUint16(18, true), height: view.getUint16(20, true) }
    }
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
  },
  jpeg: jpegSize,
  webp: webpSize,
  avif: avifSize,
}

/** The canvas, or the first frame where that is larger: some decoders make room for both. */
function gifSize(view: DataView): Size | null {
  if (view.byteLength < 13) return null
  let [width, height] = [view.getUint16(6, true), view.getUint16(8, true)]
  const flags = view.getUint8(10)
  let at = 13 + (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0)
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) === 0x2c) {
      width = Math.max(width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true))
      height = Math.max(height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true))
      break
    }
    if (view.getUint8(at) !== 0x21) break
    // An extension: its label, then blocks with their length in front, and an empty one.
    at += 2
    while (at < view.byteLength && view.getUint8(at) !== 0) at += view.getUint8(at) + 1
    at += 1
  }
  return { width, height }
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

/** RFC 9649: the first chunk is VP8 (lossy), VP8L (lossless) or VP8X (extended, with the canvas). */
function webpSize(view: DataView): Size | null {
  if (view.byteLength < 30) return null
  const little24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  switch (view.getUint32(12)) {
    case 0x56503820: // 'VP8 ': frame tag, start code 9d 01 2a, then 14 bits each
      if (view.getUint8(23) !== 0x9d || view.getUint16(24) !== 0x012a) return null
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 0x5650384c: {
      // 'VP8L': signature 2f, then 14 bits each less one
      if (view.getUint8(20) !== 0x2f) return null
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 0x56503858: // 'VP8X': flags, then 24 bits each less one
      return { width: little24(24) + 1, height: little24(27) + 1 }
    default:
      return null
  }
}
