// Sheets of pictures: one PNG with all pictures of a scene, drawn by a second window of Electron, and a page of them all.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { RunningApp } from './app'

export interface Shot {
  readonly file: string
  /** Pictures with the same name stand side by side. */
  readonly row: string
  readonly picture: Buffer
}

let drawing: { readonly app: RunningApp; readonly page: Page } | null = null

async function drawingPage(app: RunningApp): Promise<Page> {
  if (drawing?.app === app) return drawing.page
  const [page] = await Promise.all([
    app.electron.waitForEvent('window'),
    app.electron.evaluate(({ BrowserWindow }) => {
      // A hidden window draws nothing.
      const window = new BrowserWindow({
        ...{ x: 0, y: 0, width: 400, height: 300 },
        webPreferences: { backgroundThrottling: false },
      })
      void window.loadURL('about:blank')
    }),
  ])
  drawing = { app, page }
  return page
}

export async function drawSheet(
  app: RunningApp,
  file: string,
  /** null: pictures without words. */
  name: string | null,
  shots: readonly Shot[],
): Promise<void> {
  const page = await drawingPage(app)
  const rows = [...new Set(shots.map(({ row }) => row))]
  const html = rows.map(
    (row) =>
      `${name === null ? '' : `<h2>${name}: ${row}</h2>`}<div>${shots
        .filter((shot) => shot.row === row)
        .map(({ picture }) => `<img src="data:image/png;base64,${picture.toString('base64')}">`)
        .join('')}</div>`,
  )
  await page.setContent(
    `<style>body{margin:12px;background:#888;font:14px sans-serif;width:max-content}h2{margin:8px 0;font-size:14px}
    div{display:flex;gap:12px;align-items:start}</style>${html.join('')}`,
  )
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
  const size = await page.evaluate(() => ({
    width: document.body.offsetWidth + 24,
    height: document.body.offsetHeight + 24,
  }))
  await page.setViewportSize(size)
  await page.screenshot({ path: file })
}

export function writeIndex(
  folder: string,
  sheets: readonly { readonly name: string; readonly shots: readonly Shot[] }[],
): void {
  const parts = sheets.map(
    ({ name, shots }) =>
      `<section id="${name}"><h2><a href="_${name}.png">${name}</a></h2><p>${shots
        .map(
          ({ file }) => `<a href="${file}"><img loading="lazy" height="240" src="${file}" alt="${file}"></a>`,
        )
        .join('')}</p></section>`,
  )
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Tidelock: every screen</title>
<style>body{font:14px system-ui;background:#8a8f92;margin:20px}p{display:flex;flex-wrap:wrap;gap:8px}</style>
<h1>${sheets.length} scenes</h1>${parts.join('\n')}`,
  )
}
