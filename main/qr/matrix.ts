// From a text to the modules of its QR code (ISO/IEC 18004). Pure; drawing is png.ts, svg.ts and terminal.ts.

import qrcode from 'qrcode/lib/core/qrcode.js'

export interface QrMatrix {
  /** Modules on a side, without the quiet zone. */
  readonly size: number
  /** False outside too: the quiet zone is light. */
  readonly isDark: (x: number, y: number) => boolean
}

/** Modules of light around the code that ISO/IEC 18004 asks for. */
export const quietZone = 4

/** null when the text is longer than any QR code holds. Medium error correction where that fits, else low. */
export function qrMatrix(text: string): QrMatrix | null {
  for (const errorCorrectionLevel of ['M', 'L'] as const) {
    try {
      const { size, data } = qrcode.create(text, { errorCorrectionLevel }).modules
      const isDark = (x: number, y: number) =>
        x >= 0 && y >= 0 && x < size && y < size && data[y * size + x] === 1
      return { size, isDark }
    } catch {
      // Too long for this level: the library has no other way to say so.
    }
  }
  return null
}
