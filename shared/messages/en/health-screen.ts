// The health screen and the activity log.

import type { ActivityEvent } from '../../activity'
import type { HealthFinding } from '../../health'
import { common } from './common'

/** `what`: the finding. `why` it matters, and what to do; null where there is nothing to add. */
interface Said {
  readonly what: string
  readonly why: string | null
}

const said = (what: string, why: string | null = null): Said => ({ what, why })
const { accounts } = common
const count = (number: number) => number.toLocaleString('en')
const slotName = { keychain: 'the keychain', passphrase: 'a passphrase', recovery: 'a recovery key' } as const
const keySlot = {
  keychain: 'The keychain',
  passphrase: 'The passphrase',
  recovery: 'The recovery key',
} as const

function findingText(finding: HealthFinding, moment: (milliseconds: number) => string): Said {
  const fine = finding.grade === 'fine'
  switch (finding.check) {
    case 'short-secrets':
      return fine
        ? said('No secret is shorter than 80 bits')
        : said(
            `${accounts(finding.groups.length)} with a short secret`,
            'Fewer than 80 bits can be guessed from codes that somebody saw. The site chose the secret: turn two-step sign-in off and on there to get a new one, and tell them if it is as short again.',
          )
    case 'modest-secrets':
      return fine
        ? said('All secrets have 128 bits or more')
        : said(
            `${accounts(finding.groups.length)} with fewer than 128 bits`,
            'The standard (RFC 4226) asks for 128. Many sites give 80, and nobody is known to have guessed one; there is nothing you must do.',
          )
    case 'shared-secrets':
      return fine
        ? said('Every account has a secret of its own')
        : said(
            finding.groups.length === 1
              ? 'One secret in several accounts'
              : `${count(finding.groups.length)} secrets that several accounts share`,
            'Who gets one of them has all. If they are different sites, set two-step sign-in up anew on all but one; if they are the same account, move one to the trash.',
          )
    case 'duplicates':
      return fine
        ? said('No two accounts have the same names')
        : said(
            finding.groups.length === 1
              ? 'Several accounts with the same names'
              : `${count(finding.groups.length)} times several accounts with the same names`,
            'Often one of them is left over from an earlier set-up. Try which code the site accepts before you remove one, or give them different names.',
          )
    case 'unconfirmed':
      return fine
        ? said('No account waits to be confirmed')
        : said(
            `${accounts(finding.groups.length)} whose codes were never confirmed`,
            'Set up here, and no site is known to have accepted a code. A secret that was read wrong shows only when you are locked out: sign in once, then tick it here.',
          )
    case 'pin-needed':
      return fine
        ? said('No account lacks its PIN')
        : said(`${accounts(finding.groups.length)} without a PIN`, 'No code can be made until it is entered.')
    case 'spare-slot': {
      const ways = finding.slots.map((slot) => slotName[slot]).join(' and ')
      return fine
        ? said(`More than one way in: ${ways}`)
        : said(
            `Only ${ways} opens this vault`,
            'Keychains get lost and passphrases forgotten, and then all accounts are. Add a second way in: a passphrase, or a recovery key on paper.',
          )
    }
    case 'backup':
      if (finding.at === null)
        return fine
          ? said('Nothing to back up yet')
          : said(
              'No backup is known to work',
              'A backup counts once it was opened again after it was written. Make one and keep it on another drive.',
            )
      return fine
        ? said(`A backup was proved to open, ${moment(finding.at)}`)
        : said(
            `The last backup that was proved to open is of ${moment(finding.at)}`,
            'What was added since is in this vault alone. Make a new one and keep it on another drive.',
          )
    case 'keychain':
      return keychainText(finding)
    case 'permissions':
      return fine
        ? said('The vault’s files are for you alone')
        : said(
            'Others on this computer can reach the vault’s files',
            'What they find is sealed, but they could copy or replace it. Take all rights from group and others (chmod go=):',
          )
    case 'clock':
      if (finding.wrong)
        return said(
          'This computer’s clock is wrong',
          'It stands before Tidelock was made, so codes are wrong. Set the date in the system’s settings.',
        )
      return fine
        ? said('The clock is plausible')
        : said(
            `Codes are made with a clock corrected by ${finding.offset} s`,
            'That is right while the computer’s clock is off. If it was set right since, take the correction away.',
          )
    case 'set-aside':
      return fine
        ? said('Every account in the file can be read')
        : said(
            `${accounts(finding.count)} could not be read`,
            'They are kept in the file untouched and tried again at each start. A newer Tidelock may read them, or a backup may have them whole.',
          )
    case 'trash':
      return fine
        ? said('The trash is empty')
        : said(
            `${accounts(finding.count)} in the trash`,
            'Their sites still ask for codes until you turn two-step sign-in off there.',
          )
    case 'slots-changed':
      return fine
        ? said('The keys are those that were saved')
        : said(
            'The keys of this vault were changed outside Tidelock',
            'If that was not you, set a new passphrase and make a new recovery key.',
          )
    case 'older-copy':
      return fine
        ? said('This is the newest copy seen here')
        : said(
            'This vault is older than the newest one seen here',
            'Recent changes may be missing. If you did not put an old copy in place, look for who did.',
          )
    case 'folder':
      return fine
        ? said('A save survives a power cut')
        : said(
            'This drive cannot promise that a save survives a power cut',
            'Keep a backup on another drive.',
          )
  }
}

