// Builds a helper process from the sources as they are now, the way the product's build does, into a folder of its own.

import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { offered } from '../../shared/languages'
import { guardFolder, releaseFolder } from './processes'

const root = resolve(import.meta.dirname, '../..')

export type EntryName = 'keychain' | 'kdf' | 'scan' | 'reading' | 'cli'

export interface Entries {
  /** The path of keychain.cjs, kdf.cjs, scan.cjs, reading.cjs or the command line's tidelock.cjs. */
  path(name: EntryName): string
  /** An Electron app that holds both adapters and nothing else, for `launchApp({app})`. */
  electronApp(): Promise<string>
  /** keychain.cjs beside a keytar whose native part asks for a libsecret that is not there. */
  keychainWithoutLibsecret(): string
  remove(): void
}

/** `languages`: the words of those that there are, beside the command line. */
export async function buildEntries(...names: readonly (EntryName | 'languages')[]): Promise<Entries> {
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-entries-'))
  guardFolder(folder)
  // The command line comes in two files.
  const modesOf = (name: EntryName | 'languages'): readonly string[] => {
    if (name === 'cli') return ['cli', 'program']
    return name === 'languages' && offered.length === 1 ? [] : [name]
  }
  for (const mode of names.flatMap(modesOf)) {
    const configFile = join(root, 'vite.node.config.ts')
    await build({ root, mode, configFile, logLevel: 'error', build: { outDir: join(folder, 'out') } })
  }
  copyKeytar(join(folder, 'node_modules'))
  chmodSync(folder, 0o755) // the test user reads it too, which may not reach this clone
  const path = (name: string) =>
    join(folder, name === 'cli' ? 'out/cli/tidelock.cjs' : `out/main/${name}.cjs`)
  return {
    path,
    electronApp: async () => {
      await buildStandIn(join(folder, 'out/main'))
      writeFileSync(
        join(folder, 'package.json'),
        JSON.stringify({ name: 'adapters', main: 'out/main/index.cjs' }),
      )
      return folder
    },
    keychainWithoutLibsecret: () => {
      const other = join(folder, 'without-libsecret')
      if (!existsSync(other)) {
        cpSync(path('keychain'), join(other, 'keychain.cjs'))
        copyKeytar(join(other, 'node_modules'))
        renameLibsecret(join(other, 'node_modules/keytar/prebuilds'))
      }
      return join(other, 'keychain.cjs')
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
      releaseFolder(folder)
    },
  }
}

async function buildStandIn(outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      ssr: true,
      target: 'node20.18',
      rolldownOptions: {
        input: { index: join(import.meta.dirname, 'adapters-app.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  })
}

function copyKeytar(nodeModules: string): void {
  cpSync(join(root, 'node_modules/keytar'), join(nodeModules, 'keytar'), {
    recursive: true,
    dereference: true,
  })
}

/** The system's loader then fails just as it does on a machine without the library. */
function renameLibsecret(prebuilds: string): void {
  for (const platform of readdirSync(prebuilds).filter((name) => name.startsWith('linux'))) {
    const addon = join(prebuilds, platform, 'keytar.node')
    const bytes = readFileSync(addon)
    const at = bytes.indexOf('libsecret-1.so.0')
    bytes.write('libabsent-1.so.0', at)
    writeFileSync(addon, bytes)
  }
}
