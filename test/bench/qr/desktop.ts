// A screen as people have it: wallpaper, windows with title bars, lines of text, buttons; and codes in a window.

import { blank, type Colour, fill, type Picture } from './picture'
import type { Random } from './random'

export function desktop(random: Random, width: number, height: number): Picture {
  const wall: Colour = [random.whole(10, 120), random.whole(20, 140), random.whole(40, 180)]
  const picture = blank(width, height, wall)
  for (let band = 0; band < height; band += 4) {
    const part = band / height
    fill(picture, 0, band, width, 4, [wall[0] + part * 60, wall[1] + part * 50, wall[2] + part * 40])
  }
  const scale = Math.max(1, Math.round(height / 1080))
  for (let i = random.whole(3, 6); i > 0; i--) {
    const [w, h] = [random.whole(width / 4, width / 1.6), random.whole(height / 4, height / 1.4)]
    drawWindow(picture, random, random.whole(0, width - w), random.whole(0, height - h), w, h, scale)
  }
  fill(picture, 0, height - 40 * scale, width, 40 * scale, [28, 30, 38])
  for (let x = 20; x < 500 * scale; x += 48 * scale) {
    fill(picture, x, height - 32 * scale, 24 * scale, 24 * scale, [
      random.whole(60, 255),
      random.whole(60, 255),
      200,
    ])
  }
  return picture
}

function drawWindow(
  picture: Picture,
  random: Random,
  x: number,
  y: number,
  w: number,
  h: number,
  scale: number,
): void {
  const dark = random.next() < 0.4
  const [page, ink]: readonly [Colour, Colour] = dark
    ? [
        [30, 31, 34],
        [205, 207, 212],
      ]
    : [
        [250, 250, 250],
        [38, 40, 46],
      ]
  fill(picture, x, y, w, h, page)
  fill(picture, x, y, w, 30 * scale, dark ? [45, 46, 50] : [225, 227, 231])
  for (let line = y + 50 * scale; line < y + h - 20 * scale; line += 22 * scale) {
    if (random.next() < 0.15) continue
    textLine(picture, random, x + 20 * scale, line, random.between(0.3, 0.92) * w - 30 * scale, ink, scale)
  }
}

/** Strokes of about the shape and density of letters. */
function textLine(
  picture: Picture,
  random: Random,
  x: number,
  y: number,
  length: number,
  ink: Colour,
  scale: number,
): void {
  for (let at = x; at < x + length; at += 8 * scale) {
    if (random.next() < 0.16) continue
    for (let stroke = random.whole(2, 4); stroke > 0; stroke--) {
      const [dx, dy] = [random.whole(0, 5) * scale, random.whole(0, 9) * scale]
      if (random.next() < 0.5) fill(picture, at + dx, y, scale, 11 * scale, ink)
      else fill(picture, at, y + dy, 6 * scale, scale, ink)
    }
  }
}
