// T12. Pictures that ask for gigabytes, lie about their size, or are something else: refused before they are decoded, in
// the window. And pictures that are turned and blurred, which must still be read.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import type { ScanResult } from '../../../renderer/scan/protocol'
import { long, reportHard } from '../../support/hard-report'
import { installedApp } from '../../support/installed'
import { tool } from '../../support/tools'
import { leave, type Standing, stand } from '../steps'

const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Harbour'
const many = long ? 100 : 8

let standing: Standing
test.beforeAll(async () => {
  standing = await stand()
})
test.afterAll(() => leave(standing))

const file = (name: string) => join(standing.desktop.folder, name)

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A real PNG of one bit a pixel: 400 million pixels in 50 kB. */
function png(side: number, frames = 0): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head[8] = 1
  const control = Buffer.alloc(8)
  control.writeUInt32BE(frames)
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side), { level: 9 })
  const animated = frames > 0 ? [chunk('acTL', control)] : []
  const parts = [chunk('IHDR', head), ...animated, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts])
}

/** A small picture of another program whose header says that it is large. */
function lying(kind: string, lie: (bytes: Buffer) => void): Buffer {
  execFileSync(tool('convert'), ['-size', '40x40', 'xc:white', file(`small.${kind}`)])
  const bytes = readFileSync(file(`small.${kind}`))
  lie(bytes)
  return bytes
}

test('bombs are refused by their headers, and codes that are turned or blurred are read', async () => {
  test.setTimeout(600_000)
  const chunkName = readdirSync(join(installedApp(), 'out/renderer/assets')).find((name) =>
    /^scan-[\w-]+\.js$/.test(name),
  )
  const scan = (bytes: Uint8Array) =>
    standing.page.evaluate(
      async ([path, text]) => {
        const { scanImageFile } = (await import(path)) as {
          scanImageFile(bytes: Uint8Array): Promise<ScanResult>
        }
        const picture = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
        const began = performance.now()
        const result = await scanImageFile(picture)
        return { result, milliseconds: performance.now() - began }
      },
      [`app://tidelock/assets/${chunkName}`, Buffer.from(bytes).toString('base64')] as const,
    )

  const bombs: readonly (readonly [string, Buffer])[] = [
    ['a real PNG of 20,000 × 20,000', png(20_000)],
    ['an animated PNG of 20,000 × 20,000', png(20_000, 1000)],
    ['a PNG header of 4 billion pixels a side', lying('png', (b) => b.fill(0xff, 16, 24))],
    ['a PNG header of no pixels', lying('png', (b) => b.fill(0, 16, 24))],
    [
      'a BMP header of 60,000 × 60,000',
      lying('bmp', (b) => {
        for (const at of [18, 22]) b.writeInt32LE(60_000, at)
      }),
    ],
    ['a GIF header of 65,535 × 65,535', lying('gif', (b) => b.fill(0xff, 6, 10))],
    [
      'a JPEG header of 65,500 × 65,500',
      lying('jpg', (b) => {
        for (let at = 2; at < b.length - 9; at++)
          if (b[at] === 0xff && (b[at + 1] === 0xc0 || b[at + 1] === 0xc2)) b.fill(0xfe, at + 5, at + 9)
      }),
    ],
    [
      'a WebP header of 16 million a side',
      Buffer.concat([
        Buffer.from('RIFF\x40\0\0\0WEBPVP8X\x0a\0\0\0', 'latin1'),
        Buffer.alloc(4),
        Buffer.alloc(6, 0xff),
        Buffer.alloc(64),
      ]),
    ],
    [
      'SVG that loads from outside',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.com/x"/></svg>'),
    ],
    [
      'a billion laughs',
      Buffer.from(
        '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><svg>&b;</svg>',
      ),
    ],
    ['HTML', Buffer.from('<img src=x onerror=alert(1)>')],
    ['21 MB of a picture', Buffer.concat([png(100), Buffer.alloc(21 * 1024 * 1024)])],
    ['nothing', Buffer.alloc(0)],
  ]
  // The chunk itself is loaded once; that is no part of a refusal.
  await scan(Buffer.from('x'))
  const failed: string[] = []
  let slowest = 0
  for (const [what, bytes] of bombs) {
    const { result, milliseconds } = await scan(bytes)
    slowest = Math.max(slowest, milliseconds)
    if (result.ok || standing.page.workers().length > 0) failed.push(`${what}: ${JSON.stringify(result)}`)
  }
  reportHard({
    ...{
      test: 'T12',
      what: 'bombs, lying headers, other files',
      tried: bombs.length,
      held: bombs.length - failed.length,
    },
    figure: { value: Math.round(slowest), unit: 'ms at most', atMost: 50 },
    bar: 'refused before anything is decoded',
  })

  execFileSync(tool('qrencode'), ['-o', file('one.png'), '-s', '6', link])
  const unread: string[] = []
  for (let n = 0; n < many; n++) {
    const turned = (n * 360) / many
    const blurred = (n % 4) * 0.5
    execFileSync(tool('convert'), [
      file('one.png'),
      '-background',
      'white',
      '-rotate',
      String(turned),
      '-blur',
      `0x${blurred}`,
      file('turned.png'),
    ])
    const { result } = await scan(readFileSync(file('turned.png')))
    if (!result.ok || result.texts[0] !== link) unread.push(`${turned}°, blur ${blurred}`)
  }
  reportHard({
    test: 'T12',
    what: 'codes turned and blurred',
    tried: many,
    held: many - unread.length,
    bar: 'read',
  })
  expect(failed).toEqual([])
  expect(unread).toEqual([])
})
