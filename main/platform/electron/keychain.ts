// The OS keychain under Electron.

import { keychainBackend } from '../keychain-backend'
import { createKeychainClient, type EarlyKeychain } from '../keychain-client'
import { startElectronChild } from './child'

/** `entry`: path of the built keychain process, keychain.cjs; `timeout`: milliseconds per call. After Electron's `ready`. */
export function createElectronKeychain(
  entry: string,
  { timeout }: { readonly timeout?: number } = {},
): EarlyKeychain {
  return createKeychainClient({
    start: startElectronChild(entry, 'Tidelock Keychain'),
    backend: () => keychainBackend(),
    timeout,
  })
}
