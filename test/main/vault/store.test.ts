// Saving: whatever step fails, wherever the process dies or the power is cut, the old or the new vault is whole, and
// older copies are kept as long as they should be.

import { beforeEach, describe, expect, it } from 'vitest'
import { keptCopies, keptName, surplus } from '../../../main/vault/generations'
import type { Vault } from '../../../main/vault/vault'
import type { DiskFault } from '../../../shared/errors'
import {
  createSetting,
  draft,
  faultOf,
  hotp,
  keptFolder,
  names,
  place,
  type Setting,
  settled,
  value,
  withVault,
} from './setting'

let setting: Setting
beforeEach(() => {
  setting = createSetting()
})

const faults: readonly DiskFault['code'][] = [
  'disk-full',
  'disk-io',
  'disk-no-permission',
  'disk-read-only',
  'disk-too-many-files',
  'disk-busy',
]

type Work = (vault: Vault) => Promise<unknown>
const idOf = (vault: Vault, name: string) =>
  vault.accounts().find(({ account }) => account === name)?.id ?? ''
const works: readonly (readonly [string, Work, string])[] = [
  ['add', (vault) => vault.add([draft('new')]), 'a b c new'],
  ['edit', (vault) => vault.edit(idOf(vault, 'a'), draft('edited')), 'edited b c'],
  ['delete', (vault) => vault.moveToTrash([idOf(vault, 'b')]), 'a c'],
  ['reorder', (vault) => vault.move(idOf(vault, 'c'), idOf(vault, 'a')), 'c a b'],
  ['new passphrase', (vault) => vault.setPassphrase('other'), 'a b c'],
  ['no keychain', (vault) => vault.useKeychain(false), 'a b c'],
]

/** Three kept copies, and slots of both kinds. */
const prepare = async () => {
  await withVault(setting, { passphrase: 'correct horse', accounts: [draft('a'), draft('b')] })
  const { vault } = await setting.start()
  value(await setting.until(vault.add([hotp('c')])))
  await setting.until(vault.close())
}

const opened = async () => {
  const { vault } = await setting.start()
  for (const text of ['correct horse', 'other']) {
    if (vault.status().kind !== 'open') await setting.until(vault.unlock('passphrase', text))
  }
  expect(vault.status().kind).toBe('open')
  return vault
}

/** The key of a passphrase is worked beside this thread and takes as long as the machine likes. */
async function doneOrDead(work: Promise<unknown>, files: { dead(): boolean }): Promise<void> {
  let done = false
  const over = () => {
    done = true
  }
  work.then(over, over)
  const giveUp = performance.now() + 30_000
  while (!done && !files.dead() && performance.now() < giveUp) await setting.clock.advance(5)
  await setting.clock.advance(50)
  await settled()
}

const leftovers = () =>
  setting.disk.paths().filter((path) => path.includes('.new-') || path.endsWith('slots-changing'))

