// The window's files as a fixed map, made once at start. Nothing in a URL ever becomes a path: a name that is not in the
// map, or another host, finds nothing.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const pageScheme = 'app'
export const pageHost = 'tidelock'
export const pageOrigin = `${pageScheme}://${pageHost}`

const mimeTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  wasm: 'application/wasm',
}

export interface PageFile {
  readonly mimeType: string
  /** The script of a worker, which has rights of its own. */
  readonly isWorker: boolean
  /** The page of the main window names it. */
  readonly isFirst: boolean
  /** null where the file has gone since the start. */
  readonly read: () => Buffer | null
}

/**
 * Reads what the pages name, about 100 kB, because the first window waits for it. The rest is read when it is asked for:
 * the QR reader's engine alone is a megabyte, and most starts never scan.
 */
export function readPage(folder: string): ReadonlyMap<string, PageFile> {
  const paths = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const full = join(entry.parentPath, entry.name)
    paths.set(full.slice(folder.length).replaceAll('\\', '/'), full)
  }
  const early = new Map<string, Buffer>()
  const first = new Set<string>()
  for (const [name, path] of paths) {
    if (!name.endsWith('.html')) continue
    const html = readFileSync(path)
    early.set(name, html)
    for (const [, named = ''] of html.toString().matchAll(/(?:src|href)="\.?(\/[^"]+)"/g)) {
      const at = paths.get(named)
      if (at === undefined) continue
      early.set(named, readFileSync(at))
      if (name === '/index.html') first.add(named)
    }
  }
  const files = new Map<string, PageFile>()
  for (const [name, path] of paths) {
    const mimeType = mimeTypes[name.slice(name.lastIndexOf('.') + 1)]
    if (mimeType === undefined) continue
    const data = early.get(name)
    const isWorker = /^\/assets\/(?:strength-)?worker-[\w-]+\.js$/.test(name)
    const isFirst = first.has(name)
    files.set(name, { mimeType, isWorker, isFirst, read: data ? () => data : () => readNow(path) })
  }
  return files
}

function readNow(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

export function findPageFile(files: ReadonlyMap<string, PageFile>, url: string): PageFile | undefined {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return undefined
  }
  if (parsed.protocol !== `${pageScheme}:` || parsed.host !== pageHost) return undefined
  return files.get(parsed.pathname === '/' ? '/index.html' : parsed.pathname)
}
