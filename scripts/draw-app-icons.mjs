// Renders packaging/icons/tidelock.svg in every size that a system asks for. Run by hand after the drawing has changed;
// needs Debian's chromium. The pictures are committed (about 200 kB), so that packing needs no renderer on any system;
// test/packaging/icons.test.ts notices a drawing that is newer than its pictures.

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { root } from './machine.mjs'
import { icnsTypes, icoSizes, linuxSizes, makeIcns, makeIco, windowSize } from './package/icon-files.mjs'

const icons = path.join(root, 'packaging/icons')
const drawing = readFileSync(path.join(icons, 'tidelock.svg'), 'utf8')
const sizes = [...new Set([...linuxSizes, ...icoSizes, ...icnsTypes.map(([, size]) => size), windowSize])]

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
const page = await browser.newPage()
/** @type {Map<number, Buffer>} */
const pictures = new Map()
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size })
  const svg = drawing
    .slice(drawing.indexOf('<svg'))
    .replace('width="1024" height="1024"', `width="${size}" height="${size}"`)
  await page.setContent(`<style>body{margin:0;background:transparent}svg{display:block}</style>${svg}`)
  pictures.set(size, await page.screenshot({ omitBackground: true }))
}
await browser.close()

/** @param {number} size */
const picture = (size) => pictures.get(size) ?? Buffer.alloc(0)
mkdirSync(path.join(icons, 'app'), { recursive: true })
// The names are what electron-builder looks for.
for (const size of linuxSizes) writeFileSync(path.join(icons, `app/${size}x${size}.png`), picture(size))
writeFileSync(
  path.join(icons, 'tidelock.ico'),
  makeIco(icoSizes.map((size) => ({ size, png: picture(size) }))),
)
writeFileSync(
  path.join(icons, 'tidelock.icns'),
  makeIcns(icnsTypes.map(([type, size]) => ({ type, png: picture(size) }))),
)
writeFileSync(
  path.join(root, 'main/platform/electron/window-icon-data.ts'),
  `// Made by scripts/draw-app-icons.mjs from packaging/icons/tidelock.svg: a PNG of ${windowSize} pixels in Base64.

export const windowIconPng =
  '${picture(windowSize).toString('base64')}'
`,
)
writeFileSync(
  path.join(icons, 'app/drawn-from.txt'),
  `${createHash('sha256').update(drawing).digest('hex')}  tidelock.svg\n`,
)
