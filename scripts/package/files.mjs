// Small means of laying out a tree for a package: files with modes, one time for all, and a list of what is there.
// Nothing in a package may depend on who packs it, when, or with which umask.

import { createHash } from 'node:crypto'
import {
  chmodSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * @param {string} file
 * @param {string | Buffer} content
 * @param {number} [mode]
 */
export function put(file, content, mode = 0o644) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  chmodSync(file, mode)
}

/** The header of Node's gzip holds neither name nor time. @param {string | Buffer} content */
export const zipped = (content) => gzipSync(content, { level: 9 })

/**
 * Everything below a folder, paths from it, in one order everywhere.
 * @param {string} folder
 * @returns {readonly {readonly path: string, readonly kind: 'file' | 'folder' | 'link'}[]}
 */
export function listTree(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({
      path: path.relative(folder, path.join(entry.parentPath, entry.name)),
      kind: entry.isSymbolicLink()
        ? /** @type {const} */ ('link')
        : entry.isDirectory()
          ? /** @type {const} */ ('folder')
          : /** @type {const} */ ('file'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * Folders 0755; files 0644, or 0755 where something starts them; one time for all.
 * @param {string} folder
 * @param {{seconds: number, executable: (path: string) => boolean}} rules
 */
export function normalise(folder, { seconds, executable }) {
  chmodSync(folder, 0o755)
  for (const { path: inside, kind } of listTree(folder).toReversed()) {
    const full = path.join(folder, inside)
    if (kind !== 'link') chmodSync(full, kind === 'folder' || executable(inside) ? 0o755 : 0o644)
    lutimesSync(full, seconds, seconds)
  }
  lutimesSync(folder, seconds, seconds)
}

/** KiB, as dpkg counts Installed-Size. @param {string} folder */
export const sizeOf = (folder) =>
  listTree(folder).reduce(
    (sum, { path: inside, kind }) =>
      sum + (kind === 'file' ? Math.ceil(lstatSync(path.join(folder, inside)).size / 1024) : 1),
    0,
  )

/** For DEBIAN/md5sums. @param {string} folder */
export const md5Lines = (folder) =>
  listTree(folder)
    .filter(({ kind }) => kind === 'file')
    .map(
      ({ path: inside }) =>
        `${createHash('md5')
          .update(readFileSync(path.join(folder, inside)))
          .digest('hex')}  ${inside}\n`,
    )
    .join('')
