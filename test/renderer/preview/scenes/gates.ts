// Scenes before the vault is open.

import { click, fill, find, submit } from '../stage'
import type { Scene } from './scene'

export const gates: readonly Scene[] = [
  { name: 'starting', status: 'starting' },
  { name: 'first', status: 'first' },
  { name: 'first-spare', status: 'first', act: () => click('.choice .check input') },
  {
    name: 'first-passphrase',
    status: 'first',
    act: async () => {
      await click('.choice .button', 1)
      await fill('.slot-form input', 'short')
      await fill('.slot-form input', 'shark', 1)
      await submit('.gate form')
    },
  },
  { name: 'first-asking', status: 'first-asking' },
  { name: 'first-no-keychain', status: 'first-absent' },
  { name: 'keychain-slow', status: 'slow' },
  { name: 'keychain-slow-only', status: 'slow-only' },
  { name: 'keychain-failed', status: 'failed' },
  { name: 'keychain-failed-only', status: 'failed-only' },
  { name: 'locked', status: 'locked' },
  {
    name: 'locked-wrong',
    status: 'locked',
    act: async () => {
      await fill('.slot-form input', 'wrong')
      await submit('.slot-form')
      await find('.field-fault')
    },
  },
  { name: 'locked-recovery', status: 'locked', act: () => click('.slot-form .button-quiet') },
  { name: 'locked-keychain', status: 'locked-keychain' },
  { name: 'unreadable', status: 'unreadable' },
  { name: 'unreadable-newer', status: 'unreadable-none' },
]
