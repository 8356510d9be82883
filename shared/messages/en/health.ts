// What is said of the vault's health on the list itself; the screen's own words are in health-screen.ts, read later.

const time = (milliseconds: number, now: number) => {
  const sameDay = new Date(milliseconds).toDateString() === new Date(now).toDateString()
  const date = sameDay ? {} : ({ day: 'numeric', month: 'short' } as const)
  // The person's own way to write times.
  return new Date(milliseconds).toLocaleString(undefined, { ...date, hour: '2-digit', minute: '2-digit' })
}

export const health = {
  menu: 'Health and activity',
  /** Told once, after an unlock. `now`: milliseconds since 1970, as `last`. */
  failedUnlocks: (count: number, last: number, now: number) =>
    count === 1
      ? `1 wrong passphrase since the last unlock, at ${time(last, now)}.`
      : `${count.toLocaleString('en')} wrong passphrases since the last unlock, the last at ${time(last, now)}.`,
  failedLabel: 'Failed unlocks',
  ask: {
    label: 'Confirm the new account',
    question: (name: string) => `Did the site accept the code of ${name}?`,
    yes: 'Yes',
    notYet: 'Not yet',
    thanks: (name: string) => `Noted: the site accepts codes of ${name}.`,
    hint: 'If it never does: check this computer’s clock, or take the site’s secret in again.',
    inMenu: 'The site accepted a code',
  },
} as const
