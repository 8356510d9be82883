// The scan process under Electron.

import type { QrReader } from '../platform'
import { createScanClient } from '../scan-client'
import { startElectronChild } from './child'

/** `entry`: path of the built scan process, scan.cjs. Use after Electron's `ready`. */
export function createElectronQrReader(entry: string): QrReader {
  return createScanClient(startElectronChild(entry, 'Tidelock Image Reader'))
}
