// A backup by hand, and the way back: what a file is told to be, what it would bring, and an undo that is exact.

import { beforeEach, describe, expect, it } from 'vitest'
import { wipeContents } from '../../../main/vault/contents'
import { parseEnvelope } from '../../../main/vault/file'
import type { RestoreView } from '../../../shared/backups'
import { createSetting, draft, faultOf, hotp, names, value, withVault } from '../vault/setting'
import { type BackupSetting, folder, stand } from './setting'

const file = `${folder}/mine.json`
const utf8 = new TextEncoder()
let made: BackupSetting
beforeEach(async () => {
  made = await stand({ on: false })
  made.answers.save = file
  made.answers.open = file
})
const until = <T>(work: Promise<T>) => made.setting.until(work)
const byHand = (password: string | null = null) =>
  until(
    made.backups.backUpNow(
      password === null ? null : { password, proof: { kind: 'passphrase', text: 'correct horse' } },
    ),
  )
const pick = async (): Promise<RestoreView | null> => value(await until(made.backups.pick()))
const put = (text: string | Uint8Array) =>
  made.setting.disk.put(file, typeof text === 'string' ? utf8.encode(text) : text)
const bytes = () => {
  const found = made.setting.disk.bytes(file)
  if (found === null) throw new Error('no file was written')
  return found
}

describe('a backup by hand', () => {
  it('goes where the person says, holds no keychain slot, and counts as verified', async () => {
    expect(value(await byHand())).toEqual({ file: 'mine.json', accounts: 3 })
    expect(value(parseEnvelope(bytes())).slots.map(({ kind }) => kind)).toEqual(['passphrase'])
    expect(made.last().last).toMatchObject({ accounts: 3, byHand: true })
    expect(made.events).toEqual([{ kind: 'backed-up', accounts: 3 }])
  })

  it('under a password of its own asks for the passphrase of the vault first', async () => {
    const own = { password: 'elsewhere', proof: { kind: 'confirmed' } as const }
    expect(faultOf(await until(made.backups.backUpNow(own)))).toBe('not-allowed')
    value(await byHand('elsewhere'))
    expect(await pick()).toMatchObject({ kind: 'locked' })
    expect(faultOf(await until(made.backups.unlock('correct horse')))).toBe('wrong-passphrase')
    expect(value(await until(made.backups.unlock('elsewhere')))).toMatchObject({ kind: 'open', accounts: 3 })
  })

  it('of a vault that only the keychain opens needs a password', async () => {
    const keychainOnly = await stand({ on: false, passphrase: null })
    keychainOnly.answers.save = file
    const { backups, setting } = keychainOnly
    expect(faultOf(await backups.backUpNow(null))).toBe('backup-needs-key')
    const own = { password: 'elsewhere', proof: { kind: 'confirmed' } as const }
    expect(value(await setting.until(backups.backUpNow(own)))).toMatchObject({ accounts: 3 })
  })

  it('never takes the place of the vault itself, and nothing happens when the dialog is closed', async () => {
    made.answers.save = '/home/somebody/vault/vault.json'
    expect(faultOf(await byHand())).toBe('not-allowed')
    made.answers.save = null
    expect(value(await byHand())).toBe(null)
    expect(made.last().last).toBe(null)
  })

  it('that does not read back as it was written is no backup', async () => {
    const { read } = made.one.files
    const cut: typeof read = async (path, limit) => {
      const answer = await read(path, limit)
      return path === file && answer.ok && answer.value !== null
        ? { ok: true, value: answer.value.subarray(0, 400) }
        : answer
    }
    Object.assign(made.one.files, { read: cut })
    expect(faultOf(await byHand())).toBe('backup-not-verified')
    expect(made.last().last).toBe(null)
  })
})

