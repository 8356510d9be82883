// Opens the vault for one command: by TIDELOCK_PASSPHRASE_FILE when it is set (the keychain is then not asked), else by
// the keychain, once, else by asking on the terminal. Only a command that stores something makes a vault.

import type { Fault } from '../../shared/errors'
import type { Asked } from '../platform/platform'
import { createVault, type Vault, type VaultMemory } from '../vault/vault'
import { type CommandPlatform, type ExitStatus, exit, exitOf, type Terminal } from './command'
import { cliText, faultLine } from './texts'

const tries = 3

export interface Opener {
  /** null = none was given. */
  readonly passphrase: string | null
  readonly toStore: boolean
  readonly terminal: Terminal
}

type Parts = CommandPlatform & { readonly memory: VaultMemory }

export async function openVault(parts: Parts, opener: Opener): Promise<Vault | ExitStatus> {
  const { place, keychain } = parts
  const { passphrase, toStore, terminal } = opener
  const vault = createVault(parts, { folder: place.folder, file: place.vault })
  const give = async (line: string, status: ExitStatus): Promise<ExitStatus> => {
    await vault.close()
    if (line !== '') terminal.complain(line)
    return status
  }
  const giveFault = (fault: Fault) => give(faultLine(fault), exitOf(fault))

  await vault.start()
  const status = vault.status()
  switch (status.kind) {
    case 'open':
      return vault
    case 'unreadable':
      return giveFault(status.fault)
    case 'first-start': {
      const where = place.portable === 'file' ? cliText.noVaultFile : cliText.noVaultYet
      if (!toStore) return give(where, exit.locked)
      const byKeychain = passphrase === null && keychain !== null && status.keychain === 'works'
      const chosen = byKeychain ? null : (passphrase ?? (await askTwice(terminal)))
      if (typeof chosen === 'number') return give(chosen === exit.interrupted ? '' : where, chosen)
      if (chosen === '') return giveFault({ code: 'passphrase-empty' })
      const made = await vault.create({ keychain: byKeychain, passphrase: chosen })
      return made.ok ? vault : giveFault(made.error)
    }
  }
  const slots = status.kind === 'locked' || status.kind === 'keychain-failed' ? status.slots : []
  if (passphrase !== null || slots.includes('passphrase')) {
    for (let left = passphrase === null ? tries : 1; left > 0; left--) {
      const text = passphrase ?? textOf(await terminal.askHidden(cliText.askPassphrase))
      if (text === exit.interrupted) return give('', text)
      if (text === null) break
      const unlocked = await vault.unlock('passphrase', text)
      if (unlocked.ok) return vault
      if (unlocked.error.code !== 'wrong-passphrase' || left === 1) return giveFault(unlocked.error)
      terminal.complain(faultLine(unlocked.error))
    }
  }
  return status.kind === 'keychain-failed' ? giveFault(status.fault) : give(cliText.vaultLocked, exit.locked)
}

/** null = nobody to ask. */
function textOf(asked: Asked): string | null | typeof exit.interrupted {
  if (asked.kind === 'text') return asked.text
  return asked.kind === 'interrupted' ? exit.interrupted : null
}

/** A new passphrase, typed twice; a status = there is none. */
async function askTwice(terminal: Terminal): Promise<string | ExitStatus> {
  for (let left = tries; left > 0; left--) {
    const first = textOf(await terminal.askHidden(cliText.askNewPassphrase))
    if (typeof first !== 'string') return first ?? exit.locked
    const second = textOf(await terminal.askHidden(cliText.askAgain))
    if (typeof second !== 'string') return second ?? exit.locked
    if (first === second) return first
    terminal.complain(cliText.notTheSame)
  }
  return exit.badInput
}
