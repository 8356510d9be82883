// The trash.

export const trash = {
  title: 'Trash',
  text: 'Accounts stay here for 30 days. Their sites still ask for a code.',
  after:
    'Deleted for good, an account is still in the older copies of the vault until those go. You can bring it back from there:',
  emptyTitle: 'The trash is empty',
  emptyText: 'Accounts that you remove wait here, so that a slip costs nothing.',
  deleted: (when: string) => `Removed ${when}`,
  keptUntil: (when: string) => `kept until ${when}`,
  goesSoon: 'goes in the next days',
  restore: 'Restore',
  restoreLabel: (name: string) => `Restore ${name}`,
  remove: 'Delete for good',
  removeLabel: (name: string) => `Delete ${name} for good`,
  removeAll: 'Empty the trash',
  restored: (name: string) => `${name} is back in the list`,
  confirmTitle: (name: string) => `Delete ${name} for good?`,
  confirmAllTitle: (count: number) => `Delete ${count === 1 ? '1 account' : `${count} accounts`} for good?`,
  confirmText:
    'Its secret and its recovery codes leave the vault. Older copies of the vault keep them for up to 30 days; the history can bring them back from there. After that, a site that still asks for a code may lock you out.',
  confirmButton: 'Delete for good',
  gone: (name: string) => `${name} deleted`,
  goneAll: 'The trash is empty now',
} as const
