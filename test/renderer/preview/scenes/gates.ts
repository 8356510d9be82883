// Scenes before the vault is open.

import { bringing, firstStep, skipIntroduction } from '../../../../renderer/state/welcome'
import { click, fill, find, pause, submit } from '../stage'
import type { Scene } from './scene'

/** The second step: how it is protected. */
const protect = async () => {
  firstStep.value = 'protect'
  await find('.choice .button')
}

export const gates: readonly Scene[] = [
  { name: 'starting', status: 'starting' },
  { name: 'first', status: 'first' },
  { name: 'first-protect', status: 'first', act: protect },
  {
    name: 'first-spare',
    status: 'first',
    act: async () => {
      await protect()
      await click('.choice .check input')
    },
  },
  {
    name: 'first-passphrase',
    status: 'first',
    act: async () => {
      await protect()
      await click('.choice .button', 1)
      await fill('.slot-form input', 'short')
      await fill('.slot-form input', 'shark', 1)
      await submit('.gate form')
    },
  },
  {
    name: 'first-bring',
    status: 'empty',
    accounts: 'none',
    act: async () => {
      await find('.way')
      bringing.value = true
      await pause(60)
    },
  },
  { name: 'first-asking', status: 'first-asking', act: skipIntroduction },
  { name: 'first-no-keychain', status: 'first-absent', act: skipIntroduction },
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
