// Key derivation without Electron. Plain Node's scrypt is about 1.7 times as fast as Electron's.

import { childEnv } from '../child-env'
import { createKdfClient } from '../kdf-client'
import type { WarmKdf } from '../platform'
import { startNodeChild } from './child'

/** `entry`: path of the built key derivation process, kdf.cjs. */
export function createNodeKdf(entry: string): WarmKdf {
  return createKdfClient(startNodeChild(entry, { env: childEnv(process.env) }))
}
