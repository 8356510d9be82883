// Backups in the settings and above the list: the switch, the folder, how the last one went, and one by hand.

import { common } from './common'

const dayOf = (moment: number) => new Date(moment).toDateString()
const time = (moment: number) => new Date(moment).toLocaleTimeString('en-GB', { timeStyle: 'short' })
const dayLength = 24 * 60 * 60_000

/** “today 14:02”; `now` as the moment, milliseconds since 1970. */
const when = (moment: number, now: number) => {
  if (dayOf(moment) === dayOf(now)) return `today ${time(moment)}`
  if (dayOf(moment) === dayOf(now - dayLength)) return `yesterday ${time(moment)}`
  return common.moment(moment)
}

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
    count: (count: number) => (count === 1 ? 'The latest one' : `The latest ${count}`),
  },
  reminder: {
    title: 'Remind me when none is recent',
    never: 'Never',
    days: (count: number) => (count === 1 ? 'After 1 day' : `After ${count} days`),
  },
  last: (moment: number, accounts: number, now: number) =>
    `Last verified ${when(moment, now)}, ${common.accounts(accounts)}`,
  lastByHand: 'Made by hand.',
  never: 'No backup of this vault has been made here yet.',
  working: 'Backing up…',
  failed: (moment: number, now: number) => `No automatic backup since ${when(moment, now)}.`,
  failedAgain: 'It is tried again by itself.',
  now: 'Back up now…',
  restore: 'Restore…',
  made: (file: string, accounts: number) => `${file} saved: opened again, ${common.accounts(accounts)} in it`,
  notice: {
    old: (days: number | null) =>
      days === null
        ? 'There is no backup of this vault yet. If this computer is lost, so are your codes.'
        : `The last backup is ${days} ${days === 1 ? 'day' : 'days'} old. If this computer is lost, so is what came after.`,
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
    ownText: 'The vault stays as it is.',
  },
} as const
