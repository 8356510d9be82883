// Our program and the bare one as electron-builder leaves them on Linux: the same configuration, the same languages, the
// same fuses but one; only what is inside differs. Made anew for each run.

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { inventedAccounts } from './accounts'
import { barePage } from './bare/page'

interface Config {
  readonly linux?: Readonly<Record<string, unknown>>
  readonly electronFuses?: Readonly<Record<string, boolean>>
  readonly [key: string]: unknown
}

export interface PackedTrees {
  readonly ours: string
  readonly bare: string
  /** The name of the program in both. */
  readonly executable: string
  /** Our built files as they are, for what has to run beside the programs. */
  readonly out: string
}

export function packTrees(root: string, into: string): PackedTrees {
  // electron-builder's own schema; only the keys named below are looked at.
  const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as Config
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly devDependencies: Readonly<Record<string, string>>
  }
  const executable = String(config.linux?.['executableName'] ?? own.name)
  build(root, ['--config', join(root, 'electron-builder.yml'), `-c.directories.output=${join(into, 'ours')}`])

  const project = join(into, 'bare-project')
  mkdirSync(project, { recursive: true })
  cpSync(join(root, 'test/bench/bare/main.cjs'), join(project, 'main.cjs'))
  writeFileSync(join(project, 'index.html'), barePage(inventedAccounts(50), Date.now() / 1000))
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({
      ...{ name: 'tidelock-bench-bare', version: '1.0.0', main: 'main.cjs' },
      author: 'bench',
      description: 'bare',
    }),
  )
  const { files: _, icon: _icon, extraFiles: _extra, extraResources: _more, ...linux } = config.linux ?? {}
  const bare = {
    ...config,
    extraFiles: undefined,
    extraResources: undefined,
    extends: undefined,
    appId: 'org.tidelock.bench',
    files: ['main.cjs', 'index.html', 'package.json'],
    electronDist: join(root, 'node_modules/electron/dist'),
    // Without this one a page out of app.asar cannot be loaded by its path; ours comes through a scheme of its own.
    electronFuses: { ...config.electronFuses, grantFileProtocolExtraPrivileges: true },
    electronVersion: own.devDependencies['electron'],
    ...(typeof config['afterPack'] === 'string' ? { afterPack: join(root, config['afterPack']) } : {}),
    directories: { output: join(into, 'bare') },
    linux: { ...linux, executableName: executable },
  }
  const file = join(into, 'bare.json')
  writeFileSync(file, JSON.stringify(bare))
  build(root, ['--projectDir', project, '--config', file])
  const plain = join(into, 'plain')
  for (const part of ['out', 'node_modules/keytar'])
    cpSync(join(root, part), join(plain, part), { recursive: true, dereference: true })
  execFileSync('chmod', ['-R', 'a+rX', into])
  const trees = {
    ours: join(into, 'ours/linux-unpacked'),
    bare: join(into, 'bare/linux-unpacked'),
    out: join(plain, 'out'),
    executable,
  }
  for (const tree of [trees.ours, trees.bare])
    if (!existsSync(join(tree, executable)))
      throw new Error(`electron-builder left no ${executable} in ${tree}`)
  return trees
}

function build(root: string, args: readonly string[]): void {
  const program = join(root, 'node_modules/electron-builder/cli.js')
  execFileSync(process.execPath, [program, '--linux', 'dir', '--publish', 'never', ...args], {
    cwd: root,
    // after-pack.mjs marks what was made on the development runtime.
    env: { ...process.env, TIDELOCK_PACK_FOR_TESTS: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Bytes of every file, as they would be downloaded and unpacked; a link counts as itself. */
export function bytesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0)
}
