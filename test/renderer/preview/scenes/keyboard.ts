// Scenes of what is for several accounts and for the keyboard: choosing, the palette, the sheet of shortcuts.

import { selectShown, toggleChosen } from '../../../../renderer/state/chosen'
import { dialog, type OpenDialog } from '../../../../renderer/state/page'
import { query } from '../../../../renderer/state/search'
import { click, fill, find, pause } from '../stage'
import type { Scene } from './scene'

const show = (open: OpenDialog) => async () => {
  await find('.row')
  dialog.value = open
  await find('.dialog[open]')
  await pause(80)
}

const type = (text: string) => async () => {
  await show({ kind: 'palette' })()
  await fill('.palette-field', text)
  await pause(60)
}

const choose = async () => {
  await find('.row')
  for (const id of ['a3', 'a1', 'a5']) toggleChosen(id)
  await find('.selection-bar')
  await pause(60)
}

export const keyboard: readonly Scene[] = [
  { name: 'palette', act: show({ kind: 'palette' }) },
  { name: 'palette-accounts', act: type('rob') },
  { name: 'palette-deeds', act: type('trash ro') },
  { name: 'palette-nothing', act: type('zebra crossing') },
  {
    name: 'palette-inside',
    act: async () => {
      await type('git')()
      await click('.palette-line .icon-button')
    },
  },
  { name: 'palette-hard-names', accounts: 'hard', act: type('e') },
  { name: 'shortcuts', act: show({ kind: 'shortcuts' }), tall: true },
  { name: 'selecting', act: choose },
  {
    name: 'selecting-found',
    act: async () => {
      await choose()
      query.value = 'rob'
      selectShown()
      await pause(60)
    },
  },
  {
    name: 'selecting-menu',
    act: async () => {
      await choose()
      await click('.selection-bar [aria-haspopup]')
    },
  },
  {
    name: 'bulk',
    act: async () => {
      await choose()
      await click('.selection-bar .icon-button', 1)
      await fill('.bulk-add input', 'Harbour and Sons')
      await click('.bulk-add .button')
      await fill('.bulk-add input', 'two words', 1)
      await click('.bulk-add .button', 1)
    },
  },
]
