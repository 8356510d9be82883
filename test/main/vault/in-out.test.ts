// Imports, backups and restoring as the vault does them: each is one save, duplicates are decided on what the file
// holds then, and one undo takes a whole import back.

import { beforeEach, describe, expect, it } from 'vitest'
import { openBackup } from '../../../main/vault/backing-up'
import type { Contents } from '../../../main/vault/contents'
import { createFakeKdf } from '../../fakes/kdf'
import {
  createSetting,
  draft,
  faultOf,
  hotp,
  keptFolder,
  names,
  type Setting,
  type Started,
  value,
  withVault,
} from './setting'

const rows = (...drafts: readonly ReturnType<typeof draft>[]) => [
  { rows: drafts.map((one) => ({ draft: one })), groups: [] },
]
const kept = (setting: Setting) => setting.disk.paths().filter((path) => path.startsWith(keptFolder)).length

let setting: Setting
let one: Started
beforeEach(async () => {
  setting = createSetting()
  await withVault(setting, { passphrase: 'correct horse', accounts: [draft('a'), hotp('b', 5)] })
  one = await setting.start()
  await setting.clock.advance(10)
})
const save = <T>(work: Promise<T>) => setting.until(work)

describe('an import', () => {
  it('is one save, however many accounts come', async () => {
    const before = kept(setting)
    value(
      await save(
        one.vault.importAccounts(rows(...Array.from({ length: 50 }, (_, n) => draft(`n${n}`))), 'skip'),
      ),
    )
    expect([one.vault.accounts().length, kept(setting) - before]).toEqual([52, 1])
  })

  it('saves nothing when all of it is there already', async () => {
    const before = setting.disk.image()
    const done = value(await save(one.vault.importAccounts(rows(draft('a'), hotp('b', 9)), 'skip')))
    expect(done.outcomes).toEqual([['duplicate', 'duplicate']])
    expect(setting.disk.image()).toEqual(before)
  })

  it('is taken back by one undo, and leaves the larger counter', async () => {
    const done = value(
      await save(one.vault.importAccounts(rows(hotp('b', 9), draft('c'), draft('d')), 'replace')),
    )
    expect(done.outcomes).toEqual([['replaced', 'added', 'added']])
    value(await save(one.vault.undoImport(done)))
    expect(names(one.vault)).toEqual(['a', 'b'])
    expect(one.vault.accounts()[1]?.counter).toBe(9)
  })

  it('made by two processes at once brings each account once', async () => {
    const two = await setting.start()
    const both = [one, two].map(({ vault }) => vault.importAccounts(rows(draft('c'), draft('d')), 'skip'))
    const told = (await save(Promise.all(both))).map((done) => value(done).outcomes.flat())
    expect(told.flat().filter((outcome) => outcome === 'added').length).toBe(2)
    expect(names((await setting.start()).vault)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keeps icons, and the groups that accounts name', async () => {
    const group = { uuid: '99999999-9999-4999-8999-999999999999', name: 'Work' }
    const batch = {
      rows: [{ draft: draft('c'), extra: { icon: 'AAAA', groups: [group.uuid] }, addedAt: 7 }],
      groups: [group],
    }
    value(await save(one.vault.importAccounts([batch], 'skip')))
    const again = await setting.start()
    expect(again.vault.accounts()[2]).toMatchObject({
      addedAt: 7,
      extra: { icon: 'AAAA', groups: [group.uuid] },
    })
    expect(again.vault.groups()).toEqual([group])
  })

  it('is refused by a locked vault, and changes nothing when the disk is full', async () => {
    one.files.failAll('writeNew', { code: 'disk-full' })
    expect(faultOf(await save(one.vault.importAccounts(rows(draft('c')), 'skip')))).toBe('disk-full')
    expect(names(one.vault)).toEqual(['a', 'b'])
    one.files.failAll('writeNew', null)
    await save(one.vault.lock())
    expect(faultOf(await one.vault.importAccounts(rows(draft('c')), 'skip'))).toBe('locked')
  })
})

describe('a backup', () => {
  const opened = async (bytes: Uint8Array, text: string): Promise<Contents> =>
    value(await openBackup(createFakeKdf(), bytes, text, new AbortController().signal))

  it('holds everything but the keychain slot, and opens by the passphrase of the vault', async () => {
    value(await save(one.vault.moveToTrash([one.vault.accounts()[0]?.id ?? ''])))
    const bytes = value(await save(one.vault.backup({ passphrase: null, only: null })))
    const text = Buffer.from(bytes).toString()
    expect(text).not.toContain('"keychain"')
    const { accounts, trash } = await opened(bytes, 'correct horse')
    expect([accounts.length, trash.length]).toEqual([1, 1])
    expect(value(one.vault.openOwnBackup(bytes))?.accounts.length).toBe(1)
  })

  it('under a passphrase of its own opens by that one alone', async () => {
    const bytes = value(await save(one.vault.backup({ passphrase: 'elsewhere', only: null })))
    expect((await opened(bytes, 'elsewhere')).accounts.length).toBe(2)
    const wrong = await openBackup(createFakeKdf(), bytes, 'correct horse', new AbortController().signal)
    expect(faultOf(wrong)).toBe('wrong-passphrase')
    expect(value(one.vault.openOwnBackup(bytes))).toBe(null)
  })

  it('of a part is a vault of its own, so that nobody takes it for the whole', async () => {
    const only = [one.vault.accounts()[0]?.id ?? '']
    const part = await opened(value(await save(one.vault.backup({ passphrase: 'x', only }))), 'x')
    const whole = await opened(value(await save(one.vault.backup({ passphrase: 'x', only: null }))), 'x')
    expect([part.accounts.length, part.vaultId === whole.vaultId]).toEqual([1, false])
  })

  it('is brought back with its trash, by merging or in the place of what is there', async () => {
    value(await save(one.vault.moveToTrash([one.vault.accounts()[0]?.id ?? ''])))
    const bytes = value(await save(one.vault.backup({ passphrase: 'x', only: null })))
    value(await save(one.vault.deleteForGood(one.vault.trash().map(({ account }) => account.id))))
    value(await save(one.vault.add([draft('new')])))
    const merged = value(await save(one.vault.restoreBackup(await opened(bytes, 'x'), 'merge')))
    expect(merged).toEqual({ added: 0, present: 1, onlyHere: 1, trashed: 1 })
    expect([names(one.vault), one.vault.trash().length]).toEqual([['b', 'new'], 1])
    value(await save(one.vault.takeCounter(one.vault.accounts()[0]?.id ?? '')))
    value(await save(one.vault.restoreBackup(await opened(bytes, 'x'), 'replace')))
    expect(names(one.vault)).toEqual(['b'])
    expect(one.vault.accounts()[0]?.counter).toBe(6)
    const again = await setting.start()
    expect([names(again.vault), again.vault.trash().length]).toEqual([['b'], 1])
  })
})
