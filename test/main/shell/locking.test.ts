// The lock as people meet it: reasons, waits, the finger before the keychain, and the key derivation that is warm.

import { beforeEach, describe, expect, it } from 'vitest'
import type { ActivityEvent } from '../../../main/activity/activity'
import { createLocking, type Locking } from '../../../main/shell/locking'
import type { Vault } from '../../../main/vault/vault'
import type { LockView } from '../../../shared/locking'
import { defaultSettings, type Settings } from '../../../shared/settings'
import { createFakeBiometry, createFakePower, type FakeBiometry } from '../../fakes/power'
import {
  createSetting,
  draft,
  faultOf,
  names,
  type Setting,
  settled,
  value,
  withVault,
} from '../vault/setting'

let setting: Setting
let vault: Vault
let locking: Locking
let biometry: FakeBiometry
let settings: Settings
let recorded: ActivityEvent[]
let told: LockView[]
let warmed: number
let cleared: number

async function start(how: Parameters<typeof withVault>[1], finger: string | null = null): Promise<void> {
  setting = createSetting()
  await withVault(setting, how)
  const process = setting.process()
  vault = process.vault
  biometry = createFakeBiometry(finger)
  settings = defaultSettings
  recorded = []
  told = []
  warmed = 0
  cleared = 0
  locking = createLocking({
    ...{ vault, biometry, clock: setting.clock, power: createFakePower() },
    kdf: { warm: () => void warmed++ },
    notices: { clear: () => void cleared++ },
    settings: { now: () => settings },
    activity: { record: (event) => recorded.push(event) },
    tell: (view) => told.push(view),
  })
  void vault.start()
  await settled()
}

const unlock = async (text: string) => faultOf(await setting.until(locking.unlock('passphrase', text)))

describe('a vault with a passphrase', () => {
  beforeEach(() => start({ keychain: false, passphrase: 'four random words' }))

  it('says why it was locked until it is open again', async () => {
    expect(locking.view().why).toBeNull()
    await unlock('four random words')
    await setting.until(locking.lock({ kind: 'idle', minutes: 15 }))
    expect(vault.status().kind).toBe('locked')
    expect(told.at(-1)).toEqual({ why: { kind: 'idle', minutes: 15 }, wait: 0, gate: null })
    await unlock('four random words')
    expect(locking.view().why).toBeNull()
  })

  it('takes back the system’s notices, and loses no save', async () => {
    await unlock('four random words')
    const before = cleared
    const adding = vault.add([draft('c')])
    await setting.until(locking.lock({ kind: 'suspend' }))
    value(await adding)
    expect(cleared).toBe(before + 1)
    await unlock('four random words')
    expect(names(vault)).toEqual(['a', 'b', 'c'])
  })

  it('lets nobody guess faster than the waits allow, and tells each wait', async () => {
    for (const text of ['a', 'b', 'c']) expect(await unlock(text)).toBe('wrong-passphrase')
    const { wait } = told.at(-1) ?? { wait: 0 }
    expect(wait).toBeGreaterThan(0)
    expect(await locking.unlock('passphrase', 'four random words')).toMatchObject({
      error: { code: 'wait-first' },
    })
    await setting.clock.advance(1_000)
    expect(await unlock('four random words')).toBe('none')
    expect(locking.view().wait).toBe(0)
  })

  it('an open vault answers any text, which ends no wait of a proof', async () => {
    await unlock('four random words')
    for (let count = 0; count < 4; count++)
      await locking.tries.attempt(async () => ({ ok: false, error: { code: 'wrong-passphrase' } }))
    expect(locking.view().wait).toBeGreaterThan(0)
    expect(await unlock('anything')).toBe('none')
    expect(locking.view().wait).toBeGreaterThan(0)
  })

  it('the log hears of each wrong try at once, and of why it locks', async () => {
    await unlock('a')
    await unlock('b')
    await unlock('four random words')
    await setting.until(locking.lock({ kind: 'asked' }))
    expect(recorded).toEqual([
      { kind: 'unlock-failed', count: 1 },
      { kind: 'unlock-failed', count: 1 },
      { kind: 'locked', why: 'asked' },
    ])
  })

  it('the key derivation is started when the lock screen is seen or typed into, and only then', async () => {
    expect(warmed).toBe(0)
    locking.seen(true)
    expect(warmed).toBe(1)
    locking.prepare()
    expect(warmed).toBe(2)
    await unlock('four random words')
    locking.prepare()
    locking.seen(true)
    expect(warmed).toBe(2)
    await setting.until(locking.lock({ kind: 'asked' }))
    expect(warmed).toBe(3)
  })
})

describe('a vault that the keychain opens', () => {
  const lockIt = () => setting.until(locking.lock({ kind: 'asked' }))
  const ask = () => setting.until(locking.retryKeychain())

  it('is asked for a finger first where that is wanted, and stays locked without it', async () => {
    await start({}, 'Touch ID')
    settings = { ...defaultSettings, touchId: true }
    expect(vault.status().kind).toBe('open')
    await lockIt()
    expect(locking.view().gate).toBe('Touch ID')
    expect(faultOf(await ask())).toBe('biometry-refused')
    await settled()
    expect(vault.status().kind).toBe('locked')
    biometry.answer(true)
    value(await ask())
    await settled()
    expect(vault.status().kind).toBe('open')
    expect(biometry.asked).toHaveLength(2)
  })

  it('is asked for none where it is not wanted, or where there is none', async () => {
    for (const [finger, touchId] of [
      ['Touch ID', false],
      [null, true],
    ] as const) {
      await start({}, finger)
      settings = { ...defaultSettings, touchId }
      await lockIt()
      expect(locking.view().gate).toBeNull()
      value(await ask())
      await settled()
      expect([vault.status().kind, biometry.asked]).toEqual(['open', []])
    }
  })

  it('starts no key derivation where there is nothing to type', async () => {
    await start({})
    locking.seen(true)
    await lockIt()
    expect(warmed).toBe(0)
  })
})
