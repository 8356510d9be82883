// What other rooms use of this one: a text as a QR code, in each form. null = the text is longer than any QR code holds.

import { qrMatrix } from './matrix'
import { drawPng, pngSizes } from './png'
import { drawPath, drawSvg, type QrDrawing } from './svg'
import { drawText } from './terminal'

export { pngSizes, qrMatrix }

/** Exactly so many pixels on a side; null also when these are too few for this text. */
export function qrPng(text: string, pixels: number = pngSizes.usual): Uint8Array | null {
  const matrix = qrMatrix(text)
  return matrix === null ? null : drawPng(matrix, pixels)
}

export function qrSvg(text: string, pixels: number = pngSizes.usual): string | null {
  const matrix = qrMatrix(text)
  return matrix === null ? null : drawSvg(matrix, pixels)
}

/** As a file for people, in the usual size. */
export function pictureOf(text: string, format: 'png' | 'svg'): Uint8Array | null {
  if (format === 'png') return qrPng(text)
  const svg = qrSvg(text)
  return svg === null ? null : new TextEncoder().encode(svg)
}

/** One SVG path in a square of `size` modules, quiet zone included. */
export function qrSvgPath(text: string): QrDrawing | null {
  const matrix = qrMatrix(text)
  return matrix === null ? null : drawPath(matrix)
}

/** Half blocks for a terminal, in colours of its own. */
export function qrText(text: string): string | null {
  const matrix = qrMatrix(text)
  return matrix === null ? null : drawText(matrix)
}
