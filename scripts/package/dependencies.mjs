// What the binaries load, as Debian dependencies: asked of dpkg-shlibdeps, never written by hand. A library whose package
// changed its name with the 64-bit time (Debian 13, Ubuntu 24.04) is named by both, so that one package fits all.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run, Stop, tail } from '../machine.mjs'

const renamed = new Set([
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
])

/** What Chromium opens by name as it starts, so that no linker knows of it; without it no window comes, only SIGTRAP. */
const loadedLater = ['libx11-xcb1']

/**
 * The new name first: on Ubuntu 24.04 something else pretends to be the old libasound2.
 * @param {string} clause `libgtk-3-0 (>= 3.9.10)`
 */
export function bothNames(clause) {
  const [, name = '', version = ''] = /^(\S+)(.*)$/.exec(clause) ?? []
  const old = name.replace(/t64$/, '')
  return renamed.has(old) ? `${old}t64${version} | ${old}${version}` : clause
}

/**
 * @param {string} folder where the private libraries lie
 * @param {readonly string[]} binaries paths
 */
export async function sharedLibraries(folder, binaries) {
  const work = mkdtempSync(path.join(tmpdir(), 'tidelock-shlibdeps-'))
  try {
    mkdirSync(path.join(work, 'debian'))
    // dpkg-shlibdeps will not run without one.
    writeFileSync(
      path.join(work, 'debian/control'),
      'Source: tidelock\n\nPackage: tidelock\nArchitecture: any\n',
    )
    const { code, output } = await run(
      'dpkg-shlibdeps',
      ['-O', `-l${folder}`, '--ignore-missing-info', '--warnings=0', ...binaries.map((file) => `-e${file}`)],
      { cwd: work },
    )
    const found = /^shlibs:Depends=(.*)$/m.exec(output)?.[1]
    if (code !== 0 || !found)
      throw new Stop(`${tail(output)}\n\ndpkg-shlibdeps failed (its reason is above).`)
    return [...found.split(', ').map(bothNames), ...loadedLater].sort()
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
