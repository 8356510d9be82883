// How the ladder speaks to zxing: a grey picture as a PGM file (its decoder reads them, and nothing is converted on the
// way), its options, and where in the picture each text stood. Knows no engine: worker and scan process bring theirs.

import type { Gray } from './gray'

/** A text and where its code stands in the picture: the middle, and about how large. */
export interface Mark {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

export interface ReadHow {
  readonly tryDenoise?: boolean
  readonly tryInvert?: boolean
  readonly binarizer?: 'LocalAverage' | 'GlobalHistogram'
}

export interface Engines {
  readonly read: (image: Gray, how?: ReadHow) => Promise<readonly Mark[]>
  /** Another engine for when this one finds nothing. */
  readonly spare?: (image: Gray) => Promise<readonly Mark[]>
}

/** Every code in the picture, turned, light on dark, and from further away. */
export const readerOptions = {
  formats: ['QRCode'],
  textMode: 'Plain',
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: 255,
} as const

/** Portable grey map, binary: a short header and the pixels. */
export function pgmOf({ data, width, height }: Gray): Uint8Array<ArrayBuffer> {
  const header = `P5 ${width} ${height} 255\n`
  const file = new Uint8Array(header.length + data.length)
  for (let i = 0; i < header.length; i++) file[i] = header.charCodeAt(i)
  file.set(data, header.length)
  return file
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The part of zxing's result that is used. */
export interface EngineResult {
  readonly isValid: boolean
  readonly text: string
  readonly position: {
    readonly topLeft: Point
    readonly topRight: Point
    readonly bottomLeft: Point
    readonly bottomRight: Point
  }
}

export function marksOf(results: readonly EngineResult[]): readonly Mark[] {
  return results
    .filter(({ isValid, text }) => isValid && text !== '')
    .map(({ text, position }) => {
      const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight]
      const xs = corners.map(({ x }) => x)
      const ys = corners.map(({ y }) => y)
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
      return {
        text,
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        size: Math.max(right - left, bottom - top),
      }
    })
}

/** Each text once, in reading order: rows from the top, and from the left in a row. */
export function textsInOrder(marks: readonly Mark[]): readonly string[] {
  const waiting = [...marks].sort((a, b) => a.y - b.y)
  const texts = new Set<string>()
  while (waiting.length > 0) {
    const first = waiting[0] as Mark // the list is not empty
    // A row: all whose middle is above the lower edge of the topmost.
    const reach = first.y + first.size / 2
    const beyond = waiting.findIndex(({ y }) => y > reach)
    const row = waiting.splice(0, beyond === -1 ? waiting.length : beyond)
    for (const { text } of row.sort((a, b) => a.x - b.x)) texts.add(text)
  }
  return [...texts]
}
