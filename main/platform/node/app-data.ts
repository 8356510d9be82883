// Data files that are shipped with the program. In an installed one they lie in its archive, out of which Electron reads
// whole files only without a copy on the disk.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppData } from '../platform'

export function createAppData(folder: string): AppData {
  return {
    read: async (name) => {
      try {
        return await readFile(join(folder, name), 'utf8')
      } catch {
        return null
      }
    },
  }
}
