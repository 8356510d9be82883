// Who may see a stored secret: the right kind of proof, the right passphrase, and waits after wrong ones.

import { beforeEach, describe, expect, it } from 'vitest'
import type { ActivityEvent } from '../../main/activity/activity'
import { createProver, type Prover } from '../../main/prover'
import { createTries } from '../../main/shell/tries'
import type { Vault } from '../../main/vault/vault'
import type { Proof } from '../../shared/contract'
import { questions } from '../../shared/messages/window'
import { createFakePerson, type FakePerson } from '../fakes/person'
import { createSetting, faultOf, type Setting, value } from './vault/setting'

let setting: Setting
let vault: Vault
let prover: Prover
let person: FakePerson
let recorded: ActivityEvent[] = []
/** The fake time of the vault moves while a real key is derived; this one moves only when it is told to. */
let now = 0
const question = questions.move(3)
const prove = (proof: Proof) => prover.prove(proof, question)
const typed = (text: string) => ({ kind: 'passphrase', text }) as const

async function withPassphrase(passphrase: string | null): Promise<void> {
  setting = createSetting()
  vault = (await setting.start()).vault
  value(await setting.until(vault.create({ keychain: true, passphrase })))
  now = 0
  recorded = []
  const tries = createTries({ monotonic: () => now }, () => undefined)
  person = createFakePerson()
  const activity = { record: (event: ActivityEvent) => void recorded.push(event) }
  prover = createProver({ vault, tries, activity, ...person })
}

describe('with a passphrase', () => {
  beforeEach(() => withPassphrase('four random words'))

  it('only the right one is a proof, and a wrong one is recorded', async () => {
    value(await setting.until(prove(typed('four random words'))))
    expect(faultOf(await prove({ kind: 'confirmed' }))).toBe('not-allowed')
    expect(recorded).toEqual([])
    expect(faultOf(await setting.until(prove(typed('wrong'))))).toBe('wrong-passphrase')
    expect(recorded).toEqual([{ kind: 'proof-failed' }])
  })

  it('after three wrong ones there is a wait, and a right one ends that', async () => {
    const tried = async (text: string) => faultOf(await setting.until(prove(typed(text))))
    for (const text of ['a', 'b', 'c']) expect(await tried(text)).toBe('wrong-passphrase')
    expect(await tried('four random words')).toBe('wait-first')
    now += 1_000
    expect(await tried('four random words')).toBe('none')
    expect(await tried('d')).toBe('wrong-passphrase')
    expect(await tried('four random words')).toBe('none')
  }, 120_000)

  it('many at once get no more tries than one after the other', async () => {
    const all = Array.from({ length: 6 }, (_, at) => prove(typed(`guess ${at}`)))
    const faults = (await setting.until(Promise.all(all))).map(faultOf)
    expect(faults).toEqual([...Array(3).fill('wrong-passphrase'), ...Array(3).fill('wait-first')])
  }, 120_000)

  it('a lock meanwhile is no proof', async () => {
    const asked = prove(typed('four random words'))
    await setting.until(vault.lock())
    expect(faultOf(await setting.until(asked))).toBe('locked')
  })
})

describe('without a passphrase', () => {
  const confirmed = { kind: 'confirmed' } as const
  beforeEach(() => withPassphrase(null))

  it('main asks the person once, and a passphrase is no proof', async () => {
    value(await prove(confirmed))
    expect(person.asked).toEqual(['Show the secrets of 3 accounts?'])
    expect(faultOf(await prove(typed('x')))).toBe('not-allowed')
    expect(faultOf(await vault.provePassphrase('x'))).toBe('slot-missing')
    expect(person.asked).toHaveLength(1)
  })

  it('a no is a refusal, and the next request is asked about anew', async () => {
    person.says = false
    expect(faultOf(await prove(confirmed))).toBe('not-confirmed')
    person.says = true
    value(await prove(confirmed))
    expect(person.asked).toHaveLength(2)
  })

  it('of many requests at once one is asked about, and its yes is for that one alone', async () => {
    const faults = (await Promise.all(Array.from({ length: 5 }, () => prove(confirmed)))).map(faultOf)
    expect(faults).toEqual(['none', ...Array(4).fill('not-confirmed')])
    expect(person.asked).toHaveLength(1)
  })

  it('a yes after the vault was locked is none', async () => {
    let answer: (yes: boolean) => void = () => undefined
    person.says = new Promise((resolve) => {
      answer = resolve
    })
    const asked = prove(confirmed)
    await setting.until(vault.lock())
    answer(true)
    expect(faultOf(await asked)).toBe('locked')
    expect(faultOf(await prove(confirmed))).toBe('locked')
    expect(person.asked).toHaveLength(1)
  })

  it('Touch ID is asked for in place of the dialog where there is one', async () => {
    const reasons: string[] = []
    const fingers = [true, false]
    const biometry = {
      name: 'Touch ID',
      ask: async (reason: string) => reasons.push(reason) > 0 && fingers.shift() === true,
    }
    const tries = createTries({ monotonic: () => now }, () => undefined)
    prover = createProver({ vault, tries, activity: { record: () => undefined }, ...person, biometry })
    value(await prove(confirmed))
    expect(faultOf(await prove(confirmed))).toBe('not-confirmed')
    expect(reasons).toEqual([question.reason, question.reason])
    expect(person.asked).toEqual([])
  })
})

describe('a question about anything', () => {
  it('is put whether there is a passphrase or not', async () => {
    await withPassphrase('four random words')
    person.says = false
    expect(faultOf(await prover.confirm(questions.setPassphrase()))).toBe('not-confirmed')
    expect(person.asked).toEqual([questions.setPassphrase().title])
  })

  it('names an account in one short line, whatever its name tries', () => {
    const { title } = questions.show({ issuer: `a\u202e\nb${'x'.repeat(99)}`, account: 'c' })
    expect(title).toMatch(/^Show the secret of a\ufffd\ufffdbx+…\?$/u)
    expect(title.length).toBeLessThan(90)
    expect(questions.show({ issuer: '', account: '' }).title).toBe(
      'Show the secret of an account without a name?',
    )
  })
})
