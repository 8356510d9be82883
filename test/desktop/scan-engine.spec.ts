// The QR reader of the built window: its worker and its engine run under their own CSP, read what other programs drew, and
// leave the page free. No screen is needed: the chunk that the Add screen loads is imported by its name.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import type { ScanResult } from '../../renderer/scan/protocol'
import { installedApp } from '../support/installed'
import { tool } from '../support/tools'
import { leave, type Standing, stand } from './steps'

const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour'
const links = ['one', 'two', 'three'].map((name) => `otpauth://totp/${name}?secret=GEZDGNBV`)
const kinds = ['png', 'jpg', 'webp', 'gif', 'bmp', 'avif'] as const

type Scan = typeof import('../../renderer/scan/index')

/** What the page keeps for the tests below. */
interface Kept {
  scan: Scan
  violations: string[]
}
declare global {
  var kept: Kept
}

let standing: Standing
let page: Page
test.beforeAll(async () => {
  standing = await stand()
  page = standing.page
  const assets = readdirSync(join(installedApp(), 'out/renderer/assets'))
  const chunk = assets.find((name) => /^scan-[\w-]+\.js$/.test(name))
  await page.evaluate(async (path) => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective} ${event.blockedURI}`)
    })
    globalThis.kept = { scan: (await import(path)) as Scan, violations }
  }, `app://tidelock/assets/${chunk}`)
})
test.afterAll(() => leave(standing))
test.afterEach(async () => {
  await page.evaluate(() => kept.scan.stopScanning())
})

const file = (name: string) => join(standing.desktop.folder, name)
const convert = (...args: readonly string[]) => execFileSync(tool('convert'), [...args])

function qr(name: string, text: string): string {
  execFileSync(tool('qrencode'), ['-o', file(name), '-s', '4', text])
  return file(name)
}

/** The bytes travel as Base64, because Playwright knows no typed arrays. */
function scanFile(bytes: Uint8Array): Promise<ScanResult> {
  return page.evaluate((text) => {
    return kept.scan.scanImageFile(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
  }, Buffer.from(bytes).toString('base64'))
}

test('reads a code that another program drew, in each kind of file', async () => {
  const png = qr('one.png', link)
  for (const kind of kinds) {
    const path = file(`one.${kind}`)
    if (kind !== 'png') convert(png, path)
    const found = await scanFile(readFileSync(path))
    expect({ kind, ...found }).toMatchObject({ kind, ok: true, texts: [link] })
  }
  expect(await page.evaluate(() => kept.violations)).toEqual([])
})

test('loads its worker and its engine from the app and from nowhere else', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const worker = page.waitForEvent('worker')
  expect(await scanFile(readFileSync(qr('one.png', link)))).toMatchObject({ texts: [link] })
  expect((await worker).url()).toMatch(/^app:\/\/tidelock\/assets\/worker-[\w-]+\.js$/)
  expect(asked.filter((url) => !url.startsWith('app://tidelock/'))).toEqual([])
})

test('gives its worker the right to compile, and not to evaluate text or to leave the app', async () => {
  await scanFile(readFileSync(qr('one.png', link)))
  // The one of the test before may not be gone yet.
  await expect.poll(() => page.workers().length).toBe(1)
  const [worker] = page.workers()
  const tries = await worker?.evaluate(async () => {
    const attempt = (deed: () => unknown) =>
      // In a turn of its own: what the debugger evaluates is allowed to evaluate.
      new Promise<string>((resolve) => {
        setTimeout(async () => {
          try {
            await deed()
            resolve('went through')
          } catch {
            resolve('refused')
          }
        })
      })
    return {
      evaluation: await attempt(() => new Function('return 1')()),
      network: await attempt(() => fetch('https://example.com/')),
      file: await attempt(() => fetch('file:///etc/passwd')),
      bridge: typeof (globalThis as { tidelock?: unknown }).tidelock,
    }
  })
  expect(tries).toEqual({ evaluation: 'refused', network: 'refused', file: 'refused', bridge: 'undefined' })
  const inPage = await page.evaluate(() => {
    return new Promise<string>((resolve) => {
      setTimeout(() => {
        const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
        WebAssembly.compile(empty).then(
          () => resolve('went through'),
          () => resolve('refused'),
        )
      })
    })
  })
  expect(inPage).toBe('refused')
  await page.evaluate(() => kept.violations.splice(0))
})

