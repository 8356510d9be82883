// How accounts are looked at: the appearance settings, one code in large type, the mini window, the menu bar.

import { say } from '../say'

export const views = {
  layout: {
    title: 'Layout',
    comfortable: 'Comfortable',
    compact: 'Compact',
    tiles: 'Tiles',
  },
  groups: {
    title: 'Digits of a code',
    text: 'How they stand together. They are copied and read out without gaps.',
    auto: 'By length',
    none: 'Without gaps',
    two: 'In twos',
    three: 'In threes',
    four: 'In fours',
    halves: 'In halves',
  },
  contrast: { title: 'High contrast', text: 'Stronger lines and text, whatever the system says.' },
  sample: { label: 'A sample account', issuer: 'Harbour', account: 'alice@example.com' },
  large: {
    open: 'Large type',
    title: 'Large type',
    read: 'Read out',
    speak: 'Speak',
    gone: 'This account is no longer there.',
    left: say<[seconds: number]>(
      ['seconds'],
      '{seconds, plural, one {# second left} other {# seconds left}}',
    ),
    said: say<[digits: string, seconds: number]>(
      ['digits', 'seconds'],
      'Code {digits}. {seconds, plural, one {# second left} other {# seconds left}}.',
    ),
    saidAlone: say<[digits: string]>(['digits'], 'Code {digits}.'),
    noCode: 'There is no code to read out yet.',
    hidden: 'The code is hidden. Show it first.',
    keys: 'Enter copies, S reads out, Esc goes back.',
  },
  mini: {
    open: 'Mini window',
    title: 'Pinned accounts',
    back: 'Back to the whole window',
    none: 'No account is pinned yet. Pin some in the whole window, by a row’s menu.',
    more: say<[count: number]>(
      ['count'],
      '{count, plural, one {# more in the whole window} other {# more in the whole window}}',
    ),
    locked: 'Tidelock is locked',
    unlock: 'Unlock',
    closed: 'The vault is not open.',
    busy: 'Finish or leave what is open first.',
  },
} as const
