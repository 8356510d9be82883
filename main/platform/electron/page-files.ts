// The window's files, read once at start into a fixed map. Nothing in a URL ever becomes a path: a name that is not
// in the map, or another host, finds nothing.

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
}

export interface PageFile {
  readonly data: Buffer
  readonly mimeType: string
}

/** Reads the built page into memory: a handful of files, about 100 kB. */
export function readPage(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const full = join(entry.parentPath, entry.name)
    const name = full.slice(folder.length).replaceAll('\\', '/')
    const mimeType = mimeTypes[name.slice(name.lastIndexOf('.') + 1)]
    if (mimeType !== undefined) files.set(name, { data: readFileSync(full), mimeType })
  }
  return files
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
