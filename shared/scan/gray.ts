// A picture as the QR engines see it: one byte of brightness for each pixel. Pure; runs in the window's worker, in the
// command line's scan process and in the benchmark.

export interface Gray {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Brightness that shows through where a picture is transparent. */
export const paper = { white: 255, black: 0 } as const

/**
 * Brightness (Rec. 601 weights) of RGBA pixels that are not premultiplied, as if they lay on a sheet of `ground`.
 * `clear`: whether any pixel was transparent, so that another sheet would look different.
 */
export function grayOf(
  pixels: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  ground: number = paper.white,
): Gray & { readonly clear: boolean } {
  const count = width * height
  const data = new Uint8Array(count)
  // Whole pixels at a time are twice as quick; the order of the bytes is that of every machine Electron runs on.
  const words =
    pixels.byteOffset % 4 === 0 ? new Uint32Array(pixels.buffer, pixels.byteOffset, count) : wordsOf(pixels)
  let clear = false
  for (let i = 0; i < count; i++) {
    const word = words[i] as number // i < count
    const light = ((word & 255) * 77 + ((word >>> 8) & 255) * 150 + ((word >>> 16) & 255) * 29) >>> 8
    const alpha = word >>> 24
    if (alpha === 255) data[i] = light
    else {
      clear = true
      data[i] = (light * alpha + ground * (255 - alpha)) / 255
    }
  }
  return { data, width, height, clear }
}

function wordsOf(pixels: Uint8Array | Uint8ClampedArray): Uint32Array {
  return new Uint32Array(new Uint8Array(pixels).buffer)
}

/** The part of a picture inside `box`, which may reach over its edges. */
export function crop({ data, width, height }: Gray, box: Box): Gray {
  const left = Math.min(Math.max(0, Math.floor(box.x)), width)
  const top = Math.min(Math.max(0, Math.floor(box.y)), height)
  const right = Math.min(width, Math.max(left, Math.ceil(box.x + box.width)))
  const bottom = Math.min(height, Math.max(top, Math.ceil(box.y + box.height)))
  const out = new Uint8Array((right - left) * (bottom - top))
  for (let y = top; y < bottom; y++) {
    out.set(data.subarray(y * width + left, y * width + right), (y - top) * (right - left))
  }
  return { data: out, width: right - left, height: bottom - top }
}

/** Whether a program drew it and no camera took it: most neighbours are the very same. Looks at every 16th row. */
export function isDrawn({ data, width, height }: Gray): boolean {
  let [same, all] = [0, 0]
  for (let y = 0; y < height; y += 16) {
    for (let at = y * width + 1, end = (y + 1) * width; at < end; at++) {
      if (data[at] === data[at - 1]) same++
      all++
    }
  }
  return same > all / 2
}
