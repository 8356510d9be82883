// How a vault is opened, and everything that a keychain can do instead. Whatever it does, nothing on the disk and
// nothing in the keychain changes by a failed opening.

import { beforeEach, describe, expect, it } from 'vitest'
import type { KeychainFault } from '../../../shared/errors'
import { createSetting, draft, faultOf, names, type Setting, settled, value, withVault } from './setting'

let setting: Setting
beforeEach(() => {
  setting = createSetting()
})

describe('the first start', () => {
  it('says so only when there is nothing, and that the keychain works', async () => {
    const { vault, statuses } = await setting.start()
    expect(statuses[0]).toEqual({ kind: 'first-start', keychain: 'asking', backend: null })
    expect(vault.status()).toEqual({ kind: 'first-start', keychain: 'works', backend: 'Twin Keyring' })
    expect(setting.disk.paths()).toEqual([])
    expect(await setting.keychain.count()).toBe(0)
  })

  it.each(['keychain-absent', 'keychain-library-missing', 'keychain-refused', 'keychain-crashed'] as const)(
    'names what is wrong with the keychain (%s), so that a passphrase can be offered',
    async (code) => {
      setting.keychain.failWith(code)
      const { vault } = await setting.start()
      expect(vault.status()).toEqual({ kind: 'first-start', keychain: { code }, backend: null })
    },
  )

  it('goes on with a passphrase while the keychain hangs', async () => {
    await setting.keychain.hang()
    const { vault } = await setting.start()
    expect(vault.status()).toMatchObject({ kind: 'first-start', keychain: 'asking' })
    value(await setting.until(vault.create({ keychain: false, passphrase: 'correct horse' })))
    expect(vault.status().kind).toBe('open')
    expect(vault.slots().map(({ kind }) => kind)).toEqual(['passphrase'])
  })

  it('asks again when told to, once the keychain is back', async () => {
    setting.keychain.failWith('keychain-absent')
    const { vault } = await setting.start()
    setting.keychain.failWith(null)
    await setting.until(vault.retryKeychain())
    await settled()
    expect(vault.status()).toMatchObject({ kind: 'first-start', keychain: 'works' })
  })

  it('makes a vault that the keychain opens at the next start', async () => {
    await withVault(setting)
    const { vault, statuses } = await setting.start()
    expect(statuses.map(({ kind }) => kind)).toEqual(['keychain-asked', 'open'])
    expect(names(vault)).toEqual(['a', 'b'])
  })

  it('writes no vault file when the keychain does not keep the key', async () => {
    const { vault } = await setting.start()
    setting.keychain.forgetWrites()
    expect(faultOf(await setting.until(vault.create({ keychain: true, passphrase: null })))).toBe(
      'keychain-not-kept',
    )
    expect(setting.disk.paths()).toEqual([])
    expect(vault.status().kind).toBe('first-start')
  })

  it('takes the new keychain item back when the file cannot be written', async () => {
    const { vault, files } = await setting.start()
    files.failAll('writeNew', { code: 'disk-full' })
    expect(faultOf(await setting.until(vault.create({ keychain: true, passphrase: null })))).toBe('disk-full')
    expect(await setting.keychain.count()).toBe(0)
    files.failAll('writeNew', null)
    value(await setting.until(vault.create({ keychain: true, passphrase: null })))
    expect(vault.status().kind).toBe('open')
  })

  it('leaves a vault alone that another process made meanwhile', async () => {
    const { vault } = await setting.start()
    await withVault(setting, { keychain: false, passphrase: 'theirs' })
    const before = setting.disk.image()
    expect(faultOf(await setting.until(vault.create({ keychain: true, passphrase: null })))).toBe(
      'vault-exists',
    )
    expect(setting.disk.image()).toEqual(before)
    expect(await setting.keychain.count()).toBe(0)
    expect(vault.status()).toEqual({ kind: 'locked', slots: ['passphrase'], unlocking: false })
  })

  it('makes no vault that nobody could open', async () => {
    const { vault } = await setting.start()
    expect(faultOf(await vault.create({ keychain: false, passphrase: null }))).toBe('last-slot')
    expect(faultOf(await vault.create({ keychain: false, passphrase: '' }))).toBe('passphrase-empty')
    expect(setting.disk.paths()).toEqual([])
  })
})