function keychainText({ state, backend }: Extract<HealthFinding, { check: 'keychain' }>): Said {
  const name = backend ?? 'the keychain'
  switch (state) {
    case 'works':
      return said(`The key is kept by ${name}`)
    case 'unused':
      return said('No keychain opens this vault by itself')
    case 'plain':
      return said(
        `The key is kept by ${name}, which does not protect it`,
        'Any program of yours, and whoever has the disk, can read it. Set a passphrase and turn the keychain off.',
      )
    case 'changed':
      return said(
        `The keychain is now ${name}`,
        'The key was stored by another one. Turn the keychain off and on in the settings to store it anew.',
      )
  }
}

/** `name` is of the account, where the event has one. */
function eventText(event: ActivityEvent, name: string): string {
  switch (event.kind) {
    case 'unlocked':
      return `Opened by ${slotName[event.slot]}`
    case 'locked':
      return lockedText[event.why]
    case 'unlock-failed':
      return event.count === 1 ? '1 wrong passphrase' : `${count(event.count)} wrong passphrases`
    case 'proof-failed':
      return 'Wrong passphrase when asked for proof'
    case 'copied':
      return `Code copied: ${name}`
    case 'typed':
      return `Code typed: ${name}`
    case 'code-revealed':
      return `Code shown: ${name}`
    case 'secret-shown':
      return `Secret shown: ${name}`
    case 'site-codes-shown':
      return `Recovery codes shown: ${name}`
    case 'exported':
      return `Exported ${accounts(event.accounts)} (${event.format})`
    case 'moved-to-phone':
      return `Shown for a phone: ${accounts(event.accounts)}`
    case 'imported':
      return `Imported ${accounts(event.accounts)}`
    case 'backed-up':
      return `Backed up ${accounts(event.accounts)}`
    case 'restored':
      return `Restored ${accounts(event.accounts)}`
    case 'slot-made':
      return `${keySlot[event.slot]} was set`
    case 'slot-removed':
      return `${keySlot[event.slot]} was removed`
    case 'log-cleared':
      return 'The log was cleared'
  }
}

const lockedText = {
  asked: 'Locked',
  idle: 'Locked, because nobody was there',
  hidden: 'Locked, because no window was in sight',
  suspend: 'Locked, because the computer went to sleep',
  'screen-lock': 'Locked with the screen',
  'tampered-clock': 'Locked, because the clock jumped',
} as const

export const healthScreen = {
  title: 'Health and activity',
  /** In the person's own way to write times. */
  moment: (milliseconds: number) =>
    new Date(milliseconds).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }),
  tabs: { label: 'What is shown', findings: 'Health', log: 'Activity' },
  looking: 'Looking…',
  allWell: 'All is well.',
  needs: (number: number) => (number === 1 ? '1 thing needs you.' : `${count(number)} things need you.`),
  allWellText: 'Nothing here needs you.',
  needsText: 'Each says why, and leads to where you can change it.',
  grades: { act: 'Needs you', know: 'Worth knowing', fine: 'Fine' },
  finding: findingText,
  bits: (bits: number) => `${bits} bits`,
  showAll: (number: number) => `Show all ${count(number)}`,
  showFewer: 'Show fewer',
  accountsOf: (what: string) => `Accounts: ${what}`,
  gone: 'an account that is gone',
  actions: {
    settings: 'Open the settings',
    trash: 'Open the trash',
    clock: 'Check the clock…',
    again: 'Look again',
    show: 'Show',
    showLabel: (name: string) => `Show ${name} in the list`,
    pin: 'Enter PIN',
    pinLabel: (name: string) => `Enter the PIN of ${name}`,
    confirm: 'Accepted',
    confirmLabel: (name: string) => `The site accepted a code of ${name}`,
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
    event: eventText,
    list: 'Activity, newest first',
    found: (number: number) => (number === 1 ? '1 entry' : `${count(number)} entries`),
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
    days: 'Keep entries for',
    day: (days: number) =>
      days % 365 === 0
        ? days === 365
          ? 'a year'
          : `${days / 365} years`
        : days === 1
          ? 'a day'
          : `${days} days`,
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