test('finds every code of one image, from the top left to the bottom right, each text once', {
  tag: '@long',
}, async () => {
  const [a, b, c] = links.map((text, i) => qr(`part${i}.png`, text)) as [string, string, string]
  convert('(', a, b, '+append', ')', '(', c, a, '+append', ')', '-append', file('all.png'))
  expect(await scanFile(readFileSync(file('all.png')))).toMatchObject({ ok: true, texts: links })
})

test('reads light and dark codes on nothing', { tag: '@long' }, async () => {
  const png = qr('one.png', link)
  convert(png, '-transparent', 'white', file('dark.png'))
  convert(png, '-negate', '-transparent', 'black', file('light.png'))
  for (const name of ['dark.png', 'light.png']) {
    expect(await scanFile(readFileSync(file(name)))).toMatchObject({ ok: true, texts: [link] })
  }
})

test('refuses a bomb by its header, without starting the worker, and says when a file is damaged', async () => {
  const bomb = readFileSync(qr('bomb.png', link))
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  expect(await scanFile(bomb)).toEqual({ ok: false, fault: 'too-large' })
  expect(await scanFile(Buffer.from('%PDF-1.7'))).toEqual({ ok: false, fault: 'unknown' })
  await expect.poll(() => page.workers().length).toBe(0)
  const cut = readFileSync(qr('cut.png', link)).subarray(0, 60)
  expect(await scanFile(cut)).toEqual({ ok: false, fault: 'damaged' })
})

test('reads camera frames', async () => {
  const png = readFileSync(qr('one.png', link)).toString('base64')
  const texts = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const frame = new VideoFrame(picture, { timestamp: 0 })
    return [await kept.scan.scanFrame(frame), await kept.scan.scanFrame(picture)]
  }, png)
  expect(texts).toEqual([[link], [link]])
})

test('ends a worker that hangs after ten seconds, and the next image gets a new one', {
  tag: '@long',
}, async () => {
  await scanFile(readFileSync(qr('one.png', link)))
  await expect.poll(() => page.workers().length).toBe(1)
  // Answered before it hangs, so that it surely does when it is asked.
  await page.workers()[0]?.evaluate('void setTimeout(() => { for (;;) {} })')
  await page.waitForTimeout(300)
  const began = performance.now()
  expect(await scanFile(readFileSync(file('one.png')))).toEqual({ ok: false, fault: 'ended' })
  const took = performance.now() - began
  expect(took).toBeGreaterThan(9_500)
  expect(took).toBeLessThan(30_000)
  expect(await scanFile(readFileSync(file('one.png')))).toMatchObject({ texts: [link] })
})

test('leaves the page free while it reads a 4K picture without a code, and takes its pixels over', async () => {
  await scanFile(readFileSync(qr('one.png', link)))
  const { longest, left, times, found } = await page.evaluate(async () => {
    const [width, height] = [3840, 2160]
    const pixels = new Uint8ClampedArray(width * height * 4)
    const words = new Uint32Array(pixels.buffer)
    // Stripes and blocks, about as busy as a desktop full of text.
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        words[y * width + x] = ((x >> 3) * 7919 + (y >> 4) * 104729) % 97 < 20 ? 0xff202020 : 0xfff0f0f0
      }
    }
    /** Of each scan: what stands still because of it stands still in all of them. */
    const blocks: number[] = []
    let longest = 0
    let last = performance.now()
    const ticks = setInterval(() => {
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }, 5)
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    longest = 0
    tasks.observe({ entryTypes: ['longtask'] })
    const copies = [pixels.slice(), pixels.slice(), pixels.slice()]
    await new Promise((resolve) => setTimeout(resolve, 100))
    longest = 0
    const times: number[] = []
    const scan = async (one: Uint8ClampedArray) => {
      longest = 0
      const began = performance.now()
      const result = await kept.scan.scanPixels(one, width, height)
      times.push(performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, 100))
      blocks.push(longest)
      return result
    }
    const found = await scan(pixels)
    for (const copy of copies) await scan(copy)
    clearInterval(ticks)
    tasks.disconnect()
    return { longest: Math.min(...blocks), left: pixels.length, times, found }
  })
  expect(found).toEqual({ ok: true, texts: [], width: 3840, height: 2160 })
  expect(left).toBe(0)
  // The reading itself takes twice as long at least.
  expect(longest).toBeLessThan(80)
  const shown = times.map((time) => time.toFixed(0)).join(', ')
  console.log(`4K without a code: ${shown} ms, longest block of the page ${longest.toFixed(1)} ms`)
})
