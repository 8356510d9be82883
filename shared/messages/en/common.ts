// Words used on more than one screen.

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

export const common = {
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  undo: 'Undo',
  retry: 'Try again',
  quit: 'Quit',
  dismiss: 'Dismiss',
  unnamed: 'Unnamed account',
  accounts: (count: number) => plural(count, 'account', 'accounts'),
  bytes: (count: number) =>
    count < 1024 ? plural(count, 'byte', 'bytes') : `${(count / 1024).toFixed(count < 10_240 ? 1 : 0)} kB`,
  moment: (milliseconds: number) =>
    new Date(milliseconds).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
  time: (milliseconds: number) => new Date(milliseconds).toLocaleTimeString('en-GB', { timeStyle: 'medium' }),
  day: (milliseconds: number) => new Date(milliseconds).toLocaleDateString('en-GB', { dateStyle: 'medium' }),
  /** How an account is named inside a sentence. */
  nameOf: (issuer: string, account: string) =>
    [issuer, account].filter(Boolean).join(', ') || 'Unnamed account',
} as const
