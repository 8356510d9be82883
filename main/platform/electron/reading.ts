// Processes that read exports, under Electron.

import type { ImportReader } from '../platform'
import { createImportReader } from '../reading-line'
import { startElectronChild } from './child'

/** Argon2 may take 1 GiB of it. */
const mostMemory = 2_048

/** `entry`: path of the built reading process, reading.cjs; `maxMegabytes`: tests make it small. After `ready`. */
export function createElectronImportReader(entry: string, maxMegabytes = mostMemory): ImportReader {
  return createImportReader(startElectronChild(entry, 'Tidelock Import', maxMegabytes))
}
