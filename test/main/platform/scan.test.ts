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
}, 120_000)
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
