// Opens the vault for one command: by TIDELOCK_PASSPHRASE_FILE when it is set (the keychain is then not asked),
// else by the keychain, once. Its adapter for the command line ends a call after 10 s.

import type { Fault } from '../../shared/errors'
import type { Platform } from '../platform/platform'
import { createVault, type Vault, type VaultMemory } from '../vault/vault'
import { type ExitStatus, exit, exitOf } from './command'
import { cliText, faultLine } from './texts'

type Parts = Pick<Platform, 'files' | 'keychain' | 'kdf' | 'clock' | 'random' | 'log' | 'place'>

export async function openVault(
  parts: Parts & { readonly memory: VaultMemory },
  passphrase: string | null,
  complain: (line: string) => void,
): Promise<Vault | ExitStatus> {
  const { place } = parts
  const keychain = passphrase === null ? parts.keychain : null
  const vault = createVault({ ...parts, keychain }, { folder: place.folder, file: place.vault })
  const give = async (fault: Fault | null, line?: string): Promise<ExitStatus> => {
    await vault.close()
    complain(line ?? (fault === null ? '' : faultLine(fault)))
    return fault === null ? exit.locked : exitOf(fault)
  }

  await vault.start()
  const status = vault.status()
  switch (status.kind) {
    case 'open':
      return vault
    case 'first-start': {
      if (passphrase === null) return give(null, cliText.noVaultYet)
      const made = await vault.create({ keychain: false, passphrase })
      return made.ok ? vault : give(made.error)
    }
    case 'unreadable':
      return give(status.fault)
    case 'keychain-failed':
      if (passphrase === null) return give(status.fault)
      break
    default:
      if (passphrase === null) return give(null, cliText.vaultLocked)
  }
  const unlocked = await vault.unlock('passphrase', passphrase)
  return unlocked.ok ? vault : give(unlocked.error)
}
