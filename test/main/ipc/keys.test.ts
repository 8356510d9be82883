// Who may change the keys of the vault: main asks a person first, and a page alone changes none.

import { expect, it } from 'vitest'
import { createHandlers } from '../../../main/ipc/handlers'
import type { Services } from '../../../main/ipc/services'
import { createFreshKey } from '../../../main/kit/fresh-key'
import { createProver } from '../../../main/prover'
import { createTries } from '../../../main/shell/tries'
import { keyQuestions, questions } from '../../../shared/messages/window'
import { createFakePerson } from '../../fakes/person'
import { createFakeRandom } from '../../fakes/random'
import { createSetting, draft, faultOf, withVault } from '../vault/setting'

async function setUp(says: boolean) {
  const setting = createSetting()
  await withVault(setting, { accounts: [draft('a')], passphrase: 'correct horse' })
  const { vault } = await setting.start()
  const person = createFakePerson(says)
  const quiet = { record: () => undefined }
  const services = {
    vault,
    clock: setting.clock,
    freshKey: createFreshKey({ clock: setting.clock, random: createFakeRandom('keys') }),
    prover: createProver({
      ...{ vault, tries: createTries(setting.clock, () => undefined), activity: quiet },
      ...person,
    }),
    activity: quiet,
    siteCodesForKit: () => [],
  }
  // The commands below use these services and no others.
  const handlers = createHandlers(services as unknown as Services)
  const done = <T>(work: T | Promise<T>) => setting.until(Promise.resolve(work))
  const kinds = () => vault.slots().map(({ kind }) => kind)
  return { handlers, done, person, kinds }
}

const deeds = [
  ['setPassphrase', { passphrase: 'another horse' }, questions.setPassphrase(), ['keychain', 'passphrase']],
  ['removePassphrase', undefined, keyQuestions.removePassphrase, ['keychain']],
  ['useKeychain', { use: false }, keyQuestions.removeKeychain, ['passphrase']],
  ['useKeychain', { use: true }, keyQuestions.addKeychain, ['keychain', 'passphrase']],
  ['newRecoveryKey', undefined, keyQuestions.newRecoveryKey, ['keychain', 'passphrase', 'recovery']],
] as const

it.each(deeds)(
  '%s %j is refused and changes nothing when the person says no',
  async (name, input, question) => {
    const { handlers, done, person, kinds } = await setUp(false)
    // The table pairs each command with its own input.
    const deed = handlers[name] as (
      given: typeof input,
      from: 'main',
    ) => Promise<Parameters<typeof faultOf>[0]>
    const before = kinds()
    expect(faultOf(await done(deed(input, 'main')))).toBe('not-confirmed')
    expect(person.asked).toEqual([question.title])
    expect(kinds()).toEqual(before)
  },
)

it.each(deeds)('%s %j is done once the person says yes', async (name, input, question, after) => {
  const { handlers, done, person, kinds } = await setUp(true)
  const deed = handlers[name] as (given: typeof input, from: 'main') => Promise<{ readonly ok: boolean }>
  expect(await done(deed(input, 'main'))).toMatchObject({ ok: true })
  expect(person.asked).toEqual([question.title])
  expect([...kinds()].sort()).toEqual([...after].sort())
})
