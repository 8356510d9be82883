// Who may see a stored secret: the right kind of proof, the right passphrase, and longer waits after wrong ones.

import { beforeEach, describe, expect, it } from 'vitest'
import { createProver, type Prover } from '../../main/prover'
import type { Vault } from '../../main/vault/vault'
import { createSetting, faultOf, type Setting, value } from './vault/setting'

let setting: Setting
let vault: Vault
let prover: Prover
const typed = (text: string) => ({ kind: 'passphrase', text }) as const

async function withPassphrase(passphrase: string | null): Promise<void> {
  setting = createSetting()
  vault = (await setting.start()).vault
  value(await setting.until(vault.create({ keychain: true, passphrase })))
  prover = createProver(vault, setting.clock)
}

describe('with a passphrase', () => {
  beforeEach(() => withPassphrase('four random words'))

  it('only the right one is a proof', async () => {
    value(await setting.until(prover.prove(typed('four random words'))))
    expect(faultOf(await prover.prove({ kind: 'confirmed' }))).toBe('not-allowed')
    expect(faultOf(await setting.until(prover.prove(typed('wrong'))))).toBe('wrong-passphrase')
  })

  it('each wrong one makes the next wait longer, and a right one ends that', async () => {
    const took = async (text: string) => {
      const began = setting.clock.monotonic()
      await setting.until(prover.prove(typed(text)))
      return setting.clock.monotonic() - began
    }
    expect(await took('a')).toBeLessThan(400)
    expect(await took('b')).toBeGreaterThanOrEqual(500)
    expect(await took('c')).toBeGreaterThanOrEqual(1_000)
    expect(await took('four random words')).toBeGreaterThanOrEqual(2_000)
    expect(await took('d')).toBeLessThan(400)
  }, 60_000)

  it('a lock meanwhile is no proof', async () => {
    const asked = prover.prove(typed('four random words'))
    await setting.until(vault.lock())
    expect(faultOf(await setting.until(asked))).toBe('locked')
  })
})

describe('without a passphrase', () => {
  it('a confirmation is one, and a passphrase is not', async () => {
    await withPassphrase(null)
    value(await prover.prove({ kind: 'confirmed' }))
    expect(faultOf(await prover.prove(typed('x')))).toBe('not-allowed')
    expect(faultOf(await vault.provePassphrase('x'))).toBe('slot-missing')
  })
})
