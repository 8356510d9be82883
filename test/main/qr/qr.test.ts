// QR codes as other people's readers see them: zbarimg reads each picture that we draw, the terminal's included.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { qrMatrix, qrPng, qrSvg, qrSvgPath, qrText } from '../../../main/qr'
import { paintText, pngOfSvg, pngSize, zbarimg } from '../../support/qr-judge'

const uri = 'otpauth://totp/Secure%20App:alice%40google.com?secret=S3K3TPI5MYA2M67V&issuer=Secure%20App'
const long = `otpauth://totp/${'%E6%97%A5'.repeat(200)}?secret=S3K3TPI5MYA2M67V`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidelock-qr-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

async function read(png: Uint8Array): Promise<string> {
  const file = join(folder, 'qr.png')
  writeFileSync(file, png)
  return zbarimg(file)
}

describe('a QR code', () => {
  it.each([
    ['a short text', 'A'],
    ['a provisioning URI', uri],
    ['a URI of 1800 characters', long],
  ])('of %s is read by zbarimg as PNG, as SVG and as it stands in a terminal', async (_what, text) => {
    expect(await read(qrPng(text, 1024) ?? new Uint8Array())).toBe(text)
    expect(await read(pngOfSvg(qrSvg(text, 1024) ?? ''))).toBe(text)
    expect(await read(paintText(qrText(text) ?? ''))).toBe(text)
  })

  it.each([64, 100, 511, 512, 2000])(
    'is exactly %i pixels wide and high, with whole modules',
    async (pixels) => {
      const png = qrPng(uri, pixels) ?? new Uint8Array()
      expect(pngSize(png)).toEqual({ width: pixels, height: pixels })
      expect(await read(png)).toBe(uri)
    },
  )

  it('has a quiet zone of four modules at least', () => {
    const { size, path } = qrSvgPath(uri) ?? { size: 0, path: '' }
    expect(size).toBe((qrMatrix(uri)?.size ?? 0) + 8)
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
      expect(Math.max(Number(x), Number(y))).toBeLessThan(size - 4)
    }
    const lines = (qrText(uri) ?? '').split('\n')
    expect(lines.slice(0, 2).join('')).not.toMatch(/[█▀▄]/)
    for (const line of lines.slice(0, -1))
      expect(line.replaceAll('\u001b', '␛')).toMatch(/^␛\[38;5;16;48;5;231m {4}.* {4}␛\[0m$/)
  })

  it('is refused, not cut, where the text or the picture is too small for it', () => {
    expect(qrMatrix('x'.repeat(2954))).toBeNull()
    expect(qrPng('x'.repeat(4000), 512)).toBeNull()
    expect(qrPng(uri, 40)).toBeNull()
  })
})
