// The trash.

import { say } from '../say'

export const trash = {
  title: 'Trash',
  text: 'Accounts stay here for 30 days. Their sites still ask for a code.',
  after:
    'Deleted for good, an account is still in the older copies of the vault until those go. You can bring it back from there:',
  emptyTitle: 'The trash is empty',
  emptyText: 'Accounts that you remove wait here, so that a slip costs nothing.',
  deleted: say<[when: string]>(['when'], 'Removed {when}'),
  keptUntil: say<[when: string]>(['when'], 'kept until {when}'),
  goesSoon: 'goes in the next days',
  restore: 'Restore',
  restoreLabel: say<[name: string]>(['name'], 'Restore {name}'),
  remove: 'Delete for good',
  removeLabel: say<[name: string]>(['name'], 'Delete {name} for good'),
  removeAll: 'Empty the trash',
  restored: say<[name: string]>(['name'], '{name} is back in the list'),
  confirmTitle: say<[name: string]>(['name'], 'Delete {name} for good?'),
  confirmAllTitle: say<[count: number]>(
    ['count'],
    '{count, plural, one {Delete # account for good?} other {Delete # accounts for good?}}',
  ),
  confirmText:
    'Its secret and its recovery codes leave the vault. Older copies of the vault keep them for up to 30 days; the history can bring them back from there. After that, a site that still asks for a code may lock you out.',
  confirmButton: 'Delete for good',
  gone: say<[name: string]>(['name'], '{name} deleted'),
  goneAll: 'The trash is empty now',
} as const
