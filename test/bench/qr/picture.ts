// Pictures of RGBA pixels in memory, and drawing on them: filled boxes and QR codes.

import type { QrMatrix } from '../../../main/qr/matrix'

export type Colour = readonly [red: number, green: number, blue: number]

export interface Picture {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

export const white: Colour = [255, 255, 255]
export const black: Colour = [0, 0, 0]
export const grey = (level: number): Colour => [level, level, level]

export function blank(width: number, height: number, colour: Colour = white): Picture {
  const picture = { data: new Uint8ClampedArray(width * height * 4), width, height }
  fill(picture, 0, 0, width, height, colour)
  return picture
}

export function fill(
  picture: Picture,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: Colour,
): void {
  const word = ((255 << 24) | (colour[2] << 16) | (colour[1] << 8) | colour[0]) >>> 0
  const words = new Uint32Array(picture.data.buffer)
  const [left, right] = [Math.max(0, Math.round(x)), Math.min(picture.width, Math.round(x + width))]
  const [top, bottom] = [Math.max(0, Math.round(y)), Math.min(picture.height, Math.round(y + height))]
  for (let row = top; row < bottom; row++) {
    if (right > left) words.fill(word, row * picture.width + left, row * picture.width + right)
  }
}

export interface CodeStyle {
  /** Pixels to a module. */
  readonly module: number
  /** Modules of light around it. */
  readonly quiet: number
  readonly dark: Colour
  readonly light: Colour
  /** Round modules, as some apps draw them; the finder patterns stay square. */
  readonly dots?: boolean
}

export const plainStyle = { quiet: 4, dark: black, light: white } as const

/** Pixels on a side of a drawn code, quiet zone included. */
export function sideOf(matrix: QrMatrix, { module, quiet }: Pick<CodeStyle, 'module' | 'quiet'>): number {
  return Math.round((matrix.size + 2 * quiet) * module)
}

export function drawCode(picture: Picture, matrix: QrMatrix, x: number, y: number, style: CodeStyle): void {
  const { module, quiet, dark, light, dots } = style
  const side = sideOf(matrix, style)
  fill(picture, x, y, side, side, light)
  for (let row = 0; row < matrix.size; row++) {
    for (let column = 0; column < matrix.size; column++) {
      if (!matrix.isDark(column, row)) continue
      const [left, top] = [x + (column + quiet) * module, y + (row + quiet) * module]
      if (dots === true && !inFinder(matrix.size, column, row)) disc(picture, left, top, module, dark)
      else fill(picture, left, top, module, module, dark)
    }
  }
}

function inFinder(size: number, column: number, row: number): boolean {
  const [low, high] = [7, size - 8]
  return (column < low && (row < low || row > high)) || (column > high && row < low)
}

function disc(picture: Picture, x: number, y: number, side: number, colour: Colour): void {
  const middle = side / 2
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const far = Math.hypot(column + 0.5 - middle, row + 0.5 - middle)
      if (far <= side * 0.47) fill(picture, x + column, y + row, 1, 1, colour)
    }
  }
}

/** A code alone on a picture of its size. */
export function codePicture(matrix: QrMatrix, style: CodeStyle): Picture {
  const side = sideOf(matrix, style)
  const picture = blank(side, side, style.light)
  drawCode(picture, matrix, 0, 0, style)
  return picture
}

/** Level by level through `change`: colours, contrast, light. */
export function recolour(picture: Picture, change: (level: number, x: number, y: number) => number): Picture {
  const data = new Uint8ClampedArray(picture.data)
  for (let y = 0, at = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++, at += 4) {
      for (let part = at; part < at + 3; part++) data[part] = change(data[part] ?? 0, x, y)
    }
  }
  return { ...picture, data }
}
