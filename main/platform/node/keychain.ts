// The OS keychain without Electron: the command line's, and the tests'.

import { childEnv } from '../child-env'
import { keychainBackend } from '../keychain-backend'
import { createKeychainClient, type EarlyKeychain } from '../keychain-client'
import { startNodeChild } from './child'

export interface NodeKeychainOptions {
  /** Milliseconds per call; default: as long as it takes. */
  readonly timeout?: number | undefined
  /** Default: this process's own. */
  readonly env?: NodeJS.ProcessEnv | undefined
}

/** `entry`: path of the built keychain process, keychain.cjs. */
export function createNodeKeychain(entry: string, options: NodeKeychainOptions = {}): EarlyKeychain {
  const { timeout, env = process.env } = options
  return createKeychainClient({
    start: startNodeChild(entry, { env: childEnv(env) }),
    backend: () => keychainBackend(env),
    timeout,
  })
}
