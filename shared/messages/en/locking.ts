// The lock screen, the lock's settings, and how strong a passphrase is.

import type { LockWhy } from '../../locking'

const minutesText = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)
const duration = (minutes: number) => {
  if (minutes % 60 !== 0) return minutesText(minutes)
  return minutes === 60 ? '1 hour' : `${minutes / 60} hours`
}

export const locking = {
  why: (why: LockWhy): string => {
    switch (why.kind) {
      case 'asked':
        return 'Nothing is shown until you open it.'
      case 'idle':
        return `Locked after ${duration(why.minutes)} without input.`
      case 'hidden':
        return `Locked after ${duration(why.minutes)} out of sight.`
      case 'suspend':
        return 'Locked when the computer went to sleep.'
      case 'screen-lock':
        return 'Locked together with the screen.'
    }
  },
  wait: {
    /** On the button, while it counts. */
    button: (seconds: number) => `Wait ${seconds} s`,
    /** Said once. */
    said: (seconds: number) => `Next try in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  },
  gate: {
    /** In the system's own dialog, behind the program's name and a colon or "is trying to". */
    reason: 'open the vault',
    open: (name: string) => `Open with ${name}`,
  },
  settings: {
    section: 'Automatic lock',
    never: 'Never',
    duration,
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
    touchId: (name: string) => `Ask for ${name} first`,
    touchIdText: (name: string) =>
      `Before the keychain opens a vault that was locked. ${name} is a gate here, not a key: other programs that run as you can still ask the keychain, and a restart does not ask.`,
    now: (keys: string) => `To lock at once, press ${keys}, use the tray menu, or run tidelock --lock.`,
  },
  strength: {
    label: 'Strength',
    levels: ['Very weak', 'Weak', 'Fair', 'Strong', 'Very strong'],
    /** After the level and a colon. */
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
