// The proof before a file is replaced: the new bytes are a vault that the master key opens. Builds no accounts.

import { parseEnvelope } from './file'
import { open } from './seal'
import type { Secret } from './secret'

/** False too when the key was wiped meanwhile. */
export function opensWith(masterKey: Secret, bytes: Uint8Array): boolean {
  if (masterKey.length === 0) return false
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) return false
  const { cipher, params } = envelope.value
  const plain = masterKey.use((key) => open(key, cipher, params.nonce, params.tag))
  plain?.fill(0)
  return plain !== null
}
