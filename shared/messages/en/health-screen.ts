// The health screen and the activity log.

import { say } from '../say'

const counted = (icu: string) => say<[count: number]>(['count'], icu)
const named = (icu: string) => say<[name: string]>(['name'], icu)

export const healthScreen = {
  title: 'Health and activity',
  tabs: { label: 'What is shown', findings: 'Health', log: 'Activity' },
  looking: 'Looking…',
  allWell: 'All is well.',
  needs: counted('{count, plural, one {# thing needs you.} other {# things need you.}}'),
  allWellText: 'Nothing here needs you.',
  needsText: 'Each says why, and leads to where you can change it.',
  grades: { act: 'Needs you', know: 'Worth knowing', fine: 'Fine' },
  /** `fine`: looked at, and well. Else `what` was found, and `why` it matters and what to do. */
  findings: {
    'short-secrets': {
      fine: 'No secret is shorter than 80 bits',
      what: counted(
        '{count, plural, one {# account with a short secret} other {# accounts with a short secret}}',
      ),
      why: 'Fewer than 80 bits can be guessed from codes that somebody saw. The site chose the secret: turn two-step sign-in off and on there to get a new one, and tell them if it is as short again.',
    },
    'modest-secrets': {
      fine: 'All secrets have 128 bits or more',
      what: counted(
        '{count, plural, one {# account with fewer than 128 bits} other {# accounts with fewer than 128 bits}}',
      ),
      why: 'The standard (RFC 4226) asks for 128. Many sites give 80, and nobody is known to have guessed one; there is nothing you must do.',
    },
    'shared-secrets': {
      fine: 'Every account has a secret of its own',
      what: counted(
        '{count, plural, =1 {One secret in several accounts} one {# secret that several accounts share} other {# secrets that several accounts share}}',
      ),
      why: 'Who gets one of them has all. If they are different sites, set two-step sign-in up anew on all but one; if they are the same account, move one to the trash.',
    },
    duplicates: {
      fine: 'No two accounts have the same names',
      what: counted(
        '{count, plural, =1 {Several accounts with the same names} one {# time several accounts with the same names} other {# times several accounts with the same names}}',
      ),
      why: 'Often one of them is left over from an earlier set-up. Try which code the site accepts before you remove one, or give them different names.',
    },
    unconfirmed: {
      fine: 'No account waits to be confirmed',
      what: counted(
        '{count, plural, one {# account whose codes were never confirmed} other {# accounts whose codes were never confirmed}}',
      ),
      why: 'Set up here, and no site is known to have accepted a code. A secret that was read wrong shows only when you are locked out: sign in once, then tick it here.',
    },
    'pin-needed': {
      fine: 'No account lacks its PIN',
      what: counted('{count, plural, one {# account without a PIN} other {# accounts without a PIN}}'),
      why: 'No code can be made until it is entered.',
    },
    /** `ways` of `wayIn`, as a list. */
    'spare-slot': {
      fine: say<[ways: readonly string[]]>(['ways'], 'More than one way in: {ways}'),
      what: say<[ways: readonly string[]]>(['ways'], 'Only {ways} opens this vault'),
      why: 'Keychains get lost and passphrases forgotten, and then all accounts are. Add a second way in: a passphrase, or a recovery key on paper.',
    },
    backup: {
      nothing: 'Nothing to back up yet',
      none: 'No backup is known to work',
      noneWhy:
        'A backup counts once it was opened again after it was written. Make one and keep it on another drive.',
      fine: say<[moment: string]>(['moment'], 'A backup was proved to open, {moment}'),
      what: say<[moment: string]>(['moment'], 'The last backup that was proved to open is of {moment}'),
      why: 'What was added since is in this vault alone. Make a new one and keep it on another drive.',
    },
    keychain: {
      works: say<[backend: string | null]>(
        ['backend'],
        '{backend, select, none {The key is kept by the keychain} other {The key is kept by {backend}}}',
      ),
      unused: 'No keychain opens this vault by itself',
      plain: say<[backend: string | null]>(
        ['backend'],
        '{backend, select, none {The key is kept by the keychain, which does not protect it} other {The key is kept by {backend}, which does not protect it}}',
      ),
      plainWhy:
        'Any program of yours, and whoever has the disk, can read it. Set a passphrase and turn the keychain off.',
      changed: say<[backend: string | null]>(
        ['backend'],
        '{backend, select, none {The keychain is now another one} other {The keychain is now {backend}}}',
      ),
      changedWhy:
        'The key was stored by another one. Turn the keychain off and on in the settings to store it anew.',
    },
    permissions: {
      fine: 'The vault’s files are for you alone',
      what: 'Others on this computer can reach the vault’s files',
      why: 'What they find is sealed, but they could copy or replace it. Take all rights from group and others (chmod go=):',
    },
    clock: {
      wrong: 'This computer’s clock is wrong',
      wrongWhy:
        'It stands before Tidelock was made, so codes are wrong. Set the date in the system’s settings.',
      fine: 'The clock is plausible',
      what: say<[seconds: number]>(['seconds'], 'Codes are made with a clock corrected by {seconds} s'),
      why: 'That is right while the computer’s clock is off. If it was set right since, take the correction away.',
    },
    'set-aside': {
      fine: 'Every account in the file can be read',
      what: counted(
        '{count, plural, one {# account could not be read} other {# accounts could not be read}}',
      ),
      why: 'They are kept in the file untouched and tried again at each start. A newer Tidelock may read them, or a backup may have them whole.',
    },
    trash: {
      fine: 'The trash is empty',
      what: counted('{count, plural, one {# account in the trash} other {# accounts in the trash}}'),
      why: 'Their sites still ask for codes until you turn two-step sign-in off there.',
    },
    'slots-changed': {
      fine: 'The keys are those that were saved',
      what: 'The keys of this vault were changed outside Tidelock',
      why: 'If that was not you, set a new passphrase and make a new recovery key.',
    },
    'older-copy': {
      fine: 'This is the newest copy seen here',
      what: 'This vault is older than the newest one seen here',
      why: 'Recent changes may be missing. If you did not put an old copy in place, look for who did.',
    },
    folder: {
      fine: 'A save survives a power cut',
      what: 'This drive cannot promise that a save survives a power cut',
      why: 'Keep a backup on another drive.',
    },
  },
  wayIn: { keychain: 'the keychain', passphrase: 'a passphrase', recovery: 'a recovery key' },
  bits: say<[bits: number]>(['bits'], '{bits, plural, one {# bit} other {# bits}}'),
  showAll: counted('Show all {count, number}'),
  showFewer: 'Show fewer',
  accountsOf: say<[what: string]>(['what'], 'Accounts: {what}'),
  gone: 'an account that is gone',
  actions: {
    settings: 'Open the settings',
    trash: 'Open the trash',
    clock: 'Check the clock…',
    again: 'Look again',
    show: 'Show',
    showLabel: named('Show {name} in the list'),
    pin: 'Enter PIN',
    pinLabel: named('Enter the PIN of {name}'),
    confirm: 'Accepted',
    confirmLabel: named('The site accepted a code of {name}'),
  },
  log: {
    filter: 'Show',
    filters: {
      all: 'Everything',
      opening: 'Opening and locking',
      codes: 'Codes used',
      secrets: 'Secrets shown',
      moving: 'Imports, exports, backups',
      keys: 'Keys',
    },
    event: {
      unlocked: {
        keychain: 'Opened by the keychain',
        passphrase: 'Opened by a passphrase',
        recovery: 'Opened by a recovery key',
      },
      locked: {
        asked: 'Locked',
        idle: 'Locked, because nobody was there',
        hidden: 'Locked, because no window was in sight',
        suspend: 'Locked, because the computer went to sleep',
        'screen-lock': 'Locked with the screen',
        'tampered-clock': 'Locked, because the clock jumped',
      },
      'unlock-failed': counted('{count, plural, one {# wrong passphrase} other {# wrong passphrases}}'),
      'proof-failed': 'Wrong passphrase when asked for proof',
      copied: named('Code copied: {name}'),
      typed: named('Code typed: {name}'),
      'code-revealed': named('Code shown: {name}'),
      'secret-shown': named('Secret shown: {name}'),
      'site-codes-shown': named('Recovery codes shown: {name}'),
      exported: say<[count: number, format: string]>(
        ['count', 'format'],
        'Exported {count, plural, one {# account} other {# accounts}} ({format})',
      ),
      'moved-to-phone': counted('Shown for a phone: {count, plural, one {# account} other {# accounts}}'),
      imported: counted('Imported {count, plural, one {# account} other {# accounts}}'),
      'backed-up': counted('Backed up {count, plural, one {# account} other {# accounts}}'),
      restored: counted('Restored {count, plural, one {# account} other {# accounts}}'),
      'slot-made': {
        keychain: 'The keychain was set',
        passphrase: 'The passphrase was set',
        recovery: 'The recovery key was set',
      },
      'slot-removed': {
        keychain: 'The keychain was removed',
        passphrase: 'The passphrase was removed',
        recovery: 'The recovery key was removed',
      },
      'log-cleared': 'The log was cleared',
    },
    list: 'Activity, newest first',
    found: counted('{count, plural, one {# entry} other {# entries}}'),
    emptyTitle: 'Nothing yet',
    emptyText: 'What is done in these windows is written down here, sealed, on this computer alone.',
    noneTitle: 'Nothing of that kind',
    noneText: 'Other entries are there: choose “Everything”.',
    offTitle: 'The activity log is off',
    offText: 'Nothing is written down. It can be turned on in the settings.',
    clear: 'Clear…',
    clearTitle: 'Clear the activity log?',
    clearText: 'All entries are removed. That it was cleared, and when, is written down.',
    clearButton: 'Clear the log',
    cleared: 'The activity log is empty.',
  },
  settings: {
    section: 'Activity log',
    on: 'Keep an activity log',
    onText:
      'What was done in Tidelock’s windows and when, sealed with the vault’s key. No codes, no secrets, no names. The command line writes nothing down.',
    offTitle: 'Turn the activity log off?',
    offText:
      'The log is deleted from this computer, and with it which accounts you used last and how often. Nothing more is written down.',
    offButton: 'Turn off and delete',
    offDone: 'The activity log is off, and its file is gone.',
    keepFor: 'Keep entries for',
    days: counted('{count, plural, =1 {a day} one {# day} other {# days}}'),
    years: counted('{count, plural, =1 {a year} one {# year} other {# years}}'),
    daysText: 'At most the newest 10,000.',
    usage: 'Which accounts you use',
    usageText: 'Counted here, sealed too, so that those used last and most stand first.',
    reset: 'Forget',
    resetTitle: 'Forget which accounts you use?',
    resetText: 'The counts and the list of those used last are removed. The activity log stays.',
    resetDone: 'Forgotten.',
    open: 'Health and activity',
    openText: 'What needs you, and the log itself.',
    openButton: 'Open',
  },
} as const
