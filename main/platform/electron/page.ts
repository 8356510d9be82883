// Serves the window's files on app://tidelock/ with the headers that keep the page on its own. What it serves is
// page-files.ts's fixed map; everything else gets a 404.

import { type Protocol, protocol } from 'electron'
import { findPageFile, type PageFile, pageScheme } from './page-files'

/** runtime.md 11: no inline script or style, no network, Trusted Types. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types tidelock tidelock-strength',
].join('; ')

/**
 * The QR reader's worker: it compiles its WebAssembly, which the page may not, and fetches that one file from here. Of a
 * worker only its own header counts (runtime.md 11).
 */
const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Before `ready`. `supportFetchAPI` is for the worker; the page fetches nothing, and its CSP says so (security.md 2). */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges }])
}

/**
 * The quickest way that lets us set headers. `registerBufferProtocol` is deprecated but starts the window 20 %
 * sooner than `handle` (runtime.md 11); `registerSource` of Electron 45 has no place for a CSP header.
 */
export function servePage(
  target: Protocol,
  files: ReadonlyMap<string, PageFile>,
  onServed: (file: PageFile) => void,
): void {
  if (typeof target.registerBufferProtocol === 'function') {
    target.registerBufferProtocol(pageScheme, (request, callback) => {
      const found = answerTo(files, request, onServed)
      if (found === null)
        callback({ statusCode: 404, mimeType: 'text/plain', data: Buffer.from('Not found') })
      else callback({ data: found.data, mimeType: found.mimeType, headers: found.headers })
    })
    return
  }
  target.handle(pageScheme, (request) => {
    const found = answerTo(files, request, onServed)
    if (found === null) return new Response('Not found', { status: 404 })
    // The buffer comes from readFileSync and is never shared memory.
    return new Response(found.data as Uint8Array<ArrayBuffer>, { headers: found.headers })
  })
}

function answerTo(
  files: ReadonlyMap<string, PageFile>,
  { method, url }: { method: string; url: string },
  onServed: (file: PageFile) => void,
) {
  const file = method === 'GET' ? findPageFile(files, url) : undefined
  const data = file?.read() ?? null
  if (file === undefined || data === null) return null
  onServed(file)
  const headers = {
    'Content-Type': file.mimeType,
    'Content-Security-Policy': file.isWorker ? workerPolicy : pagePolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  }
  return { data, mimeType: file.mimeType, headers }
}
