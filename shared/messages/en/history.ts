// Kept copies of the vault: what changed after each, and the way back.

import type { ChangeKind, UnreadableCopy } from '../../history'

const number = (count: number) => count.toLocaleString('en')
const accounts = (count: number) => `${number(count)} ${count === 1 ? 'account' : 'accounts'}`

const counted: Record<ChangeKind, (count: string) => string> = {
  added: (count) => `${count} added`,
  restored: (count) => `${count} restored`,
  trashed: (count) => `${count} moved to the trash`,
  deleted: (count) => `${count} deleted for good`,
  renamed: (count) => `${count} renamed`,
  secret: (count) => `${count} with another secret`,
  edited: (count) => `${count} edited`,
  'site-codes': (count) => `recovery codes of ${count} changed`,
  counted: (count) => `codes of ${count} used`,
  pinned: (count) => `${count} pinned or unpinned`,
  ordered: (count) => `groups or tags of ${count} changed`,
}

const kind: Record<ChangeKind, string> = {
  added: 'Added',
  restored: 'Restored from the trash',
  trashed: 'Moved to the trash',
  deleted: 'Deleted for good',
  renamed: 'Renamed',
  secret: 'Secret changed',
  edited: 'Details changed',
  'site-codes': 'Recovery codes changed',
  counted: 'Codes used',
  pinned: 'Pinned or unpinned',
  ordered: 'Groups or tags changed',
}

const unreadable: Record<UnreadableCopy, string> = {
  damaged: 'This copy is damaged and cannot be read. It is left as it is.',
  'other-keys': 'This copy was sealed under other keys, which this vault does not have. It is left as it is.',
  newer: 'This copy was written by a newer Tidelock. It is left as it is.',
  disk: 'This copy cannot be read from the drive right now.',
}

export const history = {
  title: 'History',
  intro:
    'Each save keeps the vault as it was before: the last ten copies, and one a day for 30 days. An account that was deleted for good is in the older copies until they go.',
  now: 'Now',
  today: 'Today',
  yesterday: 'Yesterday',
  as: (time: string) => `As of ${time}`,
  accounts,
  since: (what: string) => `After this: ${what}`,
  looking: 'Looking…',
  summary: (
    counts: Readonly<Partial<Record<ChangeKind, number>>>,
    kinds: readonly ChangeKind[],
    order: boolean,
  ) => {
    const parts = kinds.flatMap((each) => {
      const count = counts[each] ?? 0
      return count === 0 ? [] : [counted[each](number(count))]
    })
    if (parts.length > 0) return parts.join(', ')
    return order ? 'another order' : 'no account changed'
  },
  kind: (each: ChangeKind) => kind[each],
  renamedFrom: (name: string) => `Renamed; it was ${name}`,
  more: (count: number) => `and ${number(count)} more`,
  nothing: 'No account changed after this copy: perhaps a key of the vault did, or the clock correction.',
  order: 'The accounts were put in another order.',
  unreadable: (why: UnreadableCopy) => unreadable[why],
  unreadableShort: 'Cannot be read',
  facts: (save: string, size: string) => `Save ${save}, ${size}`,
  emptyTitle: 'No earlier copy yet',
  emptyText: 'From the next change on, the vault as it was before stays here.',
  bringBack: 'Bring back…',
  bringBackLabel: (name: string, time: string) => `Bring back ${name} as of ${time}`,
  restore: 'Restore all of it…',
  restoreLabel: (time: string) => `Restore the copy of ${time}`,
  section: 'History',
  sectionTitle: 'Earlier copies of this vault',
  sectionText: 'See what changed, and bring back one account or all of them.',
  open: 'Open',
  whole: {
    title: 'Restore this copy?',
    text: (when: string, count: number) => `The vault becomes what it was on ${when}: ${accounts(count)}.`,
    same: 'No account differs from what is here now.',
    comeBack: 'Come back',
    goAway: 'Go away: added since then',
    goToTrash: 'Go back to the trash',
    oldValues: 'Get their old values',
    moreNames: (count: number) => `and ${number(count)} more`,
    kept: 'What is here now is kept as a copy too, so this can be undone. Counters of HOTP accounts never go back.',
    button: 'Restore this copy',
    done: (count: number) => `Restored: ${accounts(count)}`,
    undone: 'Undone: the vault is as it was',
  },
  one: {
    title: (name: string) => `Bring back ${name}`,
    gone: (when: string) => `It is not in the vault any more. This is how it was on ${when}.`,
    trashed: (when: string) => `It is in the trash now. It comes back as it was on ${when}.`,
    listed: (when: string) => `It is in the list, with other values than on ${when}.`,
    same: 'It is in the list and the same as it was then.',
    before: 'Then',
    now: 'Now',
    fields: {
      issuer: 'Site',
      account: 'Account name',
      type: 'Type',
      algorithm: 'Algorithm',
      digits: 'Digits',
      period: 'Seconds',
      note: 'Note',
      secret: 'Secret',
      pin: 'PIN',
    },
    thisOne: 'The old one',
    otherOne: 'Another one',
    none: 'None',
    secretWarning:
      'With the old secret the codes are the old ones. The site takes them only if it still has that secret.',
    back: 'Bring back',
    values: 'Put old values back',
    beside: 'Add beside it',
    doneBack: (name: string) => `${name} is back in the list`,
    doneValues: (name: string) => `${name} has its old values again`,
    doneBeside: (name: string) => `${name} was added once more`,
    undone: 'Undone',
  },
} as const
