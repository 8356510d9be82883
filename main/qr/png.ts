// A QR code as a PNG of exactly the size asked for: whole pixels per module, the code in the middle, at least four
// modules of light around it. Black and white, one bit per pixel (PNG specification, third edition).

import { deflateSync } from 'node:zlib'
import { type QrMatrix, quietZone } from './matrix'

export const pngSizes = { min: 64, max: 4096, usual: 512 } as const

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** `pixels` on a side; null when that is fewer than one for each module and its quiet zone. */
export function drawPng({ size, isDark }: QrMatrix, pixels: number): Uint8Array | null {
  const scale = Math.floor(pixels / (size + 2 * quietZone))
  if (scale < 1) return null
  const start = Math.floor((pixels - size * scale) / 2)
  const moduleAt = (pixel: number) => Math.floor((pixel - start) / scale)
  const stride = 1 + Math.ceil(pixels / 8) // each row begins with its filter, 0 = none
  const rows = new Uint8Array(stride * pixels)
  for (let y = 0; y < pixels; y++) {
    for (let x = 0; x < pixels; x++) {
      if (isDark(moduleAt(x), moduleAt(y))) continue
      const at = y * stride + 1 + (x >> 3)
      rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7))
    }
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, pixels)
  view.setUint32(4, pixels)
  header[8] = 1 // bits per pixel; grey scale, deflate, no filter type but the usual, not interlaced are all 0
  const chunks = [
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]
  return joined(chunks)
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** PNG specification, annex D. node:zlib has one only since Node 22. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
