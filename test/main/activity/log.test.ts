// The log of what was done: kept sealed, across locks and starts, bounded, and never a fault for the vault.

import { describe, expect, it } from 'vitest'
import { decode, emptyRecord, encode, note } from '../../../main/activity/record'
import { mostEvents } from '../../../shared/activity'
import { faultOf, value } from '../vault/setting'
import { createStage, kinds, passphrase, path, settingsPath } from './setting'

const text = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('latin1')

describe('the log of what was done', () => {
  it('tells after a lock and a restart what was done before, newest first, and why it was locked', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    one.activity.record({ kind: 'locked', why: 'idle' })
    await one.lock()
    await one.unlock()
    one.activity.record({ kind: 'exported', format: 'uris', accounts: 3 })
    await one.quit()
    const two = await stage.start()
    await two.unlock()
    expect(await kinds(two)).toEqual(['unlocked', 'exported', 'unlocked', 'locked', 'copied', 'unlocked'])
    expect((await two.activity.events())[3]).toMatchObject({ kind: 'locked', why: 'idle' })
  })

  it('writes one lock down once, whoever asked for it and however often that was said', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'locked', why: 'suspend' })
    one.activity.record({ kind: 'locked', why: 'suspend' })
    await one.lock()
    one.activity.record({ kind: 'locked', why: 'idle' })
    await one.unlock()
    await one.lock()
    await one.unlock()
    const locks = (await one.activity.events()).filter(({ kind }) => kind === 'locked')
    expect(locks).toMatchObject([{ why: 'asked' }, { why: 'suspend' }])
  })

  it('is on the disk a few seconds after a deed, without a lock', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    await stage.clock.advance(3_500)
    const two = await stage.start()
    await two.unlock()
    expect(await kinds(two)).toContain('copied')
  })

  it('has no id, no kind and no key of the vault in clear, and another seal each time', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'canary-id' })
    one.activity.keepRecent(['canary-id'])
    await one.lock()
    const first = text(stage.disk.bytes(path))
    expect(first).not.toMatch(/canary|copied|unlocked|events|recent/)
    expect(first.slice(0, 9)).toBe('tidelock\x01')
    await one.unlock()
    await one.lock()
    expect(text(stage.disk.bytes(path)).slice(9, 21)).not.toBe(first.slice(9, 21))
  })

  it('keeps of a locked vault the count and the time of failed unlocks and nothing else, and moves them in', async () => {
    const stage = await createStage()
    const one = await stage.start()
    await one.lock()
    for (let i = 0; i < 3; i++) one.activity.record({ kind: 'unlock-failed', count: 1 })
    one.activity.record({ kind: 'copied', id: 'a' })
    one.activity.record({ kind: 'proof-failed' })
    const last = stage.clock.now()
    await one.quit()
    const stored = JSON.parse(text(stage.disk.bytes(settingsPath))) as { failures: unknown }
    expect(stored.failures).toEqual({ count: 3, last })

    const two = await stage.start()
    await two.unlock()
    expect(two.activity.failedUnlocks()).toEqual({ count: 3, last })
    expect((await two.activity.events())[1]).toEqual({ kind: 'unlock-failed', count: 3, at: last })
    two.activity.failuresTold()
    expect(two.activity.failedUnlocks()).toBeNull()
    await two.quit()
    expect(text(stage.disk.bytes(settingsPath))).toContain('"failures": null')
  })

  it('counts what was used and remembers what was used last, until it is told to forget', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    one.activity.record({ kind: 'typed', id: 'a' })
    one.activity.record({ kind: 'secret-shown', id: 'b' })
    one.activity.keepRecent(['a'])
    await one.lock()
    expect(one.recents.at(-1)).toEqual([])
    await one.unlock()
    expect(one.recents.at(-1)).toEqual(['a'])
    expect([...one.activity.usage()]).toEqual([['a', { count: 2, last: expect.any(Number) }]])
    value(await stage.until(one.activity.clear('usage')))
    await one.quit()
    const two = await stage.start()
    await two.unlock()
    expect([two.activity.usage().size, two.recents.at(-1)]).toEqual([0, []])
    expect(await kinds(two)).toContain('copied')
  })

  it('tells whose use is known: when it is read, with each use, and when it is forgotten', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    one.activity.record({ kind: 'typed', id: 'b' })
    one.activity.record({ kind: 'secret-shown', id: 'c' })
    expect(one.useds).toEqual([['a'], ['b']])
    await one.lock()
    expect(one.activity.usage().size).toBe(0)
    await one.unlock()
    expect(one.useds.at(-1)).toEqual(['a', 'b'])
    value(await stage.until(one.activity.forgetUsage(['a', 'nobody'])))
    expect(one.useds.at(-1)).toEqual(['a'])
    expect([...one.activity.usage().keys()]).toEqual(['b'])
    await one.quit()
    const two = await stage.start()
    await two.unlock()
    expect([...two.activity.usage().keys()]).toEqual(['b'])
  })

  it('neither counts nor shows use while that is switched off, and keeps what was counted before', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    one.settings.change({ countUsage: false })
    expect([one.activity.usage().size, one.useds.at(-1)]).toEqual([0, ['a']])
    one.activity.record({ kind: 'copied', id: 'a' })
    one.activity.record({ kind: 'copied', id: 'b' })
    one.settings.change({ countUsage: true })
    expect([...one.activity.usage()]).toEqual([['a', { count: 1, last: expect.any(Number) }]])
    expect(await kinds(one)).toEqual(expect.arrayContaining(['copied']))
  })

  it('is emptied when asked, and says that it was', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    value(await stage.until(one.activity.clear('log')))
    expect(await kinds(one)).toEqual(['log-cleared'])
    await one.quit()
    const two = await stage.start()
    await two.unlock()
    expect(await kinds(two)).toEqual(['unlocked', 'log-cleared'])
  })

  it('is removed with all that was set aside when it is switched off, and records nothing until it is on again', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    one.activity.keepRecent(['a'])
    await stage.clock.advance(3_500)
    stage.disk.put(`${path}.unreadable-1`, new Uint8Array(3))
    one.settings.change({ activityLog: false })
    await stage.until(one.activity.settled())
    expect(stage.disk.paths().filter((each) => each.startsWith(path))).toEqual([])
    expect(one.recents.at(-1)).toEqual([])
    one.activity.record({ kind: 'copied', id: 'b' })
    await one.lock()
    one.activity.record({ kind: 'unlock-failed', count: 1 })
    await one.unlock()
    expect([await kinds(one), one.activity.failedUnlocks()]).toEqual([[], null])
    expect(stage.disk.bytes(path)).toBeNull()
    one.settings.change({ activityLog: true })
    await stage.until(one.activity.settled())
    one.activity.record({ kind: 'copied', id: 'c' })
    await one.quit()
    const two = await stage.start()
    await two.unlock()
    expect(await kinds(two)).toEqual(['unlocked', 'copied'])
  })

  it('goes back as many days as the setting says', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.settings.change({ activityDays: 30 })
    one.activity.record({ kind: 'copied', id: 'old' })
    await stage.clock.advance(3_500)
    stage.clock.jump(31 * 86_400_000)
    one.activity.record({ kind: 'copied', id: 'new' })
    await stage.clock.advance(3_500)
    expect((await one.activity.events()).map((event) => ('id' in event ? event.id : event.kind))).toEqual([
      'new',
    ])
  })

  it('holds no more than its bound, however much is done, and the newest of it', async () => {
    const stage = await createStage()
    const one = await stage.start()
    for (let i = 0; i < 50_000; i++) one.activity.record({ kind: 'copied', id: `account ${i % 7}` })
    one.activity.record({ kind: 'secret-shown', id: 'last' })
    expect((await one.activity.events()).length).toBe(mostEvents)
    await one.quit()
    expect(stage.disk.bytes(path)?.length ?? 0).toBeLessThan(1_500_000)
    const two = await stage.start()
    await two.unlock()
    const events = await two.activity.events()
    expect([events.length, events[1]?.kind]).toEqual([mostEvents, 'secret-shown'])
    expect([...two.activity.usage().values()].reduce((sum, { count }) => sum + count, 0)).toBe(50_000)
  })

  it('keeps what was done before the file was read, even when the vault locks at once', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    await one.lock()
    value(await stage.until(one.vault.unlock('passphrase', passphrase)))
    one.activity.record({ kind: 'copied', id: 'b' })
    await one.lock()
    await one.unlock()
    expect(await kinds(one)).toEqual([
      'unlocked',
      'locked',
      'copied',
      'unlocked',
      'locked',
      'copied',
      'unlocked',
    ])
  })

  it('keeps the shortest of openings, ended by a quit before the file was read', async () => {
    const stage = await createStage()
    const one = await stage.start()
    await one.quit()
    for (const id of ['b', 'c']) {
      const blink = await stage.start()
      value(await stage.until(blink.vault.unlock('passphrase', passphrase)))
      blink.activity.record({ kind: 'copied', id })
      await blink.quit()
    }
    expect(text(stage.disk.bytes(path))).not.toContain('copied')
    const last = await stage.start()
    await last.unlock()
    expect(await kinds(last)).toEqual(['unlocked', 'copied', 'unlocked', 'copied', 'unlocked', 'unlocked'])
    await last.quit()
    expect(stage.disk.paths().filter((each) => each.startsWith(path))).toEqual([path])
  })

  it('leaves in place what another process wrote meanwhile, and adds its own', async () => {
    const stage = await createStage()
    const one = await stage.start()
    await stage.clock.advance(3_500)
    const two = await stage.start()
    await two.unlock()
    two.activity.record({ kind: 'exported', format: 'aegis', accounts: 1 })
    await two.quit()
    one.activity.record({ kind: 'copied', id: 'a' })
    await stage.clock.advance(3_500)
    expect(await kinds(one)).toEqual(['copied', 'exported', 'unlocked', 'unlocked'])
  })
})

