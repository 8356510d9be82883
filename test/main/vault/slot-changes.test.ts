// Setting and removing the ways in. A way that was removed opens neither the vault nor any kept copy; the keychain item
// goes last; nobody is left without a way in, whatever fails in between.

import { beforeEach, describe, expect, it } from 'vitest'
import { parseEnvelope } from '../../../main/vault/file'
import { slotKinds } from '../../../main/vault/slots'
import {
  createSetting,
  draft,
  faultOf,
  keptFolder,
  names,
  place,
  type Setting,
  type Started,
  settled,
  value,
  withVault,
} from './setting'

let setting: Setting
let started: Started
const begin = async (how: { keychain?: boolean; passphrase?: string | null }) => {
  setting = createSetting()
  await withVault(setting, { ...how, accounts: [draft('a')] })
  started = await setting.start()
  if (started.vault.status().kind !== 'open')
    value(await setting.until(started.vault.unlock('passphrase', how.passphrase ?? '')))
  for (let n = 0; n < 4; n++) value(await setting.until(started.vault.add([draft(`n${n}`)])))
}
beforeEach(() => begin({}))

const kinds = () => started.vault.slots().map(({ kind }) => kind)
const kept = () => setting.disk.paths().filter((path) => path.startsWith(`${keptFolder}/`))
const kindsIn = (path: string) => {
  const envelope = parseEnvelope(setting.disk.bytes(path) ?? new Uint8Array())
  return envelope.ok ? slotKinds(envelope.value.slots) : []
}
const reopened = async (parts?: object) => {
  await setting.until(started.vault.close())
  started = await setting.start(parts)
  return started.vault
}

/** Opens each kept copy as if it were the vault, by a passphrase and without a keychain. */
const copiesOpenedBy = async (text: string) => {
  const found: string[][] = []
  for (const path of kept()) {
    const other = createSetting()
    other.disk.put(place.file, setting.disk.bytes(path) ?? new Uint8Array())
    const { vault } = await other.start({ keychain: null })
    if ((await other.until(vault.unlock('passphrase', text))).ok) found.push(names(vault))
  }
  return found
}

describe('a passphrase', () => {
  it('is a spare key beside the keychain, for every kept copy too', async () => {
    value(await setting.until(started.vault.setPassphrase('correct horse')))
    expect(kinds()).toEqual(['keychain', 'passphrase'])
    expect(started.vault.status()).toMatchObject({ notices: [] })
    expect(kept().length).toBe(6)
    for (const path of kept()) expect(kindsIn(path)).toEqual(['keychain', 'passphrase'])
    const copies = await copiesOpenedBy('correct horse')
    expect(copies.map(({ length }) => length).sort()).toEqual([0, 1, 2, 3, 4, 5])
    expect((await reopened()).status().kind).toBe('open')
  })

  it('is a lock once the keychain is no longer used: no copy has the slot, then the item goes', async () => {
    value(await setting.until(started.vault.setPassphrase('correct horse')))
    value(await setting.until(started.vault.useKeychain(false)))
    expect(kinds()).toEqual(['passphrase'])
    for (const path of kept()) expect(kindsIn(path)).toEqual(['passphrase'])
    expect(await setting.keychain.count()).toBe(0)
    expect((await reopened()).status()).toEqual({ kind: 'locked', slots: ['passphrase'], unlocking: false })
    value(await setting.until(started.vault.unlock('passphrase', 'correct horse')))
    expect(names(started.vault)).toEqual(['a', 'n0', 'n1', 'n2', 'n3'])
  })

  it('that is replaced opens neither the vault nor a copy', async () => {
    value(await setting.until(started.vault.setPassphrase('first')))
    value(await setting.until(started.vault.setPassphrase('second')))
    expect(kinds()).toEqual(['keychain', 'passphrase'])
    expect(await copiesOpenedBy('first')).toEqual([])
    expect((await copiesOpenedBy('second')).length).toBe(kept().length)
    const vault = await reopened({ keychain: null })
    expect(faultOf(await setting.until(vault.unlock('passphrase', 'first')))).toBe('wrong-passphrase')
    value(await setting.until(vault.unlock('passphrase', 'second')))
  })

  it('can be removed while there is another way in', async () => {
    expect(faultOf(await setting.until(started.vault.removePassphrase()))).toBe('slot-missing')
    value(await setting.until(started.vault.setPassphrase('first')))
    value(await setting.until(started.vault.removePassphrase()))
    expect(kinds()).toEqual(['keychain'])
    expect(await copiesOpenedBy('first')).toEqual([])
  })

  it('is not an empty one, and is not set when its key cannot be derived', async () => {
    const image = setting.disk.image()
    expect(faultOf(await started.vault.setPassphrase(''))).toBe('passphrase-empty')
    started.kdf.fail()
    expect(faultOf(await setting.until(started.vault.setPassphrase('x')))).toBe('kdf-failed')
    expect(setting.disk.image()).toEqual(image)
  })
})

