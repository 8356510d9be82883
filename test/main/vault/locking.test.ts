// Locking and closing: what is dropped, what is finished first, and how long it may take.

import { beforeEach, describe, expect, it } from 'vitest'
import { createSetting, draft, faultOf, names, type Setting, settled, value, withVault } from './setting'

let setting: Setting
beforeEach(() => {
  setting = createSetting()
})

describe('locking', () => {
  it('drops every secret and every name, and opens again by the same way', async () => {
    await withVault(setting, { passphrase: 'correct horse' })
    const { vault, statuses } = await setting.start()
    const accounts = vault.accounts()
    await setting.until(vault.lock())
    expect(vault.status()).toEqual({ kind: 'locked', slots: ['keychain', 'passphrase'], unlocking: false })
    expect(statuses.at(-1)?.kind).toBe('locked')
    expect([vault.accounts(), vault.trash(), vault.slots(), vault.find(accounts[0]?.id ?? '')]).toEqual([
      [],
      [],
      [],
      undefined,
    ])
    expect(() => accounts[0]?.secret.use((bytes) => bytes)).toThrow()
    expect(faultOf(await vault.add([draft('c')]))).toBe('locked')
    expect(faultOf(await vault.setPassphrase('x'))).toBe('locked')
    value(await setting.until(vault.unlock('passphrase', 'correct horse')))
    expect(names(vault)).toEqual(['a', 'b'])
  })

  it('offers the keychain again where there is no other slot', async () => {
    await withVault(setting)
    const { vault } = await setting.start()
    await setting.until(vault.lock())
    expect(vault.status()).toEqual({ kind: 'locked', slots: ['keychain'], unlocking: false })
    await setting.until(vault.retryKeychain())
    expect(vault.status().kind).toBe('open')
  })

  it('waits for a save under way', async () => {
    await withVault(setting)
    const { vault } = await setting.start()
    const adding = vault.add([draft('c')])
    const locking = vault.lock()
    value(await setting.until(adding))
    await setting.until(locking)
    await setting.until(vault.retryKeychain())
    expect(names(vault)).toEqual(['a', 'b', 'c'])
  })

  it('makes no slot for a passphrase whose key was still being derived', async () => {
    await withVault(setting)
    const { vault, kdf } = await setting.start()
    kdf.hold()
    const changing = vault.setPassphrase('correct horse')
    await settled()
    await setting.until(vault.lock())
    kdf.letGo()
    expect(faultOf(await setting.until(changing))).not.toBe('none')
    await setting.until(vault.retryKeychain())
    expect(vault.slots().map(({ kind }) => kind)).toEqual(['keychain'])
  })
})

describe('closing', () => {
  it('finishes a save under way and lets go of lock and timers', async () => {
    await withVault(setting)
    const { vault } = await setting.start()
    const adding = vault.add([draft('c')])
    await setting.until(vault.close())
    value(await adding)
    expect(setting.clock.pending()).toBe(0)
    expect(faultOf(await vault.add([draft('d')]))).toBe('locked')
    const again = await setting.start()
    expect(names(again.vault)).toEqual(['a', 'b', 'c'])
  })

  it('takes no longer than 2 s for a disk that does not answer', async () => {
    await withVault(setting)
    const { vault, files } = await setting.start()
    files.dieAt(4, 'before')
    void vault.add([draft('c')])
    const before = setting.clock.monotonic()
    await setting.until(vault.close())
    expect(setting.clock.monotonic() - before).toBeLessThanOrEqual(2_000)
  })
})
