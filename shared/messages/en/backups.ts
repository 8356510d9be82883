// Backups in the settings and above the list: the switch, the folder, how the last one went, and one by hand.

import { say } from '../say'

/** How a moment's day stands to today. */
export type NearDay = 'today' | 'yesterday' | 'other'

export const backups = {
  title: 'Backups',
  automatic: {
    title: 'Back up automatically',
    text: 'Soon after each change, into a folder of your choice. Encrypted, and opened again before it counts.',
  },
  folder: {
    title: 'Folder',
    none: 'Not chosen yet. Another drive, or a folder that is synced, outlives this computer.',
    choose: 'Choose…',
  },
  kept: {
    title: 'Keep',
    text: 'Older automatic backups of this vault are removed. Nothing else in the folder is.',
    count: say<[count: number]>(['count'], '{count, plural, one {The latest one} other {The latest #}}'),
  },
  reminder: {
    title: 'Remind me when none is recent',
    never: 'Never',
    days: say<[count: number]>(['count'], '{count, plural, one {After # day} other {After # days}}'),
  },
  /** `day` is today, yesterday or other; `when` is the time alone for the first two, else day and time. */
  last: say<[day: NearDay, when: string, accounts: number]>(
    ['day', 'when', 'accounts'],
    'Last verified {day, select, today {today {when}} yesterday {yesterday {when}} other {{when}}}, {accounts, plural, one {# account} other {# accounts}}',
  ),
  lastByHand: 'Made by hand.',
  never: 'No backup of this vault has been made here yet.',
  working: 'Backing up…',
  failed: say<[day: NearDay, when: string]>(
    ['day', 'when'],
    'No automatic backup since {day, select, today {today {when}} yesterday {yesterday {when}} other {{when}}}.',
  ),
  failedAgain: 'It is tried again by itself.',
  now: 'Back up now…',
  restore: 'Restore…',
  made: say<[file: string, accounts: number]>(
    ['file', 'accounts'],
    '{file} saved: opened again, {accounts, plural, one {# account} other {# accounts}} in it',
  ),
  notice: {
    none: 'There is no backup of this vault yet. If this computer is lost, so are your codes.',
    old: say<[days: number]>(
      ['days'],
      'The last backup is {days, plural, one {# day} other {# days}} old. If this computer is lost, so is what came after.',
    ),
    failed: 'The automatic backup failed.',
    open: 'Backups',
  },
  dialog: {
    title: 'Back up now',
    text: 'One encrypted file with all accounts and the trash. Tidelock, Aegis and other apps open it.',
    label: 'What opens the file',
    vaultKey: 'What opens this vault: its passphrase or recovery key',
    own: 'A password for this file alone',
    password: {
      first: 'Password of the file',
      again: 'Repeat the password',
      empty: 'Type a password for the file.',
      forgotten: 'Nobody can open the file without it.',
    },
    confirm: 'Whoever knows this password gets every account in the file.',
    choose: 'Choose where…',
    working: 'Working…',
  },
  key: {
    title: 'A backup needs a key of its own',
    text: 'Only the keychain of this computer opens the vault now. A backup must open elsewhere, when this computer is gone.',
    recovery: 'Make a recovery key',
    recoveryText: 'To write down and keep away from this computer.',
    passphrase: 'Set a passphrase',
    passphraseText: 'To remember. The keychain still opens the vault by itself.',
    own: 'Only a password for this file',
  },
} as const
