import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findPageFile, readPage } from '../../../main/platform/electron/page-files'
import { isAllowedRequest } from '../../../main/platform/electron/requests'

const folder = mkdtempSync(join(tmpdir(), 'tidelock-page-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><script src="./assets/main.js"></script>')
writeFileSync(join(folder, 'assets', 'main.js'), 'export {}')
for (const name of ['later.js', 'worker-aB_1.js', 'engine-x1.wasm', 'gone.js']) {
  writeFileSync(join(folder, 'assets', name), 'before')
}
writeFileSync(join(folder, 'notes.txt'), 'not a type that a page needs')
const page = readPage(folder)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the page that is served', () => {
  it('has the built files by their names, and nothing of a type it does not know', () => {
    const assets = ['engine-x1.wasm', 'gone.js', 'later.js', 'main.js', 'worker-aB_1.js']
    expect([...page.keys()].sort()).toEqual([...assets.map((name) => `/assets/${name}`), '/index.html'])
  })

  it('finds index.html at the root and a script by its name', () => {
    expect(findPageFile(page, 'app://tidelock/')?.mimeType).toContain('text/html')
    expect(findPageFile(page, 'app://tidelock/assets/main.js?x=1')?.mimeType).toContain('text/javascript')
  })

  it('reads what the page names at the start, and the rest when it is asked for', () => {
    for (const name of ['main.js', 'later.js']) writeFileSync(join(folder, 'assets', name), 'after')
    expect(page.get('/assets/main.js')?.read()?.toString()).toBe('export {}')
    expect(page.get('/assets/later.js')?.read()?.toString()).toBe('after')
    rmSync(join(folder, 'assets', 'gone.js'))
    expect(page.get('/assets/gone.js')?.read()).toBeNull()
  })

  it('knows the scripts of workers and the type of their engine', () => {
    const workers = [...page].flatMap(([name, { isWorker }]) => (isWorker ? [name] : []))
    expect(workers).toEqual(['/assets/worker-aB_1.js'])
    expect(page.get('/assets/engine-x1.wasm')?.mimeType).toBe('application/wasm')
  })

  it.each([
    'app://other/index.html',
    'file:///index.html',
    'https://tidelock/index.html',
    'app://tidelock/..%2f..%2fetc%2fpasswd',
    'app://tidelock/%00',
    'app://tidelock/index.html%00',
    'app://tidelock//index.html',
    'app://tidelock/notes.txt',
    'app://tidelock/assets',
    'not a url',
    '',
  ])('finds nothing for %j', (url) => {
    expect(findPageFile(page, url)).toBeUndefined()
  })
})

describe('requests that may leave the window', () => {
  it.each(['app://tidelock/index.html', 'data:image/png;base64,AA==', 'blob:app://tidelock/1-2'])(
    'lets %s through',
    (url) => {
      expect(isAllowedRequest(url)).toBe(true)
    },
  )

  it.each([
    'https://example.com/',
    'http://127.0.0.1:80/',
    'ws://localhost/',
    'wss://example.com/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'app://other/',
    'app://tidelock.example.com/',
    'blob:https://example.com/1',
    'data:text/html,<script>',
    'chrome://gpu',
    'about:blank',
    '',
  ])('refuses %j', (url) => {
    expect(isAllowedRequest(url)).toBe(false)
  })
})
