// A rectangle on a picture, in the picture's own pixels: drawn with the mouse, moved and sized with keys. Pure.

export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Smaller than this nothing can be read. */
const smallest = 24

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most))
const leastOf = (length: number) => Math.min(smallest, length)

/** Inside the picture, in whole pixels, never smaller than what can be read. */
export function fitRegion(region: Region, size: Size): Region {
  const width = between(leastOf(size.width), Math.round(region.width), size.width)
  const height = between(leastOf(size.height), Math.round(region.height), size.height)
  return {
    x: between(0, Math.round(region.x), size.width - width),
    y: between(0, Math.round(region.y), size.height - height),
    width,
    height,
  }
}

/** Where the keyboard starts: a square in the middle. */
export function middleRegion(size: Size): Region {
  const side = Math.min(size.width, size.height) / 2
  return fitRegion(
    { x: (size.width - side) / 2, y: (size.height - side) / 2, width: side, height: side },
    size,
  )
}

/** From where the mouse was pressed to where it is, in any direction. */
export function drawnRegion(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  size: Size,
): Region {
  const [left, right] = [
    between(0, Math.min(from.x, to.x), size.width),
    between(0, Math.max(from.x, to.x), size.width),
  ]
  const [top, bottom] = [
    between(0, Math.min(from.y, to.y), size.height),
    between(0, Math.max(from.y, to.y), size.height),
  ]
  return fitRegion({ x: left, y: top, width: right - left, height: bottom - top }, size)
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Null for keys that mean nothing here. Ctrl makes the steps single pixels. */
export function keyedRegion(
  region: Region,
  key: string,
  how: { readonly resize: boolean; readonly fine: boolean },
  size: Size,
): Region | null {
  const direction = directions[key]
  if (!direction) return null
  const pace = how.fine ? 1 : Math.max(1, Math.round(Math.max(size.width, size.height) / 50))
  const [right, down] = [direction[0] * pace, direction[1] * pace]
  if (!how.resize) return fitRegion({ ...region, x: region.x + right, y: region.y + down }, size)
  // Sized at the right and lower edge, which stays in the picture.
  const width = Math.min(region.width + right, size.width - region.x)
  const height = Math.min(region.height + down, size.height - region.y)
  return fitRegion({ ...region, width, height }, size)
}
