// Who may see a stored secret: the right kind of proof, the right passphrase, and longer waits after wrong ones.

import { beforeEach, describe, expect, it } from 'vitest'
import { createProver, type Prover } from '../../main/prover'
import type { Vault } from '../../main/vault/vault'
import { createSetting, faultOf, type Setting, value } from './vault/setting'

let setting: Setting
let vault: Vault
let prover: Prover
/** Milliseconds that it asked the clock for: the fake time also moves while a real key is derived. */
let waits: number[] = []
const typed = (text: string) => ({ kind: 'passphrase', text }) as const

async function withPassphrase(passphrase: string | null): Promise<void> {
  setting = createSetting()
  vault = (await setting.start()).vault
  value(await setting.until(vault.create({ keychain: true, passphrase })))
  prover = createProver(vault, {
    after: (milliseconds, callback) => {
      waits.push(milliseconds)
      return setting.clock.after(milliseconds, callback)
    },
  })
}

describe('with a passphrase', () => {
  beforeEach(() => withPassphrase('four random words'))

  it('only the right one is a proof', async () => {
    value(await setting.until(prover.prove(typed('four random words'))))
    expect(faultOf(await prover.prove({ kind: 'confirmed' }))).toBe('not-allowed')
    expect(faultOf(await setting.until(prover.prove(typed('wrong'))))).toBe('wrong-passphrase')
  })

  it('each wrong one makes the next wait longer, and a right one ends that', async () => {
    const waitsFor = async (text: string) => {
      waits = []
      await setting.until(prover.prove(typed(text)))
      return waits
    }
    expect(await waitsFor('a')).toEqual([])
    expect(await waitsFor('b')).toEqual([500])
    expect(await waitsFor('c')).toEqual([1_000])
    expect(await waitsFor('four random words')).toEqual([2_000])
    expect(await waitsFor('d')).toEqual([])
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
