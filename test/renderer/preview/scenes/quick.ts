// Scenes of the quick window.

import { typeQuery } from '../../../../renderer/state/quick'
import { find, pause } from '../stage'
import type { Scene } from './scene'

const typed = (text: string) => async () => {
  await find('.quick-row')
  typeQuery(text)
  await pause(60)
}

export const quick: readonly Scene[] = [
  { name: 'quick', window: 'quick', act: async () => void (await find('.quick-row')) },
  { name: 'quick-search', window: 'quick', act: typed('rob') },
  { name: 'quick-nothing', window: 'quick', act: typed('zebra crossing') },
  { name: 'quick-empty', window: 'quick', status: 'empty', accounts: 'none' },
  { name: 'quick-hidden', window: 'quick', settings: { hideCodes: true } },
  { name: 'quick-hard-names', window: 'quick', accounts: 'hard' },
  { name: 'quick-locked', window: 'quick', status: 'locked' },
]
