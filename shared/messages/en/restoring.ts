// The Restore screen: what a backup would bring, the choice, and what was done. Fetched with the screens that come later.

import { say } from '../say'

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
  wrongKey: 'That does not open this backup. It may have an older passphrase; try that, or the recovery key.',
  /** A backup is no vault file in use, so it has sentences of its own. */
  refused: {
    'vault-empty': 'This file is empty. Choose another backup.',
    'vault-truncated':
      'This backup ends too early; part of it is missing. Copy it again from where it came, or choose another one.',
    'vault-damaged': 'This backup is damaged: its contents do not pass their check. Choose another one.',
    'vault-newer': say<[version: number]>(
      ['version'],
      'A newer Tidelock made this backup (format {version}). Update Tidelock to restore it.',
    ),
    'vault-cost-refused':
      'This file asks for more work than is ever needed to open a backup. Check where it came from.',
    'slot-missing':
      'Only the keychain of the computer where it was made opens this file. Choose a backup that has a passphrase or recovery key.',
    other: 'This file cannot be read, or is larger than 64 MB. Check its place and permissions.',
  },
  foreign: {
    other: 'This is an export of another program, not a backup of a vault. It can be imported.',
    import: 'Import it',
    none: 'This is not a backup. Tidelock’s own are called tidelock-backup-….json.',
  },
  made: say<[moment: string]>(['moment'], 'Made {moment}'),
  madeUnknown: 'It does not say when it was made',
  holds: say<[count: number, trash: number]>(
    ['count', 'trash'],
    '{trash, plural, =0 {{count, plural, one {# account} other {# accounts}}} other {{count, plural, one {# account} other {# accounts}}, # in the trash}}',
  ),
  unreadable: say<[count: number]>(
    ['count'],
    '{count, plural, one {# entry in it cannot be read; it is kept as it is.} other {# entries in it cannot be read; they are kept as they are.}}',
  ),
  otherVault: 'It was made of another vault.',
  filter: 'Show',
  place: { new: 'New', here: 'In both', 'only-here': 'Only here' },
  filters: {
    new: say<[count: number]>(['count'], 'New {count, number}'),
    here: say<[count: number]>(['count'], 'In both {count, number}'),
    'only-here': say<[count: number]>(['count'], 'Only here {count, number}'),
  },
  list: 'Accounts',
  nothing: 'None.',
  how: {
    label: 'What to do',
    merge: 'Add what is missing',
    mergeText: say<[added: number]>(
      ['added'],
      '{added, plural, =0 {Everything in the backup is here already.} one {# account is added. Everything here stays.} other {# accounts are added. Everything here stays.}}',
    ),
    replace: 'Replace everything',
    replaceText: say<[inBackup: number, onlyHere: number]>(
      ['inBackup', 'onlyHere'],
      'The vault then holds the {inBackup, plural, one {# account} other {# accounts}} of the backup.{onlyHere, plural, =0 {} one { # account that only this vault has is removed.} other { # accounts that only this vault has are removed.}}',
    ),
  },
  merge: 'Restore',
  replaceTitle: 'Replace everything?',
  replaceButton: 'Replace',
  working: 'Restoring…',
  done: {
    title: 'Restored',
    merged: say<[added: number]>(
      ['added'],
      '{added, plural, =0 {Nothing was missing} one {# account added} other {# accounts added}}',
    ),
    replaced: say<[count: number]>(
      ['count'],
      'The vault now holds {count, plural, one {# account} other {# accounts}}',
    ),
    removed: say<[count: number]>(
      ['count'],
      '{count, plural, one {# account that only this vault had is gone.} other {# accounts that only this vault had are gone.}}',
    ),
    trashed: say<[count: number]>(
      ['count'],
      '{count, plural, one {# account} other {# accounts}} came into the trash.',
    ),
    undo: 'Undo',
    undoText: 'Undo brings back exactly what was here, until something else changes.',
    undone: 'The restore was taken back, whole',
    close: 'Done',
  },
} as const
