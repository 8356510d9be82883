// Recovery codes of a site.

const codes = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'code' : 'codes'}`

export const siteCodes = {
  menu: 'Recovery codes…',
  title: (name: string) => `Recovery codes of ${name}`,
  how: 'Most sites list them beside their two-step sign-in, often as “backup codes”. Each lets you in once when you have no authenticator.',
  none: 'No recovery code is kept for this account yet.',
  count: (total: number, used: number) =>
    used === 0 ? `${codes(total)}, none used` : `${codes(total)}, ${used} used`,
  allUsed: 'All are used. Get new ones from the site.',
  danger: (name: string) => `Whoever sees these codes can get into ${name} without your authenticator.`,
  show: 'Show the codes',
  list: 'Recovery codes',
  used: (when: string) => `Used ${when}`,
  tick: 'Tick a code once the site has taken it.',
  tickLabel: (code: string) => `${code} is used`,
  copyLabel: (code: string) => `Copy ${code}`,
  copied: 'Copied. Tick it once the site has taken it.',
  copiedClears: (seconds: number) =>
    `Copied; the clipboard is cleared in ${seconds} s. Tick it once the site has taken it.`,
  copiedLeft: 'You copied a recovery code. Did the site take it?',
  markUsed: 'Mark as used',
  marked: 'Marked as used',
  edit: 'Edit',
  field: 'Codes',
  hint: 'Paste them as the site shows them, one on each line. Numbers and bullets before them are left out.',
  found: (count: number) => (count === 0 ? 'No code yet.' : `${codes(count)} found:`),
  removesAll: 'Saving this removes all recovery codes of this account.',
  keepsTicks: 'Codes that stay keep their ticks.',
  save: 'Save codes',
  remove: 'Remove the codes',
  saved: (count: number) => (count === 1 ? 'Recovery code saved' : `${count} recovery codes saved`),
  removed: 'Recovery codes removed',
} as const
