// Builds the preview's two pages; test/support/preview.ts serves them to a real window of Electron.

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('.'),
  base: './',
  logLevel: 'warn',
  build: {
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    minify: false,
    target: 'chrome130',
    rolldownOptions: { input: { index: at('index.html'), quick: at('quick.html') } },
  },
  worker: { format: 'es' },
})
