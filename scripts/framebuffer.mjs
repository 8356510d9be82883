// Turns the virtual display's memory (Xvfb -fbdir, an XWD file) into a PNG, so that a screenshot needs no tool.
// Only for what our own Xvfb writes: 24 bits deep, 32 bits a pixel.

import { readFileSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

/**
 * @param {string} xwd
 * @param {string} png
 */
export function saveFramebuffer(xwd, png) {
  const data = readFileSync(xwd)
  // X11/XWDFile.h: 25 big-endian words, the window's name, then `ncolors` entries of 12 bytes, then the pixels.
  const word = (/** @type {number} */ index) => data.readUInt32BE(index * 4)
  const [headerSize, width, height, littleEndian] = [word(0), word(4), word(5), word(7) === 0]
  const [bitsPerPixel, bytesPerLine, colors] = [word(11), word(12), word(19)]
  if (bitsPerPixel !== 32) throw new Error(`the display has ${bitsPerPixel} bits a pixel`)
  const pixels = headerSize + colors * 12
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0, to = 0; y < height; y++) {
    rows[to++] = 0
    for (let x = 0, from = pixels + y * bytesPerLine; x < width; x++, from += 4) {
      const value = littleEndian ? data.readUInt32LE(from) : data.readUInt32BE(from)
      rows[to++] = (value >>> 16) & 255
      rows[to++] = (value >>> 8) & 255
      rows[to++] = value & 255
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  writeFileSync(
    png,
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

/**
 * @param {string} kind
 * @param {Buffer} content
 */
function chunk(kind, content) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(content.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
