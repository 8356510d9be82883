// English: groups, tags, sorting, and what is searched by them.

import { say } from '../say'

export const ordering = {
  faults: {
    noSuchGroup: 'This group is no longer in the vault.',
    groupExists: 'Another group has this name already.',
    tooMany: say<[limit: number]>(
      ['limit'],
      'A vault can have {limit, plural, one {# group} other {# groups}}, and this one is full. Remove a group first.',
    ),
  },
} as const
