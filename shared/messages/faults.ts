// English: what went wrong and what to do, for every fault code. Never names a secret or an account.

import type { DiskFault, Fault, ServiceFault } from '../errors'
import { ordering } from './en/ordering'
import { type FaultText, text } from './fault-text'
import { backupText } from './faults-backup'
import { inputText } from './faults-input'
import { keychainText, unlockText, vaultText } from './faults-vault'

function diskText(fault: DiskFault): FaultText {
  switch (fault.code) {
    case 'disk-full':
      return text('The drive is full, so nothing was saved.', 'Free some space and try again.')
    case 'disk-read-only':
      return text('The drive can only be read, so nothing was saved.', 'Make it writable and try again.')
    case 'disk-no-permission':
      return text('Tidelock may not use this file or its folder.', 'Check the permissions of the folder.')
    case 'disk-too-many-files':
      return text('The system has too many files open.', 'Close some programs and try again.')
    case 'disk-io':
      return text('The drive reported an error.', 'Check the drive, and keep a backup elsewhere.')
    case 'disk-busy':
      return text(
        'Another program holds the file.',
        'Close it (a sync program or virus scanner, perhaps) and try again.',
      )
    case 'save-not-verified':
      return text(
        'After saving, the file did not read back as it should.',
        'The copy from before is still there. Check the drive, then try again.',
      )
  }
}

function serviceText(fault: ServiceFault): FaultText {
  switch (fault.code) {
    case 'locked':
      return text('The vault is locked.', 'Open it first.')
    case 'no-such-account':
      return text('This account is no longer in the vault.')
    case 'no-such-group':
      return text(ordering.faults.noSuchGroup)
    case 'group-exists':
      return text(ordering.faults.groupExists)
    case 'groups-too-many':
      return text(ordering.faults.tooMany(fault.limit))
    case 'no-such-generation':
      return text('This earlier copy is no longer there.', 'Choose another one.')
    case 'vault-exists':
      return text('There is a vault already.', 'It was left as it is. Start Tidelock again to open it.')
    case 'changed-elsewhere':
      return text(
        'The vault was changed elsewhere in the meantime, so this change was not made.',
        'Look at the newer content and try again.',
      )
    case 'vault-in-use':
      return text('Another Tidelock is saving to this vault.', 'Try again in a moment.')
    case 'duplicate-account':
      return text('This account is already in the vault.')
    case 'passphrase-empty':
      return text('Type a passphrase.')
    case 'last-slot':
      return text(
        'This is the only key of the vault; without it nothing could open it.',
        'Set another one first.',
      )
    case 'recovery-key-gone':
      return text(
        'The new recovery key is no longer kept in memory.',
        'If you have it, check it in the settings. If not, make another one.',
      )
    case 'not-printed':
      return text('The page could not be made.', 'Try again, or save the kit instead of printing it.')
    case 'clipboard-unavailable':
      return text('The clipboard cannot be used right now.', 'Try again in a moment.')
    case 'nothing-copied-yet':
      return text('No code has been copied yet.', 'Copy one first; this key then copies it again.')
    case 'hotkey-invalid':
      return text('This key cannot be used.', 'Press Ctrl, Alt or Cmd together with another key.')
    case 'hotkey-taken':
      return text('Another program has this key.', 'Choose another one, or free it there.')
    case 'hotkey-used':
      return text('Tidelock uses this key for something else.', 'Choose another one, or clear it there.')
    case 'hotkey-unsupported':
      return text(
        'This desktop lets no program have keys of its own.',
        'Bind one of the commands below in the desktop’s own keyboard settings.',
      )
    case 'autostart-refused':
      return text('The system did not take this.', 'Add Tidelock to the programs it starts by hand.')
    case 'screen-unavailable':
      return text(
        'The desktop gave no picture of the screen.',
        'Allow it in the system’s settings, or take a screenshot and add that.',
      )
    case 'no-code-yet':
      return text('There is no code yet.', 'Ask for a new one first.')
    case 'nothing-to-export':
      return text('No account fits this format, so no file was written.')
    case 'export-not-verified':
      return text(
        'What was written did not read back as it should, so it was removed.',
        'Check the drive and try again.',
      )
    case 'sheet-too-long':
      return text(
        'This sheet is too long to be printed from here.',
        'Save it as a file and print that, or export fewer accounts.',
      )
    case 'file-exists':
      return text('A file of this name is there already.', 'Choose another name or folder.')
    case 'file-is-ours':
      return text('Tidelock keeps its own things in this file.', 'Choose another name or folder.')
    case 'bad-request':
      return text('Something typed is too long or has the wrong form.', 'Check it and try again.')
    case 'not-allowed':
      return text('This is not possible here.')
    case 'not-confirmed':
      return text('You did not confirm it, so nothing was done.')
    case 'unexpected':
      return text(
        'Something went wrong inside Tidelock; your vault is unharmed.',
        'Try again. If it stays, please report it.',
      )
  }
}

