// Scenes of how accounts are looked at: layouts, groups, large type, the mini window, icons.

import { openLarge } from '../../../../renderer/state/large'
import { mini } from '../../../../renderer/state/mini'
import { dialog, type OpenDialog } from '../../../../renderer/state/page'
import { query } from '../../../../renderer/state/search'
import { accountById } from '../../../../renderer/state/vault'
import { click, find, pause } from '../stage'
import type { Scene } from './scene'

const list = async () => {
  await find('.row')
  await pause(200)
}

const show = (open: OpenDialog) => async () => {
  await find('.row')
  dialog.value = open
  await find('.dialog[open]')
  await pause(80)
}

export const views: readonly Scene[] = [
  { name: 'compact', settings: { layout: 'compact' }, act: list },
  { name: 'compact-next-code', settings: { layout: 'compact', showNextCode: true }, act: list },
  { name: 'compact-hard-names', settings: { layout: 'compact' }, accounts: 'hard', act: list },
  { name: 'tiles', settings: { layout: 'tiles' }, act: list },
  { name: 'tiles-hard-names', settings: { layout: 'tiles' }, accounts: 'hard', act: list },
  { name: 'groups', groups: 3, act: list },
  { name: 'groups-60', groups: 60, act: list },
  {
    name: 'group-empty-search',
    groups: 3,
    act: async () => {
      await list()
      query.value = 'group:zebra -tag:old'
      await pause(60)
    },
  },
  { name: 'groups-dialog', groups: 7, act: show({ kind: 'groups' }) },
  {
    name: 'sort-menu',
    groups: 3,
    act: async () => {
      await list()
      await click('.bar .icon-button[aria-haspopup]')
      await click('.menu [role=menuitem]')
    },
  },
  {
    name: 'large-type',
    act: async () => {
      await list()
      const account = accountById('a1')
      if (account) openLarge(account)
      await pause(120)
    },
  },
  {
    name: 'mini',
    act: async () => {
      await list()
      mini.value = true
      await pause(120)
    },
  },
  {
    name: 'icon-picker',
    act: async () => {
      await show({ kind: 'edit', id: 'a1' })()
      await click('.icon-line .button')
      await pause(250)
    },
  },
]
