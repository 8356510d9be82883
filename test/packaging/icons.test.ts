// The rendered icons: drawn from the drawing as it is now, in the sizes that their containers promise.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { windowIconPng } from '../../main/platform/electron/window-icon-data'
import { packageScript, root } from './scripts'

interface IconFiles {
  readonly linuxSizes: readonly number[]
  readonly icoSizes: readonly number[]
  readonly windowSize: number
  readonly icnsTypes: readonly (readonly [type: string, pixels: number])[]
}

const icons = join(root, 'packaging/icons')
/** Width and height stand first in a PNG (RFC 2083, 11.2.1). */
function sideOf(png: Buffer): number {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20))
  return png.readUInt32BE(16)
}

let sizes: IconFiles
beforeAll(async () => {
  sizes = await packageScript('icon-files.mjs')
})

it('The pictures are of the drawing as it is: otherwise run node scripts/draw-app-icons.mjs', () => {
  const drawing = createHash('sha256')
    .update(readFileSync(join(icons, 'tidelock.svg'), 'utf8'))
    .digest('hex')
  expect(readFileSync(join(icons, 'app/drawn-from.txt'), 'utf8')).toBe(`${drawing}  tidelock.svg\n`)
})

it('Each picture for Linux has the size of its name', () => {
  for (const size of sizes.linuxSizes) {
    expect(sideOf(readFileSync(join(icons, `app/${size}x${size}.png`)))).toBe(size)
  }
})

it('The window carries a picture', () => {
  expect(sideOf(Buffer.from(windowIconPng, 'base64'))).toBe(sizes.windowSize)
})

it('The .ico holds a whole PNG of each size, and nothing behind them', () => {
  const file = readFileSync(join(icons, 'tidelock.ico'))
  expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1])
  const entries = Array.from({ length: file.readUInt16LE(4) }, (_, n) => {
    const at = 6 + 16 * n
    const [length, start] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)]
    return { said: file.readUInt8(at) || 256, side: sideOf(file.subarray(start)), end: start + length }
  })
  expect(entries.map(({ said }) => said)).toEqual(sizes.icoSizes)
  expect(entries.map(({ side }) => side)).toEqual(sizes.icoSizes)
  expect(entries.at(-1)?.end).toBe(file.length)
})

it('The .icns holds a PNG of each type’s size, up to 1024 pixels', () => {
  const file = readFileSync(join(icons, 'tidelock.icns'))
  expect(file.toString('latin1', 0, 4)).toBe('icns')
  expect(file.readUInt32BE(4)).toBe(file.length)
  const found: [string, number][] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
    found.push([file.toString('latin1', at, at + 4), sideOf(file.subarray(at + 8))])
  expect(found).toEqual(sizes.icnsTypes)
  expect(found.at(-1)).toEqual(['ic10', 1024])
})
