// Two processes at work on one vault: nothing either of them saved is lost, and what one does appears in the other.

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '../../../main/platform/node/clock'
import { createFiles } from '../../../main/platform/node/files'
import { createRandom } from '../../../main/platform/node/random'
import { createVault, type Vault } from '../../../main/vault/vault'
import type { AccountsChange } from '../../../shared/views'
import { createFakeKdf, smallCost } from '../../fakes/kdf'
import { createFakeLog } from '../../fakes/log'
import {
  createMemory,
  createSetting,
  draft,
  faultOf,
  hotp,
  names,
  place,
  type Setting,
  type Started,
  value,
  withVault,
} from './setting'

describe('two processes', () => {
  let setting: Setting
  let one: Started
  let two: Started
  // The watch looks 100 ms after a change, by a clock that stands still unless it is moved: a save that is awaited
  // without moving it meets the newer file before the watch does.
  beforeEach(async () => {
    setting = createSetting()
    await withVault(setting, { passphrase: 'correct horse', accounts: [draft('a'), hotp('b', 5)] })
    one = await setting.start()
    two = await setting.start()
    await setting.clock.advance(10)
  })
  const idOf = (vault: Vault, name: string) =>
    vault.accounts().find(({ account }) => account === name)?.id ?? ''
  const save = <T>(work: Promise<T>) => setting.until(work)

  it('see what the other one saved, without a restart', async () => {
    const told: AccountsChange[] = []
    two.vault.onAccounts((change) => told.push(change))
    value(await save(one.vault.add([draft('c')])))
    await setting.clock.advance(200)
    expect(names(two.vault)).toEqual(['a', 'b', 'c'])
    expect(told).toMatchObject([{ kind: 'some', changed: [{ account: 'c' }], removed: [] }])
    expect(two.vault.status()).toMatchObject({ kind: 'open', accounts: 3 })
    value(await save(one.vault.moveToTrash([idOf(one.vault, 'a')])))
    await setting.clock.advance(200)
    expect(told[1]).toMatchObject({ kind: 'some', changed: [], removed: [expect.any(String)] })
    expect(two.vault.trash().length).toBe(1)
  })

  it('are not told of their own saves', async () => {
    const told: AccountsChange[] = []
    one.vault.onAccounts((change) => told.push(change))
    value(await save(one.vault.add([draft('c')])))
    const reads = one.files.calls().filter((call) => call === 'read').length
    await setting.clock.advance(1_000)
    expect(told.length).toBe(1)
    expect(one.files.calls().filter((call) => call === 'read').length).toBe(reads)
  })

  it('make a change on top of what the other one has just saved', async () => {
    value(
      await save(
        Promise.all([one.vault.add([draft('c')]), two.vault.add([draft('d')])]).then(([first]) => first),
      ),
    )
    await setting.clock.advance(500)
    for (const { vault } of [one, two]) expect([...names(vault)].sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('never give out the same HOTP counter', async () => {
    const id = idOf(one.vault, 'b')
    const takes = Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? one : two).vault.takeCounter(id))
    const counters = (await setting.until(Promise.all(takes))).map((taken) => value(taken).account.counter)
    expect(counters.sort((a, b) => a - b)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  })

  it('are told when what they wanted to change was changed or removed by the other one', async () => {
    const [a, b] = [idOf(one.vault, 'a'), idOf(one.vault, 'b')]
    value(await one.vault.takeCounter(b))
    value(await one.vault.moveToTrash([a]))
    expect(two.vault.find(b)?.counter).toBe(5)
    expect(faultOf(await two.vault.edit(b, hotp('edited', 5)))).toBe('changed-elsewhere')
    expect(two.vault.find(b)).toMatchObject({ account: 'b', counter: 6 })
    value(await one.vault.deleteForGood([a]))
    expect(faultOf(await two.vault.restore([a]))).toBe('changed-elsewhere')
    expect(faultOf(await two.vault.setPinned('never there', true))).toBe('no-such-account')
    const third = await setting.start()
    expect(third.vault.find(b)?.counter).toBe(6)
  })

  it('may edit different accounts, and the same one when it is still as it was', async () => {
    value(await one.vault.edit(idOf(one.vault, 'a'), draft('a2')))
    value(await two.vault.edit(idOf(two.vault, 'b'), hotp('b2', 5)))
    expect(names(two.vault)).toEqual(['a2', 'b2'])
  })

  it('take over a change of slots too', async () => {
    value(await save(one.vault.useKeychain(false)))
    await setting.clock.advance(200)
    expect(two.vault.slots().map(({ kind }) => kind)).toEqual(['passphrase'])
    value(await save(two.vault.add([draft('c')])))
    const third = await setting.start()
    expect(third.vault.status().kind).toBe('locked')
  })

  it('keep what they have when an older file is put in place while they are open', async () => {
    const old = setting.disk.bytes(place.file) ?? new Uint8Array()
    value(await save(one.vault.add([draft('c')])))
    await setting.clock.advance(200)
    setting.disk.put(place.file, old)
    await setting.clock.advance(200)
    expect(names(one.vault)).toEqual(['a', 'b', 'c'])
    value(await save(one.vault.add([draft('d')])))
    expect(names(one.vault)).toEqual(['a', 'b', 'c', 'd'])
    await setting.clock.advance(200)
    expect(names(two.vault)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keep what they have when the file is damaged while they are open, and do not touch it', async () => {
    setting.disk.put(place.file, new TextEncoder().encode('hello'))
    await setting.clock.advance(200)
    expect(names(one.vault)).toEqual(['a', 'b'])
    const image = setting.disk.image()
    expect(faultOf(await save(one.vault.add([draft('c')])))).toBe('vault-foreign')
    expect(setting.disk.image()).toEqual(image)
  })
})

describe('two vaults on one folder of the real disk', () => {
  let folder: string
  const vaults: Vault[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tidelock-two-'))
  })
  afterEach(async () => {
    for (const vault of vaults.splice(0)) await vault.close()
    await rm(folder, { recursive: true, force: true })
  })

  const open = async () => {
    const vault = createVault(
      {
        files: createFiles(),
        keychain: null,
        kdf: createFakeKdf(),
        clock: createClock(),
        random: createRandom(),
        log: createFakeLog(),
        memory: createMemory(),
        slotCost: smallCost,
      },
      { folder, file: join(folder, 'vault.json') },
    )
    vaults.push(vault)
    await vault.start()
    if (vault.status().kind === 'first-start') value(await vault.create({ keychain: false, passphrase: 'x' }))
    else value(await vault.unlock('passphrase', 'x'))
    return vault
  }

  it('make 2 × 100 changes at once, and nothing is lost', async () => {
    const [one, two] = [await open(), await open()]
    const add = async (vault: Vault, mark: string) => {
      for (let n = 0; n < 100; n++) value(await vault.add([draft(`${mark}${n}`)]))
    }
    await Promise.all([add(one, 'x'), add(two, 'y')])
    const all = [...Array(100).keys()].flatMap((n) => [`x${n}`, `y${n}`]).sort()
    expect([...names(await open())].sort()).toEqual(all)
    const left = await readdir(folder)
    expect(left.sort()).toEqual(['vault.json', 'vault.json.d'])
    await expect.poll(() => [...names(one)].sort()).toEqual(all)
    await expect.poll(() => [...names(two)].sort()).toEqual(all)
  }, 120_000)

  it('make a vault once when both start for the first time', async () => {
    const started = await Promise.allSettled([open(), open(), open()])
    const opened = vaults.filter((vault) => vault.status().kind === 'open')
    expect(opened.length).toBeGreaterThan(0)
    expect(started.some(({ status }) => status === 'fulfilled')).toBe(true)
    for (const vault of opened) value(await vault.add([draft(`of ${vaults.indexOf(vault)}`)]))
    expect(names(await open()).length).toBe(opened.length)
  })
})
