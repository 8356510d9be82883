// Pages for paper in real Electron: what the recovery kit looks like as a PDF, judged by other people's readers, and that
// the window which lays it out asks nothing of the network, runs no script and is gone afterwards.

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { type Kit, type KitSiteCodes, kitHtml } from '../../main/kit/kit'
import type { Adapters } from '../support/adapters-app'
import { launchApp, type RunningApp } from '../support/app'
import { type Desktop, startDesktop } from '../support/desktop'
import { buildEntries, type Entries } from '../support/entries'
import { pdfPages, pdfPicture, pdfText, qrIn } from '../support/pdf'

type Held = typeof globalThis & { readonly adapters: Promise<Adapters> }

const screenshots = resolve(import.meta.dirname, '../../screenshots')
const kit: Kit = {
  recoveryKey: 'K7QM5-2VXDA-94HTC-WBNC8-6RPZ0-J3YAE-8FGEM',
  vaultId: '3f2b8c1e-7a40-4d1b-9c55-0e6f2a9d8b17',
  madeAt: Date.UTC(2026, 10, 22, 12),
  siteCodes: [],
}

let entries: Entries
let desktop: Desktop
let app: RunningApp
test.beforeAll(async () => {
  entries = await buildEntries('keychain')
  desktop = await startDesktop({ display: 'bare' })
  app = await launchApp({ desktop, home: desktop.newFolder('paper'), app: await entries.electronApp() })
})
test.afterAll(async () => {
  await app.close()
  await desktop.stop()
  entries.remove()
})

async function pdf(html: string, name: string, size: 'a4' | 'letter' = 'a4'): Promise<string> {
  const base64 = await app.electron.evaluate(
    async (_, [page, paper]) => {
      const { paper: papers } = await (globalThis as Held).adapters
      const made = await papers[paper].pdf(page)
      return made === null ? null : Buffer.from(made).toString('base64')
    },
    [html, size] as const,
  )
  if (base64 === null) throw new Error('no PDF was made')
  const path = join(desktop.folder, `${name}.pdf`)
  writeFileSync(path, Buffer.from(base64, 'base64'))
  return path
}

function look(path: string, name: string): void {
  mkdirSync(screenshots, { recursive: true })
  copyFileSync(path, join(screenshots, `${name}.png`))
}

const windows = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

for (const [size, width, height] of [
  ['a4', 595, 842],
  ['letter', 612, 792],
] as const) {
  test(`the kit is one page of ${size} with key, vault, date, steps and a QR of the key`, {
    tag: size === 'a4' ? [] : ['@long'],
  }, async () => {
    const path = await pdf(kitHtml(kit), `kit-${size}`, size)
    const picture = pdfPicture(path)
    look(picture, `kit-page-${size}`)
    const told = pdfPages(path)
    expect(told.pages).toBe(1)
    // Chromium counts in pixels.
    expect([told.width - width, told.height - height].every((off) => Math.abs(off) <= 1)).toBe(true)
    const text = pdfText(path)
    const groups = [...text.matchAll(/\b([1-7]) +([0-9A-HJKMNP-TV-Z]{5})\b/g)]
    expect(groups.map(([, at]) => at)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(groups.map(([, , group]) => group).join('-')).toBe(kit.recoveryKey)
    expect(text).toContain(kit.vaultId)
    expect(text).toContain('22 November 2026')
    expect(text).toContain('open-vault.py vault.json')
    expect(text).toContain('kept at')
    expect(qrIn(picture)).toBe(kit.recoveryKey)
  })
}

const site = (at: number): KitSiteCodes => ({
  issuer: `Site ${at} <b>& more</b>`,
  account: 'somebody.with-a-long-name@example.org',
  codes: Array.from({ length: 10 }, (_, n) => `${1000 + at}-${5000 + n}`),
})

test('recovery codes of a few sites stand on the same page, and of many sites none is lost', {
  tag: '@long',
}, async () => {
  for (const [count, pages] of [
    [2, 1],
    [60, 4],
  ] as const) {
    const siteCodes = Array.from({ length: count }, (_, at) => site(at))
    const path = await pdf(kitHtml({ ...kit, siteCodes }), `kit-codes-${count}`, 'letter')
    const picture = pdfPicture(path)
    look(picture, `kit-page-codes-${count}`)
    expect(pdfPages(path).pages).toBeLessThanOrEqual(pages)
    const text = pdfText(path)
    for (const code of siteCodes.flatMap(({ codes }) => codes)) expect(text).toContain(code)
    expect(text).toContain('<b>& more</b>')
    expect(qrIn(picture)).toBe(kit.recoveryKey)
  }
})

test('a page for paper asks nothing of the network, runs no script and opens nothing', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // listens on TCP
  const at = `http://127.0.0.1:${port}`
  const path = await pdf(
    `<!doctype html><link rel="stylesheet" href="${at}/style.css"><img src="${at}/picture.png">
     <iframe src="${at}/frame"></iframe><meta http-equiv="refresh" content="0;url=${at}/away">
     <p id="words">as it was written</p>
     <script>document.getElementById('words').textContent = 'changed'; fetch('${at}/script')</script>
     <style>@font-face { font-family: f; src: url(${at}/font) } p { font-family: f; background: url(${at}/b) }</style>`,
    'hostile',
  )
  server.close()
  expect(asked).toEqual([])
  expect(pdfText(path)).toContain('as it was written')
  expect(await windows()).toBe(0)
})

test('the window of a page is gone afterwards, and its session is kept nowhere', async () => {
  const seen = await app.electron.evaluate(async ({ app: electron, BrowserWindow }, html) => {
    const { paper } = await (globalThis as Held).adapters
    const sessions: { readonly stored: boolean; readonly visible: boolean }[] = []
    const watch = (_: unknown, window: Electron.BrowserWindow) =>
      sessions.push({
        stored: window.webContents.session.isPersistent(),
        visible: window.isVisible(),
      })
    electron.on('browser-window-created', watch)
    const made = await Promise.all([paper.a4.pdf(html), paper.letter.pdf(html)])
    electron.off('browser-window-created', watch)
    return { sessions, made: made.map((each) => each !== null), left: BrowserWindow.getAllWindows().length }
  }, kitHtml(kit))
  expect(seen).toEqual({
    sessions: [
      { stored: false, visible: false },
      { stored: false, visible: false },
    ],
    made: [true, true],
    left: 0,
  })
})
