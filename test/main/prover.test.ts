// Who may see a stored secret: the right kind of proof, the right passphrase, and waits after wrong ones.

import { beforeEach, describe, expect, it } from 'vitest'
import type { ActivityEvent } from '../../main/activity/activity'
import { createProver, type Prover } from '../../main/prover'
import { createTries } from '../../main/shell/tries'
import type { Vault } from '../../main/vault/vault'
import { createSetting, faultOf, type Setting, value } from './vault/setting'

let setting: Setting
let vault: Vault
let prover: Prover
let recorded: ActivityEvent[] = []
/** The fake time of the vault moves while a real key is derived; this one moves only when it is told to. */
let now = 0
const typed = (text: string) => ({ kind: 'passphrase', text }) as const

async function withPassphrase(passphrase: string | null): Promise<void> {
  setting = createSetting()
  vault = (await setting.start()).vault
  value(await setting.until(vault.create({ keychain: true, passphrase })))
  now = 0
  recorded = []
  const tries = createTries({ monotonic: () => now }, () => undefined)
  prover = createProver(vault, tries, { record: (event) => recorded.push(event) })
}

describe('with a passphrase', () => {
  beforeEach(() => withPassphrase('four random words'))

  it('only the right one is a proof, and a wrong one is recorded', async () => {
    value(await setting.until(prover.prove(typed('four random words'))))
    expect(faultOf(await prover.prove({ kind: 'confirmed' }))).toBe('not-allowed')
    expect(recorded).toEqual([])
    expect(faultOf(await setting.until(prover.prove(typed('wrong'))))).toBe('wrong-passphrase')
    expect(recorded).toEqual([{ kind: 'proof-failed' }])
  })

  it('after three wrong ones there is a wait, and a right one ends that', async () => {
    const tried = async (text: string) => faultOf(await setting.until(prover.prove(typed(text))))
    for (const text of ['a', 'b', 'c']) expect(await tried(text)).toBe('wrong-passphrase')
    expect(await tried('four random words')).toBe('wait-first')
    now += 1_000
    expect(await tried('four random words')).toBe('none')
    expect(await tried('d')).toBe('wrong-passphrase')
    expect(await tried('four random words')).toBe('none')
  }, 60_000)

  it('many at once get no more tries than one after the other', async () => {
    const all = Array.from({ length: 6 }, (_, at) => prover.prove(typed(`guess ${at}`)))
    const faults = (await setting.until(Promise.all(all))).map(faultOf)
    expect(faults).toEqual([...Array(3).fill('wrong-passphrase'), ...Array(3).fill('wait-first')])
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
