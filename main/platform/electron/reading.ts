// Processes that read exports, under Electron.

import type { ImportReader } from '../platform'
import { createImportReader, readingHeap } from '../reading-line'
import { startElectronChild } from './child'

/** `entry`: path of the built reading process, reading.cjs. Use after Electron's `ready`. */
export function createElectronImportReader(entry: string): ImportReader {
  return createImportReader(startElectronChild(entry, 'Tidelock Import', readingHeap))
}
