// zbarimg as the judge of QR codes, and what brings our drawings before it: a terminal's text and an SVG painted as PNG.
// Painting here knows nothing of how they were drawn.

import { deflateSync } from 'node:zlib'
import { runProgram } from './command'

/** The one text that zbarimg reads; throws when it reads none. A missing zbarimg is a failure that names its package. */
export async function zbarimg(file: string): Promise<string> {
  const env = {
    PATH: '/usr/bin:/bin',
    LC_ALL: 'C.UTF-8',
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus',
  }
  const ran = await runProgram(['zbarimg', '--quiet', '--raw', '--nodbus', file], '', env).catch(() => null)
  if (ran === null) throw new Error('The judge zbarimg is missing: install the Debian package zbar-tools.')
  if (ran.status !== 0) throw new Error(`zbarimg read nothing (${ran.status})`)
  return ran.out.replace(/\n$/, '')
}

export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** What a terminal shows, 8 x 16 pixels to a character: half blocks in the colours that the text itself sets. */
export function paintText(text: string): Uint8Array {
  const lines = text.trimEnd().split('\n').map(cellsOf)
  const width = Math.max(...lines.map((line) => line.length)) * 8
  return png(width, lines.length * 16, (x, y) => {
    const cell = lines[Math.floor(y / 16)]?.[Math.floor(x / 8)]
    return cell === undefined ? 128 : y % 16 < 8 ? cell.upper : cell.lower
  })
}

interface Cell {
  readonly upper: number
  readonly lower: number
}

/** Grey is the terminal's own colour: a drawing that leaves it to the terminal is not read. */
const ownColour = 128
const greys: Readonly<Record<string, number>> = { 16: 0, 231: 255 }

function cellsOf(line: string): readonly Cell[] {
  let [front, back] = [ownColour, ownColour]
  const cells: Cell[] = []
  for (const [part] of line.replaceAll('\u001b', '␛').matchAll(/␛\[[\d;]*m|[^␛]/gu)) {
    const colours = /^␛\[38;5;(\d+);48;5;(\d+)m$/.exec(part)
    if (colours !== null)
      [front, back] = [greys[colours[1] ?? ''] ?? ownColour, greys[colours[2] ?? ''] ?? ownColour]
    else if (part.startsWith('␛')) [front, back] = [ownColour, ownColour]
    else {
      cells.push({ upper: '▀█'.includes(part) ? front : back, lower: '▄█'.includes(part) ? front : back })
    }
  }
  return cells
}

/** Paints the one shape that our SVGs hold, rows of `M x y h n`, at ten pixels to a unit. */
export function pngOfSvg(svg: string): Uint8Array {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1] ?? 0)
  const dark = new Set<number>()
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let i = 0; i < Number(length); i++) dark.add(Number(y) * side + Number(x) + i)
  }
  return png(side * 10, side * 10, (x, y) =>
    dark.has(Math.floor(y / 10) * side + Math.floor(x / 10)) ? 0 : 255,
  )
}

function png(width: number, height: number, grey: (x: number, y: number) => number): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = grey(x, y)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    crc.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, crc])
  }
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    start,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
