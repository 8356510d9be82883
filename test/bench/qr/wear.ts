// What happens to a picture on its way: blur, noise, uneven light, moiré, and the losses of JPEG.

import { type Picture, recolour } from './picture'
import type { Random } from './random'

/** Gaussian, standard deviation in pixels. */
export function blur(picture: Picture, sigma: number): Picture {
  const reach = Math.ceil(sigma * 3)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const kernel = weights.map((weight) => weight / total)
  const { width, height } = picture
  const along = (from: Uint8ClampedArray | Float32Array, across: boolean): Float32Array => {
    const to = new Float32Array(width * height * 4)
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at += 4) {
        for (let k = -reach; k <= reach; k++) {
          const sx = across ? Math.min(width - 1, Math.max(0, x + k)) : x
          const sy = across ? y : Math.min(height - 1, Math.max(0, y + k))
          const source = (sy * width + sx) * 4
          const weight = kernel[k + reach] ?? 0
          for (let part = 0; part < 4; part++)
            to[at + part] = (to[at + part] ?? 0) + weight * (from[source + part] ?? 0)
        }
      }
    }
    return to
  }
  return { ...picture, data: Uint8ClampedArray.from(along(along(picture.data, true), false), Math.round) }
}

/** Gaussian noise on the brightness, and a share of pixels that are black or white. */
export function addNoise(
  picture: Picture,
  deviation: number,
  saltAndPepper: number,
  random: Random,
): Picture {
  const data = new Uint8ClampedArray(picture.data)
  for (let at = 0; at < data.length; at += 4) {
    const shift = deviation * random.normal()
    const wrong = random.next() < saltAndPepper
    const level = random.next() < 0.5 ? 0 : 255
    for (let part = at; part < at + 3; part++) data[part] = wrong ? level : (data[part] ?? 0) + shift
  }
  return { ...picture, data }
}

/** Light from one side: `dimmest` is what is left of it on the other. */
export function shade(picture: Picture, dimmest: number, degrees: number): Picture {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return recolour(picture, (level, x, y) => {
    const at = (x / picture.width - 0.5) * cos + (y / picture.height - 0.5) * sin + 0.5
    return level * (1 - (1 - dimmest) * Math.min(1, Math.max(0, at)))
  })
}

/** The pattern of a camera before a screen. */
export function moire(picture: Picture, period: number, depth: number, degrees: number): Picture {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return recolour(
    picture,
    (level, x, y) => level + depth * Math.sin(((x * cos + y * sin) / period) * 2 * Math.PI),
  )
}
