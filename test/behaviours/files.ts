// What every Files must do, whatever is behind it. Run on the in-memory twin and on the real disk.

import type { Files } from '../../main/platform/platform'
import type { TestKit } from './test-kit'

export interface FilesSetting {
  readonly files: Files
  /** Absolute path of a folder that does not exist yet. */
  readonly folder: string
  /** Leaves a lock there whose owner is dead. */
  leaveDeadLock(path: string): Promise<void>
  /** Another process that is alive; it shares the folder. */
  other(): Promise<Files>
  end(): Promise<void>
}

const done = { ok: true, value: null }
const bytes = (text: string) => new TextEncoder().encode(text)
const limit = 1_000_000

export function describeFiles(kit: TestKit, name: string, prepare: () => Promise<FilesSetting>): void {
  const { describe, it, beforeEach, afterEach, expect } = kit
  describe(`${name}, as every disk`, () => {
    let setting: FilesSetting
    let files: Files
    let at: (name: string) => string
    beforeEach(async () => {
      setting = await prepare()
      files = setting.files
      at = (file) => `${setting.folder}/${file}`
      await files.makeFolder(setting.folder)
    })
    afterEach(() => setting.end())

    const text = async (path: string) => {
      const read = await files.read(path, limit)
      return read.ok && read.value !== null ? new TextDecoder().decode(read.value) : null
    }
    const names = async (folder: string) => {
      const listed = await files.list(folder)
      return listed.ok ? listed.value.map((info) => info.name).sort() : null
    }

    it('answers null for a file that is not there', async () => {
      expect(await files.read(at('none'), limit)).toEqual(done)
      expect(await files.info(at('none'))).toBeNull()
      expect(await files.list(at('none'))).toEqual({ ok: true, value: [] })
    })

    it('reads back what was written, down to the empty file', async () => {
      expect(await files.writeNew(at('a'), bytes('one'))).toEqual(done)
      expect(await files.writeNew(at('b'), bytes(''))).toEqual(done)
      expect(await text(at('a'))).toBe('one')
      expect(await text(at('b'))).toBe('')
      expect(await names(setting.folder)).toEqual(['a', 'b'])
    })

    it('refuses to write over a file, and leaves it as it is', async () => {
      await files.writeNew(at('a'), bytes('one'))
      expect((await files.writeNew(at('a'), bytes('two'))).ok).toBe(false)
      expect(await text(at('a'))).toBe('one')
    })

    it('does not read more than the limit', async () => {
      await files.writeNew(at('a'), bytes('12345'))
      expect(await files.read(at('a'), 4)).toEqual({ ok: false, error: { code: 'too-large' } })
      expect((await files.read(at('a'), 5)).ok).toBe(true)
    })

    it('replaces by renaming', async () => {
      await files.writeNew(at('a'), bytes('old'))
      await files.writeNew(at('b'), bytes('new'))
      expect(await files.rename(at('b'), at('a'))).toEqual(done)
      expect(await text(at('a'))).toBe('new')
      expect(await names(setting.folder)).toEqual(['a'])
    })

    it('keeps the bytes under a second name when the first is replaced', async () => {
      await files.writeNew(at('a'), bytes('old'))
      await files.makeFolder(at('kept'))
      expect(await files.linkOrCopy(at('a'), at('kept/1'))).toEqual(done)
      await files.writeNew(at('b'), bytes('new'))
      await files.rename(at('b'), at('a'))
      expect(await text(at('kept/1'))).toBe('old')
      expect((await files.linkOrCopy(at('a'), at('kept/1'))).ok).toBe(false)
      expect(await text(at('kept/1'))).toBe('old')
    })

    it('answers a fault, and throws nothing, when what it needs is not there', async () => {
      expect((await files.rename(at('none'), at('a'))).ok).toBe(false)
      expect((await files.linkOrCopy(at('none'), at('a'))).ok).toBe(false)
      expect((await files.writeNew(at('none/a'), bytes('x'))).ok).toBe(false)
      expect((await files.tryLock(at('none/a.lock'))).ok).toBe(false)
    })

    it('removes a file, and removing what is not there is no fault', async () => {
      await files.writeNew(at('a'), bytes('one'))
      expect(await files.remove(at('a'))).toEqual(done)
      expect(await files.remove(at('a'))).toEqual(done)
      expect(await text(at('a'))).toBeNull()
    })

    it('makes folders within folders, and making one again is no fault', async () => {
      expect(await files.makeFolder(at('x/y'))).toEqual(done)
      expect(await files.makeFolder(at('x/y'))).toEqual(done)
      expect(await files.writeNew(at('x/y/a'), bytes('one'))).toEqual(done)
      expect(await files.syncFolder(at('x/y'))).toBe(true)
    })

    it('gives a lock to one at a time, to another process too', async () => {
      const other = await setting.other()
      const first = await files.tryLock(at('a.lock'))
      expect(first.ok && first.value !== null).toBe(true)
      expect(await files.tryLock(at('a.lock'))).toEqual(done)
      expect(await other.tryLock(at('a.lock'))).toEqual(done)
      if (first.ok) await first.value?.()
      const second = await other.tryLock(at('a.lock'))
      expect(second.ok && second.value !== null).toBe(true)
      expect(await files.tryLock(at('a.lock'))).toEqual(done)
      if (second.ok) await second.value?.()
    })

    it("takes a dead owner's lock at once, and only one taker gets it", async () => {
      await setting.leaveDeadLock(at('a.lock'))
      const taken = await Promise.all(Array.from({ length: 8 }, () => files.tryLock(at('a.lock'))))
      // Those who meet a lock that is just being cleared come again, as every taker does.
      const again = await files.tryLock(at('a.lock'))
      const winners = [...taken, again].filter((lock) => lock.ok && lock.value !== null)
      expect(winners.length).toBe(1)
      for (const lock of winners) if (lock.ok) await lock.value?.()
      expect(await names(setting.folder)).toEqual([])
    })

    it('tells of a change in a folder, and no more after the watch has ended', async () => {
      let told = 0
      const stop = files.watch(setting.folder, () => told++)
      await later(50)
      await files.writeNew(at('a'), bytes('one'))
      await later(200)
      expect(told > 0).toBe(true)
      stop()
      await later(50)
      const before = told
      await files.writeNew(at('b'), bytes('two'))
      await later(200)
      expect(told).toBe(before)
    })
  })
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
