// The tar.gz as a person unpacks it: into a folder of their own, with no rights but theirs.

import { chownSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isRoot, run, Stop, tail } from '../machine.mjs'

/** Debian's nobody: the ordinary user whom root's tests start programs as (test/support/user.ts). */
const ordinary = 65_534

/**
 * @param {import('./packages.mjs').Packages} packages
 * @returns {Promise<string>} the program to start
 */
export async function unpackTar({ tar, folder }) {
  const into = path.join(folder, 'unpacked')
  mkdirSync(into, { recursive: true, mode: 0o755 })
  if (isRoot) chownSync(into, ordinary, ordinary)
  const asOrdinary = isRoot
    ? ['setpriv', `--reuid=${ordinary}`, `--regid=${ordinary}`, '--clear-groups']
    : ['env']
  const [command = '', ...args] = [...asOrdinary, 'tar', '-xzf', tar, '-C', into]
  const { code, output } = await run(command, args, { limitSeconds: 120 })
  if (code !== 0) throw new Stop(`${tar} cannot be unpacked: ${tail(output)}`)
  const inside = readdirSync(into)
  if (inside.length !== 1)
    throw new Stop(`${tar} strews ${inside.length} things into the folder where it is unpacked`)
  return path.join(into, inside[0] ?? '', 'tidelock')
}
