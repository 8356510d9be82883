// The virtual display's picture, out of the memory that Xvfb shares by `-fbdir` (an XWD file, 32 bits a pixel), and the
// moment at which a window had filled it.

import { closeSync, openSync, readSync } from 'node:fs'

export interface Screen {
  readonly width: number
  readonly height: number
  read(): Buffer
  /** The share of pixels that differ. */
  differs(one: Buffer, other: Buffer): number
  close(): void
}

export function openScreen(path: string): Screen {
  const file = openSync(path, 'r')
  const head = Buffer.alloc(100)
  readSync(file, head, 0, 100, 0)
  // X11/XWDFile.h: 25 big-endian words, the window's name, then `ncolors` entries of 12 bytes, then the pixels.
  const word = (index: number) => head.readUInt32BE(index * 4)
  const [from, width, height] = [word(0) + word(19) * 12, word(4), word(5)]
  if (word(11) !== 32 || word(12) !== width * 4) throw new Error('the display has not 32 bits a pixel')
  const bytes = width * height * 4
  return {
    width,
    height,
    read: () => {
      const frame = Buffer.allocUnsafe(bytes)
      readSync(file, frame, 0, bytes, from)
      return frame
    },
    differs: (one, other) => {
      const [a, b] = [pixels(one), pixels(other)]
      let count = 0
      for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1
      return count / a.length
    },
    close: () => closeSync(file),
  }
}

const pixels = (frame: Buffer) => new Uint32Array(frame.buffer, frame.byteOffset, frame.length / 4)

/** The part of the window, from its left and top, in which the codes of both programs stand and no field or title. */
const part = { left: 0.55, top: 0.2, bottom: 0.97, right: 0.97 }
/** Of what is drawn there in the end; a countdown and a code that turned meanwhile are less than the other half. */
const enough = 0.5

/** The moment of the first picture that shows the rows as the last one does; null when the last one shows none. */
export function whenShown(
  screen: Screen,
  blank: Buffer,
  seen: readonly { readonly at: number; readonly frame: Buffer }[],
): number | null {
  const last = seen.at(-1)
  if (last === undefined) return null
  const final = pixels(last.frame)
  const ink = inkOf(screen, pixels(blank), final)
  if (ink.length < 500) return null
  const found = seen.find(({ frame }) => {
    const now = pixels(frame)
    return ink.filter((at) => now[at] === final[at]).length >= ink.length * enough
  })
  return found?.at ?? Number.NaN
}

/** Where something is drawn on the background of that part. */
function inkOf({ width, height }: Screen, before: Uint32Array, final: Uint32Array): readonly number[] {
  let [left, right, top, bottom] = [width, 0, height, 0]
  for (let at = 0; at < final.length; at += 1) {
    if (final[at] === before[at]) continue
    const [x, y] = [at % width, Math.floor(at / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const places: number[] = []
  const counts = new Map<number, number>()
  const along = (from: number, to: number, share: number) => Math.round(from + (to - from) * share)
  for (let y = along(top, bottom, part.top); y < along(top, bottom, part.bottom); y += 1) {
    for (let x = along(left, right, part.left); x < along(left, right, part.right); x += 1) {
      const at = y * width + x
      places.push(at)
      counts.set(final[at] ?? 0, (counts.get(final[at] ?? 0) ?? 0) + 1)
    }
  }
  const [background] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  return places.filter((at) => final[at] !== background)
}
