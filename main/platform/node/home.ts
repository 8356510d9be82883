// Where the vault and the settings live: --vault FILE, else --home, else TIDELOCK_HOME, else a folder `tidelock-data` beside
// the program (portable mode, docs/portable.md), else the system's own place for a program's data. The window and the command
// line ask here, so both find the same folder.

import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Place } from '../platform'

/** A folder of this name beside the program makes it portable. */
const dataName = 'tidelock-data'

export interface HomeOptions {
  /** --home */
  readonly home: string | undefined
  /** --vault: a portable vault file; it brings its own settings, kept copies and lock. */
  readonly vault?: string | undefined
  /** Where a folder `tidelock-data` would count, as `programFolder` says; absent where the program is not an installed one. */
  readonly beside?: string | null
  readonly demo: boolean
}

export function findPlace(options: HomeOptions, env: NodeJS.ProcessEnv, system: NodeJS.Platform): Place {
  const given = options.home ?? filled(env['TIDELOCK_HOME'])
  const data = given === undefined ? dataFolder(options.beside ?? null) : null
  const folder = resolve(given ?? data ?? systemFolder(env, system))
  const portable = filled(options.vault)
  if (portable !== undefined) return portablePlace(resolve(portable), folder)
  return {
    folder,
    vault: join(folder, 'vault.json'),
    settings: join(folder, 'settings.json'),
    runtime: join(folder, 'runtime'),
    portable: data === null ? null : 'folder',
    demo: options.demo,
  }
}

/**
 * All that belongs to the vault lies beside its file, under that file's name, so that several fit in one folder. What
 * Chromium needs while the window runs does not: its lock needs a file system with symbolic links, which a stick has not.
 */
function portablePlace(vault: string, home: string): Place {
  return {
    folder: dirname(vault),
    vault,
    settings: `${vault}.settings.json`,
    runtime: join(home, 'portable', markOf(vault)),
    portable: 'file',
    demo: false,
  }
}

/** Short, and another one for each path. */
export function markOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}

/**
 * The folder in which a person sees the program: that of the executable, of the .app, or of the .AppImage. APPIMAGE counts
 * only for a program out of that very image: whatever another image starts inherits the variable too.
 */
export function programFolder(executable: string, env: NodeJS.ProcessEnv, system: NodeJS.Platform): string {
  const folder = dirname(executable)
  if (system === 'darwin') {
    const bundle = dirname(dirname(folder))
    return bundle.endsWith('.app') ? dirname(bundle) : folder
  }
  const [image, mounted] = [filled(env['APPIMAGE']), filled(env['APPDIR'])]
  if (system !== 'linux' || image === undefined || mounted === undefined) return folder
  const within = relative(mounted, executable)
  return within.startsWith('..') || within === executable ? folder : dirname(resolve(image))
}

/** What a person knows a portable vault by: its file's name, or that of the folder around a portable program. */
export function portableName({ vault, folder, portable }: Place): string {
  return portable === 'folder' ? basename(folder) : basename(vault)
}

function dataFolder(beside: string | null): string | null {
  if (beside === null) return null
  const folder = join(beside, dataName)
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? folder : null
}

function systemFolder(env: NodeJS.ProcessEnv, system: NodeJS.Platform): string {
  if (system === 'win32')
    return join(filled(env['APPDATA']) ?? join(homedir(), 'AppData', 'Roaming'), 'Tidelock')
  if (system === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Tidelock')
  return join(filled(env['XDG_CONFIG_HOME']) ?? join(homedir(), '.config'), 'tidelock')
}

function filled(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value
}
