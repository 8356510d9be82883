// A QR code in a terminal: half blocks, two modules to a character. Both colours are set, because a code drawn in the
// terminal's own would be inverted on a dark one, which many readers refuse.

import { type QrMatrix, quietZone } from './matrix'

/** Black on white of the 256-colour table, which themes do not change. */
const blackOnWhite = '\u001b[38;5;16;48;5;231m'
const reset = '\u001b[0m'

/** Lines of text, each ending in a newline. */
export function drawText({ size, isDark }: QrMatrix): string {
  let text = ''
  for (let y = -quietZone; y < size + quietZone; y += 2) {
    text += blackOnWhite
    for (let x = -quietZone; x < size + quietZone; x++) {
      const [upper, lower] = [isDark(x, y), isDark(x, y + 1)]
      text += upper ? (lower ? '█' : '▀') : lower ? '▄' : ' '
    }
    text += `${reset}\n`
  }
  return text
}
