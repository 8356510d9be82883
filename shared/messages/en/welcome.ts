// The first run: what this is, how it is protected, and where the accounts come from.

import { say } from '../say'

export const welcome = {
  step: say<[at: number, of: number]>(['at', 'of'], 'Step {at} of {of}'),
  next: 'Continue',
  skip: 'Skip',
  skipLabel: 'Skip the introduction',
  backup: 'I have a backup',
  points: {
    yoursAlone: 'Only you can open it',
    yoursAloneText: 'Locked by this computer’s keychain, or by your passphrase.',
    /** In place of `yoursAloneText`, where the vault is a portable one. */
    yoursAlonePortable: 'Locked by its passphrase. No computer’s keychain keeps a key to it.',
    quick: 'A code in two seconds',
    quickText: 'From this window, the tray, or by a hotkey from anywhere.',
    yours: 'Yours to take along',
    yoursText: 'Reads the exports of thirty apps, and writes what they can read.',
  },
  protect: {
    title: 'How shall it open?',
    text: 'You can change this later in the settings.',
    backupNext: 'Once the vault is made, you choose your backup.',
  },
  bring: {
    title: 'Bring your accounts',
    text: 'The old app keeps them until you remove it there. Or turn on two-step sign-in at a site and bring its QR code.',
    later: 'Later',
  },
  fromApp: 'I come from another app',
  fromAppText: 'Choose it and see how its accounts get out',
} as const
