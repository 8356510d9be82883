// The command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import { say } from '../say'

export const palette = {
  title: 'Find a command',
  field: 'Command or account',
  placeholder: 'Search commands and accounts',
  list: 'Commands and accounts',
  nothing: say<[query: string]>(['query'], 'No command and no account matches “{query}”.'),
  found: say<[count: number, first: string]>(
    ['count', 'first'],
    '{count, plural, one {# result} other {# results}}. Enter runs {first}',
  ),
  of: say<[action: string, name: string]>(['action', 'name'], '{action}: {name}'),
  copies: 'Copy code',
  opensPin: 'Enter PIN',
  countsUp: 'New code',
  moreOf: say<[name: string]>(['name'], 'More actions for {name}'),
  backToAll: 'Back to all commands',
  hintRun: 'run',
  hintMore: 'more actions',
  hintBack: 'back',
  hintClose: 'close',
} as const

export const shortcutSheet = {
  title: 'Keyboard shortcuts',
  topics: {
    window: 'Everywhere',
    list: 'In the list',
    account: 'With an account',
    selecting: 'Several accounts',
    quick: 'In the quick window',
  },
  gestures: {
    type: 'Search: just type',
    walk: 'Walk through the list',
    ends: 'First and last account',
    pages: 'One page up or down',
    back: 'Clear the search, go back',
    paste: 'Paste a link or a picture to add it',
    menu: 'Menu of the account',
    choose: 'Select or deselect',
    range: 'Select from here to there',
    chooseAll: 'Select all in the list',
    trashChosen: 'Move the selected accounts to the trash',
    stop: 'Stop selecting',
    quickCopy: 'Copy the code and hide',
    quickType: 'Type the code into the window before',
    quickPick: 'Copy by place in the list',
    quickHide: 'Hide the window',
  },
  or: 'or',
  open: 'Open',
  settingsText: 'All keys of this window on one page.',
} as const

export const bulk = {
  title: say<[count: number]>(
    ['count'],
    'Groups and tags of {count, plural, one {# account} other {# accounts}}',
  ),
  groups: 'Groups',
  noGroups: 'There is no group yet.',
  newGroup: 'New group',
  addGroup: 'Add group',
  tags: 'Tags',
  noTags: 'None of them has a tag.',
  newTag: 'New tag',
  newTagHint: 'Without a space, such as work',
  addTag: 'Add tag',
  tagFault: 'A tag is one word of at most 32 characters. Leave out the spaces.',
  groupFault: 'The name of a group has 1 to 64 characters.',
  some: say<[count: number, all: number]>(['count', 'all'], '{count, number} of {all, number}'),
  save: 'Save',
  saved: say<[count: number]>(['count'], 'Changed {count, plural, one {# account} other {# accounts}}.'),
} as const
