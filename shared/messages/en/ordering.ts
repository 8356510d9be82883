// English: groups, tags, sorting, and what is searched by them.

import { say } from '../say'

export const ordering = {
  strip: {
    label: 'Show',
    all: 'All',
    recent: 'Recently used',
    unconfirmed: 'Never confirmed',
    ungrouped: 'Without a group',
    tag: say<[tag: string]>(['tag'], '#{tag}'),
    said: say<[name: string, count: number]>(
      ['name', 'count'],
      '{name}: {count, plural, one {# account} other {# accounts}}',
    ),
  },
  sort: {
    menu: 'Sort and groups…',
    title: 'Sort and groups',
    manual: 'By hand',
    issuer: 'By issuer',
    account: 'By account name',
    'last-used': 'Last used first',
    'most-used': 'Most used first',
    added: 'Newest first',
    said: say<[how: string]>(['how'], 'Sorted: {how}'),
    groups: 'Edit groups…',
  },
  noMove: {
    sorted:
      'Accounts can be moved by hand only when they are sorted by hand. Choose that under “Sort and groups”.',
    part: 'Accounts can be moved by hand only while all of them are shown.',
  },
  nothing: {
    hint: 'You can also search by group:work, tag:mail or #mail, and type:hotp. A minus leaves out: -tag:old.',
    elsewhere: say<[count: number]>(
      ['count'],
      '{count, plural, one {# account matches} other {# accounts match}} outside of what is shown.',
    ),
    everywhere: 'Search everywhere',
    emptyTitle: 'Nothing here yet',
    emptyText: 'Add accounts to this group by editing them, or from the menu of their row.',
    showAll: 'Show all accounts',
  },
  fields: {
    groups: 'Groups',
    groupsHint: 'Type a name and press Enter. A new name makes a new group.',
    tags: 'Tags',
    tagsHint: 'Type a word and press Enter.',
    add: say<[name: string]>(['name'], 'Add {name}'),
    remove: say<[name: string]>(['name'], 'Remove {name}'),
    more: 'Groups and tags',
  },
  account: {
    menu: 'Groups and tags…',
    title: 'Groups and tags',
    save: 'Save',
    saved: say<[name: string]>(['name'], 'Saved groups and tags of {name}'),
  },
  groups: {
    title: 'Groups',
    none: 'No groups yet. An account can be in several groups, or in none.',
    newLabel: 'New group',
    add: 'Add',
    nameLabel: say<[name: string]>(['name'], 'Name of the group {name}'),
    count: say<[count: number]>(
      ['count'],
      '{count, plural, =0 {no accounts} one {# account} other {# accounts}}',
    ),
    up: say<[name: string]>(['name'], 'Move {name} up'),
    down: say<[name: string]>(['name'], 'Move {name} down'),
    remove: say<[name: string]>(['name'], 'Remove {name}'),
    moved: say<[name: string, place: number, count: number]>(
      ['name', 'place', 'count'],
      '{name}, place {place, number} of {count, number}',
    ),
    removed: say<[name: string]>(['name'], 'Removed the group {name}. Its accounts are still here.'),
    done: 'Done',
  },
  usage: {
    section: 'Order',
    sort: 'Sort accounts',
    groups: 'Groups',
    groupsText: 'Add, rename, reorder or remove them.',
    edit: 'Edit…',
    count: 'Count how often accounts are used',
    countText:
      'For the orders “Last used first” and “Most used first”. It stays in this computer’s sealed log.',
    needsLog: 'Needs the activity log, which is switched off.',
    forget: 'Forget how often accounts were used',
    forgetButton: 'Forget',
    forgetTitle: 'Forget all usage?',
    forgetText: 'How often and when accounts were used is forgotten. The accounts themselves stay.',
    forgotten: 'Usage is forgotten',
  },
} as const
