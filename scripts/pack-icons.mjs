// Packs the brand icons of simple-icons into out/icons: an index of names, and paths in pieces of 16. Nothing else of the
// package travels: no module of 5 MB, no source links. The layout is read by main/icons/brands.ts.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { isEntry, root } from './machine.mjs'

const perPiece = 16

/**
 * As brandKey of shared/brand-match.ts, which a test compares.
 * @param {string} name
 */
function keyOf(name) {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/\+/g, 'plus')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * @typedef {{title: string, slug: string, hex: string, aliases?: {aka?: string[], old?: string[],
 *   dup?: {title: string}[], loc?: Record<string, string>}}} Icon
 */

/** @param {Icon} icon */
function keysOf({ title, slug, aliases = {} }) {
  const { aka = [], old = [], dup = [], loc = {} } = aliases
  const others = [...aka, ...old, ...dup.map((one) => one.title), ...Object.values(loc)].map(keyOf)
  return [...new Set([keyOf(title), keyOf(slug), ...others])].filter((key) => key !== '')
}

/** @param {string} folder */
export function packIcons(folder = path.join(root, 'out/icons')) {
  const data = createRequire(import.meta.url).resolve('simple-icons/icons.json')
  const source = path.join(path.dirname(data), '..')
  /** @type {Icon[]} */
  const icons = JSON.parse(readFileSync(data, 'utf8'))
  // Of two brands with one name the one that has the plain slug has the name.
  icons.sort((a, b) => a.slug.length - b.slug.length || (a.slug < b.slug ? -1 : 1))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const lines = icons.map((icon) => [icon.slug, icon.title, icon.hex, ...keysOf(icon)].join('\t'))
  writeFileSync(path.join(folder, 'index.txt'), `${lines.join('\n')}\n`)
  for (let from = 0; from < icons.length; from += perPiece) {
    const paths = icons
      .slice(from, from + perPiece)
      .map(({ slug }) => pathOf(path.join(source, 'icons', `${slug}.svg`)))
    const name = `${String(from / perPiece).padStart(3, '0')}.txt`
    writeFileSync(path.join(folder, name), `${paths.join('\n')}\n`)
  }
}

/** @param {string} file */
function pathOf(file) {
  const svg = readFileSync(file, 'utf8')
  const [, d = ''] = /<path d="([^"]+)"/.exec(svg) ?? []
  if (d === '' || !/^[\d\s.,MLHVCSQTAZe+-]+$/i.test(d) || svg.split('<path').length !== 2)
    throw new Error(`${file} is not one path`)
  return d
}

// Into another folder: for tests.
if (isEntry(import.meta)) packIcons(process.argv[2])
