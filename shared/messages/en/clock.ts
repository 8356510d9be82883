// How far this computer's clock is off, and the correction of it.

import { say } from '../say'

export const clock = {
  section: 'Clock',
  title: 'This computer’s clock',
  text: 'Codes are made from the time. A code that another device shows tells whether the clock is right, without a network.',
  check: 'Check…',
  corrected: say<[span: string]>(['span'], 'Codes use a clock corrected by {span}.'),
  setBack: 'Set back',
  wasSetBack: 'Codes use this computer’s clock again',
  wasCorrected: say<[span: string]>(['span'], 'Codes now use a clock corrected by {span}'),
  /** A correction: `sign` is + or −, hours do not occur. */
  seconds: say<[sign: string, seconds: number]>(['sign', 'seconds'], '{sign}{seconds, number} s'),
  minutes: say<[sign: string, minutes: number]>(['sign', 'minutes'], '{sign}{minutes, number} min'),
  minutesAndSeconds: say<[sign: string, minutes: number, seconds: number]>(
    ['sign', 'minutes', 'seconds'],
    '{sign}{minutes, number} min {seconds, number} s',
  ),
  dialog: {
    title: 'Check this computer’s clock',
    text: 'Take a device whose clock is right, such as a phone, and type the code that it shows for one of your accounts.',
    account: 'Account',
    code: 'Code on the other device',
    search: 'Check',
    noAccounts: 'This needs an account whose codes follow the clock.',
    onTime: 'Both clocks agree: the code belongs to this moment.',
    onTimeCorrected: 'The clock of this computer is right by itself. The correction is not needed.',
    /** Seconds: one number, or from the smaller to the larger. */
    range: say<[from: number, to: number]>(['from', 'to'], '{from, number} to {to, number} s'),
    exact: say<[seconds: number]>(['seconds'], '{seconds, number} s'),
    behind: say<[range: string]>(['range'], 'This computer’s clock is {range} behind the other device.'),
    ahead: say<[range: string]>(['range'], 'This computer’s clock is {range} ahead of the other device.'),
    best: 'Best is to set the system’s clock right. Where you cannot, let Tidelock make up for it in this vault.',
    alreadyCorrected: 'The correction in force makes up for it.',
    correct: say<[span: string]>(['span'], 'Correct codes by {span}'),
    nowhere: say<[minutes: number]>(
      ['minutes'],
      'The code belongs to no moment within {minutes, plural, one {# minute} other {# minutes}} of now. Check that it is the same account, and the date of this computer.',
    ),
    malformed: say<[digits: number]>(
      ['digits'],
      'A code of this account has {digits, plural, one {# character} other {# characters}}.',
    ),
    notTimed: 'This account counts and does not follow the clock.',
  },
} as const
