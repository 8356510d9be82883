// Recovery codes of a site.

import { say } from '../say'

export const siteCodes = {
  menu: 'Recovery codes…',
  title: say<[name: string]>(['name'], 'Recovery codes of {name}'),
  how: 'Most sites list them beside their two-step sign-in, often as “backup codes”. Each lets you in once when you have no authenticator.',
  none: 'No recovery code is kept for this account yet.',
  count: say<[total: number, used: number]>(
    ['total', 'used'],
    '{used, plural, =0 {{total, plural, one {# code} other {# codes}}, none used} other {{total, plural, one {# code} other {# codes}}, # used}}',
  ),
  allUsed: 'All are used. Get new ones from the site.',
  danger: say<[name: string]>(
    ['name'],
    'Whoever sees these codes can get into {name} without your authenticator.',
  ),
  show: 'Show the codes',
  list: 'Recovery codes',
  used: say<[when: string]>(['when'], 'Used {when}'),
  tick: 'Tick a code once the site has taken it.',
  tickLabel: say<[code: string]>(['code'], '{code} is used'),
  copyLabel: say<[code: string]>(['code'], 'Copy {code}'),
  copied: 'Copied. Tick it once the site has taken it.',
  copiedClears: say<[seconds: number]>(
    ['seconds'],
    'Copied; the clipboard is cleared in {seconds, number} s. Tick it once the site has taken it.',
  ),
  copiedLeft: 'You copied a recovery code. Did the site take it?',
  markUsed: 'Mark as used',
  marked: 'Marked as used',
  edit: 'Edit',
  field: 'Codes',
  hint: 'Paste them as the site shows them, one on each line. Numbers and bullets before them are left out.',
  found: say<[count: number]>(
    ['count'],
    '{count, plural, =0 {No code yet.} one {# code found:} other {# codes found:}}',
  ),
  removesAll: 'Saving this removes all recovery codes of this account.',
  keepsTicks: 'Codes that stay keep their ticks.',
  save: 'Save codes',
  remove: 'Remove the codes',
  saved: say<[count: number]>(
    ['count'],
    '{count, plural, =1 {Recovery code saved} one {# recovery code saved} other {# recovery codes saved}}',
  ),
  removed: 'Recovery codes removed',
} as const
