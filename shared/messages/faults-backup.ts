// English: why a backup does not count or cannot be read, and what to do.

import type { BackupFault } from '../errors'
import { type FaultText, text } from './fault-text'

export function backupText(fault: BackupFault): FaultText {
  switch (fault.code) {
    case 'backup-folder-gone':
      return text(
        'The folder for backups is not there.',
        'Connect or mount its drive, or choose another folder.',
      )
    case 'backup-folder-other':
      return text(
        'The backups made before are not in the folder; its drive may not be mounted.',
        'Mount it, or choose the folder again to go on there.',
      )
    case 'backup-not-verified':
      return text(
        'The backup did not open as what was written, so it does not count.',
        'Check the drive, or choose another folder.',
      )
    case 'backup-needs-key':
      return text(
        'Only the keychain opens this vault, and a backup needs a key that works elsewhere.',
        'Set a passphrase or make a recovery key.',
      )
    case 'backup-unreadable':
      return text('This file cannot be read, or is larger than 64 MB.', 'Check its place and permissions.')
  }
}