describe('the last way in', () => {
  it('is never removed', async () => {
    const image = setting.disk.image()
    expect(faultOf(await setting.until(started.vault.useKeychain(false)))).toBe('last-slot')
    expect(setting.disk.image()).toEqual(image)
    expect(await setting.keychain.count()).toBe(1)
    await begin({ keychain: false, passphrase: 'correct horse' })
    expect(faultOf(await setting.until(started.vault.removePassphrase()))).toBe('last-slot')
    expect(kinds()).toEqual(['passphrase'])
  })
})

describe('a recovery key', () => {
  it('opens the vault, however it is typed, and nothing like it does', async () => {
    const key = value(await setting.until(started.vault.newRecoveryKey()))
    expect(kinds()).toEqual(['keychain', 'recovery'])
    for (const path of kept()) expect(kindsIn(path)).toEqual(['keychain', 'recovery'])
    const vault = await reopened({ keychain: null })
    expect(vault.status()).toMatchObject({ kind: 'locked', slots: ['keychain', 'recovery'] })
    expect(faultOf(await setting.until(vault.unlock('recovery', 'not a key')))).toBe('recovery-key-malformed')
    value(await setting.until(vault.unlock('recovery', key.toLowerCase())))
    expect(names(vault).length).toBe(5)
  })

  it('replaces the older one, which then opens nothing', async () => {
    const older = value(await setting.until(started.vault.newRecoveryKey()))
    const newer = value(await setting.until(started.vault.newRecoveryKey()))
    expect(kinds()).toEqual(['keychain', 'recovery'])
    const vault = await reopened({ keychain: null })
    expect(faultOf(await setting.until(vault.unlock('recovery', older)))).toBe('wrong-recovery-key')
    value(await setting.until(vault.unlock('recovery', newer)))
  })

  it('leaves the older one in force where that was the only way in that is known to work', async () => {
    const older = value(await setting.until(started.vault.newRecoveryKey()))
    setting.keychain.entries().forEach(setting.keychain.drop)
    let vault = await reopened()
    value(await setting.until(vault.unlock('recovery', older)))
    const newer = value(await setting.until(vault.newRecoveryKey()))
    for (const key of [older, newer]) {
      vault = await reopened()
      value(await setting.until(vault.unlock('recovery', key)))
    }
    value(await setting.until(vault.setPassphrase('correct horse')))
    value(await setting.until(vault.newRecoveryKey()))
    expect(kinds().filter((kind) => kind === 'recovery')).toHaveLength(1)
  })
})

describe('using the keychain', () => {
  it('adds a slot under a new name, and opens by itself from then on', async () => {
    await begin({ keychain: false, passphrase: 'correct horse' })
    value(await setting.until(started.vault.useKeychain(true)))
    expect(kinds()).toEqual(['keychain', 'passphrase'])
    expect((await reopened()).status().kind).toBe('open')
  })

  it('changes nothing when the keychain opens the vault already', async () => {
    const image = setting.disk.image()
    value(await setting.until(started.vault.useKeychain(true)))
    expect(setting.disk.image()).toEqual(image)
    await begin({ passphrase: 'correct horse' })
    await setting.keychain.lock()
    await reopened()
    value(await setting.until(started.vault.unlock('passphrase', 'correct horse')))
    await setting.keychain.unlock()
    const before = setting.disk.image()
    value(await setting.until(started.vault.useKeychain(true)))
    expect(setting.disk.image()).toEqual(before)
    expect(await setting.keychain.count()).toBe(1)
  })

  it('replaces a slot whose item is gone or wrong, and leaves what lies there alone', async () => {
    await begin({ passphrase: 'correct horse' })
    const [entry = ''] = setting.keychain.entries()
    setting.keychain.put(entry, 'another+value')
    await reopened()
    value(await setting.until(started.vault.unlock('passphrase', 'correct horse')))
    value(await setting.until(started.vault.useKeychain(true)))
    expect(kinds()).toEqual(['keychain', 'passphrase'])
    expect(await setting.keychain.count()).toBe(1)
    expect(await setting.keychain.item(entry)).toBeNull()
    expect((await reopened()).status().kind).toBe('open')
  })

  it('makes no new item while the keychain does not answer properly', async () => {
    await begin({ passphrase: 'correct horse' })
    await setting.keychain.lock()
    await reopened()
    value(await setting.until(started.vault.unlock('passphrase', 'correct horse')))
    const image = setting.disk.image()
    expect(faultOf(await setting.until(started.vault.useKeychain(true)))).toBe('keychain-locked')
    expect(setting.disk.image()).toEqual(image)
    expect(setting.keychain.calls().filter((call) => call === 'set')).toHaveLength(1)
  })

  it('takes a new item back when its slot could not be saved', async () => {
    await begin({ keychain: false, passphrase: 'correct horse' })
    started.files.failAll('writeNew', { code: 'disk-full' })
    expect(faultOf(await setting.until(started.vault.useKeychain(true)))).toBe('disk-full')
    expect(await setting.keychain.count()).toBe(0)
    expect(kinds()).toEqual(['passphrase'])
  })

  it('is refused where there is none', async () => {
    await begin({ keychain: false, passphrase: 'correct horse' })
    const vault = await reopened({ keychain: null })
    value(await setting.until(vault.unlock('passphrase', 'correct horse')))
    expect(faultOf(await setting.until(vault.useKeychain(true)))).toBe('keychain-absent')
  })
})

