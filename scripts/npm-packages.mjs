// Installs the npm packages of package-lock.json when node_modules does not hold exactly them.
// Compared by content, not by time: a fresh clone, a changed lock and a half-finished install all show.

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isEntry, npm, root, Stop, say, seconds, start } from './machine.mjs'

/** @typedef {Record<string, {version?: string, optional?: boolean, link?: boolean}>} Packages */

/**
 * Why the packages must be installed, or null when all are there.
 * @returns {string | null}
 */
export function missingPackages(folder = root) {
  const modules = path.join(folder, 'node_modules')
  if (!existsSync(modules)) return 'there is no node_modules folder'
  /** @type {Packages} */
  let installed
  try {
    // npm writes this file last, so its absence tells of an install that was cut off.
    installed = JSON.parse(readFileSync(path.join(modules, '.package-lock.json'), 'utf8')).packages
  } catch {
    return 'the last install did not finish'
  }
  /** @type {Packages} */
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '') continue
    const found = installed[place]
    if (!found && entry.optional) continue
    if (!found) return `${place} is missing`
    if (found.version !== entry.version) return `${place} is ${found.version}, not ${entry.version}`
    if (!existsSync(path.join(folder, place))) return `${place} is missing on disk`
  }
  const surplus = Object.keys(installed).find((place) => place !== '' && !(place in wanted))
  return surplus ? `${surplus} is not in package-lock.json` : null
}

export async function ensurePackages() {
  const why = missingPackages()
  if (!why) return say('npm packages: all there')
  say(`npm packages: installing, because ${why} (npm ci, under a minute where the network is quick) ...`)
  const began = performance.now()
  const { code } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    show: true,
  })
  if (code !== 0) {
    throw new Stop(
      `The npm packages could not be installed (npm ci ended with ${code}; its reason is above).\n` +
        'Check that the npm registry is reachable (npm ping) and that this folder is writable, then run the command again.',
    )
  }
  say(`npm packages: installed in ${seconds(began)}`)
}

if (isEntry(import.meta)) {
  await start(async () => {
    await ensurePackages()
    return 0
  })
}
