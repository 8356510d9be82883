// An empty vault in a folder whose passphrase costs little: the cost of a file is its own, and a vault that a command makes
// costs each later command 0.7 s. That commands make vaults at the full cost is in tests of its own.

import { join } from 'node:path'
import { createClock } from '../../main/platform/node/clock'
import { createFiles } from '../../main/platform/node/files'
import { createRandom } from '../../main/platform/node/random'
import { createVault } from '../../main/vault/vault'
import { createFakeKdf, smallCost } from '../fakes/kdf'
import { homePassphrase } from './command'

/** Answers its file; it opens by the passphrase of `commandHome`. */
export async function cheapVault(folder: string): Promise<string> {
  const file = join(folder, 'vault.json')
  const vault = createVault(
    {
      files: createFiles(),
      keychain: null,
      kdf: createFakeKdf(),
      clock: createClock(),
      random: createRandom(),
      log: { event: () => {} },
      memory: { seen: () => 0, lastVaultId: () => null, remember: () => {} },
      slotCost: smallCost,
    },
    { folder, file },
  )
  await vault.start()
  const made = await vault.create({ keychain: false, passphrase: homePassphrase })
  if (!made.ok) throw new Error(`no cheap vault: ${made.error.code}`)
  await vault.close()
  return file
}