/** What happened and what to do about it. Exhaustive: a new code does not compile without its sentence. */
export function describeFault(fault: Fault): FaultText {
  switch (fault.code) {
    case 'pin-needed':
      return text('No code can be made without the PIN.', 'Edit the account and enter it.')
    case 'vault-missing':
    case 'vault-empty':
    case 'vault-truncated':
    case 'vault-damaged':
    case 'vault-newer':
    case 'vault-foreign':
    case 'vault-cost-refused':
    case 'vault-too-large':
      return vaultText(fault)
    case 'wrong-passphrase':
    case 'wrong-recovery-key':
    case 'recovery-key-malformed':
    case 'slot-missing':
    case 'kdf-failed':
    case 'wait-first':
    case 'biometry-refused':
      return unlockText(fault)
    case 'keychain-item-missing':
    case 'keychain-locked':
    case 'keychain-absent':
    case 'keychain-library-missing':
    case 'keychain-hung':
    case 'keychain-crashed':
    case 'keychain-refused':
    case 'keychain-wrong-key':
    case 'keychain-not-kept':
      return keychainText(fault)
    case 'disk-full':
    case 'disk-read-only':
    case 'disk-no-permission':
    case 'disk-too-many-files':
    case 'disk-io':
    case 'disk-busy':
    case 'save-not-verified':
      return diskText(fault)
    case 'backup-folder-gone':
    case 'backup-folder-other':
    case 'backup-not-verified':
    case 'backup-needs-key':
    case 'backup-unreadable':
      return backupText(fault)
    case 'locked':
    case 'no-such-account':
    case 'no-such-group':
    case 'group-exists':
    case 'groups-too-many':
    case 'no-such-generation':
    case 'vault-exists':
    case 'changed-elsewhere':
    case 'vault-in-use':
    case 'duplicate-account':
    case 'passphrase-empty':
    case 'last-slot':
    case 'recovery-key-gone':
    case 'not-printed':
    case 'clipboard-unavailable':
    case 'nothing-copied-yet':
    case 'hotkey-invalid':
    case 'hotkey-taken':
    case 'hotkey-used':
    case 'hotkey-unsupported':
    case 'autostart-refused':
    case 'screen-unavailable':
    case 'no-code-yet':
    case 'nothing-to-export':
    case 'export-not-verified':
    case 'sheet-too-long':
    case 'file-exists':
    case 'file-is-ours':
    case 'bad-request':
    case 'not-allowed':
    case 'not-confirmed':
    case 'unexpected':
      return serviceText(fault)
    default:
      return inputText(fault)
  }
}

/** The same as one line, for the command line and for places with one line of room. */
export function faultSentence(fault: Fault): string {
  const { what, todo } = describeFault(fault)
  return todo ? `${what} ${todo}` : what
}
