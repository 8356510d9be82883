// Pictures seen from elsewhere: scaled, turned, in perspective. Each pixel is the mean of nine bilinear samples.

import type { Colour, Picture } from './picture'

/** Where a pixel of the new picture lies in the old one. */
export type Place = (x: number, y: number) => readonly [x: number, y: number]

export function resample(
  picture: Picture,
  width: number,
  height: number,
  place: Place,
  around: Colour,
): Picture {
  const data = new Uint8ClampedArray(width * height * 4)
  const grid = [1 / 6, 1 / 2, 5 / 6]
  const sum = [0, 0, 0]
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      sum.fill(0)
      for (const dy of grid) {
        for (const dx of grid) {
          const [fromX, fromY] = place(x + dx, y + dy)
          sample(picture, fromX - 0.5, fromY - 0.5, around, sum)
        }
      }
      for (let part = 0; part < 3; part++) data[at + part] = (sum[part] ?? 0) / 9
      data[at + 3] = 255
    }
  }
  return { data, width, height }
}

function sample({ data, width, height }: Picture, x: number, y: number, around: Colour, sum: number[]): void {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [right, down] = [x - left, y - top]
  for (let row = 0; row < 2; row++) {
    for (let column = 0; column < 2; column++) {
      const weight = (column === 0 ? 1 - right : right) * (row === 0 ? 1 - down : down)
      const [atX, atY] = [left + column, top + row]
      const inside = atX >= 0 && atY >= 0 && atX < width && atY < height
      const at = (atY * width + atX) * 4
      for (let part = 0; part < 3; part++) {
        sum[part] = (sum[part] ?? 0) + weight * ((inside ? data[at + part] : around[part]) ?? 0)
      }
    }
  }
}

export function scale(picture: Picture, factor: number, around: Colour): Picture {
  const [width, height] = [Math.round(picture.width * factor), Math.round(picture.height * factor)]
  return resample(picture, width, height, (x, y) => [x / factor, y / factor], around)
}

/** Degrees; the new picture is large enough to hold all of it. */
export function turn(picture: Picture, degrees: number, around: Colour): Picture {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const { width: w, height: h } = picture
  const width = Math.ceil(Math.abs(w * cos) + Math.abs(h * sin))
  const height = Math.ceil(Math.abs(w * sin) + Math.abs(h * cos))
  const place: Place = (x, y) => {
    const [dx, dy] = [x - width / 2, y - height / 2]
    return [dx * cos + dy * sin + w / 2, dy * cos - dx * sin + h / 2]
  }
  return resample(picture, width, height, place, around)
}

/** `tilt` and `lean`: how much nearer one side is than the other, -0.5 to 0.5. No corner is cut off. */
export function perspective(picture: Picture, tilt: number, lean: number, around: Colour): Picture {
  const { width: w, height: h } = picture
  const wider = 1 / (1 - (Math.abs(tilt) + Math.abs(lean)) / 2)
  const [width, height] = [Math.ceil(w * wider), Math.ceil(h * wider)]
  const place: Place = (x, y) => {
    const [u, v] = [x / w - wider / 2, y / h - wider / 2]
    const far = 1 + tilt * v + lean * u
    return [(u / far + 0.5) * w, (v / far + 0.5) * h]
  }
  return resample(picture, width, height, place, around)
}

/** A sheet that is not flat: waves of this many pixels. */
export function bend(picture: Picture, depth: number, around: Colour): Picture {
  const { width: w, height: h } = picture
  const place: Place = (x, y) => [
    x + depth * Math.sin((y / h) * Math.PI),
    y + depth * Math.sin((x / w) * Math.PI),
  ]
  return resample(picture, w, h, place, around)
}
