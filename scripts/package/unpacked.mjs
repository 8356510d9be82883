// The folder that every Linux package is made of: the program with its Electron, packed by electron-builder. Says which
// Electron it is, because a package for people is made of the official one alone.

import { rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from '../build.mjs'
import { root, run, Stop, say, seconds, tail } from '../machine.mjs'
import { ensurePackages } from '../npm-packages.mjs'
import { provideElectron } from '../provide-electron.mjs'

/** A package for people was asked for, and only the development runtime is here. */
export class NotForRelease extends Stop {}

/**
 * @param {{release: boolean}} wanted
 * @returns {Promise<{development: boolean}>}
 */
export async function chooseRuntime({ release }) {
  await ensurePackages()
  const { kind, version } = await provideElectron()
  const development = kind !== 'official'
  if (development && release) {
    throw new NotForRelease(
      `--release: node_modules/electron holds ${version}, the runtime for development and tests. Nothing was made.\n` +
        'Run ELECTRON_RUNTIME=official npm run electron where its release host can be reached.',
    )
  }
  return { development }
}

/**
 * @param {{out: string, version: string, development: boolean, env: NodeJS.ProcessEnv}} wanted
 * @returns {Promise<string>} the folder
 */
export async function makeUnpacked({ out, version, development, env }) {
  await build()
  const began = performance.now()
  const folder = path.join(out, `linux-${process.arch === 'x64' ? '' : `${process.arch}-`}unpacked`)
  await rm(folder, { recursive: true, force: true })
  say('Packing: electron-builder ...')
  const { code, output } = await run(
    process.execPath,
    [
      path.join(root, 'node_modules/electron-builder/cli.js'),
      ...['--linux', '--dir', '--publish', 'never'],
      `--config.directories.output=${out}`,
      `--config.extraMetadata.version=${version}`,
    ],
    { env: development ? { ...env, TIDELOCK_PACK_FOR_TESTS: '1' } : env },
  )
  if (code !== 0) throw new Stop(`${tail(output, 30)}\n\nelectron-builder failed (its reason is above).`)
  say(`Packing: ${path.relative(process.cwd(), folder)} (${seconds(began)})`)
  return folder
}
