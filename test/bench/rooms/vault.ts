// The vault's own work at 10,000 accounts, in milliseconds: adding all in one change, saving after one change (fsync,
// rename, read back included), and opening. A real disk; the keychain is in memory, because none of this waits for it.

import { join } from 'node:path'
import { createClock } from '../../../main/platform/node/clock'
import { createDemoKeychain } from '../../../main/platform/node/demo-keychain'
import { createFiles } from '../../../main/platform/node/files'
import { createRandom } from '../../../main/platform/node/random'
import { createVault, type Vault } from '../../../main/vault/vault'
import { inventedAccounts } from '../accounts'

const count = 10_000
const vaults = 3
const savesEach = 7

export interface VaultMeasured {
  readonly add: readonly number[]
  readonly save: readonly number[]
  readonly open: readonly number[]
}

export async function measureVault(folder: string): Promise<VaultMeasured> {
  const measured = { add: [] as number[], save: [] as number[], open: [] as number[] }
  for (let n = 0; n < vaults; n++) {
    const home = join(folder, `vault-${n}`)
    const keychain = createDemoKeychain()
    const first = vaultIn(home, keychain)
    await first.start()
    must(await first.create({ keychain: true, passphrase: null }))
    const drafts = inventedAccounts(count)
    measured.add.push(await timed(async () => must(await first.add(drafts))))
    const id = first.accounts()[Math.floor(count / 2)]?.id ?? ''
    for (let save = 0; save < savesEach; save++) {
      measured.save.push(await timed(async () => must(await first.setPinned(id, save % 2 === 0))))
    }
    await first.close()
    for (let open = 0; open < savesEach; open++) {
      const again = vaultIn(home, keychain)
      measured.open.push(await timed(() => again.start()))
      const status = again.status()
      if (status.kind !== 'open' || status.accounts !== count) throw new Error(`opened as ${status.kind}`)
      await again.close()
    }
  }
  return measured
}

export function vaultIn(folder: string, keychain: ReturnType<typeof createDemoKeychain>): Vault {
  const memory = { seen: () => 0, lastVaultId: () => null, remember: () => {} }
  const kdf = { scrypt: async () => null } // no passphrase here
  const log = { event: () => {} }
  const world = {
    files: createFiles(),
    clock: createClock(),
    random: createRandom(),
    keychain,
    kdf,
    log,
    memory,
  }
  return createVault(world, { folder, file: join(folder, 'vault.json') })
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export function must(done: { readonly ok: boolean; readonly error?: { readonly code: string } }): void {
  if (!done.ok) throw new Error(done.error?.code)
}
