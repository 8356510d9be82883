// The trash.

export const trash = {
  title: 'Trash',
  text: 'Accounts stay here until you delete them for good. Their sites still ask for a code.',
  emptyTitle: 'The trash is empty',
  emptyText: 'Accounts that you remove wait here, so that a slip costs nothing.',
  deleted: (when: string) => `Removed ${when}`,
  restore: 'Restore',
  restoreLabel: (name: string) => `Restore ${name}`,
  remove: 'Delete for good',
  removeLabel: (name: string) => `Delete ${name} for good`,
  removeAll: 'Empty the trash',
  restored: (name: string) => `${name} is back in the list`,
  confirmTitle: (name: string) => `Delete ${name} for good?`,
  confirmAllTitle: (count: number) => `Delete ${count === 1 ? '1 account' : `${count} accounts`} for good?`,
  confirmText:
    'Its secret is gone after this. If the site still asks for a code, you may be locked out of it.',
  confirmButton: 'Delete for good',
  gone: (name: string) => `${name} deleted`,
  goneAll: 'The trash is empty now',
} as const
