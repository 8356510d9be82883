// Builds what Electron loads: main (a few CommonJS files), preload (one CommonJS file) and the renderer's pages.
// The command line and the two helper processes are built by vite.node.config.ts; scripts/build.mjs runs both.

import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import { noteBundled } from './vite.bundled.config'
import { chromiumTarget, nodeTarget, oneFile } from './vite.targets.config'

const at = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    plugins: [noteBundled('main')],
    build: {
      outDir: at('out/main'),
      // vite.node.config.ts writes here too; scripts/build.mjs empties out/ before both.
      emptyOutDir: false,
      // Half the bytes to read and parse before the first window (docs/benchmarks.md).
      minify: true,
      target: nodeTarget,
      // keytar is the only entry under "dependencies", so the only package left outside the bundle.
      externalizeDeps: true,
      // In pieces: the first opens the window, the others are read while its process starts (docs/decisions/0014).
      rolldownOptions: {
        input: { index: at('main/index.ts') },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          // No part takes the name of a process's own file.
          chunkFileNames: ({ name }) => (name === 'desktop' ? 'desktop.cjs' : 'part-[name].cjs'),
        },
      },
    },
  },
  preload: {
    plugins: [noteBundled('preload')],
    build: {
      outDir: at('out/preload'),
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: { input: { index: at('preload/index.ts') }, output: oneFile },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [noteBundled('renderer')],
    build: {
      outDir: at('out/renderer'),
      target: chromiumTarget,
      minify: true,
      // The page's CSP knows no inline script and no data: script, so nothing may be folded into the page.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // The QR reader is a chunk of its own with its exports kept, so that tests reach it where nothing stands on
      // `window`; the Add screen loads the same one.
      rolldownOptions: {
        input: {
          index: at('renderer/index.html'),
          quick: at('renderer/quick.html'),
          scan: at('renderer/scan/index.ts'),
        },
        preserveEntrySignatures: 'exports-only',
      },
    },
    worker: {
      format: 'es',
      plugins: () => [noteBundled('renderer')],
      rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash].js' } },
    },
  },
})