describe('a log that cannot be read', () => {
  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, 60)],
    ['empty', () => new Uint8Array(0)],
    ['changed in one bit', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 50 ? byte ^ 1 : byte))],
    ['of another version', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 8 ? 9 : byte))],
    ['another program’s', () => new TextEncoder().encode('{"events": []}')],
  ])('is set aside as it was found when it is %s, and a new one begun', async (_, spoil) => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    await one.quit()
    const spoilt = spoil(stage.disk.bytes(path) ?? new Uint8Array(0))
    stage.disk.put(path, spoilt)
    const two = await stage.start()
    await two.unlock()
    expect(two.vault.status().kind).toBe('open')
    expect(await kinds(two)).toEqual(['unlocked'])
    const aside = stage.disk.paths().find((each) => each.startsWith(`${path}.unreadable-`)) ?? ''
    expect(text(stage.disk.bytes(aside))).toBe(text(spoilt))
    await two.quit()
    const three = await stage.start()
    await three.unlock()
    expect(await kinds(three)).toEqual(['unlocked', 'unlocked'])
  })

  it('belongs to a vault with another master key: it is set aside, never mixed', async () => {
    const stage = await createStage('one')
    const other = await createStage('two')
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    await one.quit()
    const two = await other.start()
    await two.lock()
    other.disk.put(path, stage.disk.bytes(path) ?? new Uint8Array(0))
    await two.unlock()
    expect((await kinds(two)).filter((kind) => kind === 'copied')).toEqual([])
    expect(other.disk.paths().some((each) => each.startsWith(`${path}.unreadable-`))).toBe(true)
  })

  it('is not written over when the disk does not let us read it', async () => {
    const stage = await createStage()
    const one = await stage.start()
    one.activity.record({ kind: 'copied', id: 'a' })
    await one.quit()
    const before = text(stage.disk.bytes(path))
    const two = await stage.start()
    value(await stage.until(two.vault.unlock('passphrase', passphrase)))
    two.files.failAll('read', { code: 'disk-io' })
    await stage.clock.advance(300)
    two.activity.record({ kind: 'copied', id: 'b' })
    await stage.clock.advance(4_000)
    await two.quit()
    expect(two.log.events().join(' ')).toContain('activity-not-read')
    expect(text(stage.disk.bytes(path))).toBe(before)
  })

  it('can be killed at any step of a write: what is there opens as the old log or the new one', async () => {
    for (const when of ['before', 'after'] as const) {
      for (let step = 1; step <= 7; step++) {
        const stage = await createStage()
        const one = await stage.start()
        one.activity.record({ kind: 'copied', id: 'old' })
        await stage.clock.advance(3_500)
        one.activity.record({ kind: 'typed', id: 'new' })
        one.files.dieAt(step, when)
        await stage.clock.advance(3_500)
        stage.disk.cutPower()
        const two = await stage.start()
        await two.unlock()
        const found = (await kinds(two)).filter((kind) => kind === 'copied' || kind === 'typed')
        expect([['copied'], ['typed', 'copied']], `${when} step ${step}`).toContainEqual(found)
      }
    }
  })
})

