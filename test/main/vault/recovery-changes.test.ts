// A recovery key on trial: it opens the vault at once, the older ones go only when somebody has shown that they have it,
// and at no moment is anybody left with less than before.

import { beforeEach, describe, expect, it } from 'vitest'
import {
  createSetting,
  draft,
  faultOf,
  type Setting,
  type Started,
  settled,
  value,
  withVault,
} from './setting'

let setting: Setting
let started: Started
beforeEach(async () => {
  setting = createSetting()
  await withVault(setting, { accounts: [draft('a')] })
  started = await setting.start()
})

const wait = <T>(promise: Promise<T>) => setting.until(promise)
const tried = async () => value(await wait(started.vault.tryRecoveryKey()))
const recoverySlots = () => started.vault.slots().filter(({ kind }) => kind === 'recovery')
const noticesNow = () => {
  const status = started.vault.status()
  return status.kind === 'open' ? status.notices.map(({ kind }) => kind) : status.kind
}
const again = async (parts?: object) => {
  await wait(started.vault.close())
  started = await setting.start(parts)
}
/** On a computer whose keychain is lost. */
const opensBy = async (text: string) => {
  const { vault } = await setting.start({ keychain: null })
  const opened = await wait(vault.unlock('recovery', text))
  await settled()
  await wait(vault.close())
  return opened.ok
}

describe('a recovery key on trial', () => {
  it('opens the vault, and is told apart until it is proven', async () => {
    const { text, slotId } = await tried()
    expect(recoverySlots()).toEqual([{ kind: 'recovery', id: slotId, backend: null, unproven: true }])
    expect(noticesNow()).toEqual(['recovery-unproven'])
    await again()
    expect(recoverySlots()).toMatchObject([{ unproven: true }])
    expect(noticesNow()).toEqual(['recovery-unproven'])
    value(await wait(started.vault.proveRecoveryKey(text.toLowerCase().replaceAll('-', ' '))))
    expect(recoverySlots()).toEqual([{ kind: 'recovery', id: slotId, backend: null }])
    expect(noticesNow()).toEqual([])
    expect(await opensBy(text)).toBe(true)
    await again()
    expect(noticesNow()).toEqual([])
  })

  it('leaves the older one in force until it is proven, and no longer', async () => {
    const older = value(await wait(started.vault.newRecoveryKey()))
    const { text } = await tried()
    expect(await opensBy(older)).toBe(true)
    value(await wait(started.vault.proveRecoveryKey(text)))
    expect(recoverySlots()).toHaveLength(1)
    expect([await opensBy(older), await opensBy(text)]).toEqual([false, true])
  })

  it('is proven by no other key, not by the older one either', async () => {
    const older = value(await wait(started.vault.newRecoveryKey()))
    expect(faultOf(await wait(started.vault.proveRecoveryKey(older)))).toBe('slot-missing')
    await tried()
    expect(faultOf(await wait(started.vault.proveRecoveryKey(older)))).toBe('wrong-recovery-key')
    expect(faultOf(await wait(started.vault.proveRecoveryKey('ABC')))).toBe('recovery-key-malformed')
    expect(recoverySlots()).toHaveLength(2)
  })

  it('can be taken back, and then everything is as it was', async () => {
    const older = value(await wait(started.vault.newRecoveryKey()))
    const { text, slotId } = await tried()
    value(await wait(started.vault.dropRecoveryKey(slotId)))
    expect([await opensBy(older), await opensBy(text)]).toEqual([true, false])
    expect(faultOf(await wait(started.vault.dropRecoveryKey(slotId)))).toBe('slot-missing')
    const [proven] = recoverySlots()
    expect(faultOf(await wait(started.vault.dropRecoveryKey(proven?.id ?? '')))).toBe('slot-missing')
  })

  it('is proven by opening the vault with it', async () => {
    const { text } = await tried()
    setting.keychain.entries().forEach(setting.keychain.drop)
    await again()
    value(await wait(started.vault.unlock('recovery', text)))
    await expect
      .poll(async () => {
        await settled()
        return recoverySlots().map(({ unproven }) => unproven)
      })
      .toEqual([undefined])
  })

  it('is no way in to rely on: neither keychain nor passphrase goes while it is the only other one', async () => {
    const { text } = await tried()
    expect(faultOf(await wait(started.vault.useKeychain(false)))).toBe('last-slot')
    expect(await setting.keychain.count()).toBe(1)
    value(await wait(started.vault.proveRecoveryKey(text)))
    value(await wait(started.vault.useKeychain(false)))
    expect(await opensBy(text)).toBe(true)
  })

  it('never puts an older one at risk where that opened the vault, however often it is left', async () => {
    const older = value(await wait(started.vault.newRecoveryKey()))
    setting.keychain.entries().forEach(setting.keychain.drop)
    await again()
    value(await wait(started.vault.unlock('recovery', older)))
    for (let n = 0; n < 6; n++) await tried()
    expect(recoverySlots()).toHaveLength(4)
    expect(await opensBy(older)).toBe(true)
  })

  it('is not made when its key cannot be derived, nor when the vault locks meanwhile', async () => {
    const image = setting.disk.image()
    started.kdf.fail()
    expect(faultOf(await wait(started.vault.tryRecoveryKey()))).toBe('kdf-failed')
    expect(setting.disk.image()).toEqual(image)
    await again()
    const making = started.vault.tryRecoveryKey()
    await wait(started.vault.lock())
    expect((await wait(making)).ok).toBe(false)
    expect(setting.disk.image()).toEqual(image)
  })
})