describe.each(works)('at every step of: %s', (_name, work, after) => {
  const before = 'a b c'

  it('a fault leaves the old or the new state, in memory as on the disk, and the next save works', async () => {
    let steps = 0
    for (let n = 1, more = true; more; n++) {
      steps = n
      setting = createSetting()
      await prepare()
      const { vault, files } = await setting.start()
      const fault = faults[n % faults.length] ?? 'disk-io'
      const made = files.calls().length
      files.failCall(n, { code: fault })
      await setting.until(work(vault) as Promise<unknown>)
      more = files.calls().length - made >= n
      await setting.clock.advance(500)
      const shown = names(vault).join(' ')
      expect([before, after]).toContain(shown)
      value(await setting.until(vault.add([draft('next')])))
      expect(names(vault).join(' ')).toBe(`${shown} next`)
      await setting.until(vault.close())
      expect(names(await opened()).join(' ')).toBe(`${shown} next`)
      expect(leftovers().filter((path) => path.includes('.new-'))).toEqual([])
    }
    expect(steps).toBeGreaterThan(12)
  })

  it.each(['before', 'after'] as const)(
    'a process that dies %s it leaves the old or the new state',
    async (when) => {
      let steps = 0
      for (let n = 1, died = true; died; n++) {
        steps = n
        setting = createSetting()
        await prepare()
        const { vault, files } = await setting.start()
        files.dieAt(n, when)
        let acknowledged = false
        const ends = (work(vault) as Promise<{ ok: boolean }>).then((result) => {
          acknowledged = result.ok
        })
        await doneOrDead(ends, files)
        died = files.dead()
        const again = await opened()
        const found = names(again).join(' ')
        expect(acknowledged ? [after] : [before, after]).toContain(found)
        value(await setting.until(again.add([draft('next')])))
        expect(names(again).join(' ')).toBe(`${found} next`)
        await setting.until(again.close())
        expect(leftovers()).toEqual([])
      }
      expect(steps).toBeGreaterThan(12)
    },
  )

  it('a power cut leaves the old or the new state, and never loses what was acknowledged', async () => {
    let steps = 0
    for (let n = 1, died = true; died; n++) {
      steps = n
      setting = createSetting()
      await prepare()
      const { vault, files } = await setting.start()
      files.dieAt(n, 'after')
      let acknowledged = false
      const ends = (work(vault) as Promise<{ ok: boolean }>).then((result) => {
        acknowledged = result.ok
      })
      await doneOrDead(ends, files)
      died = files.dead()
      setting.disk.cutPower()
      const again = await opened()
      const found = names(again).join(' ')
      expect(acknowledged ? [after] : [before, after]).toContain(found)
      value(await setting.until(again.add([draft('next')])))
      await setting.until(again.close())
    }
    expect(steps).toBeGreaterThan(12)
  })
})