describe('a chosen file', () => {
  it('is told apart: cut off, damaged, newer, empty, not a backup, another program’s', async () => {
    value(await byHand())
    const text = new TextDecoder().decode(bytes())
    put(text.slice(0, 700))
    expect(await pick()).toMatchObject({ kind: 'refused', fault: { code: 'vault-truncated' } })
    put(text.replace('"version": 1', '"version": 2'))
    expect(await pick()).toMatchObject({ kind: 'refused', fault: { code: 'vault-newer' } })
    put('')
    expect(await pick()).toMatchObject({ kind: 'refused', fault: { code: 'vault-empty' } })
    put('dear diary')
    expect(await pick()).toEqual({ kind: 'foreign', name: 'mine.json', importable: false })
    put('otpauth://totp/Example:alice?secret=GEZDGNBVGY3TQOJQ&issuer=Example\n')
    expect(await pick()).toEqual({ kind: 'foreign', name: 'mine.json', importable: true })
    value(made.backups.importIt())
    made.answers.open = `${folder}/nothing.json`
    expect(await pick()).toMatchObject({ kind: 'refused', fault: { code: 'backup-unreadable' } })
  })

  it('whose contents are damaged is told so once its key was right', async () => {
    value(await byHand('elsewhere'))
    const at = new TextDecoder().decode(bytes()).indexOf('"db": "') + 60
    put(bytes().map((byte, place) => (place === at ? (byte === 65 ? 66 : 65) : byte)))
    expect(await pick()).toMatchObject({ kind: 'locked' })
    expect(faultOf(await until(made.backups.unlock('wrong')))).toBe('wrong-passphrase')
    expect(value(await until(made.backups.unlock('elsewhere')))).toMatchObject({
      kind: 'refused',
      fault: { code: 'vault-damaged' },
    })
  })

  it('that only a keychain opens is told so', async () => {
    const other = createSetting('other')
    await withVault(other)
    put(other.disk.bytes('/home/somebody/vault/vault.json') ?? new Uint8Array())
    expect(await pick()).toMatchObject({ kind: 'refused', fault: { code: 'slot-missing' } })
  })

  it('is forgotten when the vault locks, while its key is worked out too', async () => {
    value(await byHand('elsewhere'))
    await pick()
    const unlocking = made.backups.unlock('elsewhere')
    await until(made.one.vault.lock())
    expect(faultOf(await until(unlocking))).not.toBe('none')
    expect(faultOf(await made.backups.restore('merge'))).toBe('bad-request')
  })
})

describe('a restore', () => {
  const change = async () => {
    const [first] = made.one.vault.accounts()
    value(await until(made.one.vault.moveToTrash([first?.id ?? ''])))
    value(await until(made.one.vault.deleteForGood([first?.id ?? ''])))
    value(await until(made.one.vault.add([hotp('counted', 4)])))
  }
  const picture = () => {
    const copy = made.one.vault.copy()
    if (copy === null) throw new Error('locked')
    const { accounts, trash } = copy
    const all = [...accounts, ...trash.map(({ account }) => account)]
    const said = all.map((one) => [one.id, one.issuer, one.account, one.counter, one.pinned].join())
    const secrets = all.map(({ secret }) => secret.use((key) => Buffer.from(key).toString('hex')))
    wipeContents(copy)
    return { said, secrets, trash: trash.length }
  }

  it('shows by name what is new, here already and only here', async () => {
    value(await byHand())
    await change()
    expect(await pick()).toMatchObject({
      ...{ kind: 'open', accounts: 3, trash: 0, sameVault: true },
      counts: { new: 1, here: 2, 'only-here': 1 },
      rows: [
        { account: 'a', place: 'new' },
        { account: 'counted', place: 'only-here' },
        { account: 'b', place: 'here' },
        { account: 'c', place: 'here' },
      ],
    })
    expect(JSON.stringify(made.backups.view())).not.toContain('secret')
  })

  for (const how of ['merge', 'replace'] as const) {
    it(`by ${how} is one save, and its undo brings back exactly what was there`, async () => {
      value(await byHand())
      await change()
      const before = picture()
      const generation = made.one.vault.identity()?.generation ?? 0
      await pick()
      const report = value(await until(made.backups.restore(how)))
      expect(report).toMatchObject({ how, added: 1, present: 2, onlyHere: 1, changed: true })
      expect(made.one.vault.identity()?.generation).toBe(generation + 1)
      expect(names(made.one.vault)).toEqual(how === 'merge' ? ['b', 'c', 'counted', 'a'] : ['a', 'b', 'c'])
      expect(made.events.at(-1)).toEqual({ kind: 'restored', accounts: how === 'merge' ? 4 : 3 })
      value(await until(made.backups.undo()))
      expect(made.one.vault.identity()?.generation).toBe(generation + 2)
      expect(picture()).toEqual(before)
      expect(faultOf(await until(made.backups.undo()))).toBe('bad-request')
      // The secrets that were put back are the vault's own and stay whole.
      value(await until(made.one.vault.add([draft('later')])))
      expect(picture().secrets.slice(0, before.secrets.length)).toEqual(before.secrets)
    })
  }

  it('is not taken back once anything else was saved', async () => {
    value(await byHand())
    await change()
    await pick()
    value(await until(made.backups.restore('replace')))
    value(await until(made.one.vault.add([draft('later')])))
    expect(faultOf(await until(made.backups.undo()))).toBe('changed-elsewhere')
    expect(names(made.one.vault)).toEqual(['a', 'b', 'c', 'later'])
  })

  it('that brings nothing saves nothing, and leaves nothing to take back', async () => {
    value(await byHand())
    const before = made.setting.disk.image()
    await pick()
    expect(value(await until(made.backups.restore('merge')))).toMatchObject({ added: 0, changed: false })
    expect(made.setting.disk.image()).toEqual(before)
    expect(faultOf(await until(made.backups.undo()))).toBe('bad-request')
  })
})
