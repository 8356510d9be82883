// A plugin for every build: notes which npm packages went into which file of out/, for the bill of materials
// (scripts/sbom.mjs). What was shaken out of a bundle is not noted; what the minifier throws away after that is: a name too
// many, never one too few.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** One file here for each bundle; scripts/build.mjs makes one list of them. */
const notes = resolve(import.meta.dirname, 'out/.bundled')

/** `folder`: of out/, to which the bundle's file names are relative. */
export function noteBundled(folder: string): Plugin {
  return {
    name: 'note-bundled',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle)
        .filter(({ fileName }) => /\.(c?js|css|wasm)$/.test(fileName))
        .map((file) => [posix.join(folder, file.fileName), sources(file)] as const)
      const first = files[0]?.[0]
      if (first === undefined) return
      mkdirSync(notes, { recursive: true })
      const text = JSON.stringify(Object.fromEntries(files))
      writeFileSync(join(notes, `${first.replaceAll('/', '_')}.json`), text)
    },
  }
}

type Bundled = Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1][string]

function sources(file: Bundled): readonly string[] {
  const ids =
    file.type === 'chunk'
      ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : file.originalFileNames
  return [...new Set(ids.flatMap(packageOf))].sort()
}

/** The package's folder from the last node_modules on; the bundler's own helpers have names of their own. */
function packageOf(id: string): readonly string[] {
  const helper = /^\0(vite|rolldown|@oxc-project\/runtime|@oxc-project\+runtime)\b/.exec(id)?.[1]
  if (helper !== undefined) return [`node_modules/${helper.replace('+', '/')}`]
  const found = /^.*[\\/](node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(`/${id}`)?.[1]
  return found === undefined ? [] : [found.replaceAll('\\', '/')]
}
