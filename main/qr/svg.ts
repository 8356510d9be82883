// A QR code as an SVG: one path of whole modules on white, with its quiet zone. No script, no style, no outside link.

import { type QrMatrix, quietZone } from './matrix'

export interface QrDrawing {
  readonly path: string
  /** Modules on a side, quiet zone included: the path lies in a square of so many units. */
  readonly size: number
}

export function drawPath({ size, isDark }: QrMatrix): QrDrawing {
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y) || isDark(x - 1, y)) continue
      let length = 1
      while (isDark(x + length, y)) length++
      path += `M${x + quietZone} ${y + quietZone}h${length}v1h-${length}z`
    }
  }
  return { path, size: size + 2 * quietZone }
}

/** `pixels`: the width and height it asks for; it stays sharp at any. */
export function drawSvg(matrix: QrMatrix, pixels: number): string {
  const { path, size } = drawPath(matrix)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>\n`
  )
}
