// Scenes of the list, its menus and its answers.

import { moveOne, trash } from '../../../../renderer/state/changing'
import { copyCode } from '../../../../renderer/state/copying'
import { focusRow, query } from '../../../../renderer/state/search'
import { accountById, accounts } from '../../../../renderer/state/vault'
import type { dozen } from '../../../support/invented-accounts'
import { click, find, pause } from '../stage'
import type { Scene } from './scene'

const search = (text: string) => async () => {
  await find('.row')
  query.value = text
  await pause(60)
}

async function withAccount(id: string, run: (account: (typeof dozen)[number]) => unknown) {
  await find('.row')
  const account = accountById(id)
  if (!account) throw new Error(`no such account: ${id}`)
  await run(account)
  await pause(60)
}

export const list: readonly Scene[] = [
  { name: 'list', act: async () => void (await find('.row')) },
  {
    name: 'list-next-code',
    settings: { showNextCode: true },
    act: async () => {
      await find('.row')
      focusRow(1)
      await pause(60)
    },
  },
  { name: 'list-hidden', settings: { hideCodes: true }, act: async () => void (await find('.row')) },
  { name: 'list-copied', status: 'only-keychain', act: () => withAccount('a1', copyCode) },
  {
    name: 'list-counted',
    act: async () => {
      await find('.row')
      const place = (accounts.value ?? []).findIndex(({ type }) => type === 'hotp')
      await click(`[data-id="${accounts.value?.[place]?.id}"] .row-press`)
      await pause(60)
    },
  },
  { name: 'list-one', accounts: 1 },
  { name: 'list-5000', accounts: 5000, act: search('user49') },
  { name: 'list-hard-names', accounts: 'hard', act: async () => void (await find('.row')) },
  { name: 'list-demo', status: 'demo' },
  { name: 'list-clock-corrected', status: 'corrected' },
  { name: 'empty', status: 'empty', accounts: 'none' },
  { name: 'search', act: search('rob') },
  { name: 'search-nothing', act: search('zebra crossing') },
  { name: 'row-menu', act: () => click('.row .row-more .icon-button', 2) },
  { name: 'window-menu', act: () => click('.bar .icon-button[aria-haspopup]') },
  { name: 'list-moved', act: () => withAccount('a4', (account) => moveOne(account, 1)) },
  { name: 'list-trashed', act: () => withAccount('a4', trash) },
]
