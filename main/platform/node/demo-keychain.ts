// The keychain of `--demo`: in memory, gone with the process, so that looking around touches nobody's keyring.

import { ok } from '../../../shared/result'
import type { Keychain } from '../platform'

export function createDemoKeychain(): Keychain {
  const entries = new Map<string, string>()
  return {
    get: async (entry) => ok(entries.get(entry) ?? null),
    set: async (entry, value) => {
      entries.set(entry, value)
      return ok(null)
    },
    delete: async (entry) => {
      entries.delete(entry)
      return ok(null)
    },
    probe: async () => ok(null),
    backend: async () => 'Demo keychain',
    abandon: () => undefined,
  }
}
