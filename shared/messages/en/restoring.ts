// The Restore screen: what a backup would bring, the choice, and what was done. Fetched with the screens that come later.

import type { RestoreView } from '../../backups'
import type { Fault } from '../../errors'
import { common } from './common'

const accounts = common.accounts
const are = (count: number) => (count === 1 ? 'is' : 'are')

/** A backup is no vault file in use, so it has sentences of its own. */
function refused(fault: Extract<RestoreView, { kind: 'refused' }>['fault']): string {
  switch (fault.code) {
    case 'vault-empty':
      return 'This file is empty. Choose another backup.'
    case 'vault-truncated':
      return 'This backup ends too early; part of it is missing. Copy it again from where it came, or choose another one.'
    case 'vault-damaged':
      return 'This backup is damaged: its contents do not pass their check. Choose another one.'
    case 'vault-newer':
      return `A newer Tidelock made this backup (format ${fault.version}). Update Tidelock to restore it.`
    case 'vault-cost-refused':
      return 'This file asks for more work than is ever needed to open a backup. Check where it came from.'
    case 'slot-missing':
      return 'Only the keychain of the computer where it was made opens this file. Choose a backup that has a passphrase or recovery key.'
    default:
      return 'This file cannot be read, or is larger than 64 MB. Check its place and permissions.'
  }
}

export const restoring = {
  title: 'Restore a backup',
  text: 'Nothing changes until you have seen what the backup holds.',
  choose: 'Choose a backup…',
  chooseOther: 'Choose another…',
  reading: 'Opening…',
  intro: 'Backups made by Tidelock or Aegis. For exports of other apps there is the import: Add accounts.',
  locked: {
    title: 'It needs its key',
    text: 'The key of this vault does not open it. It has the passphrase or recovery key from when it was made.',
    label: 'Passphrase or recovery key',
    open: 'Open',
    opening: 'Opening…',
    empty: 'Type the passphrase or recovery key.',
  },
  fault: (fault: Fault): string | null => {
    if (fault.code === 'wrong-passphrase' || fault.code === 'wrong-recovery-key')
      return 'That does not open this backup. It may have an older passphrase; try that, or the recovery key.'
    return null
  },
  refused,
  foreign: {
    other: 'This is an export of another program, not a backup of a vault. It can be imported.',
    import: 'Import it',
    none: 'This is not a backup. Tidelock’s own are called tidelock-backup-….json.',
  },
  made: (moment: number) =>
    moment === 0 ? 'It does not say when it was made' : `Made ${common.moment(moment)}`,
  holds: (count: number, trash: number) =>
    trash === 0 ? accounts(count) : `${accounts(count)}, ${trash.toLocaleString('en')} in the trash`,
  unreadable: (count: number) =>
    `${count === 1 ? '1 entry' : `${count} entries`} in it cannot be read; they are kept as they are.`,
  otherVault: 'It was made of another vault.',
  filter: 'Show',
  place: { new: 'New', here: 'In both', 'only-here': 'Only here' },
  filters: {
    new: (count: number) => `New ${count.toLocaleString('en')}`,
    here: (count: number) => `In both ${count.toLocaleString('en')}`,
    'only-here': (count: number) => `Only here ${count.toLocaleString('en')}`,
  },
  list: 'Accounts',
  nothing: 'None.',
  how: {
    label: 'What to do',
    merge: 'Add what is missing',
    mergeText: (added: number) =>
      added === 0
        ? 'Everything in the backup is here already.'
        : `${accounts(added)} ${are(added)} added. Everything here stays.`,
    replace: 'Replace everything',
    replaceText: (inBackup: number, onlyHere: number) =>
      onlyHere === 0
        ? `The vault then holds the ${accounts(inBackup)} of the backup.`
        : `The vault then holds the ${accounts(inBackup)} of the backup. ${accounts(onlyHere)} that only this vault has ${are(onlyHere)} removed.`,
  },
  merge: 'Restore',
  replaceTitle: 'Replace everything?',
  replaceButton: 'Replace',
  working: 'Restoring…',
  done: {
    title: 'Restored',
    merged: (added: number) => (added === 0 ? 'Nothing was missing' : `${accounts(added)} added`),
    replaced: (count: number) => `The vault now holds ${accounts(count)}`,
    removed: (count: number) => `${accounts(count)} that only this vault had ${are(count)} gone.`,
    trashed: (count: number) => `${accounts(count)} came into the trash.`,
    undo: 'Undo',
    undoText: 'Undo brings back exactly what was here, until something else changes.',
    undone: 'The restore was taken back, whole',
    close: 'Done',
  },
} as const
