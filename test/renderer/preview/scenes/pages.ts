// Scenes of the pages beside the list: trash, history, health, settings, creating, restoring.

import { goTo, type Page } from '../../../../renderer/state/page'
import { click, fill, find, pause, submit } from '../stage'
import type { Scene } from './scene'

const open = (page: Page) => async () => {
  await find('.row, .hollow')
  goTo(page)
  await find('.bar-title')
  await pause(120)
}

const create =
  (issuer = 'Harbour', account = 'alice@example.com') =>
  async () => {
    await open('create')()
    await fill('.create input', issuer)
    await fill('.create input', account, 1)
    await pause(250)
  }

const check = (code: string) => async () => {
  await create()()
  await fill('.check-fields input', code)
  await pause(250)
}

const longIssuer = 'Bundesanstalt für Materialforschung und -prüfung, Außenstelle Adlershof 🔐'
const longName = 'maximiliane.von-hohenlohe-schillingsfürst+two-factor@department.example.org'

export const pages: readonly Scene[] = [
  { name: 'trash', act: open('trash') },
  { name: 'trash-empty', trash: 'empty', act: open('trash') },
  { name: 'health', tall: true, act: open('health') },
  {
    name: 'health-log',
    act: async () => {
      await open('health')()
      await click('.health .segment input', 1)
      await find('.log-line')
    },
  },
  { name: 'history', tall: true, act: open('history') },
  {
    name: 'history-changes',
    act: async () => {
      await open('history')()
      await click('.history-head', 1)
    },
  },
  { name: 'settings', runtime: 'fallback', tall: true, act: open('settings') },
  { name: 'settings-keychain-only', status: 'only-keychain', act: open('settings') },
  { name: 'settings-passphrase-only', status: 'only-passphrase', act: open('settings') },
  { name: 'create-empty', act: open('create') },
  { name: 'create', act: create() },
  { name: 'create-long-names', act: create(longIssuer, longName) },
  {
    name: 'create-more',
    tall: true,
    act: async () => {
      await create()()
      await click('.create .more summary')
    },
  },
  { name: 'create-right-code', tall: true, act: check('222222') },
  { name: 'create-wrong-code', tall: true, act: check('333333') },
  {
    name: 'create-kept',
    act: async () => {
      await create()()
      await click('.create-foot .button-primary')
      await pause(200)
    },
  },
  { name: 'restore', act: open('restore') },
  {
    name: 'restore-locked',
    act: async () => {
      await open('restore')()
      await submit('.add-form')
      await find('input[type=password]')
    },
  },
  {
    name: 'restore-wrong',
    act: async () => {
      await open('restore')()
      await submit('.add-form')
      await fill('input[type=password]', 'wrong')
      await submit('.add-form')
      await find('.field-fault')
    },
  },
  {
    name: 'restore-preview',
    tall: true,
    act: async () => {
      await open('restore')()
      await submit('.add-form')
      await fill('input[type=password]', 'tide')
      await submit('.add-form')
      await pause(200)
    },
  },
]
