// The names of all that a vault has on disk, in one folder (design.md, "The vault").

import type { VaultPlace } from './parts'

export interface DiskNames {
  readonly folder: string
  readonly file: string
  /** The kept copies and what was set aside. */
  readonly kept: string
  readonly lock: string
  /** Names of half-made files start with this, in the folder and in `kept`. */
  readonly halfMade: string
  /** Says that a change of slots has not reached every kept copy yet. */
  readonly marker: string
}

export const unreadableName = 'unreadable-'

export function diskNames({ folder, file }: VaultPlace): DiskNames {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  return {
    folder,
    file,
    kept: `${file}.d`,
    lock: `${file.replace(/\.json$/, '')}.lock`,
    halfMade: `${name}.new-`,
    marker: `${file}.d/slots-changing`,
  }
}
