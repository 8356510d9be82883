// Builds and serves the preview page with the window's own CSP, so that a violation shows here first.

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types tidelock"

export default defineConfig({
  root,
  base: './',
  build: {
    outDir: '/tmp/tidelock-preview',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome130',
  },
  preview: { port: 4173, headers: { 'Content-Security-Policy': csp } },
})
