// What can be said of the packages without installing them: other people's checkers, and that the rpm holds what the deb holds.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { run, tail } from '../machine.mjs'
import { must, tried } from './table.mjs'
import { asInDeb, differences, ownToPackage, readTree } from './trees.mjs'

/** @typedef {import('./packages.mjs').Packages} Packages */
/** @typedef {import('./table.mjs').Row} Row */

const desktopFile = 'usr/share/applications/tidelock.desktop'
const overrides = 'usr/share/lintian/overrides/tidelock'
const metainfo = 'usr/share/metainfo/org.tidelock.Tidelock.metainfo.xml'

/** @param {string} command @param {readonly string[]} args @param {number} [limitSeconds] */
async function answer(command, args, limitSeconds = 240) {
  const { code, output } = await run(command, args, { limitSeconds })
  must(code === 0, `${command} ended with ${code}: ${tail(output, 6)}`)
  return output.trim()
}

/** @param {Packages} packages @param {string} step */
async function unpackDeb({ deb, folder }, step) {
  const tree = path.join(folder, `${step}-deb`)
  mkdirSync(tree, { recursive: true })
  await answer('dpkg-deb', ['-x', deb, tree])
  return tree
}

/** @param {Packages} packages @returns {Promise<Row[]>} */
export async function checkers(packages) {
  const tree = await unpackDeb(packages, 'checkers')
  return [
    await tried('checkers', 'desktop-file-validate', async () => {
      const said = await answer('desktop-file-validate', [path.join(tree, desktopFile)])
      must(said === '', said)
      return 'no complaint'
    }),
    await tried('checkers', 'appstreamcli validate', async () => {
      const said = await answer('appstreamcli', ['validate', '--no-net', path.join(tree, metainfo)])
      return tail(said, 1)
    }),
    await tried('checkers', 'lintian', async () => {
      const asRoot = process.getuid?.() === 0 ? ['--allow-root'] : []
      const { code, output } = await run('lintian', [...asRoot, '--fail-on', 'error', packages.deb], {
        limitSeconds: 400,
      })
      const count = (/** @type {string} */ letter) =>
        output.match(new RegExp(`^${letter}: `, 'gm'))?.length ?? 0
      must(code === 0, `ended with ${code}: ${tail(output, 6)}`)
      const overridden = readFileSync(path.join(tree, overrides), 'utf8').match(/^[^#\s]/gm)?.length ?? 0
      return `${count('E')} errors, ${count('W')} warnings; ${overridden} overridden one by one`
    }),
  ]
}

/** @param {Packages} packages @returns {Promise<Row[]>} */
export async function rpmPackage(packages) {
  const { rpm, folder } = packages
  const list = async (/** @type {string[]} */ ...args) => (await answer('rpm', [...args, rpm])).split('\n')
  return [
    await tried('rpm', 'files', async () => {
      const files = await list('-qlp')
      for (const wanted of [
        '/usr/bin/tidelock',
        '/usr/lib/tidelock/tidelock-desktop',
        `/${desktopFile}`,
        `/${metainfo}`,
      ])
        must(files.includes(wanted), `there is no ${wanted}`)
      const outside = files.filter((file) => !/^\/(?:usr|etc)\//.test(file))
      must(outside.length === 0, `outside /usr and /etc: ${outside.join(', ')}`)
      return `${files.length} files, all below /usr and /etc`
    }),
    await tried('rpm', 'scripts, needs and digests', async () => {
      const scripts = await list('-qp', '--scripts')
      const bad = scripts.filter((line) => /\/home|\$HOME|curl|wget|rm -rf|\.config/.test(line))
      must(bad.length === 0, `a script does ${bad.join('; ')}`)
      const needs = await list('-qpR')
      must(
        needs.some((need) => /libgtk-3\.so|gtk3/.test(need)),
        `needs no GTK: ${needs.join(', ')}`,
      )
      const digests = (await list('-Kv', '--nosignature')).filter((line) => /digest/i.test(line))
      const wrong = digests.filter((line) => !/: OK$/.test(line))
      must(digests.length > 0 && wrong.length === 0, `digests: ${wrong.join('; ') || 'none'}`)
      return `scripts of ${scripts.filter(Boolean).length} lines that touch no home, ${needs.length} needs, ${digests.length} digests OK`
    }),
    await tried('rpm', 'the same files as the deb', async () => {
      const tree = path.join(folder, 'rpm')
      mkdirSync(tree, { recursive: true })
      // Names and numbers of ours alone: no shell takes anything else here.
      const unpacked = spawnSync('sh', ['-c', 'rpm2cpio "$1" | cpio --quiet -idm', 'sh', rpm], { cwd: tree })
      must(unpacked.status === 0, String(unpacked.stderr))
      const trees = [readTree(await unpackDeb(packages, 'rpm')), readTree(tree)].map(
        (one) =>
          new Map([...one].flatMap(([place, what]) => (ownToPackage(place) ? [] : [[asInDeb(place), what]]))),
      )
      const [ofDeb = new Map(), ofRpm = new Map()] = trees
      const found = differences(ofDeb, ofRpm, ['deb', 'rpm'])
      must(found.length === 0, found.slice(0, 5).join('; '))
      return `${ofRpm.size} files and links, bytes and rights alike`
    }),
  ]
}
