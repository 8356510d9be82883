// Our app and the bare one as they lie on a disk after an installation: in the `resources/app` of a runtime, owned by
// root, readable by the user who starts them. Both runtimes are the same files (hard links) and copies of this run's own,
// so that no other Electron on the machine shares their memory.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccountDraft } from '../../main/vault/account'
import { barePage } from './bare/page'

export interface Installed {
  readonly ours: string
  readonly bare: string
  /** The built files of ours. */
  readonly out: string
}

export function install(parts: {
  readonly root: string
  /** The folder of the provided Electron, links resolved. */
  readonly runtime: string
  readonly into: string
  readonly accounts: readonly AccountDraft[]
}): Installed {
  const { root, runtime, into } = parts
  const ours = join(into, 'ours')
  const bare = join(into, 'bare')
  mkdirSync(into, { recursive: true })
  execFileSync('cp', ['-r', runtime, ours])
  rmSync(join(ours, 'resources/default_app.asar'), { force: true })
  execFileSync('cp', ['-al', ours, bare])

  const app = join(ours, 'resources/app')
  for (const part of ['out', 'package.json', 'node_modules/keytar']) {
    cpSync(join(root, part), join(app, part), { recursive: true, dereference: true })
  }
  const bareApp = join(bare, 'resources/app')
  mkdirSync(bareApp)
  cpSync(join(root, 'test/bench/bare/main.cjs'), join(bareApp, 'main.cjs'))
  writeFileSync(
    join(bareApp, 'package.json'),
    JSON.stringify({ name: 'tidelock-bench-bare', main: 'main.cjs' }),
  )
  writeFileSync(join(bareApp, 'index.html'), barePage(parts.accounts, Date.now() / 1000))
  execFileSync('chmod', ['-R', 'a+rX', into])
  return { ours: join(ours, 'electron'), bare: join(bare, 'electron'), out: join(app, 'out') }
}
