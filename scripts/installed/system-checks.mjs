// Installing the package and looking at what lies there then; and, after its removal, at what it left behind.

import { readlinkSync, statSync } from 'node:fs'
import path from 'node:path'
import { tail } from '../machine.mjs'
import { runOn } from './debian-root.mjs'
import { must, tried } from './table.mjs'
import { leftovers } from './trees.mjs'

/** @typedef {import('./debian-root.mjs').System} System */
/** @typedef {import('./table.mjs').Row} Row */

const folder = '/usr/lib/tidelock'

/** @param {System} system @param {readonly string[]} words */
async function answer(system, words) {
  const { code, output } = await runOn(system, words)
  must(code === 0, `${words.join(' ')} ended with ${code}: ${tail(output, 8)}`)
  return output.trim()
}

/** Every path of the system, or only those with our name where it is in use by others. @param {System} system */
export async function everyPath(system) {
  const places = ['/usr', '/etc', '/var', '/opt', '/home', '/root', '/srv']
  const ours = system.tree === '' ? ['-iname', '*tidelock*'] : []
  // -xdev: not what the holder shares with the system outside.
  const { output } = await runOn(system, ['find', ...places, '-xdev', ...ours])
  return output.split('\n').filter((line) => line.startsWith('/'))
}

/** @param {System} system */
const installedPackages = async (system) =>
  new Set((await answer(system, ['dpkg-query', '-W', '-f=${Package}\\n'])).split('\n'))

/**
 * @param {System} system
 * @param {string} deb
 * @returns {Promise<Row[]>}
 */
export async function install(system, deb) {
  const before = await installedPackages(system)
  const began = performance.now()
  const installed = await tried('install', 'apt-get install, without recommended packages', async () => {
    await answer(system, [
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      '-o',
      'DPkg::Lock::Timeout=300',
      deb,
    ])
    const added = [...(await installedPackages(system))].filter(
      (name) => !before.has(name) && name !== 'tidelock',
    )
    const took = Math.round((performance.now() - began) / 1000)
    return `on ${system.name}: ${path.basename(deb)} and ${added.length} packages that it names, ${took} s`
  })
  if (installed.verdict !== 'held') return [installed]
  return [installed, await layOut(system), await libraries(system)]
}

/** @param {System} system */
const layOut = (system) =>
  tried('install', 'what lies where', async () => {
    const at = (/** @type {string} */ place) => `${system.tree}${place}`
    const target = path.resolve('/usr/bin', readlinkSync(at('/usr/bin/tidelock')))
    must(target === `${folder}/tidelock`, `/usr/bin/tidelock leads to ${target}`)
    const { mode, uid } = statSync(at(`${folder}/chrome-sandbox`))
    must(
      uid === 0 && (mode & 0o7777) === 0o4755,
      `chrome-sandbox is ${(mode & 0o7777).toString(8)} of ${uid}`,
    )
    must((await answer(system, ['dpkg', '--verify', 'tidelock'])) === '', 'dpkg --verify finds changed files')
    const files = (await answer(system, ['dpkg', '-L', 'tidelock'])).split('\n')
    const loose = await answer(system, [
      'find',
      folder,
      '(',
      '-perm',
      '/022',
      '-o',
      '-not',
      '-user',
      'root',
      ')',
      '-not',
      '-type',
      'l',
    ])
    must(loose === '', `others may write, or own: ${loose}`)
    return `/usr/bin/tidelock leads to ${target}, ${files.length} places as dpkg lists them, all root’s, chrome-sandbox 4755`
  })

/** @param {System} system */
const libraries = (system) =>
  tried('install', 'every library is there by the declared dependencies', async () => {
    const addon = await answer(system, ['find', folder, '-name', '*.node'])
    const binaries = [`${folder}/tidelock-desktop`, ...addon.split('\n').filter(Boolean)]
    const told = await Promise.all(binaries.map((binary) => answer(system, ['ldd', binary])))
    const missing = told.join('\n').match(/^\s*\S+ => not found$/gm) ?? []
    must(missing.length === 0, missing.map((line) => line.trim()).join(', '))
    return `${told.join('\n').split('=>').length - 1} libraries of ${binaries.length} binaries found`
  })

/**
 * After the removal.
 * @param {System} system
 * @param {readonly string[]} before `everyPath` before the installation
 * @param {readonly string[]} owned what dpkg listed while it was installed
 * @returns {Promise<Row[]>}
 */
export async function leftBehind(system, before, owned) {
  return [
    await tried('remove', 'nothing of ours is left', async () => {
      if (system.tree !== '') await answer(system, ['apt-get', 'autoremove', '--purge', '-y', '-qq'])
      const after = await everyPath(system)
      const left = leftovers(before, after)
      const listed = new Set(after)
      const ours = owned.filter((place) => /tidelock/i.test(place) && listed.has(place))
      must(left.length === 0 && ours.length === 0, [...new Set([...left, ...ours])].slice(0, 8).join(', '))
      must(
        !(await runOn(system, ['dpkg-query', '-s', 'tidelock'])).output.includes('Status: '),
        'dpkg still knows tidelock',
      )
      return system.tree === ''
        ? 'no path with our name, dpkg does not know it'
        : `all ${before.length} paths of the fresh system and no other, caches aside; dpkg does not know it`
    }),
  ]
}

/** What dpkg lists now. @param {System} system */
export const ownedPaths = async (system) =>
  (await runOn(system, ['dpkg', '-L', 'tidelock'])).output.split('\n').filter((line) => line.startsWith('/'))

/**
 * Whether an ordinary user may make the namespaces of Chromium's sandbox there. Ubuntu lets everybody make one and nobody
 * do anything in it.
 * @param {System} system
 */
export const hasNamespaces = async (system) =>
  (await runOn(system, ['unshare', '--user', '--map-root-user', '--net', '/bin/true'], 20, 'asPerson'))
    .code === 0
