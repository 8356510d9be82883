// Backups over twins: a vault with accounts, a folder on the same disk, a clock that is moved, and dialogs that answer.

import type { ActivityEvent } from '../../../main/activity/activity'
import { type Backups, createBackups } from '../../../main/backups/backups'
import { createProver } from '../../../main/prover'
import { loadSettings, type SettingsStore } from '../../../main/settings'
import { createTries } from '../../../main/shell/tries'
import type { BackupsView } from '../../../shared/backups'
import { createFakeImportReader } from '../../fakes/import-reader'
import { createFakeKdf } from '../../fakes/kdf'
import { createFakeLog } from '../../fakes/log'
import { createFakePerson } from '../../fakes/person'
import { createFakeRandom } from '../../fakes/random'
import { createSetting, draft, place, type Setting, type Started, withVault } from '../vault/setting'

export const folder = '/media/stick/codes'
export const minute = 60_000
export const day = 24 * 60 * minute

export interface BackupSetting {
  readonly setting: Setting
  readonly one: Started
  readonly backups: Backups
  readonly settings: SettingsStore
  readonly views: BackupsView[]
  readonly events: ActivityEvent[]
  /** What the person answers in the system's dialogs. */
  readonly answers: { folder: string | null; save: string | null; open: string | null }
  /** Names of the files in the folder. */
  files(): readonly string[]
  last(): BackupsView
  /** Time passes, and what it set going comes to its end. */
  pass(milliseconds: number): Promise<void>
}

/** `on`: switched on with that folder, and the first backup made. */
export async function stand(
  how: { readonly on?: boolean; readonly passphrase?: string | null } = {},
): Promise<BackupSetting> {
  const { on = true, passphrase = 'correct horse' } = how
  const setting = createSetting()
  await withVault(setting, { passphrase, accounts: [draft('a'), draft('b'), draft('c')] })
  setting.disk.put(`${folder}/holiday.jpg`, new Uint8Array([1]))
  const one = await setting.start()
  await setting.clock.advance(10)
  const { clock } = setting
  const { files, vault } = one
  const log = createFakeLog()
  const settings = await loadSettings({ files, clock, log, path: `${place.folder}/settings.json` })
  const answers = { folder, save: null, open: null } as BackupSetting['answers']
  const views: BackupsView[] = []
  const events: ActivityEvent[] = []
  const backups = createBackups({
    ...{ vault, files, clock, log, settings, random: createFakeRandom('backups'), kdf: createFakeKdf() },
    dialogs: {
      saveFile: async () => answers.save,
      pickFolder: async () => answers.folder,
      openFile: async () => answers.open,
      confirm: async () => true,
    },
    reader: createFakeImportReader(),
    intake: { takeFile: () => ({ ok: true, value: { source: 1 } }) },
    prover: createProver({
      ...{ vault, tries: createTries(clock, () => undefined), activity: { record: () => undefined } },
      ...createFakePerson(),
    }),
    activity: { record: (event) => void events.push(event) },
    vaultFile: place.file,
    tell: (view) => void views.push(view),
  })
  vault.onSaved(backups.saved)
  vault.onStatus((status) => status.kind !== 'open' && backups.locked())
  backups.opened()
  const made: BackupSetting = {
    ...{ setting, one, backups, settings, views, events, answers },
    files: () =>
      setting.disk
        .paths()
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
    pass: async (milliseconds) => {
      await clock.advance(milliseconds)
      for (let turn = 0; turn < 12; turn++) await clock.advance(1)
    },
    last: () => {
      const view = backups.view()
      if (view === null) throw new Error('the vault is not open')
      return view
    },
  }
  if (on) {
    await setting.until(backups.switchOn(true))
    await made.pass(200)
  }
  return made
}
