// What JPEG does to a picture, without the file: brightness in blocks of 8 x 8 through the cosine transform, quantised by
// the standard's luminance table (ISO 10918-1 K.1) at the usual scale of quality, and back. Colour is left as it is.

import type { Picture } from './picture'

const table = [
  ...[16, 11, 10, 16, 24, 40, 51, 61],
  ...[12, 12, 14, 19, 26, 58, 60, 55],
  ...[14, 13, 16, 24, 40, 57, 69, 56],
  ...[14, 17, 22, 29, 51, 87, 80, 62],
  ...[18, 22, 37, 56, 68, 109, 103, 77],
  ...[24, 35, 55, 64, 81, 104, 113, 92],
  ...[49, 64, 78, 87, 103, 121, 120, 101],
  ...[72, 92, 95, 98, 112, 100, 103, 99],
]

/** cosines[u * 8 + x], orthonormal. */
const cosines = Float64Array.from({ length: 64 }, (_, i) => {
  const [u, x] = [i >> 3, i & 7]
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16)
})

export function throughJpeg(picture: Picture, quality: number): Picture {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality
  const steps = table.map((step) => Math.max(1, Math.floor((step * scale + 50) / 100)))
  const { width, height } = picture
  const data = new Uint8ClampedArray(picture.data)
  const block = new Float64Array(64)
  const at = (x: number, y: number) => (Math.min(y, height - 1) * width + Math.min(x, width - 1)) * 4
  const lightAt = (i: number) =>
    0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0)
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      for (let i = 0; i < 64; i++) block[i] = lightAt(at(left + (i & 7), top + (i >> 3))) - 128
      const before = block.slice()
      const seen = transform(block, false)
      for (let i = 0; i < 64; i++) seen[i] = Math.round((seen[i] ?? 0) / (steps[i] ?? 1)) * (steps[i] ?? 1)
      const after = transform(seen, true)
      for (let i = 0; i < 64; i++) {
        const [x, y] = [left + (i & 7), top + (i >> 3)]
        if (x >= width || y >= height) continue
        const change = (after[i] ?? 0) - (before[i] ?? 0)
        for (let part = at(x, y), end = part + 3; part < end; part++) data[part] = (data[part] ?? 0) + change
      }
    }
  }
  return { ...picture, data }
}

/** Rows, then columns; `back`: from frequencies to levels. */
function transform(block: Float64Array, back: boolean): Float64Array {
  const cosine = (to: number, from: number) => cosines[back ? from * 8 + to : to * 8 + from] ?? 0
  const half = new Float64Array(64)
  const out = new Float64Array(64)
  for (let y = 0; y < 8; y++) {
    for (let to = 0; to < 8; to++) {
      let sum = 0
      for (let from = 0; from < 8; from++) sum += (block[y * 8 + from] ?? 0) * cosine(to, from)
      half[y * 8 + to] = sum
    }
  }
  for (let x = 0; x < 8; x++) {
    for (let to = 0; to < 8; to++) {
      let sum = 0
      for (let from = 0; from < 8; from++) sum += (half[from * 8 + x] ?? 0) * cosine(to, from)
      out[to * 8 + x] = sum
    }
  }
  return out
}
