// Scenes of the Add screen: the ways in, what was found, and the report after it.

import { step } from '../../../../renderer/state/intake'
import { dialog, openAdd } from '../../../../renderer/state/page'
import { click, fill, find, giveFiles, paste, pause, submit } from '../stage'
import type { Scene } from './scene'

const link = 'otpauth://totp/GitHub:robin%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=GitHub'
const other = 'otpauth://totp/Harbour:mia?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXQ&issuer=Harbour'
const google = 'otpauth-migration://offline?data=1of4\notpauth-migration://offline?data=2of4'

const open = async () => {
  await find('.row')
  openAdd()
  await find('.add-scroller')
  await pause(60)
}
const pasted = (text: string) => async () => {
  await find('.row')
  await paste(text)
  await find('.add-scroller, .add-form')
  await pause(200)
}
const given =
  (...names: readonly string[]) =>
  async () => {
    await open()
    await giveFiles(...names)
    await pause(150)
  }
const at = (kind: 'help' | 'camera') => async () => {
  await open()
  step.value = { kind }
  await pause(kind === 'camera' ? 700 : 80)
}
const byHand = async () => {
  await open()
  step.value = { kind: 'hand', secret: '' }
  await find('.add-form .field')
}
const notRead = async () => {
  await given('backup-47.json')()
  await click('.list-tools .segment:last-child input')
  await pause(80)
}
const unlocking = (text: string, wait: number) => async () => {
  await fill('.source input', text)
  await submit('.source form')
  await pause(wait)
}
const onScreen = async () => {
  await open()
  await click('.add-ways .way')
  await pause(250)
}

export const adding: readonly Scene[] = [
  { name: 'add', act: open },
  { name: 'add-link', act: pasted(link) },
  { name: 'add-wrong-link', act: pasted('otpauth://totp/x?secret=ABC&digits=12') },
  { name: 'add-two', act: pasted(`${link}\n${other}`) },
  { name: 'add-by-hand', act: byHand },
  {
    name: 'add-by-hand-fault',
    act: async () => {
      await byHand()
      await fill('.add-form .field input', 'Harbour')
      await fill('.add-form .field input', 'JBSW Y3DP EHPK 3PX0', 2)
      await pause(250)
    },
  },
  {
    name: 'add-by-hand-more',
    tall: true,
    act: async () => {
      await byHand()
      await click('.more summary')
    },
  },
  { name: 'add-from-app', act: at('help') },
  {
    name: 'add-from-app-steps',
    tall: true,
    act: async () => {
      await at('help')()
      await click('.old-app', 3)
    },
  },
  { name: 'import', act: given('backup-47.json') },
  { name: 'import-not-read', act: notRead },
  {
    name: 'import-mend',
    act: async () => {
      await notRead()
      await click('.intake-row .button')
      await find('.dialog[open]')
      await pause(80)
    },
  },
  {
    name: 'import-10000',
    act: async () => {
      await given('backup-10000.json')()
      const box = await find('.add-scroller')
      box.scrollTo(0, 200_000)
      await pause(150)
    },
  },
  { name: 'import-password', act: given('locked.json') },
  {
    name: 'import-wrong-password',
    act: async () => {
      await given('locked.json', 'backup-3.json')()
      await unlocking('wave', 200)()
    },
  },
  {
    name: 'import-deriving',
    act: async () => {
      await given('slow.json')()
      await unlocking('wave', 2_200)()
    },
  },
  { name: 'import-columns', tall: true, act: given('table.csv') },
  {
    name: 'import-failed',
    act: given('broken.bin', 'a file with quite a long name of somebody’s backup-3.json'),
  },
  { name: 'import-no-code', act: given('holiday.png') },
  { name: 'import-google', act: pasted(google) },
  {
    name: 'import-forget',
    act: async () => {
      await given('backup-47.json')()
      await click('.add-foot .button')
      if (dialog.value === null) throw new Error('nothing is asked')
      await find('.dialog[open]')
    },
  },
  {
    name: 'import-report',
    act: async () => {
      await given('backup-47.json')()
      await click('.add-foot .button-primary')
      await find('.report-sum')
    },
  },
  { name: 'camera', act: at('camera') },
  { name: 'camera-none', camera: 'none', act: at('camera') },
  { name: 'camera-busy', camera: 'busy', act: at('camera') },
  { name: 'camera-google', camera: 'google', act: at('camera') },
  { name: 'screen-region', act: onScreen },
]
