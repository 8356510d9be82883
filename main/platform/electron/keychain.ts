// The OS keychain under Electron.

import { keychainBackend } from '../keychain-backend'
import { createKeychainClient, type EarlyKeychain } from '../keychain-client'
import { createSecretService } from '../secret-service'
import { startElectronChild } from './child'

/** Milliseconds after which it is quicker to start the process. */
const patience = 300

/** `entry`: path of the built keychain process, keychain.cjs; `timeout`: milliseconds per call. After Electron's `ready`. */
export function createElectronKeychain(
  entry: string,
  { timeout }: { readonly timeout?: number } = {},
): EarlyKeychain {
  return createKeychainClient({
    start: startElectronChild(entry, 'Tidelock Keychain'),
    backend: () => keychainBackend(),
    ...(process.platform === 'linux'
      ? { quick: createSecretService({ env: process.env, limit: patience }) }
      : {}),
    timeout,
  })
}
