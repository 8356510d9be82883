// Key derivation under Electron.

import { createKdfClient } from '../kdf-client'
import type { WarmKdf } from '../platform'
import { startElectronChild } from './child'

/** `entry`: path of the built key derivation process, kdf.cjs. Use after Electron's `ready`. */
export function createElectronKdf(entry: string): WarmKdf {
  return createKdfClient(startElectronChild(entry, 'Tidelock Key Derivation'))
}
