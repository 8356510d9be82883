// Where the vault and the settings live: --vault FILE, else --home, else TIDELOCK_HOME, else the system's own place for
// a program's data. The window and the command line ask here, so both find the same folder.

import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Place } from '../platform'

export interface HomeOptions {
  /** --home */
  readonly home: string | undefined
  /** --vault: a portable vault file; it brings its own settings, kept copies and lock. */
  readonly vault?: string | undefined
  readonly demo: boolean
}

export function findPlace(options: HomeOptions, env: NodeJS.ProcessEnv, system: NodeJS.Platform): Place {
  const folder = resolve(options.home ?? filled(env['TIDELOCK_HOME']) ?? systemFolder(env, system))
  const portable = filled(options.vault)
  if (portable !== undefined) return portablePlace(resolve(portable), folder)
  return {
    folder,
    vault: join(folder, 'vault.json'),
    settings: join(folder, 'settings.json'),
    runtime: join(folder, 'runtime'),
    portable: false,
    demo: options.demo,
  }
}

/**
 * All that belongs to the vault lies beside its file, under that file's name, so that several fit in one folder. What
 * Chromium needs while the window runs does not: its lock needs a file system with symbolic links, which a stick has not.
 */
function portablePlace(vault: string, home: string): Place {
  const mark = createHash('sha256').update(vault).digest('hex').slice(0, 16)
  return {
    folder: dirname(vault),
    vault,
    settings: `${vault}.settings.json`,
    runtime: join(home, 'portable', mark),
    portable: true,
    demo: false,
  }
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
