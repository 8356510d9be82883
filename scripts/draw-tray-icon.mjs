// Renders packaging/icons/tray.svg into main/platform/electron/tray-icon-data.ts. Run by hand after the drawing has
// changed; needs Debian's chromium. The pictures lie in the program itself, because a tray icon is wanted at once.

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { root } from './machine.mjs'

const drawing = readFileSync(path.join(root, 'packaging/icons/tray.svg'), 'utf8')
/** Pixels: 16 and 24 for Windows and macOS, 22 for Linux, and their doubles. */
const sizes = [16, 22, 24, 32, 44, 48]

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
const page = await browser.newPage()
const rows = []
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size })
  const svg = drawing
    .slice(drawing.indexOf('<svg'))
    .replace('width="32" height="32"', `width="${size}" height="${size}"`)
  await page.setContent(`<style>body{margin:0;background:transparent}svg{display:block}</style>${svg}`)
  const png = await page.screenshot({ omitBackground: true })
  rows.push(`  ${size}: '${png.toString('base64')}',`)
}
await browser.close()
writeFileSync(
  path.join(root, 'main/platform/electron/tray-icon-data.ts'),
  `// Made by scripts/draw-tray-icon.mjs from packaging/icons/tray.svg: black PNGs in Base64, by pixels.

export const trayIcons = {
${rows.join('\n')}
} as const
`,
)
