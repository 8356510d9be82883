// What is said of the vault's health on the list itself; the screen's own words are in health-screen.ts, read later.

import { say } from '../say'

export const health = {
  menu: 'Health and activity',
  /** Told once, after an unlock; `last` is a time, or a day and a time. */
  failedUnlocks: say<[count: number, last: string]>(
    ['count', 'last'],
    '{count, plural, one {# wrong passphrase since the last unlock, at {last}.} other {# wrong passphrases since the last unlock, the last at {last}.}}',
  ),
  failedLabel: 'Failed unlocks',
  ask: {
    label: 'Confirm the new account',
    question: say<[name: string]>(['name'], 'Did the site accept the code of {name}?'),
    yes: 'Yes',
    notYet: 'Not yet',
    thanks: say<[name: string]>(['name'], 'Noted: the site accepts codes of {name}.'),
    hint: 'If it never does: check this computer’s clock, or take the site’s secret in again.',
    inMenu: 'The site accepted a code',
  },
} as const
