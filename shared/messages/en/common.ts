// Words used on more than one screen.

import { say } from '../say'

export const common = {
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  undo: 'Undo',
  retry: 'Try again',
  quit: 'Quit',
  dismiss: 'Dismiss',
  unnamed: 'Unnamed account',
  accounts: say<[count: number]>(['count'], '{count, plural, one {# account} other {# accounts}}'),
  /** How an account that has both names is named inside a sentence. */
  bothNames: say<[issuer: string, account: string]>(['issuer', 'account'], '{issuer}, {account}'),
} as const
