// A log over a vault of twins: one disk, any number of openings.

import { createActivityFile } from '../../../main/activity/file'
import { createActivityLog } from '../../../main/activity/log'
import { loadSettings } from '../../../main/settings'
import { createFakeLog } from '../../fakes/log'
import { createSetting, place, value } from '../vault/setting'

export const path = `${place.folder}/activity.sealed`
export const settingsPath = `${place.folder}/settings.json`
export const passphrase = 'four random words here'

export async function createStage(seed = 'one') {
  const setting = createSetting(seed)
  const { clock, disk, until } = setting

  /** The program, started; the vault is made at the first start and locked at later ones. */
  const start = async () => {
    const files = disk.process()
    const log = createFakeLog()
    const settings = await until(loadSettings({ files, clock, log, path: settingsPath }))
    const { vault } = setting.process({ files, memory: settings })
    const recents: (readonly string[])[] = []
    const useds: (readonly string[])[] = []
    const file = createActivityFile({ vault, files, clock, log, path })
    const activity = createActivityLog({
      ...{ vault, file, clock, settings },
      recent: (ids) => recents.push(ids),
      used: (ids) => useds.push(ids),
    })
    await until(vault.start())
    if (vault.status().kind === 'first-start')
      value(await until(vault.create({ keychain: false, passphrase })))
    const unlock = async () => {
      value(await until(vault.unlock('passphrase', passphrase)))
      await clock.advance(300)
    }
    const lock = async () => {
      await until(vault.lock())
      await until(activity.settled())
    }
    const quit = async () => {
      await until(vault.close())
      await until(activity.settled())
      await until(settings.flush())
    }
    await clock.advance(300)
    return { vault, activity, settings, files, log, recents, useds, unlock, lock, quit }
  }
  return { ...setting, start }
}

export type Stage = Awaited<ReturnType<typeof createStage>>
export type Running = Awaited<ReturnType<Stage['start']>>

export async function kinds({ activity }: Running): Promise<readonly string[]> {
  return (await activity.events()).map(({ kind }) => kind)
}
