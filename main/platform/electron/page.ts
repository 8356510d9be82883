// Serves the window's files on app://tidelock/ with the headers that keep the page on its own. What it serves is
// page-files.ts's fixed map; everything else gets a 404.

import { type Protocol, protocol } from 'electron'
import { findPageFile, type PageFile, pageScheme } from './page-files'

/** runtime.md 11: no inline script or style, no network, Trusted Types. */
const contentSecurityPolicy = [
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
  'trusted-types tidelock',
].join('; ')

/** Before `ready`. `corsEnabled` and `supportFetchAPI` stay off: the page fetches nothing (security.md 2). */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true } }])
}

/**
 * The quickest way that lets us set headers. `registerBufferProtocol` is deprecated but starts the window 20 %
 * sooner than `handle` (runtime.md 11); `registerSource` of Electron 45 has no place for a CSP header.
 */
export function servePage(target: Protocol, files: ReadonlyMap<string, PageFile>): void {
  const headers = (file: PageFile) => ({
    'Content-Type': file.mimeType,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  })
  if (typeof target.registerBufferProtocol === 'function') {
    target.registerBufferProtocol(pageScheme, (request, callback) => {
      const file = request.method === 'GET' ? findPageFile(files, request.url) : undefined
      if (file === undefined)
        callback({ statusCode: 404, mimeType: 'text/plain', data: Buffer.from('Not found') })
      else callback({ data: file.data, mimeType: file.mimeType, headers: headers(file) })
    })
    return
  }
  target.handle(pageScheme, (request) => {
    const file = request.method === 'GET' ? findPageFile(files, request.url) : undefined
    if (file === undefined) return new Response('Not found', { status: 404 })
    // The buffer comes from readFileSync and is never shared memory.
    return new Response(file.data as Uint8Array<ArrayBuffer>, { headers: headers(file) })
  })
}
