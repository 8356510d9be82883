import { describe, expect, it } from 'vitest'
import { emptyContents } from '../../../main/vault/contents'
import { timeOffsetOf } from '../../../main/vault/time-offset'
import { createSetting, faultOf, value, withVault } from './setting'

describe('the correction of the clock', () => {
  it('is kept in the vault, told in the status and by the other process, and gone when it is set back', async () => {
    const setting = createSetting()
    await withVault(setting)
    const one = await setting.start()
    const two = await setting.start()
    expect(one.vault.timeOffset()).toBe(0)
    value(await setting.until(one.vault.setTimeOffset(64)))
    expect(one.vault.status()).toMatchObject({ kind: 'open', timeOffset: 64 })
    await setting.clock.advance(1_000)
    expect(two.vault.timeOffset()).toBe(64)
    expect(two.vault.status()).toMatchObject({ timeOffset: 64 })

    const again = await setting.start()
    expect(again.vault.timeOffset()).toBe(64)
    value(await setting.until(again.vault.setTimeOffset(0)))
    expect(again.vault.timeOffset()).toBe(0)
  })

  it('refuses what is no whole number of seconds within a day', async () => {
    const setting = createSetting()
    await withVault(setting)
    const { vault } = await setting.start()
    for (const wrong of [86_401, -86_401, 0.5, Number.NaN]) {
      expect(faultOf(await setting.until(vault.setTimeOffset(wrong)))).toBe('bad-request')
    }
    expect(vault.timeOffset()).toBe(0)
  })

  it('counts as none while locked', async () => {
    const setting = createSetting()
    await withVault(setting)
    const { vault } = await setting.start()
    value(await setting.until(vault.setTimeOffset(-30)))
    await setting.until(vault.lock())
    expect(vault.timeOffset()).toBe(0)
    expect(faultOf(await setting.until(vault.setTimeOffset(5)))).toBe('locked')
  })

  it('counts as none where a file has something else in its place', () => {
    for (const timeOffset of ['64', null, 1e9, 1.5, {}]) {
      expect(timeOffsetOf({ ...emptyContents('x', 0), tidelockExtra: { timeOffset } })).toBe(0)
    }
  })
})
