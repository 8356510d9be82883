// Pictures beside the accounts: the picker, and packs of icons.

import { say } from '../say'

export const icons = {
  row: 'Icon',
  change: 'Change icon',
  changeShort: 'Change …',
  now: {
    automatic: 'By the site’s name',
    monogram: 'First letter',
    brand: say<[name: string]>(['name'], 'Brand icon: {name}'),
    picture: 'Own picture',
  },

  title: 'Choose an icon',
  basic: 'By the name',
  search: 'Search brand icons and packs',
  automatic: 'Automatic',
  monogram: 'First letter',
  own: 'Own picture …',
  ownHint: 'You can also paste a picture here.',
  suggested: 'Suggested',
  brands: 'Brand icons',
  packs: 'From your packs',
  packIcon: say<[name: string, pack: string]>(['name', 'pack'], '{name}, from {pack}'),
  typeToSearch: 'Type a name to find one of more than 3,000 brand icons.',
  none: say<[query: string]>(
    ['query'],
    'No icon is called “{query}”. Try another name, or choose a picture of your own.',
  ),
  found: say<[count: number]>(['count'], '{count, plural, one {# icon found} other {# icons found}}'),

  fault: {
    unknown:
      'This file is no picture that can be read here. Choose a PNG, JPEG, WebP, GIF, BMP or AVIF file.',
    'too-large': 'This picture is too large. Choose one of at most 20 MB.',
    damaged: 'This picture is damaged. Choose another one.',
  },

  section: 'Icons',
  brandIcons: {
    title: 'Brand icons',
    text: 'Shows the icon of a known site in place of its first letter. They are part of the program; nothing is fetched.',
  },
  packsTitle: 'Icon packs',
  packsText:
    'Packs in Aegis’ format (zip). Their icons can be chosen for an account, and are then kept in the vault.',
  add: 'Add a pack …',
  adding: 'Reading the pack …',
  remove: 'Remove',
  removeLabel: say<[name: string]>(['name'], 'Remove the icon pack {name}'),
  packLine: say<[icons: number, version: number]>(
    ['icons', 'version'],
    '{icons, plural, one {# icon} other {# icons}}, version {version}',
  ),
  leftOut: say<[count: number]>(
    ['count'],
    '{count, plural, one {# picture was left out, because it cannot be shown safely.} other {# pictures were left out, because they cannot be shown safely.}}',
  ),
  added: say<[name: string]>(['name'], 'The icon pack {name} was added'),
  removed: say<[name: string]>(
    ['name'],
    'The icon pack {name} was removed. Icons that were chosen from it stay.',
  ),
  dialog: { title: 'Choose an icon pack', kind: 'Icon packs' },
  refused: {
    unreadable: 'This file is no icon pack in Aegis’ format. Choose a zip file with a pack.json in it.',
    'too-large': 'This icon pack is larger than 64 MB. Choose a smaller one.',
    'too-many': 'There are 20 icon packs already. Remove one first.',
  },
} as const
