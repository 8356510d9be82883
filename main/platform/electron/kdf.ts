// Key derivation under Electron.

import { createKdfClient, type WarmKdf } from '../kdf-client'
import { startElectronChild } from './child'

/** `entry`: path of the built key derivation process, kdf.cjs. Use after Electron's `ready`. */
export function createElectronKdf(entry: string): WarmKdf {
  return createKdfClient(startElectronChild(entry, 'Tidelock Key Derivation'))
}