describe('a vault whose keychain does not give the key', () => {
  type Make = (setting: Setting) => void | Promise<void>
  const replaceAll = ({ entries, put }: Setting['keychain'], value: string) => {
    for (const entry of entries()) put(entry, value)
  }
  const fails: readonly (readonly [string, KeychainFault['code'], Make])[] = [
    ['is locked and its prompt is refused', 'keychain-locked', ({ keychain }) => keychain.lock()],
    ['refuses', 'keychain-refused', ({ keychain }) => keychain.failWith('keychain-refused')],
    ['is gone', 'keychain-absent', ({ keychain }) => keychain.failWith('keychain-absent')],
    [
      'has no library',
      'keychain-library-missing',
      ({ keychain }) => keychain.failWith('keychain-library-missing'),
    ],
    ['crashes', 'keychain-crashed', ({ keychain }) => keychain.failWith('keychain-crashed')],
    [
      'has lost the item',
      'keychain-item-missing',
      ({ keychain }) => keychain.entries().forEach(keychain.drop),
    ],
    [
      'has another value',
      'keychain-wrong-key',
      ({ keychain }) => replaceAll(keychain, Buffer.alloc(32, 9).toString('base64')),
    ],
    ['has something that is no key', 'keychain-wrong-key', ({ keychain }) => replaceAll(keychain, 'garbage')],
  ]

  it.each(fails)('because it %s is told so, and nothing is written anywhere', async (_name, code, make) => {
    await withVault(setting, { passphrase: 'correct horse' })
    await make(setting)
    const [disk, items] = [setting.disk.image(), setting.keychain.entries()]
    const { vault } = await setting.start()
    expect(vault.status()).toMatchObject({
      kind: 'keychain-failed',
      fault: { code },
      slots: ['keychain', 'passphrase'],
      was: 'Twin Keyring',
    })
    expect(setting.disk.image()).toEqual(disk)
    expect(setting.keychain.entries()).toEqual(items)
    expect(setting.keychain.calls().filter((call) => call === 'set')).toHaveLength(1)
    expect(faultOf(await setting.until(vault.create({ keychain: true, passphrase: null })))).toBe(
      'vault-exists',
    )
    value(await setting.until(vault.unlock('passphrase', 'correct horse')))
    expect(names(vault)).toEqual(['a', 'b'])
    expect(setting.keychain.entries()).toEqual(items)
  })

  it('comes back when the keychain does', async () => {
    await withVault(setting)
    await setting.keychain.lock()
    const { vault } = await setting.start()
    expect(vault.status().kind).toBe('keychain-failed')
    await setting.keychain.unlock()
    await setting.until(vault.retryKeychain())
    expect(vault.status().kind).toBe('open')
  })

  it('says after 2 s that it waits, and opens when the answer comes at last', async () => {
    await withVault(setting)
    await setting.keychain.hang()
    const { vault } = await setting.start()
    expect(vault.status()).toEqual({ kind: 'keychain-asked', slots: ['keychain'], slow: false })
    await setting.clock.advance(1_999)
    expect(vault.status()).toMatchObject({ slow: false })
    await setting.clock.advance(1)
    expect(vault.status()).toEqual({ kind: 'keychain-asked', slots: ['keychain'], slow: true })
    await setting.clock.advance(3_600_000)
    expect(vault.status().kind).toBe('keychain-asked')
    await setting.keychain.wake()
    await settled()
    expect(vault.status().kind).toBe('open')
  })

  it('is opened by the passphrase while the keychain hangs, which ends the call', async () => {
    await withVault(setting, { passphrase: 'correct horse' })
    await setting.keychain.hang()
    const { vault } = await setting.start()
    const before = setting.keychain.abandoned()
    value(await setting.until(vault.unlock('passphrase', 'correct horse')))
    expect(vault.status().kind).toBe('open')
    expect(setting.keychain.abandoned()).toBe(before + 1)
    await setting.keychain.wake()
    await settled()
    expect(names(vault)).toEqual(['a', 'b'])
  })

  it('ends a hanging call on Retry and asks once more', async () => {
    await withVault(setting)
    await setting.keychain.hang()
    const { vault } = await setting.start()
    const before = setting.keychain.abandoned()
    void vault.retryKeychain()
    await settled()
    expect(vault.status().kind).toBe('keychain-asked')
    expect(setting.keychain.abandoned()).toBe(before + 1)
    await setting.keychain.wake()
    await settled()
    expect(vault.status().kind).toBe('open')
  })

  it('closes at once while the keychain hangs', async () => {
    await withVault(setting)
    await setting.keychain.hang()
    const { vault } = await setting.start()
    const before = setting.clock.monotonic()
    await setting.until(vault.close())
    expect(setting.clock.monotonic() - before).toBeLessThan(100)
    expect(setting.clock.pending()).toBe(0)
  })

  it('makes no second call and no prompt for an attempt that nobody waits for any more', async () => {
    await withVault(setting)
    setting.keychain.entries().forEach(setting.keychain.drop)
    await setting.keychain.hang()
    const { vault } = await setting.start()
    const before = setting.keychain.calls().length
    await setting.until(vault.close())
    await setting.keychain.wake()
    await settled()
    expect(setting.keychain.calls().length).toBe(before)
  })

  it('tells that another keychain than the recorded one is there', async () => {
    await withVault(setting)
    setting.keychain.rename('Other Keyring')
    const { vault } = await setting.start()
    expect(vault.status()).toMatchObject({ kind: 'open' })
    expect(vault.status()).toMatchObject({
      notices: expect.arrayContaining([
        { kind: 'keychain-changed', was: 'Twin Keyring', now: 'Other Keyring' },
      ]),
    })
    await setting.keychain.lock()
    const second = await setting.start()
    expect(second.vault.status()).toMatchObject({
      kind: 'keychain-failed',
      was: 'Twin Keyring',
      now: 'Other Keyring',
    })
  })

  it('is told that there is no keychain, where the program has none', async () => {
    await withVault(setting)
    const { vault } = await setting.start({ keychain: null })
    expect(vault.status()).toMatchObject({
      kind: 'keychain-failed',
      fault: { code: 'keychain-absent' },
      slots: ['keychain'],
    })
  })
})

