// The scan process without Electron.

import { childEnv } from '../child-env'
import type { QrReader } from '../platform'
import { createScanClient } from '../scan-client'
import { startNodeChild } from './child'

/** `entry`: path of the built scan process, scan.cjs. */
export function createNodeQrReader(entry: string): QrReader {
  return createScanClient(startNodeChild(entry, { env: childEnv(process.env) }))
}