describe('re-sealing the kept copies', () => {
  it('leaves alone what cannot be opened any more, and names nothing else', async () => {
    const [damaged = '', foreign = ''] = kept()
    setting.disk.put(damaged, new TextEncoder().encode('{"version": 1'))
    const other = createSetting('another')
    await withVault(other, { keychain: false, passphrase: 'of somebody else' })
    setting.disk.put(foreign, other.disk.bytes(place.file) ?? new Uint8Array())
    const image = () => [damaged, foreign].map((path) => setting.disk.image().get(path))
    const before = image()
    value(await setting.until(started.vault.setPassphrase('correct horse')))
    expect(image()).toEqual(before)
    expect((await copiesOpenedBy('correct horse')).length).toBe(kept().length - 2)
  })

  it('keeps the contents, numbers and times of the copies', async () => {
    const before = kept()
    const sizes = before.length
    value(await setting.until(started.vault.setPassphrase('correct horse')))
    expect(kept().slice(0, sizes)).toEqual(before)
  })

  it('that fails keeps the keychain item, and is done at the next start', async () => {
    value(await setting.until(started.vault.setPassphrase('correct horse')))
    const { rename } = started.files
    let renames = 0
    started.files.rename = async (from, to) => {
      renames++
      return to.startsWith(keptFolder) && renames > 3
        ? { ok: false, error: { code: 'disk-full' } }
        : rename(from, to)
    }
    expect(faultOf(await setting.until(started.vault.useKeychain(false)))).toBe('disk-full')
    expect(kinds()).toEqual(['passphrase'])
    expect(await setting.keychain.count()).toBe(1)
    await reopened()
    value(await setting.until(started.vault.unlock('passphrase', 'correct horse')))
    await settled()
    for (const path of kept()) expect(kindsIn(path)).toEqual(['passphrase'])
    expect(await setting.keychain.count()).toBe(0)
    expect(kept().filter((path) => path.endsWith('slots-changing'))).toEqual([])
  })

  it('deletes no item that a slot still needs, however a change of slots was cut off', async () => {
    value(await setting.until(started.vault.setPassphrase('correct horse')))
    started.files.failAll('linkOrCopy', { code: 'disk-full' })
    expect(faultOf(await setting.until(started.vault.useKeychain(false)))).toBe('disk-full')
    expect(kept().filter((path) => path.endsWith('slots-changing'))).toHaveLength(1)
    await reopened()
    await settled()
    expect(started.vault.status().kind).toBe('open')
    expect(await setting.keychain.count()).toBe(1)
    expect(kept().filter((path) => path.endsWith('slots-changing'))).toEqual([])
    expect((await reopened()).status().kind).toBe('open')
  })

  it('comes back to a copy that the disk did not give while the slots changed', async () => {
    value(await setting.until(started.vault.setPassphrase('correct horse')))
    const { read } = started.files
    started.files.read = async (path, limit) =>
      path.includes('.d/2.') ? { ok: false, error: { code: 'disk-io' } } : read(path, limit)
    await setting.until(started.vault.useKeychain(false))
    expect(setting.log.events()).toContain('generations-not-resealed disk-io')
    const old = kept().filter((path) => path.includes('.d/2.'))
    expect(old.map(kindsIn)).toEqual([['keychain', 'passphrase']])
    const vault = await reopened()
    value(await setting.until(vault.unlock('passphrase', 'correct horse')))
    await settled()
    expect(old.map(kindsIn)).toEqual([['passphrase']])
    expect(kept().filter((path) => path.endsWith('slots-changing'))).toEqual([])
  })

  it('hands out a recovery key that is in force, even when the copies could not be re-sealed', async () => {
    const { rename } = started.files
    started.files.rename = async (from, to) =>
      /\d\.20/.test(to) ? { ok: false, error: { code: 'disk-full' } } : rename(from, to)
    const key = value(await setting.until(started.vault.newRecoveryKey()))
    expect(setting.log.events()).toContain('generations-not-resealed disk-full')
    const vault = await reopened({ keychain: null })
    value(await setting.until(vault.unlock('recovery', key)))
    expect(names(vault).length).toBe(5)
  })

  it('does not wait for a keychain that hangs', async () => {
    value(await setting.until(started.vault.setPassphrase('correct horse')))
    await setting.keychain.hang()
    const began = setting.clock.monotonic()
    value(await setting.until(started.vault.useKeychain(false)))
    expect(setting.clock.monotonic() - began).toBeLessThan(3_000)
    value(await setting.until(started.vault.add([draft('z')])))
  })
})
