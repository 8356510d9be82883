// The in-memory twins keep the promises of the interfaces they stand for.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeFiles } from '../../behaviours/files'
import { describeKdf } from '../../behaviours/kdf'
import { describeKeychain } from '../../behaviours/keychain'
import { createFakeDisk } from '../../fakes/files'
import { createFakeKdf } from '../../fakes/kdf'
import { createFakeKeychain } from '../../fakes/keychain'

const kit = { describe, it, beforeEach, afterEach, expect }

describeFiles(kit, 'the disk in memory', async () => {
  const disk = createFakeDisk()
  return {
    files: disk.process(),
    folder: '/home/somebody/vault',
    other: async () => disk.process(),
    leaveDeadLock: async (path) => {
      const dying = disk.process()
      await dying.tryLock(path)
      dying.dieAt(1, 'before')
      void dying.info(path)
      await new Promise((resolve) => setImmediate(resolve))
    },
    end: async () => {},
  }
})

describeKeychain(kit, 'the keychain in memory', async () => {
  const keychain = createFakeKeychain('Twin Keyring')
  return { ...keychain, keychain, backend: 'Twin Keyring', end: async () => {} }
})

describeKdf(kit, 'key derivation in memory', async () => ({ kdf: createFakeKdf(), end: async () => {} }))
