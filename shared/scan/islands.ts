// Finds light patches of about a square's shape on a dark page: a code without a quiet zone melts into such a page, and
// no engine sees its finder patterns. Cut out at its exact edge and framed in white it is an ordinary code.

import { type Box, crop, type Gray } from './gray'
import { frame } from './prepare'

/** Pixels to a cell of the finest grid. */
const cell = 8
/** Light patches are joined over gaps of up to twice a cell, at each of these sizes in fine cells. */
const grids = [1, 2, 4] as const
/** The least code has 21 modules of one pixel. */
const leastSide = 21
/** More than this would be text, not codes. */
const mostIslands = 6

/** Each patch in its white frame, with the place of its upper left corner in the picture. */
export function islandsOf(
  image: Gray,
): readonly { readonly image: Gray; readonly x: number; readonly y: number }[] {
  const page = pageLevel(image)
  if (page === null) return []
  const light = page + 64
  const fine = lightCells(image, light)
  const boxes: Box[] = []
  for (const factor of grids) {
    for (const rough of patches(coarser(fine, factor), cell * factor)) {
      const box = shrink(image, rough, light)
      const same = boxes.some((other) => other.x === box.x && other.y === box.y && other.width === box.width)
      if (!same && isSquare(box)) boxes.push(box)
    }
  }
  return boxes
    .sort((a, b) => b.width * b.height - a.width * a.height)
    .slice(0, mostIslands)
    .map((box) => {
      const margin = Math.max(8, Math.ceil(box.width / 8))
      return { image: frame(crop(image, box), margin, 255), x: box.x - margin, y: box.y - margin }
    })
}

function isSquare({ width, height }: Box): boolean {
  return Math.min(width, height) >= leastSide && Math.max(width, height) <= 1.4 * Math.min(width, height)
}

/** The commonest level, from every 16th pixel; null unless that is dark. */
function pageLevel({ data }: Gray): number | null {
  const counts = new Uint32Array(256)
  for (let i = 0; i < data.length; i += 16)
    counts[data[i] as number] = (counts[data[i] as number] as number) + 1
  const level = counts.indexOf(Math.max(...counts))
  return level < 112 ? level : null
}

interface Cells {
  readonly filled: Uint8Array
  readonly width: number
  readonly height: number
}

function lightCells({ data, width, height }: Gray, light: number): Cells {
  const [w, h] = [Math.ceil(width / cell), Math.ceil(height / cell)]
  const filled = new Uint8Array(w * h)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) * w
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if ((data[at] as number) > light) filled[row + (x >> 3)] = 1
    }
  }
  return { filled, width: w, height: h }
}

function coarser({ filled, width, height }: Cells, factor: number): Cells {
  const [w, h] = [Math.ceil(width / factor), Math.ceil(height / factor)]
  const out = new Uint8Array(w * h)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (filled[y * width + x]) out[Math.floor(y / factor) * w + Math.floor(x / factor)] = 1
    }
  }
  return { filled: out, width: w, height: h }
}

/** Groups of filled cells that touch, as boxes in pixels. */
function patches({ filled, width, height }: Cells, size: number): readonly Box[] {
  const left = filled.slice()
  const boxes: Box[] = []
  const stack: number[] = []
  for (let start = 0; start < left.length; start++) {
    if (!left[start]) continue
    let [minX, minY, maxX, maxY] = [width, height, 0, 0]
    left[start] = 0
    stack.push(start)
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width
      const y = (at - x) / width
      minX = Math.min(minX, x)
      minY = Math.min(minY, y)
      maxX = Math.max(maxX, x)
      maxY = Math.max(maxY, y)
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const to = ny * width + nx
          if (!left[to]) continue
          left[to] = 0
          stack.push(to)
        }
      }
    }
    boxes.push({
      x: minX * size,
      y: minY * size,
      width: (maxX - minX + 1) * size,
      height: (maxY - minY + 1) * size,
    })
  }
  return boxes
}

/** The same patch without the dark rows and columns at its edge. */
function shrink({ data, width, height }: Gray, box: Box, light: number): Box {
  let [left, top, right, bottom] = [
    box.x,
    box.y,
    Math.min(width, box.x + box.width),
    Math.min(height, box.y + box.height),
  ]
  const hasLight = (from: number, step: number, count: number) => {
    for (let i = 0; i < count; i++) if ((data[from + i * step] as number) > light) return true
    return false
  }
  while (top < bottom && !hasLight(top * width + left, 1, right - left)) top++
  while (bottom > top && !hasLight((bottom - 1) * width + left, 1, right - left)) bottom--
  while (left < right && !hasLight(top * width + left, width, bottom - top)) left++
  while (right > left && !hasLight(top * width + right - 1, width, bottom - top)) right--
  return { x: left, y: top, width: right - left, height: bottom - top }
}