describe('the record inside', () => {
  it('comes back as it was written, and leaves out what it does not know', () => {
    const record = emptyRecord()
    note(record, { kind: 'copied', id: 'a', at: 5 })
    note(record, { kind: 'locked', why: 'idle', at: 6 })
    expect(decode(encode(record))).toEqual(record)
    const odd = {
      version: 1,
      events: [{ kind: 'copied', at: 1 }, { kind: 'constructor', at: 2 }, 7, null],
      usage: [],
      recent: 3,
    }
    expect(decode(new TextEncoder().encode(JSON.stringify(odd)))).toEqual(emptyRecord())
    expect(decode(new TextEncoder().encode('[1]'))).toBeNull()
  })
})

describe('sealing beside the vault', () => {
  it('gives each label a key of its own, and nothing once the vault is locked', async () => {
    const stage = await createStage()
    const { vault, lock } = await stage.start()
    const sealed = vault.sealBeside('one', new Uint8Array([1, 2, 3])) ?? new Uint8Array(0)
    expect(vault.openBeside('one', sealed)).toEqual({ ok: true, value: new Uint8Array([1, 2, 3]) })
    expect(vault.openBeside('two', sealed)).toEqual({ ok: false, error: 'foreign' })
    await lock()
    expect([vault.sealBeside('one', new Uint8Array(1)), vault.openBeside('one', sealed)]).toEqual([
      null,
      { ok: false, error: 'locked' },
    ])
    expect(faultOf(await vault.confirmAccount('x'))).toBe('locked')
  })
})
