// How large everything is.

import { say } from '../say'

export const looks = {
  zoom: {
    title: 'Size of text and controls',
    keys: say<[mod: string]>(['mod'], '{mod} + makes everything larger, {mod} - smaller, {mod} 0 as it was.'),
    percent: say<[count: number]>(['count'], '{count, number} %'),
  },
  sayLeft: 'Say how long the code lasts',
  floating: 'Messages',
  noEnd: 'This code does not end by the clock',
} as const
