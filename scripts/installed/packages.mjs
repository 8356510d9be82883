// The packages under test: built here, or given by a release's earlier job; and an older one to upgrade from.

import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { npm, root, run, Stop, say, seconds, tail } from '../machine.mjs'

/** Older than any release; the same program under another number. */
const olderVersion = '0.0.9'

/**
 * @typedef {object} Packages
 * @property {string} deb
 * @property {string} rpm
 * @property {string} tar
 * @property {string} older a deb of an earlier version
 * @property {string} version as dpkg has it
 * @property {string} olderVersion
 * @property {string} folder readable by everybody, for what is unpacked
 */

/**
 * @param {readonly string[]} kinds
 * @param {string} out
 * @param {readonly string[]} [more]
 */
async function build(kinds, out, more = []) {
  const began = performance.now()
  say(`Packages: building ${kinds.join(', ')}${more.length > 0 ? ` (${more.join(' ')})` : ''} ...`)
  const env = { ...process.env, TIDELOCK_PACK_FOR_TESTS: '1' }
  const made = await npm(['run', 'package', '--', ...kinds, '--quick', '--out', out, ...more], {
    env,
    limitSeconds: 900,
  })
  if (made.code !== 0) throw new Stop(`${tail(made.output, 20)}\n\nThe packages could not be built.`)
  say(`Packages: built in ${seconds(began)}`)
}

/** @param {string} folder @param {RegExp} name */
function only(folder, name) {
  const found = existsSync(folder) ? readdirSync(folder).filter((one) => name.test(one)) : []
  if (found.length !== 1)
    throw new Stop(`${folder} has ${found.length === 0 ? 'no' : 'more than one'} file like ${name.source}`)
  return path.join(folder, found[0] ?? '')
}

/** @param {string} deb */
async function versionOf(deb) {
  const { code, output } = await run('dpkg-deb', ['-f', deb, 'Version'])
  if (code !== 0) throw new Stop(`${deb} is no package: ${tail(output)}`)
  return output.trim()
}

/**
 * @param {{packages: string | undefined, older: string | undefined}} given
 * @returns {Promise<Packages>}
 */
export async function providePackages({ packages, older }) {
  const own = path.join(root, 'dist/for-test-installed')
  const from = packages === undefined ? own : path.resolve(packages)
  if (packages === undefined) await build(['deb', 'rpm', 'tar'], own)
  const olderOut = path.join(root, 'dist/for-test-installed-older')
  if (older === undefined) await build(['deb'], olderOut, ['--version', olderVersion])
  const sources = {
    deb: only(from, /^tidelock_.*_amd64\.deb$/),
    rpm: only(from, /^tidelock-.*\.x86_64\.rpm$/),
    tar: only(from, /^tidelock-.*-linux-x64\.tar\.gz$/),
    older: older === undefined ? only(olderOut, /^tidelock_.*_amd64\.deb$/) : path.resolve(older),
  }
  // Where everybody may read, apt's own user and the fresh root included; the project may lie in a private folder.
  const folder = mkdtempSync('/tmp/tidelock-packages-')
  chmodSync(folder, 0o755)
  mkdirSync(path.join(folder, 'older'))
  const copied = Object.fromEntries(
    Object.entries(sources).map(([kind, file]) => {
      const to = path.join(folder, kind === 'older' ? 'older' : '', path.basename(file))
      copyFileSync(file, to)
      chmodSync(to, 0o644)
      return [kind, to]
    }),
  )
  return {
    .../** @type {typeof sources} */ (copied),
    version: await versionOf(sources.deb),
    olderVersion: await versionOf(sources.older),
    folder,
  }
}

/** @param {Packages} packages */
export function describePackages({ deb, rpm, tar, older }) {
  const sized = (/** @type {string} */ file) =>
    `${path.basename(file)} ${(statSync(file).size / 1e6).toFixed(0)} MB`
  return [deb, rpm, tar, older].map(sized).join(', ')
}
