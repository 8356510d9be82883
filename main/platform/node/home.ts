// Where the vault and the settings live: --home, else TIDELOCK_HOME, else the system's own place for a program's
// data. The window and the command line ask here, so both find the same folder.

import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Place } from '../platform'

export interface HomeOptions {
  /** --home */
  readonly home: string | undefined
  readonly demo: boolean
}

export function findPlace(options: HomeOptions, env: NodeJS.ProcessEnv, system: NodeJS.Platform): Place {
  const folder = resolve(options.home ?? filled(env['TIDELOCK_HOME']) ?? systemFolder(env, system))
  return {
    folder,
    vault: join(folder, 'vault.json'),
    settings: join(folder, 'settings.json'),
    demo: options.demo,
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