describe('saving', () => {
  it('takes the steps in their order: write and sync, keep, rename, sync the folder, read back, drop', async () => {
    await prepare()
    const { vault, files } = await setting.start()
    const made = files.calls().length
    value(await setting.until(vault.add([draft('d')])))
    const steps = files
      .calls()
      .slice(made)
      .filter((call) => !['list', 'info', 'makeFolder'].includes(call))
    expect(steps).toEqual([
      'tryLock',
      'read',
      'writeNew',
      'linkOrCopy',
      'syncFolder',
      'rename',
      'syncFolder',
      'read',
      'unlock',
    ])
  })

  it.each(faults)('answers %s, keeps what was there, and works again afterwards', async (code) => {
    await prepare()
    const { vault, files } = await setting.start()
    const before = setting.disk.image()
    files.failAll('writeNew', { code })
    expect(faultOf(await setting.until(vault.add([draft('d')])))).toBe(code)
    expect(names(vault)).toEqual(['a', 'b', 'c'])
    expect(setting.disk.image()).toEqual(before)
    files.failAll('writeNew', null)
    value(await setting.until(vault.add([draft('d')])))
    expect(names(vault)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('says so when the file does not read back as it was written, and keeps the older generation', async () => {
    await prepare()
    const { vault, files } = await setting.start()
    const old = setting.disk.bytes(place.file)
    const { rename } = files
    const bad = Object.assign(files, {
      rename: async (from: string, to: string) => {
        const done = await rename(from, to)
        setting.disk.put(to, (setting.disk.bytes(to) ?? new Uint8Array()).slice(0, -9))
        return done
      },
    })
    expect(faultOf(await setting.until(vault.add([draft('d')])))).toBe('save-not-verified')
    expect(names(vault)).toEqual(['a', 'b', 'c'])
    bad.rename = rename
    const kept = setting.disk.paths().filter((path) => path.startsWith(keptFolder))
    expect(
      kept.some((path) => Buffer.compare(setting.disk.bytes(path) ?? Buffer.of(), old ?? Buffer.of()) === 0),
    ).toBe(true)
    const damaged = setting.disk.bytes(place.file)
    expect(faultOf(await setting.until(vault.add([draft('d')])))).toBe('vault-truncated')
    expect(setting.disk.bytes(place.file)).toEqual(damaged)
  })

  it('writes the vault again when somebody removed its file while it was open', async () => {
    await prepare()
    const { vault } = await setting.start()
    setting.disk.remove(place.file)
    value(await setting.until(vault.add([draft('d')])))
    await setting.until(vault.close())
    expect(names(await opened())).toEqual(['a', 'b', 'c', 'd'])
  })

  it('never saves under the same nonce twice', async () => {
    await prepare()
    const { vault } = await setting.start()
    for (let n = 0; n < 5; n++) value(await setting.until(vault.setPinned(idOf(vault, 'a'), n % 2 === 0)))
    const nonces = setting.disk
      .paths()
      .map(
        (path) =>
          JSON.parse(Buffer.from(setting.disk.bytes(path) ?? []).toString()).header.params.nonce as string,
      )
    expect(new Set(nonces).size).toBe(nonces.length)
    expect(nonces.length).toBe(8)
  })

  it('gives up after 10 s when another process holds the vault, and keeps the old state', async () => {
    await prepare()
    const { vault } = await setting.start()
    const held = await setting.disk.process().tryLock('/home/somebody/vault/vault.lock')
    expect(held.ok && held.value !== null).toBe(true)
    const began = setting.clock.monotonic()
    expect(faultOf(await setting.until(vault.add([draft('d')])))).toBe('vault-in-use')
    expect(setting.clock.monotonic() - began).toBeLessThan(10_200)
    expect(names(vault)).toEqual(['a', 'b', 'c'])
  })
})

describe('kept copies', () => {
  const now = Date.UTC(2026, 10, 22, 12)
  const day = 86_400_000
  const copy = (generation: number, age: number) => ({
    name: keptName(generation, now - age),
    bytes: 1,
    modifiedAt: now,
  })

  it('are named by generation and time, so that re-sealing does not change their age', () => {
    expect(keptName(42, Date.UTC(2026, 10, 22, 1, 19, 0, 7))).toBe('42.2026-11-22T01-19-00-007Z')
    const [found] = keptCopies([{ name: '42.2026-11-22T01-19-00-007Z', bytes: 9, modifiedAt: 1 }])
    expect(found).toEqual({
      name: '42.2026-11-22T01-19-00-007Z',
      generation: 42,
      savedAt: Date.UTC(2026, 10, 22, 1, 19, 0, 7),
      bytes: 9,
    })
    expect(keptCopies([{ name: '42', bytes: 9, modifiedAt: 1 }])).toMatchObject([
      { generation: 42, savedAt: 1 },
    ])
  })

  it('are those whose names say so, newest first', () => {
    const names = [
      '9',
      '10',
      'unreadable-2026-11-22T01-19-00-007Z',
      'vault.json.new-x',
      '12.part',
      'slots-changing',
      '-1',
    ]
    const found = keptCopies(names.map((name) => ({ name, bytes: 1, modifiedAt: 1 })))
    expect(found.map(({ generation }) => generation)).toEqual([10, 9])
  })

  it('stay when they are among the newest ten, however old', () => {
    const copies = keptCopies(Array.from({ length: 10 }, (_, n) => copy(n, 400 * day)))
    expect(surplus(copies, now)).toEqual([])
  })

  it('stay one a day for thirty days, the last of each', () => {
    const copies = keptCopies(Array.from({ length: 24 * 40 }, (_, n) => copy(5_000 - n, n * 3_600_000)))
    const gone = new Set(surplus(copies, now).map(({ name }) => name))
    const stay = copies.filter(({ name }) => !gone.has(name))
    const days = new Set(stay.map(({ savedAt }) => Math.floor(savedAt / day)))
    // Thirty times 24 hours begin within a day and so touch 31 dates.
    expect(days.size).toBe(31)
    expect(stay.length).toBe(10 + 30)
    for (const one of days) {
      const ofDay = copies.filter(({ savedAt }) => Math.floor(savedAt / day) === one)
      expect(stay).toContain(ofDay[0])
    }
  })

  it('are the last ten saves and one a day, on the disk', async () => {
    await prepare()
    const { vault } = await setting.start()
    for (let n = 0; n < 60; n++) {
      value(await setting.until(vault.setPinned(idOf(vault, 'a'), n % 2 === 0)))
      setting.clock.jump(day / 3)
    }
    const kept = setting.disk.paths().filter((path) => path.startsWith(keptFolder))
    expect(kept.length).toBeGreaterThanOrEqual(10 + 15)
    expect(kept.length).toBeLessThanOrEqual(10 + 22)
  })
})
