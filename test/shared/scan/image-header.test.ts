// Sizes of images from their first bytes, judged by ImageMagick's files, and what lying and cut headers gain: nothing.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { imageLimits, readImageHeader } from '../../../shared/scan/image-header'
import { tool } from '../../support/tools'

const folder = mkdtempSync(join(tmpdir(), 'tidelock-header-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const kinds = ['png', 'jpeg', 'gif', 'bmp', 'webp', 'avif'] as const

function image(kind: string, size: string, ...more: readonly string[]): Buffer {
  const out = join(folder, `${size}.${kind}`)
  execFileSync(tool('convert'), ['-size', size, 'gradient:red-blue', ...more, out])
  return readFileSync(out)
}

/** A copy with one thing changed. */
function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes)
  change(copy)
  return copy
}

const png = image('png', '10x10')

describe('the header of an image', () => {
  it.each(kinds)('of %s tells its kind and size', (kind) => {
    expect(readImageHeader(image(kind, '123x45'))).toEqual({
      ok: true,
      value: { kind, width: 123, height: 45 },
    })
  })

  it('of WebP tells its size in all three forms', () => {
    const lossless = image('webp', '321x77', '-define', 'webp:lossless=true')
    const extended = image('webp', '222x99', '-alpha', 'set', '-channel', 'A', '-evaluate', 'set', '50%')
    expect([lossless, extended].map((bytes) => bytes.toString('latin1', 12, 16))).toEqual(['VP8L', 'VP8X'])
    expect(readImageHeader(lossless)).toMatchObject({ value: { width: 321, height: 77 } })
    expect(readImageHeader(extended)).toMatchObject({ value: { width: 222, height: 99 } })
  })

  it.each(kinds)('of %s never throws and is never larger than the whole, wherever the file ends', (kind) => {
    const bytes = image(kind, '9x7')
    for (let length = 0; length < Math.min(bytes.length, 1_500); length++) {
      const found = readImageHeader(bytes.subarray(0, length))
      if (found.ok) expect(found.value.width * found.value.height).toBeLessThanOrEqual(63)
      else expect(['unknown', 'damaged']).toContain(found.error)
    }
  })

  it.each(kinds)('of %s never throws and stays within the bounds, whatever byte of it is wrong', (kind) => {
    const bytes = image(kind, '9x7')
    for (let at = 0; at < Math.min(bytes.length, 600); at++) {
      for (const value of [0, 1, 0x7f, 0x80, 0xff]) {
        const found = readImageHeader(changed(bytes, (copy) => copy.writeUInt8(value, at)))
        if (found.ok)
          expect(found.value.width * found.value.height).toBeLessThanOrEqual(imageLimits.maxPixels)
      }
    }
  })

  it('is refused when it asks for more than the bounds', () => {
    const of = (width: number, height: number) =>
      readImageHeader(
        changed(png, (copy) => {
          copy.writeUInt32BE(width, 16)
          copy.writeUInt32BE(height, 20)
        }),
      )
    expect(of(8_000, 6_000).ok).toBe(true)
    const tooLarge = [
      [60_000, 60_000],
      [16_385, 1],
      [1, 16_385],
      [10_000, 5_001],
      [2 ** 32 - 1, 2 ** 32 - 1],
    ] as const
    for (const [width, height] of tooLarge)
      expect(of(width, height)).toEqual({ ok: false, error: 'too-large' })
    expect(of(0, 5)).toEqual({ ok: false, error: 'damaged' })
    const long = Buffer.concat([png, Buffer.alloc(imageLimits.maxBytes)])
    expect(readImageHeader(long)).toEqual({ ok: false, error: 'too-large' })
  })

  it('of GIF, WebP and AVIF bombs is refused', () => {
    const gif = image('gif', '9x7')
    // A small canvas with a frame of 65,535 x 65,535: its descriptor starts with a comma.
    const descriptor = gif.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 9, 0, 7, 0]))
    expect(descriptor).toBeGreaterThan(0)
    const frame = changed(gif, (copy) => copy.writeUInt32LE(0xffffffff, descriptor + 5))
    const webp = changed(
      image('webp', '50x50', '-alpha', 'set', '-channel', 'A', '-evaluate', 'set', '50%'),
      (copy) => copy.writeUIntLE(60_000, 24, 3),
    )
    const avif = image('avif', '50x50')
    const hugeAvif = changed(avif, (copy) => copy.writeUInt32BE(60_000, avif.indexOf('ispe') + 8))
    for (const bytes of [frame, webp, hugeAvif]) {
      expect(readImageHeader(bytes)).toEqual({ ok: false, error: 'too-large' })
    }
  })

  it('of HEIC, TIFF, SVG, PDF and text is unknown', () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
    const others = [
      'II*\0abcd',
      'MM\0*abcd',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '%PDF-1.7',
      'x',
      '',
    ]
    for (const bytes of [heic, ...others.map((text) => Buffer.from(text, 'latin1'))]) {
      expect(readImageHeader(bytes)).toEqual({ ok: false, error: 'unknown' })
    }
  })
})
