// The scan process: what it reads, how it is ended, and that it opens no network connection although its engine knows an
// address. The process is the built one.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startNodeChild } from '../../../main/platform/node/child'
import { createNodeQrReader } from '../../../main/platform/node/scan'
import { createScanClient } from '../../../main/platform/scan-client'
import { imageLimits, readImageHeader } from '../../../main/qr-read/image-header'
import { buildEntries, type Entries } from '../../support/entries'
import { tool } from '../../support/tools'

let entries: Entries
let folder: string
let png: Uint8Array
const uri = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour'
beforeAll(async () => {
  entries = await buildEntries('scan')
  folder = mkdtempSync(join(tmpdir(), 'tidelock-scan-'))
  execFileSync(tool('qrencode'), ['-o', join(folder, 'a.png'), '-s', '4', uri])
  png = readFileSync(join(folder, 'a.png'))
}, 60_000)
afterAll(() => {
  entries.remove()
  rmSync(folder, { recursive: true, force: true })
})

const converted = (...args: readonly string[]) => {
  const out = join(folder, 'out.png')
  execFileSync(tool('convert'), [join(folder, 'a.png'), ...args, out])
  return readFileSync(out)
}

describe('the scan process', () => {
  it('reads one image after the other, and says when one is damaged', async () => {
    const reader = createNodeQrReader(entries.path('scan'))
    expect(await reader.read(png)).toEqual([uri])
    expect(await reader.read(png.subarray(0, 100))).toBe('damaged')
    expect(await reader.read(png)).toEqual([uri])
    expect(await reader.read(converted('-resize', '50%', '-fill', 'white', '-colorize', '100'))).toEqual([])
  })

  it('reads codes that are turned, inverted, small and noisy', async () => {
    const reader = createNodeQrReader(entries.path('scan'))
    const hard = [['-rotate', '23'], ['-negate'], ['-resize', '40%'], ['-rotate', '90', '-blur', '0x1']]
    for (const args of hard) expect(await reader.read(converted(...args))).toEqual([uri])
  })

  it('is killed when an image takes too long, and the next one gets a fresh process', async () => {
    const child = startNodeChild(entries.path('scan'), { env: {} })
    expect(await createScanClient(child, 1).read(png)).toBe('ended')
    expect(await createScanClient(child).read(png)).toEqual([uri])
  })

  it('opens no network connection', () => {
    const program = join(folder, 'ask.cjs')
    writeFileSync(
      program,
      `const child = require('node:child_process').fork(${JSON.stringify(entries.path('scan'))}, { serialization: 'advanced' })
       child.on('message', ({ texts }) => { console.log(texts.join()); child.kill() })
       child.send({ id: 1, image: require('node:fs').readFileSync(${JSON.stringify(join(folder, 'a.png'))}) })`,
    )
    const log = join(folder, 'strace')
    const traced = ['-f', '-e', 'trace=connect,sendto', '-o', log, process.execPath, program]
    const ran = spawnSync(tool('strace'), traced, { encoding: 'utf8' })
    expect(ran.stdout.trim()).toBe(uri)
    expect(readFileSync(log, 'utf8')).not.toMatch(/AF_INET/)
  })
})

describe('the header of an image', () => {
  const kinds = ['png', 'jpg', 'gif', 'bmp'] as const
  it.each(kinds)('of %s tells its size', (kind) => {
    const out = join(folder, `size.${kind}`)
    execFileSync(tool('convert'), ['-size', '123x45', 'xc:red', out])
    expect(readImageHeader(readFileSync(out))).toMatchObject({ ok: true, value: { width: 123, height: 45 } })
  })

  it.each(kinds)('of %s never throws, wherever the file ends', (kind) => {
    const out = join(folder, `cut.${kind}`)
    execFileSync(tool('convert'), ['-size', '9x7', 'xc:red', out])
    const bytes = readFileSync(out)
    for (let length = 0; length < Math.min(bytes.length, 1_500); length++)
      readImageHeader(bytes.subarray(0, length))
  })

  it('is refused when it asks for more than the bounds', () => {
    const of = (width: number, height: number) => {
      const copy = Buffer.from(png)
      copy.writeUInt32BE(width, 16)
      copy.writeUInt32BE(height, 20)
      return readImageHeader(copy)
    }
    expect(of(8_000, 6_000).ok).toBe(true)
    for (const [width, height] of [
      [16_385, 1],
      [1, 16_385],
      [10_000, 5_001],
      [0, 5],
      [2 ** 32 - 1, 2 ** 32 - 1],
    ] as const) {
      expect(of(width, height).ok).toBe(false)
    }
    expect(readImageHeader(Buffer.concat([png, Buffer.alloc(imageLimits.maxBytes)]))).toMatchObject({
      ok: false,
    })
  })
})