describe('unlocking', () => {
  beforeEach(() => withVault(setting, { keychain: false, passphrase: 'correct horse' }))

  it('opens by the passphrase and by nothing like it', async () => {
    const { vault } = await setting.start()
    expect(vault.status()).toEqual({ kind: 'locked', slots: ['passphrase'], unlocking: false })
    for (const wrong of ['correct horse ', 'Correct horse', '']) {
      expect(faultOf(await setting.until(vault.unlock('passphrase', wrong)))).toBe('wrong-passphrase')
      expect(vault.status()).toEqual({ kind: 'locked', slots: ['passphrase'], unlocking: false })
    }
    value(await setting.until(vault.unlock('passphrase', 'correct horse')))
    expect(vault.status()).toMatchObject({ kind: 'open', accounts: 2, trash: 0, demo: false })
  })

  it('tries only the slot that was chosen', async () => {
    const { vault, kdf } = await setting.start()
    expect(faultOf(await setting.until(vault.unlock('recovery', 'correct horse')))).toBe('slot-missing')
    expect(kdf.calls()).toBe(0)
  })

  it('shows that it works on it, and that a derivation that cannot be done is no wrong passphrase', async () => {
    const { vault, kdf } = await setting.start()
    kdf.hold()
    const unlocking = vault.unlock('passphrase', 'correct horse')
    await settled()
    expect(vault.status()).toMatchObject({ kind: 'locked', unlocking: true })
    kdf.letGo()
    value(await setting.until(unlocking))
    const other = await setting.start()
    other.kdf.fail()
    expect(faultOf(await setting.until(other.vault.unlock('passphrase', 'correct horse')))).toBe('kdf-failed')
    expect(other.vault.status()).toMatchObject({ kind: 'locked', unlocking: false })
  })

  it('ends the derivation when it is closed', async () => {
    const { vault, kdf } = await setting.start()
    kdf.hold()
    const unlocking = vault.unlock('passphrase', 'correct horse')
    await settled()
    await setting.until(vault.close())
    expect(faultOf(await unlocking)).toBe('locked')
    expect(vault.status().kind).not.toBe('open')
  })

  it('lets the last of two attempts count', async () => {
    const { vault, kdf } = await setting.start()
    kdf.hold()
    const first = vault.unlock('passphrase', 'wrong')
    await settled()
    const second = vault.unlock('passphrase', 'correct horse')
    await settled()
    kdf.letGo()
    expect(faultOf(await setting.until(first))).toBe('locked')
    value(await setting.until(second))
    expect(vault.status().kind).toBe('open')
  })

  it('reads the file again, because another process may have saved since it was locked', async () => {
    const [window, command] = [await setting.start(), await setting.start()]
    value(await setting.until(command.vault.unlock('passphrase', 'correct horse')))
    await setting.clock.advance(10)
    value(await setting.until(command.vault.add([draft('c')])))
    value(await setting.until(window.vault.unlock('passphrase', 'correct horse')))
    expect(names(window.vault)).toEqual(['a', 'b', 'c'])
  })
})
