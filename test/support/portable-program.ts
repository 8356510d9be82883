// The program as the tar.gz unpacks it: Electron under the name of the product, the built app in it, the launcher beside it.
// The window is driven under Electron's own name, because an installed program takes no debugger (fortress.ts).

import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, linkSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Desktop } from './desktop'
import { installedApp, installedElectron } from './installed'
import { giveToTestUser } from './user'

const launcher = resolve(import.meta.dirname, '../../packaging/linux/tidelock')

export interface PortableProgram {
  readonly folder: string
  /** `tidelock-data` in it, the test user's; empty. */
  readonly data: string
  /** packaging/linux/tidelock, as it lies there. */
  readonly launcher: string
}

/** In a folder of this name on this desktop. */
export function unpackProgram(desktop: Desktop, name: string): PortableProgram {
  const folder = join(desktop.folder, name)
  copyTree(dirname(installedElectron()), folder)
  linkSync(join(folder, 'electron'), join(folder, 'tidelock-desktop'))
  const app = join(folder, 'resources/app')
  rmSync(join(folder, 'resources/default_app.asar'), { force: true })
  for (const part of ['package.json', 'out', 'node_modules/keytar'])
    cpSync(join(installedApp(), part), join(app, part), { recursive: true, dereference: true })
  const beside = join(folder, 'tidelock')
  copyFileSync(launcher, beside)
  chmodSync(beside, 0o755)
  const data = join(folder, 'tidelock-data')
  mkdirSync(data)
  giveToTestUser(data)
  return { folder, data, launcher: beside }
}

/** By hard links where both lie on one disk: 260 MB are not worth copying. */
function copyTree(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' })
  } catch {
    rmSync(to, { recursive: true, force: true })
    cpSync(from, to, { recursive: true })
  }
}
