import { describe, expect, it } from 'vitest'
import type { Files } from '../../main/platform/platform'
import { loadSettings } from '../../main/settings'
import { fail } from '../../shared/result'
import { defaultSettings, readSettings } from '../../shared/settings'
import { createFakeClock } from '../fakes/clock'
import { createFakeDisk } from '../fakes/files'
import { createFakeLog } from '../fakes/log'

const path = '/home/tidelock/settings.json'

async function load(files = createFakeDisk().process(), clock = createFakeClock()) {
  const log = createFakeLog()
  return { settings: await loadSettings({ files, clock, log, path }), files, clock, log }
}

describe('settings', () => {
  it('are the defaults where there is no file, and make none by being read', async () => {
    const { settings, files } = await load()
    expect(settings.now()).toEqual(defaultSettings)
    expect(await files.info(path)).toBeNull()
  })

  it('keep what is right and take the default for what is not', () => {
    expect(readSettings({ theme: 'dark', clipboardClearSeconds: -3, lastSeconds: 7, unknown: 1 })).toEqual({
      ...defaultSettings,
      theme: 'dark',
    })
    for (const junk of [null, 7, 'x', [], [1]]) expect(readSettings(junk)).toEqual(defaultSettings)
  })

  it('come back after a restart, with the window and the generations seen', async () => {
    const first = await load()
    first.settings.change({ theme: 'dark', clipboardClearSeconds: 10 })
    first.settings.rememberWindow({ x: 5, y: 6, width: 400, height: 700 })
    first.settings.rememberMini({ x: 900, y: 0, width: 260, height: 180 })
    first.settings.remember('vault-a', 7)
    first.settings.remember('vault-a', 3)
    first.settings.rememberClockRun({ since: 5, last: 9 })
    await first.settings.flush()
    const { settings } = await load(first.files)
    expect(settings.now()).toEqual({ ...defaultSettings, theme: 'dark', clipboardClearSeconds: 10 })
    expect(settings.windowBounds()).toEqual({ x: 5, y: 6, width: 400, height: 700 })
    expect(settings.miniBounds()).toEqual({ x: 900, y: 0, width: 260, height: 180 })
    expect([settings.seen('vault-a'), settings.seen('vault-b'), settings.lastVaultId()]).toEqual([
      7,
      0,
      'vault-a',
    ])
    expect(settings.clockRun()).toEqual({ since: 5, last: 9 })
  })

  it('are saved by themselves a moment after the last of many changes, once', async () => {
    const { settings, files, clock } = await load()
    for (let x = 0; x < 50; x++) settings.rememberWindow({ x, y: 0, width: 400, height: 640 })
    expect(await files.info(path)).toBeNull()
    await clock.advance(1_000)
    expect((await files.info(path))?.bytes).toBeGreaterThan(10)
    expect(clock.pending()).toBe(0)
  })

  it('drop the accounts used last, which lay here once, from the file as soon as it is read', async () => {
    const files = createFakeDisk().process()
    await files.makeFolder('/home/tidelock')
    const old = { version: 1, settings: { theme: 'dark' }, recent: ['canary'] }
    await files.writeNew(path, new TextEncoder().encode(JSON.stringify(old)))
    const { settings, clock } = await load(files)
    await clock.advance(1_000)
    const bytes = await files.read(path, 10_000)
    expect(new TextDecoder().decode(bytes.ok ? (bytes.value ?? undefined) : undefined)).not.toMatch(
      /canary|recent/,
    )
    expect(settings.now().theme).toBe('dark')
  })

  it('name a folder for backups beside them from where they are, and another by its path', async () => {
    const verified = { at: 5, accounts: 1, file: 'a.json', generation: 2, savedAt: 4 }
    const record = (folder: string) => ({
      ...{ since: 1, folder, byHand: null, failure: null },
      automatic: { ...verified, folder },
    })
    const first = await load()
    const folders = {
      a: '/home/tidelock/backups/of mine',
      b: '/media/stick',
      c: '/home/tidelock',
      d: '/home/tidelock2',
    }
    for (const [id, folder] of Object.entries(folders)) first.settings.rememberBackups(id, record(folder))
    await first.settings.flush()
    const bytes = await first.files.read(path, 10_000)
    const text = new TextDecoder().decode(bytes.ok ? (bytes.value ?? undefined) : undefined)
    expect([...text.matchAll(/"folder": "(.*)"/g)].map(([, folder]) => folder)).toEqual(
      ['./backups/of mine', '/media/stick', './', '/home/tidelock2'].flatMap((folder) => [folder, folder]),
    )
    const { settings } = await load(first.files)
    for (const [id, folder] of Object.entries(folders)) expect(settings.backups(id)).toEqual(record(folder))
  })

  it('count failed unlocks across restarts, and tell them once', async () => {
    const first = await load()
    first.settings.noteFailures(1, 5)
    first.settings.noteFailures(2, 9)
    await first.settings.flush()
    const { settings } = await load(first.files)
    expect([settings.takeFailures(), settings.takeFailures()]).toEqual([{ count: 3, last: 9 }, null])
  })

  it('tell those who asked', async () => {
    const { settings } = await load()
    const heard: string[] = []
    settings.onChange(({ theme }) => heard.push(theme))
    settings.change({ theme: 'light' })
    expect(heard).toEqual(['light'])
  })

  it('set a file aside that cannot be read, and never overwrite it', async () => {
    const files = createFakeDisk().process()
    await files.makeFolder('/home/tidelock')
    await files.writeNew(path, new TextEncoder().encode('{"settings": {"theme"'))
    const { settings, clock } = await load(files)
    expect(settings.now()).toEqual(defaultSettings)
    settings.change({ theme: 'dark' })
    await clock.advance(1_000)
    const names = await files.list('/home/tidelock')
    expect(
      names.ok && names.value.map(({ name }) => name).filter((name) => name.includes('unreadable')),
    ).toHaveLength(1)
  })

  it('that the disk does not give are not replaced by defaults, and changes join them once it does', async () => {
    const disk = createFakeDisk()
    const first = await load(disk.process())
    first.settings.change({ theme: 'dark', clipboardClearSeconds: 10 })
    first.settings.remember('vault-a', 7)
    await first.settings.flush()
    const before = disk.bytes(path)
    let broken = true
    const real = disk.process()
    const files: Files = {
      ...real,
      read: (...args) => (broken ? Promise.resolve(fail({ code: 'disk-io' } as const)) : real.read(...args)),
    }
    const second = await loadSettings({ files, clock: createFakeClock(), log: createFakeLog(), path })
    second.change({ showNextCode: true })
    second.remember('vault-a', 3)
    await second.flush()
    expect(disk.bytes(path)).toEqual(before)
    broken = false
    await second.flush()
    const { settings } = await load(disk.process())
    expect(settings.now()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      clipboardClearSeconds: 10,
      showNextCode: true,
    })
    expect(settings.seen('vault-a')).toBe(7)
  })

  it('changed by two processes keep what each of them changed', async () => {
    const disk = createFakeDisk()
    const [one, two] = [await load(disk.process()), await load(disk.process())]
    one.settings.change({ theme: 'dark' })
    one.settings.remember('vault-a', 9)
    await one.settings.flush()
    const heard: string[] = []
    two.settings.onChange(({ theme }) => heard.push(theme))
    two.settings.remember('vault-a', 7)
    two.settings.remindFrom(5)
    await two.settings.flush()
    expect(heard).toEqual(['dark'])
    const { settings } = await load(disk.process())
    expect([settings.now().theme, settings.seen('vault-a'), settings.remindedFrom()]).toEqual(['dark', 9, 5])
  })

  it('whose file is removed while they are open are written again whole', async () => {
    const disk = createFakeDisk()
    const first = await load(disk.process())
    first.settings.change({ theme: 'dark' })
    await first.settings.flush()
    disk.remove(path)
    first.settings.change({ showNextCode: true })
    await first.settings.flush()
    const { settings } = await load(disk.process())
    expect(settings.now()).toEqual({ ...defaultSettings, theme: 'dark', showNextCode: true })
  })
})
