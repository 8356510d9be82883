// Processes that read exports, without Electron.

import { childEnv } from '../child-env'
import type { ImportReader } from '../platform'
import { createImportReader, readingHeap } from '../reading-line'
import { startNodeChild } from './child'

/** `entry`: path of the built reading process, reading.cjs. */
export function createNodeImportReader(entry: string): ImportReader {
  return createImportReader(startNodeChild(entry, { env: childEnv(process.env), execArgv: readingHeap }))
}
