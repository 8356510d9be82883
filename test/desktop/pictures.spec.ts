// Pictures of the screen and the camera: a QR that another window shows, behind our own window or not, is in the pixels;
// our window is back afterwards; and no camera without being asked for.

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { zbarimg } from '../support/qr-judge'
import { tool } from '../support/tools'
import { giveToTestUser } from '../support/user'
import { quickest } from '../support/work'
import { answerConfirm, leave, protectWithKeychain, type Standing, stand } from './steps'

let standing: Standing
test.afterEach(() => leave(standing))

const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour'

/** Another program's window with a QR of the link, at the top left of the screen. */
async function showQr(): Promise<void> {
  const { desktop } = standing
  const path = join(desktop.folder, 'qr.png')
  execFileSync(tool('qrencode'), ['-o', path, '-s', '8', '--foreground=CC0000', link])
  giveToTestUser(path)
  desktop.host(tool('display'), ['-geometry', '+40+40', '-title', 'Picture of a code', path])
  await expect
    .poll(async () => (await listed().catch(() => [])).some(({ name }) => name.includes('Picture of a code')))
    .toBe(true)
}

async function listed() {
  const reply = await standing.page.evaluate(() => window.tidelock.listScreens())
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

interface Taken {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly texts: string
}

/** What zbarimg reads in the pixels as the page got them. */
async function taken(ids: readonly string[]): Promise<readonly Taken[]> {
  const pictures = await standing.page.evaluate(
    async (list) => {
      const reply = await window.tidelock.takePictures({ ids: list })
      if (!reply.ok) throw new Error(reply.error.code)
      return reply.value.map(({ name, width, height, pixels }) => {
        let text = ''
        for (let at = 0; at < pixels.length; at += 8_192)
          text += String.fromCharCode(...pixels.subarray(at, at + 8_192))
        return { name, width, height, pixels: btoa(text) }
      })
    },
    [...ids],
  )
  const all: Taken[] = []
  for (const { name, width, height, pixels } of pictures) {
    const raw = join(standing.desktop.folder, 'picture.rgba')
    const png = join(standing.desktop.folder, 'picture.png')
    writeFileSync(raw, Buffer.from(pixels, 'base64'))
    execFileSync(tool('convert'), ['-size', `${width}x${height}`, '-depth', '8', raw, png])
    all.push({ name, width, height, texts: await zbarimg(png) })
  }
  return all
}

const ourWindow = () =>
  standing.app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    return { visible: window?.isVisible(), bounds: window?.getBounds() }
  })

test('a code in another window is in the picture of the screen, and in the picture of that window alone', async () => {
  standing = await stand({ display: 'managed' })
  await protectWithKeychain(standing.page)
  await showQr()
  const sources = await listed()
  expect(sources.some(({ name }) => name.includes('Tidelock'))).toBe(false)
  const window = sources.find(({ name }) => name.includes('Picture of a code'))
  // A window is listed before it has drawn itself.
  await expect(async () => {
    expect(await taken([])).toMatchObject([{ width: 1280, height: 1024, texts: link }])
  }).toPass({ timeout: 30_000 })
  // Red first: the modules were drawn in red.
  const pixels = readFileSync(join(standing.desktop.folder, 'picture.rgba'))
  const colours = new Set<string>()
  for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.subarray(at, at + 3).toString('hex'))
  expect(colours.has('cc0000')).toBe(true)
  expect(colours.has('0000cc')).toBe(false)
  const [only, ...others] = await taken([window?.id ?? ''])
  expect(others).toEqual([])
  expect(only?.texts).toBe(link)
})

test('our own window is out of the way meanwhile, and back where it was', { tag: '@long' }, async () => {
  standing = await stand({ display: 'managed' })
  const { app, page } = standing
  await protectWithKeychain(page)
  await showQr()
  await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setBounds({ x: 20, y: 20, width: 700, height: 700 })
    window?.moveTop()
  })
  // The window manager has a say in where it is, and says so some time later.
  let before = await ourWindow()
  await expect(async () => {
    const last = before
    await new Promise((resume) => setTimeout(resume, 500))
    before = await ourWindow()
    expect(before).toEqual(last)
  }).toPass({ timeout: 30_000 })
  await expect(async () => {
    expect((await taken([]))[0]?.texts).toBe(link)
  }).toPass({ timeout: 30_000 })
  await expect.poll(ourWindow).toEqual({ visible: true, bounds: before.bounds })
})

test('a screen of 3840 x 2160 is taken without main standing still', { tag: '@long' }, async () => {
  standing = await stand({ display: 'managed', size: '3840x2160' })
  await protectWithKeychain(standing.page)
  const { app, page } = standing
  await app.electron.evaluate(() => {
    let last = performance.now()
    const held = globalThis as typeof globalThis & { longest?: number }
    held.longest = 0
    setInterval(() => {
      const now = performance.now()
      held.longest = Math.max(held.longest ?? 0, now - last - 5)
      last = now
    }, 5)
  })
  const longest = await quickest(2_000, async () => {
    await app.electron.evaluate(() => {
      Object.assign(globalThis, { longest: 0 })
    })
    const figures = await page.evaluate(async () => {
      const began = performance.now()
      const reply = await window.tidelock.takePictures({ ids: [] })
      const [picture] = reply.ok ? reply.value : []
      return { took: performance.now() - began, bytes: picture?.pixels.length }
    })
    const still = await app.electron.evaluate(() => (globalThis as { longest?: number }).longest ?? 0)
    console.log(
      `4K: ${Math.round(figures.took)} ms in all; main stood still for ${Math.round(still)} ms at most`,
    )
    expect(figures.bytes).toBe(3840 * 2160 * 4)
    return still
  })
  expect(longest).toBeLessThan(2_000)
})

function camera(page: Page, what: MediaStreamConstraints): Promise<string> {
  return page.evaluate(async (constraints) => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia(constraints)
      const kinds = stream.getTracks().map(({ kind }) => kind)
      for (const track of stream.getTracks()) track.stop()
      return kinds.join()
    } catch (error) {
      return error instanceof Error ? error.name : 'refused'
    }
  }, what)
}

test('the camera is there only while the Add screen asks for it, and never sound', async () => {
  standing = await stand({ args: ['--use-fake-device-for-media-stream'] })
  const { page, app } = standing
  await protectWithKeychain(page)
  const use = (on: boolean) => page.evaluate((flag) => window.tidelock.useCamera({ use: flag }), on)
  expect(await camera(page, { video: true })).toBe('NotAllowedError')
  await use(true)
  expect(await camera(page, { video: true })).toBe('video')
  expect(await camera(page, { audio: true })).toBe('NotAllowedError')
  expect(await camera(page, { video: true, audio: true })).toBe('NotAllowedError')
  await use(false)
  expect(await camera(page, { video: true })).toBe('NotAllowedError')
  await use(true)
  await app.electron.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.hide()
    await new Promise((resume) => setTimeout(resume, 200))
    window?.show()
  })
  expect(await camera(page, { video: true })).toBe('NotAllowedError')
  await answerConfirm(standing, true)
  await page.evaluate(() => window.tidelock.setPassphrase({ passphrase: 'x' }))
  await use(true)
  await page.evaluate(() => window.tidelock.lock())
  expect(await camera(page, { video: true })).toBe('NotAllowedError')
})
