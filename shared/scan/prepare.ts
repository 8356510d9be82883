// Prepared copies of a picture, in which an engine finds codes that it misses in the picture itself. Pure arithmetic,
// without a canvas, so that worker, command line and benchmark see the same pixels.

import type { Gray } from './gray'

/** Half the size; each pixel is the mean of four, which takes noise away. */
export function halve({ data, width, height }: Gray): Gray {
  const [w, h] = [width >> 1, height >> 1]
  const out = new Uint8Array(w * h)
  for (let y = 0; y < h; y++) {
    let a = 2 * y * width
    let to = y * w
    for (const end = to + w; to < end; to++, a += 2) {
      // All four lie inside: 2 w ≤ width and 2 h ≤ height.
      const sum =
        (data[a] as number) +
        (data[a + 1] as number) +
        (data[a + width] as number) +
        (data[a + width + 1] as number)
      out[to] = (sum + 2) >> 2
    }
  }
  return { data: out, width: w, height: h }
}

/** The dark end of the scale stretched six times: near-black becomes grey, all else white. */
export function stretchDark(image: Gray): Gray {
  const table = Uint8Array.from({ length: 256 }, (_, level) => Math.min(255, level * 6))
  return through(table, image)
}

/** Less than this between dark and light is stretched; more, the engine's own thresholds deal with. */
const lowContrast = 96

/**
 * The levels in use (but for a percent at each end) spread over the whole scale; null where they already use enough of it,
 * or there is nothing to spread.
 */
export function spreadLevels(image: Gray): Gray | null {
  const counts = new Uint32Array(256)
  for (const level of image.data) counts[level] = (counts[level] as number) + 1
  const few = image.data.length / 100
  const edge = (from: number, step: number) => {
    let [level, seen] = [from, counts[from] as number]
    while (seen <= few) {
      level += step
      seen += counts[level] as number
    }
    return level
  }
  const [dark, light] = [edge(0, 1), edge(255, -1)]
  if (light - dark < 2 || light - dark > lowContrast) return null
  const table = Uint8ClampedArray.from({ length: 256 }, (_, level) => ((level - dark) * 255) / (light - dark))
  return through(new Uint8Array(table.buffer), image)
}

/** Every level replaced by the table's. */
function through(table: Uint8Array, { data, width, height }: Gray): Gray {
  const out = new Uint8Array(data.length)
  for (let i = 0; i < data.length; i++) out[i] = table[data[i] as number] as number
  return { data: out, width, height }
}

/** A frame of `width` pixels of one level around the picture: the quiet zone that a code lacks. */
export function frame(image: Gray, width: number, level: number): Gray {
  const [w, h] = [image.width + 2 * width, image.height + 2 * width]
  const out = new Uint8Array(w * h).fill(level)
  for (let y = 0; y < image.height; y++) {
    out.set(image.data.subarray(y * image.width, (y + 1) * image.width), (y + width) * w + width)
  }
  return { data: out, width: w, height: h }
}

/** Catmull-Rom weights a quarter of a pixel beside a pixel, in 1/256: the two phases of twice the size. */
const near = 222
const next = 58
const before = -18
const after = -6

/** Twice the size, bicubic: codes of less than two pixels to a module. */
export function enlarge({ data, width, height }: Gray): Gray {
  const [w, h] = [width * 2, height * 2]
  const across = new Int16Array(w * height)
  for (let y = 0; y < height; y++) {
    const row = y * width
    const last = row + width - 1
    let to = y * w
    for (let x = row; x <= last; x++) {
      const a = data[x - 2 < row ? row : x - 2] as number
      const b = data[x - 1 < row ? row : x - 1] as number
      const c = data[x] as number
      const d = data[x + 1 > last ? last : x + 1] as number
      const e = data[x + 2 > last ? last : x + 2] as number
      across[to++] = (after * a + next * b + near * c + before * d) >> 4
      across[to++] = (before * b + near * c + next * d + after * e) >> 4
    }
  }
  const out = new Uint8ClampedArray(w * h)
  const line = (y: number) => Math.min(height - 1, Math.max(0, y)) * w
  for (let y = 0; y < height; y++) {
    const [a, b, c, d, e] = [line(y - 2), line(y - 1), line(y), line(y + 1), line(y + 2)]
    const to = 2 * y * w
    for (let x = 0; x < w; x++) {
      const [above, middle, below] = [
        across[b + x] as number,
        across[c + x] as number,
        across[d + x] as number,
      ]
      out[to + x] = (after * (across[a + x] as number) + next * above + near * middle + before * below) >> 12
      out[to + w + x] =
        (before * above + near * middle + next * below + after * (across[e + x] as number)) >> 12
    }
  }
  return { data: new Uint8Array(out.buffer), width: w, height: h }
}
