// The lock screen, the lock's settings, and how strong a passphrase is.

import { say } from '../say'

export const locking = {
  /** `span`: minutes or hours. */
  why: {
    asked: 'Nothing is shown until you open it.',
    idle: say<[span: string]>(['span'], 'Locked after {span} without input.'),
    hidden: say<[span: string]>(['span'], 'Locked after {span} out of sight.'),
    suspend: 'Locked when the computer went to sleep.',
    'screen-lock': 'Locked together with the screen.',
  },
  minutes: say<[count: number]>(['count'], '{count, plural, one {# minute} other {# minutes}}'),
  hours: say<[count: number]>(['count'], '{count, plural, one {# hour} other {# hours}}'),
  wait: {
    /** On the button, while it counts. */
    button: say<[seconds: number]>(['seconds'], 'Wait {seconds, number} s'),
    /** Said once. */
    said: say<[seconds: number]>(
      ['seconds'],
      'Next try in {seconds, plural, one {# second} other {# seconds}}.',
    ),
  },
  gate: {
    /** In the system's own dialog, behind the program's name and a colon or "is trying to". */
    reason: 'open the vault',
    open: say<[name: string]>(['name'], 'Open with {name}'),
  },
  settings: {
    section: 'Automatic lock',
    never: 'Never',
    keychain: 'The keychain opens this vault without you, so a lock keeps nobody out.',
    keychainOff: 'That is why Tidelock does not lock it by itself.',
    keychainToo: 'Lock all the same',
    keychainTooText: 'A curtain against a glance: one click in the locked window opens it again.',
    idle: 'Without input for',
    idleText: 'No key and no pointer anywhere on this computer.',
    hidden: 'Out of sight for',
    hiddenText: 'No window of Tidelock is shown.',
    suspend: 'When the computer sleeps',
    screen: 'When the screen is locked',
    screenNone: 'This desktop does not tell programs when it locks the screen.',
    touchId: say<[name: string]>(['name'], 'Ask for {name} first'),
    touchIdText: say<[name: string]>(
      ['name'],
      'Before the keychain opens a vault that was locked. {name} is a gate here, not a key: other programs that run as you can still ask the keychain, and a restart does not ask.',
    ),
    now: say<[keys: string]>(
      ['keys'],
      'To lock at once, press {keys}, use the tray menu, or run tidelock --lock.',
    ),
  },
  strength: {
    label: 'Strength',
    levels: ['Very weak', 'Weak', 'Fair', 'Strong', 'Very strong'],
    /** `level` and `guessed`: one of each of those around it. */
    verdict: say<[level: string, guessed: string]>(['level', 'guessed'], '{level}: {guessed}'),
    /** The end of `verdict`. */
    guessed: {
      seconds: 'guessed in seconds if the file is stolen.',
      minutes: 'guessed in minutes if the file is stolen.',
      hours: 'guessed in hours if the file is stolen.',
      days: 'guessed in days if the file is stolen.',
      months: 'guessed in months if the file is stolen.',
      years: 'takes years to guess if the file is stolen.',
      centuries: 'takes centuries to guess if the file is stolen.',
      never: 'out of reach of guessing, even if the file is stolen.',
    },
  },
} as const
