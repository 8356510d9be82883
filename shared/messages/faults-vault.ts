// English: why a vault file, a key slot or the keychain did not do its part, and what to do.

import type { KeychainFault, UnlockFault, VaultFault } from '../errors'
import { type FaultText, text } from './fault-text'

export function vaultText(fault: VaultFault): FaultText {
  switch (fault.code) {
    case 'vault-missing':
      return text('The vault file is missing.', 'Put it back where it was, or open an earlier copy.')
    case 'vault-empty':
      return text('The vault file is empty.', 'Open an earlier copy, or put a backup in its place.')
    case 'vault-truncated':
      return text(
        'The vault file ends too early; part of it is missing.',
        'Open an earlier copy, or put a backup in its place.',
      )
    case 'vault-damaged': {
      const parts = {
        header: 'Its header cannot be read.',
        slot: 'A key in it cannot be read.',
        contents: 'Its contents do not pass their check.',
      }
      return text(
        `The vault file is damaged. ${parts[fault.part]}`,
        'Open an earlier copy, or put a backup in its place.',
      )
    }
    case 'vault-newer':
      return text(
        `A newer Tidelock wrote this vault (format ${fault.version}).`,
        'Update Tidelock to open it.',
      )
    case 'vault-foreign':
      return text('This file is not a Tidelock vault.', 'Check that the right file lies there.')
    case 'vault-cost-refused':
      return text(
        'The vault file asks for more work than is ever needed to open one.',
        'Check where it came from; open an earlier copy.',
      )
    case 'vault-too-large':
      return text(
        `The vault file is larger than ${Math.round(fault.limit / 1_048_576)} MB.`,
        'Check that the right file lies there.',
      )
  }
}

export function unlockText(fault: UnlockFault): FaultText {
  switch (fault.code) {
    case 'wrong-passphrase':
      return text('That is not the passphrase.', 'Check Caps Lock and the keyboard layout.')
    case 'wrong-recovery-key':
      return text(
        'That is not this vault’s recovery key.',
        'A newer key replaces an older one; look for the latest.',
      )
    case 'recovery-key-malformed':
      return fault.position === undefined
        ? text('The recovery key has the wrong length.', 'Check that no group is missing.')
        : text(`Character ${fault.position} cannot be in a recovery key.`, 'Compare it with the printed one.')
    case 'slot-missing':
      return text('This vault has no such key.', 'Open it in another way.')
    case 'kdf-failed':
      return text(
        'The key could not be worked out.',
        'The computer may be short of memory; close something and try again.',
      )
    case 'wait-first':
      return text(
        'That was wrong several times.',
        `Wait ${fault.seconds} ${fault.seconds === 1 ? 'second' : 'seconds'}, then try again.`,
      )
    case 'biometry-refused':
      return text(
        'The finger was not recognised, or the question was closed.',
        'Try again, or restart Tidelock.',
      )
  }
}

export function keychainText(fault: KeychainFault): FaultText {
  switch (fault.code) {
    case 'keychain-item-missing':
      return text(
        'The keychain works, but the key of this vault is not in it.',
        'Open the vault with its passphrase or recovery key, or bring the keychain back from a backup.',
      )
    case 'keychain-locked':
      return text('The keychain is locked, or its password prompt was closed.', 'Unlock it and try again.')
    case 'keychain-absent':
      return text(
        'No keychain is running on this computer.',
        'Start GNOME Keyring, KWallet or KeePassXC and try again, or use a passphrase.',
      )
    case 'keychain-library-missing':
      return text(
        'The keychain cannot be reached because libsecret is not installed.',
        'Install libsecret (on Debian and Ubuntu: libsecret-1-0) and try again, or use a passphrase.',
      )
    case 'keychain-hung':
      return text('The keychain does not answer.', 'Look for its password window, then try again.')
    case 'keychain-crashed':
      return text('Asking the keychain ended unexpectedly.', 'Try again.')
    case 'keychain-refused':
      return text('The keychain refused.', 'Check that Tidelock may use it, then try again.')
    case 'keychain-wrong-key':
      return text(
        'The keychain has a key, but not one that opens this vault.',
        'Open the vault with its passphrase or recovery key.',
      )
    case 'keychain-not-kept':
      return text(
        'The keychain did not keep what was stored in it.',
        'Use a passphrase, or try again after signing in anew.',
      )
  }
}
