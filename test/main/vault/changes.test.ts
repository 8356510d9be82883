// Every change of the accounts: saved before it is shown, told to whoever listens, and undone by nothing but itself.

import { beforeEach, describe, expect, it } from 'vitest'
import type { AccountsChange } from '../../../shared/views'
import {
  createSetting,
  draft,
  faultOf,
  hotp,
  names,
  type Setting,
  type Started,
  secretText,
  value,
  withVault,
} from './setting'

let setting: Setting
let started: Started
let told: AccountsChange[]
beforeEach(async () => {
  setting = createSetting()
  await withVault(setting, { accounts: [draft('a'), draft('b'), hotp('c', 5)] })
  started = await setting.start()
  told = []
  started.vault.onAccounts((change) => told.push(change))
})

const idOf = (name: string) => started.vault.accounts().find(({ account }) => account === name)?.id ?? name
const trashed = (at = started) => at.vault.trash().map(({ account }) => account.account)
/** What a fresh process finds. */
const reopened = async () => {
  await setting.until(started.vault.close())
  started = await setting.start()
  return started.vault
}

describe('adding', () => {
  it('puts new accounts at the end, with ids and times of their own', async () => {
    const added = value(await setting.until(started.vault.add([draft('d'), draft('e')])))
    expect(added.map(({ account }) => account)).toEqual(['d', 'e'])
    expect(names(started.vault)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(new Set(started.vault.accounts().map(({ id }) => id)).size).toBe(5)
    expect(told).toMatchObject([{ kind: 'some', changed: [{ account: 'd' }, { account: 'e' }], removed: [] }])
    const vault = await reopened()
    expect(names(vault)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(secretText(vault, idOf('d'))).toContain('secret of d')
  })

  it('copies the secret, so that the caller can wipe its own at once', async () => {
    const mine = draft('d')
    const adding = started.vault.add([mine])
    mine.token.secret.fill(0)
    value(await setting.until(adding))
    expect(secretText(started.vault, idOf('d'))).toContain('secret of d')
  })

  it('refuses an account without a secret and saves nothing', async () => {
    const before = setting.disk.image()
    expect(faultOf(await started.vault.add([draft('d', { secret: new Uint8Array() })]))).toBe('secret-empty')
    expect(setting.disk.image()).toEqual(before)
  })

  it('does not save when there is nothing to add', async () => {
    const before = setting.disk.image()
    expect(value(await setting.until(started.vault.add([])))).toEqual([])
    expect(setting.disk.image()).toEqual(before)
  })
})

describe('editing', () => {
  it('changes what the draft says and keeps what it leaves out', async () => {
    const id = idOf('a')
    const edit = { ...draft('a2', { secret: new Uint8Array(), digits: 8 }), issuer: 'Other', note: 'n' }
    const edited = value(await setting.until(started.vault.edit(id, edit)))
    expect(edited).toMatchObject({ id, issuer: 'Other', account: 'a2', note: 'n', digits: 8 })
    expect(told).toMatchObject([{ kind: 'some', changed: [{ id, account: 'a2' }], removed: [] }])
    const vault = await reopened()
    expect(vault.find(id)).toMatchObject({ account: 'a2', digits: 8 })
    expect(secretText(vault, id)).toContain('secret of a')
  })

  it('takes a new secret, and wipes the old one', async () => {
    const old = started.vault.find(idOf('a'))
    value(await setting.until(started.vault.edit(idOf('a'), { ...draft('a'), token: draft('new').token })))
    expect(secretText(started.vault, idOf('a'))).toContain('secret of new')
    expect(() => old?.secret.use((bytes) => bytes)).toThrow()
  })

  it('keeps the PIN with the secret, and drops it with another type', async () => {
    const pin = { type: 'motp', pin: '1234', period: 10 } as const
    value(await setting.until(started.vault.add([draft('d', pin)])))
    const id = idOf('d')
    const keep = { ...pin, pin: null, secret: new Uint8Array() }
    value(await setting.until(started.vault.edit(id, draft('d2', keep))))
    const stored = () => started.vault.find(id)?.pin?.use((bytes) => new TextDecoder().decode(bytes)) ?? null
    expect(stored()).toBe('1234')
    value(await setting.until(started.vault.edit(id, draft('d2', { secret: new Uint8Array() }))))
    expect(stored()).toBeNull()
  })

  it('answers that there is no such account', async () => {
    expect(faultOf(await started.vault.edit('none', draft('x')))).toBe('no-such-account')
  })
})

describe('pinning and moving', () => {
  it('pins and releases, and saves nothing when that changes nothing', async () => {
    value(await setting.until(started.vault.setPinned(idOf('b'), true)))
    expect(started.vault.find(idOf('b'))?.pinned).toBe(true)
    const before = setting.disk.image()
    value(await setting.until(started.vault.setPinned(idOf('b'), true)))
    expect(setting.disk.image()).toEqual(before)
    expect((await reopened()).find(idOf('b'))?.pinned).toBe(true)
    expect(faultOf(await setting.until(started.vault.setPinned('none', true)))).toBe('no-such-account')
  })

  it.each([
    ['c', 'a', ['c', 'a', 'b']],
    ['a', null, ['b', 'c', 'a']],
    ['a', 'c', ['b', 'a', 'c']],
    ['b', 'c', ['a', 'b', 'c']],
    ['b', 'b', ['a', 'b', 'c']],
    ['c', null, ['a', 'b', 'c']],
  ])('moves %s before %s', async (name, before, expected) => {
    value(await setting.until(started.vault.move(idOf(name), before === null ? null : idOf(before))))
    expect(names(started.vault)).toEqual(expected)
    expect(names(await reopened())).toEqual(expected)
  })

  it('tells the whole list when its order changed', async () => {
    value(await setting.until(started.vault.move(idOf('c'), idOf('a'))))
    expect(told).toMatchObject([
      { kind: 'all', accounts: [{ account: 'c' }, { account: 'a' }, { account: 'b' }] },
    ])
  })
})

describe('the trash', () => {
  it('takes accounts, gives them back, and deletes them for good', async () => {
    const [a, b] = [idOf('a'), idOf('b')]
    value(await setting.until(started.vault.moveToTrash([b, a])))
    expect([names(started.vault), trashed()]).toEqual([['c'], ['a', 'b']])
    expect(told).toMatchObject([{ kind: 'some', changed: [], removed: [a, b] }])
    expect(started.vault.status()).toMatchObject({ accounts: 1, trash: 2 })
    value(await setting.until(started.vault.restore([b])))
    expect([names(started.vault), trashed()]).toEqual([['c', 'b'], ['a']])
    const gone = started.vault.trash()[0]?.account
    value(await setting.until(started.vault.deleteForGood([a])))
    expect(trashed()).toEqual([])
    expect(() => gone?.secret.use((bytes) => bytes)).toThrow()
    const vault = await reopened()
    expect([names(vault), trashed()]).toEqual([['c', 'b'], []])
  })

  it('does what it can of a list, and says so when there is none of it', async () => {
    value(await setting.until(started.vault.moveToTrash([idOf('a'), 'none'])))
    expect(trashed()).toEqual(['a'])
    expect(faultOf(await setting.until(started.vault.moveToTrash(['none'])))).toBe('no-such-account')
    expect(faultOf(await setting.until(started.vault.restore([idOf('b')])))).toBe('no-such-account')
    expect(faultOf(await setting.until(started.vault.deleteForGood([idOf('b')])))).toBe('no-such-account')
    expect(names(started.vault)).toEqual(['b', 'c'])
  })
})

describe('an HOTP counter', () => {
  it('is saved one higher before it may be used', async () => {
    const id = idOf('c')
    const taken = value(await setting.until(started.vault.takeCounter(id)))
    expect(taken.account.counter).toBe(5)
    expect(started.vault.find(id)?.counter).toBe(6)
    expect((await reopened()).find(id)?.counter).toBe(6)
  })

  it('is not given out when it could not be saved', async () => {
    started.files.failAll('writeNew', { code: 'disk-full' })
    expect(faultOf(await setting.until(started.vault.takeCounter(idOf('c'))))).toBe('disk-full')
    expect(started.vault.find(idOf('c'))?.counter).toBe(5)
  })

  it('is given to each of several callers once', async () => {
    const taken = Array.from({ length: 5 }, () => started.vault.takeCounter(idOf('c')))
    const counters = (await setting.until(Promise.all(taken))).map((one) => value(one).account.counter)
    expect(counters).toEqual([5, 6, 7, 8, 9])
  })

  it('belongs to HOTP accounts, and ends at the largest number', async () => {
    expect(faultOf(await setting.until(started.vault.takeCounter(idOf('a'))))).toBe('bad-request')
    value(await setting.until(started.vault.add([hotp('d', Number.MAX_SAFE_INTEGER)])))
    expect(faultOf(await setting.until(started.vault.takeCounter(idOf('d'))))).toBe('counter-invalid')
  })
})

describe('a listener', () => {
  it('that fails does not undo a save, and one that left is not told', async () => {
    started.vault.onAccounts(() => {
      throw new Error('cannot draw')
    })
    let after = 0
    const leave = started.vault.onAccounts(() => after++)
    leave()
    value(await setting.until(started.vault.add([draft('d')])))
    expect(names(started.vault)).toContain('d')
    expect(after).toBe(0)
    expect(setting.log.events()).toContain('vault-listener-failed Error')
  })
})
