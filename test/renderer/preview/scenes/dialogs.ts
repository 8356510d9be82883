// Scenes of the dialogs over the list.

import { ask } from '../../../../renderer/bridge'
import { dialog, goTo, type OpenDialog } from '../../../../renderer/state/page'
import { click, fill, find, pause, submit } from '../stage'
import type { Scene } from './scene'

const copy = { generation: 40, savedAt: Date.now() - 7 * 3_600_000 }

const show = (open: OpenDialog) => async () => {
  await find('.row')
  dialog.value = open
  await find('.dialog[open]')
  await pause(80)
}

const prove = async () => {
  await fill('.dialog input[type=password]', 'tide')
  await submit('.dialog-form')
  await pause(200)
}

const makeKey = async () => {
  await show({ kind: 'recovery-key' })()
  await submit('.dialog-form')
  await pause(150)
}

const exportAs = (row: number) => async () => {
  await show({ kind: 'export', id: null })()
  await click('.dialog input[name]:not([name=""])', row)
  await submit('.dialog-form')
  await pause(200)
}

const siteCodes = ['kelp-4471', 'reef-0912', 'dune-6658', 'foam-2203', 'gull-7719', 'crab-3340'].join('\n')
const keepSiteCodes = async () => {
  await find('.row')
  await ask('setSiteCodes', { id: 'a1', text: siteCodes })
  await ask('tickSiteCode', { id: 'a1', code: 'reef-0912', used: true })
  await show({ kind: 'site-codes', id: 'a1' })()
}

export const dialogs: readonly Scene[] = [
  { name: 'edit', act: show({ kind: 'edit', id: 'a4' }) },
  {
    name: 'edit-more',
    act: async () => {
      await show({ kind: 'edit', id: 'a1' })()
      await click('.dialog .more summary')
      await pause(60)
    },
  },
  { name: 'edit-pin', act: show({ kind: 'edit', id: 'a8' }) },
  { name: 'show-qr-ask', status: 'only-passphrase', act: show({ kind: 'show-qr', id: 'a1' }) },
  { name: 'show-qr-confirm', status: 'only-keychain', act: show({ kind: 'show-qr', id: 'a1' }) },
  {
    name: 'show-qr',
    status: 'only-passphrase',
    act: async () => {
      await show({ kind: 'show-qr', id: 'a1' })()
      await prove()
      await find('.shown-qr')
    },
  },
  { name: 'move-ask', status: 'only-passphrase', act: show({ kind: 'move' }) },
  {
    name: 'move',
    status: 'only-passphrase',
    act: async () => {
      await show({ kind: 'move' })()
      await prove()
      await find('.shown-qr')
    },
  },
  { name: 'export', act: show({ kind: 'export', id: null }) },
  { name: 'export-sealed', act: exportAs(1) },
  { name: 'export-readable', act: exportAs(3) },
  { name: 'site-codes-new', act: show({ kind: 'site-codes', id: 'a1' }) },
  {
    name: 'site-codes-found',
    act: async () => {
      await show({ kind: 'site-codes', id: 'a1' })()
      await fill('.dialog textarea', siteCodes)
    },
  },
  { name: 'site-codes-ask', status: 'only-passphrase', act: keepSiteCodes },
  {
    name: 'site-codes',
    status: 'only-passphrase',
    act: async () => {
      await keepSiteCodes()
      await prove()
      await find('.site-code')
    },
  },
  { name: 'passphrase-set', status: 'only-keychain', act: show({ kind: 'passphrase', change: false }) },
  {
    name: 'passphrase-weak',
    status: 'only-keychain',
    act: async () => {
      await show({ kind: 'passphrase', change: false })()
      await fill('.dialog input[type=password]', 'summer')
      await fill('.dialog input[type=password]', 'sumer', 1)
      await submit('.dialog-form')
      await pause(900)
    },
  },
  { name: 'passphrase-change', act: show({ kind: 'passphrase', change: true }) },
  { name: 'recovery-key', status: 'only-keychain', act: show({ kind: 'recovery-key' }) },
  { name: 'recovery-key-shown', status: 'only-keychain', act: makeKey },
  {
    name: 'recovery-key-check',
    status: 'only-keychain',
    act: async () => {
      await makeKey()
      await submit('.dialog-form')
      await pause(100)
    },
  },
  { name: 'recovery-key-prove', act: show({ kind: 'prove-recovery-key' }) },
  { name: 'clock', act: show({ kind: 'clock' }) },
  {
    name: 'clock-found',
    act: async () => {
      await show({ kind: 'clock' })()
      await fill('.dialog input', '111111')
      await submit('.dialog-form')
      await pause(150)
    },
  },
  {
    name: 'clock-nowhere',
    act: async () => {
      await show({ kind: 'clock' })()
      await fill('.dialog input', '333333')
      await submit('.dialog-form')
      await pause(150)
    },
  },
  { name: 'back-up', act: show({ kind: 'back-up', own: false }) },
  { name: 'back-up-own', act: show({ kind: 'back-up', own: true }) },
  { name: 'backup-key', status: 'only-keychain', act: show({ kind: 'backup-key', next: 'switch' }) },
  { name: 'restore-copy', act: show({ kind: 'restore-copy', copy }) },
  {
    name: 'confirm',
    act: async () => {
      await find('.row')
      goTo('trash')
      await click('.trash-item .icon-button')
      await find('.dialog[open]')
      await pause(80)
    },
  },
]
