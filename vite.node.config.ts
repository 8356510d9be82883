// Builds one plain-Node entry into one CommonJS file; `--mode` names it: cli, keychain, kdf, scan or reading.
// The mode `languages` builds the words of every language but English, a file each.
// Everything is bundled but electron, keytar and Node's own modules.

import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { noteBundled } from './vite.bundled.config'
import { nodeTarget, oneFile } from './vite.targets.config'

const at = (path: string): string => resolve(import.meta.dirname, path)

const entries: Readonly<Record<string, { readonly source: string; readonly out: string }>> = {
  cli: { source: 'main/cli.ts', out: 'cli/tidelock' },
  program: { source: 'main/command-line.ts', out: 'cli/program' },
  'cli-electron': { source: 'main/cli-electron.ts', out: 'main/cli' },
  keychain: { source: 'main/keychain.ts', out: 'main/keychain' },
  kdf: { source: 'main/kdf.ts', out: 'main/kdf' },
  scan: { source: 'main/scan.ts', out: 'main/scan' },
  reading: { source: 'main/reading.ts', out: 'main/reading' },
}

/** The QR engine is loaded by its path, from the folder of the bundle that uses it. */
const engineBeside: Plugin = {
  name: 'engine-beside',
  generateBundle() {
    const source = readFileSync(at('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'))
    this.emitFile({ type: 'asset', fileName: 'main/zxing_reader.wasm', source })
  },
}

/** Folders of shared/messages that hold a whole language: the three parts, and index.ts which has them all. */
const tags = readdirSync(at('shared/messages'), { withFileTypes: true })
  .filter((each) => each.isDirectory() && each.name !== 'en')
  .map(({ name }) => name)
const languages = Object.fromEntries(
  tags.map((tag) => [`languages/${tag}`, at(`shared/messages/${tag}/index.ts`)]),
)

export default defineConfig(({ mode }) => {
  if (mode === 'languages')
    return {
      publicDir: false,
      plugins: [noteBundled('')],
      build: {
        outDir: at('out'),
        emptyOutDir: false,
        target: nodeTarget,
        minify: false,
        ssr: true,
        rolldownOptions: { input: languages, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
      },
    }
  const entry = entries[mode]
  if (!entry) throw new Error(`vite.node.config.ts: --mode must be one of ${Object.keys(entries).join(', ')}`)
  return {
    publicDir: false,
    plugins: [...(mode === 'scan' ? [engineBeside] : []), noteBundled('')],
    ssr: { noExternal: true },
    build: {
      outDir: at('out'),
      emptyOutDir: false,
      target: nodeTarget,
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: { [entry.out]: at(entry.source) },
        external: (id: string) => id === 'electron' || id === 'keytar' || isBuiltin(id),
        output: { ...oneFile, ...(mode === 'cli' ? { banner: '#!/usr/bin/env node' } : {}) },
      },
    },
  }
})
