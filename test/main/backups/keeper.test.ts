// When automatic backups are made, what counts, what is removed, and how failures are tried again.

import { describe, expect, it } from 'vitest'
import { parseEnvelope } from '../../../main/vault/file'
import { draft, faultOf, value } from '../vault/setting'
import { type BackupSetting, day, folder, minute, stand } from './setting'

const own = (made: BackupSetting) => made.files().filter((name) => /^tidelock-backup-.*\.json$/.test(name))
const add = async ({ setting, one }: BackupSetting, name: string) =>
  value(await setting.until(one.vault.add([draft(name)])))
const newest = (made: BackupSetting) => {
  const bytes = made.setting.disk.bytes(`${folder}/${own(made).at(-1)}`)
  if (bytes === null) throw new Error('there is no backup')
  return bytes
}

describe('automatic backups', () => {
  it('begin with one when they are switched on, named after the vault and the time', async () => {
    const made = await stand()
    expect(own(made)).toHaveLength(1)
    expect(own(made)[0]).toMatch(/^tidelock-backup-[0-9a-f]{8}-\d{4}-\d\d-\d\d-\d{6}\.json$/)
    expect(made.last()).toMatchObject({ automatic: true, folder, failure: null, last: { accounts: 3 } })
    expect(made.events).toEqual([{ kind: 'backed-up', accounts: 3 }])
  })

  it('need a passphrase or a recovery key', async () => {
    const made = await stand({ on: false, passphrase: null })
    expect(faultOf(await made.backups.switchOn(true))).toBe('backup-needs-key')
    expect(made.settings.now().backupAutomatic).toBe(false)
    expect(own(made)).toEqual([])
  })

  it('stay off when no folder is chosen', async () => {
    const made = await stand({ on: false })
    made.answers.folder = null
    value(await made.backups.switchOn(true))
    expect(made.last().automatic).toBe(false)
  })

  it('hold no keychain slot, and open by the passphrase', async () => {
    const envelope = value(parseEnvelope(newest(await stand())))
    expect(envelope.slots.map(({ kind }) => kind)).toEqual(['passphrase'])
  })

  it('follow a change once things are quiet, and once for many changes', async () => {
    const made = await stand()
    await add(made, 'd')
    await made.pass(30_000)
    await add(made, 'e')
    await made.pass(30_000)
    expect(own(made)).toHaveLength(1)
    await made.pass(20_000)
    expect(own(made)).toHaveLength(2)
    expect(made.last().last?.accounts).toBe(5)
  })

  it('do not wait for ever while changes go on', async () => {
    const made = await stand()
    for (let n = 0; n < 12; n++) {
      await add(made, `n${n}`)
      await made.pass(30_000)
    }
    expect(own(made).length).toBeGreaterThan(1)
  })

  it('write nothing while nothing changes, but open the newest once a day', async () => {
    const made = await stand()
    const before = made.last().last?.at ?? 0
    await made.pass(3 * day)
    expect(own(made)).toHaveLength(1)
    expect((made.last().last?.at ?? 0) - before).toBeGreaterThan(2 * day)
  })

  it('are made anew when the newest one is found changed on the disk', async () => {
    const made = await stand()
    const name = `${folder}/${own(made)[0]}`
    const bytes = Uint8Array.from(newest(made))
    const at = bytes.length - 200
    bytes[at] = bytes[at] === 65 ? 66 : 65
    made.setting.disk.put(name, bytes)
    await made.pass(25 * 60 * minute)
    expect(own(made)).toHaveLength(2)
    expect(made.last().failure).toBe(null)
  })

  it('keep as many as wanted of this vault’s own, and remove nothing else', async () => {
    const made = await stand()
    made.settings.change({ backupsKept: 2 })
    const others = [
      'tidelock-backup-01234567-2020-01-01-000000.json',
      'tidelock-backup-2020-01-01-000000.json',
      `${own(made)[0]?.slice(0, -5)} (copy).json`,
    ]
    for (const name of others) made.setting.disk.put(`${folder}/${name}`, new Uint8Array([1]))
    for (const name of ['d', 'e', 'f', 'g']) {
      await add(made, name)
      await made.pass(minute)
    }
    expect(own(made).filter((name) => !others.includes(name))).toHaveLength(2)
    expect(made.files()).toEqual(expect.arrayContaining([...others, 'holiday.jpg']))
    expect(made.last().last?.accounts).toBe(7)
  })

  it('keep the last verified one even when others carry a later date', async () => {
    const made = await stand()
    made.settings.change({ backupsKept: 1 })
    const future = own(made)[0]?.replace(/\d{4}-\d\d-\d\d-\d{6}/, '2099-01-01-000000')
    made.setting.disk.put(`${folder}/${future}`, new Uint8Array([1]))
    await add(made, 'd')
    await made.pass(minute)
    expect(own(made)).toHaveLength(1)
    expect(newest(made).length).toBeGreaterThan(1)
  })

  it('sweep what a crash left half made, and not what is just being written', async () => {
    const made = await stand()
    const left = `${own(made)[0]}.new`
    made.setting.disk.put(`${folder}/${left}`, new Uint8Array([1]))
    await add(made, 'd')
    await made.pass(minute)
    expect(made.files()).toContain(left)
    await made.pass(20 * minute)
    await add(made, 'e')
    await made.pass(minute)
    expect(made.files()).not.toContain(left)
  })

  it('are made at quit when one is due, and only then', async () => {
    const made = await stand()
    await made.setting.until(made.backups.finish(700))
    expect(own(made)).toHaveLength(1)
    await add(made, 'd')
    await made.setting.until(made.backups.finish(700))
    expect(own(made)).toHaveLength(2)
  })

  it('end with a lock, and go on when the vault is open again', async () => {
    const made = await stand()
    await add(made, 'd')
    await made.setting.until(made.one.vault.lock())
    await made.pass(10 * minute)
    expect(own(made)).toHaveLength(1)
    expect(made.backups.view()).toBe(null)
    value(await made.setting.until(made.one.vault.unlock('passphrase', 'correct horse')))
    made.backups.opened()
    await made.pass(minute)
    expect(own(made)).toHaveLength(2)
  })

  it('are made again in another folder when that is chosen', async () => {
    const made = await stand()
    made.setting.disk.put('/media/other/x', new Uint8Array([1]))
    made.answers.folder = '/media/other'
    value(await made.backups.chooseFolder())
    await made.pass(200)
    expect(made.setting.disk.paths().filter((path) => path.startsWith('/media/other/tide'))).toHaveLength(1)
    expect(made.last()).toMatchObject({ folder: '/media/other', failure: null })
  })
})

describe('a failed backup', () => {
  it('is told once with its reason, tried again with growing pauses, and forgotten when one works', async () => {
    const made = await stand()
    made.one.files.failAll('list', { code: 'disk-full' })
    // A save of the vault lists too, so the change comes from another process.
    const two = await made.setting.start()
    value(await made.setting.until(two.vault.add([draft('d')])))
    await made.pass(minute)
    expect(made.last()).toMatchObject({
      failure: { fault: { code: 'disk-full' } },
      notice: { kind: 'failed', fault: { code: 'disk-full' } },
    })
    made.backups.hush()
    const tries = () => made.one.files.calls().filter((name) => name === 'list').length
    const first = tries()
    for (let n = 0; n < 8; n++) await made.pass(minute)
    const soon = tries() - first
    for (let n = 0; n < 480; n++) await made.pass(minute)
    const later = tries() - first - soon
    // 1, 2 and 4 minutes; then up to one an hour.
    expect([soon, later]).toEqual([3, expect.any(Number)])
    expect(later).toBeLessThan(14)
    expect(made.last()).toMatchObject({ failure: { fault: { code: 'disk-full' } }, notice: null })
    made.one.files.failAll('list', null)
    await made.pass(61 * minute)
    expect(made.last()).toMatchObject({ failure: null, notice: null, last: { accounts: 4 } })
  })

  it('leaves nothing half made', async () => {
    const made = await stand()
    made.one.files.failAll('rename', { code: 'disk-full' })
    made.backups.retry()
    const two = await made.setting.start()
    value(await made.setting.until(two.vault.add([draft('d')])))
    await made.pass(minute)
    expect(made.files().filter((name) => name.endsWith('.new'))).toEqual([])
  })

  it('is said again when the reason changes, and after it had worked', async () => {
    const made = await stand()
    const failWith = async (code: 'disk-full' | 'disk-io' | null) => {
      made.one.files.failAll('list', code === null ? null : { code })
      made.backups.retry()
      await made.pass(200)
    }
    await add(made, 'd')
    await failWith('disk-full')
    made.backups.hush()
    expect(made.last().notice).toBe(null)
    await failWith('disk-io')
    expect(made.last().notice).toMatchObject({ fault: { code: 'disk-io' } })
    await failWith(null)
    expect(made.last().notice).toBe(null)
    await add(made, 'e')
    await failWith('disk-io')
    expect(made.last().notice).toMatchObject({ fault: { code: 'disk-io' } })
  })

  it('for want of the folder makes none in its place', async () => {
    const made = await stand()
    for (const name of made.files()) made.setting.disk.remove(`${folder}/${name}`)
    const info = made.one.files.info
    Object.assign(made.one.files, { info: async (path: string) => (path === folder ? null : info(path)) })
    await add(made, 'd')
    await made.pass(minute)
    expect(made.last().failure?.fault).toEqual({ code: 'backup-folder-gone' })
    expect(made.files()).toEqual([])
  })

  it('in a folder without the backups of before asks for it to be chosen again', async () => {
    const made = await stand()
    for (const name of own(made)) made.setting.disk.remove(`${folder}/${name}`)
    await add(made, 'd')
    await made.pass(minute)
    expect(made.last().failure?.fault).toEqual({ code: 'backup-folder-other' })
    value(await made.backups.chooseFolder())
    await made.pass(200)
    expect(made.last()).toMatchObject({ failure: null, last: { accounts: 4 } })
  })

  it('that reads back changed does not count, and removes no older one', async () => {
    const made = await stand()
    made.settings.change({ backupsKept: 1 })
    const { read } = made.one.files
    const swapped: typeof read = async (path, limit) => {
      const answer = await read(path, limit)
      if (!path.startsWith(folder) || !answer.ok || answer.value === null) return answer
      return { ok: true, value: answer.value.map((byte, at) => (at === 900 ? byte ^ 1 : byte)) }
    }
    Object.assign(made.one.files, { read: swapped })
    await add(made, 'd')
    await made.pass(minute)
    expect(made.last()).toMatchObject({
      failure: { fault: { code: 'backup-not-verified' } },
      last: { accounts: 3 },
    })
    expect(own(made)).toHaveLength(2)
  })

  it('is remembered over a restart, with the folder', async () => {
    const made = await stand()
    await made.settings.flush()
    const { loadSettings } = await import('../../../main/settings')
    const { clock } = made.setting
    const again = await loadSettings({
      files: made.setting.disk.process(),
      clock,
      log: { event: () => undefined },
      path: '/home/somebody/vault/settings.json',
    })
    const id = made.one.vault.identity()?.vaultId ?? ''
    expect(again.backups(id)).toEqual(made.settings.backups(id))
    expect(again.backups(id)).toMatchObject({ folder, automatic: { accounts: 3, folder } })
  })
})

describe('the reminder', () => {
  it('comes when no verified backup is recent, by hand counts, and can be put away or turned off', async () => {
    const made = await stand({ on: false })
    await made.pass(29 * day)
    expect(made.last().notice).toBe(null)
    await made.pass(2 * day)
    expect(made.last().notice).toEqual({ kind: 'old', days: null })
    made.backups.hush()
    expect(made.last().notice).toBe(null)
    const other = await stand({ on: false })
    await other.pass(31 * day)
    other.answers.save = '/media/stick/codes/mine.json'
    value(await other.setting.until(other.backups.backUpNow(null)))
    expect(other.last().notice).toBe(null)
    await other.pass(31 * day)
    expect(other.last().notice).toEqual({ kind: 'old', days: 31 })
    other.settings.change({ backupReminderDays: 0 })
    expect(other.last().notice).toBe(null)
  })
})
